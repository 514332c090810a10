// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/text_log_importer.h"

#include "models/recording/importers/direction_words.h"
#include "models/recording/importers/envelope_reader.h"
#include "models/recording/importers/loose_literal.h"
#include "models/recording/importers/whole_log.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr size_t kLongestPrefix = 400;

/// The length of the JSON object at the begin of `text`, by its braces; 0 when it does not end.
size_t objectLength(std::string_view text)
{
    int depth = 0;
    for (size_t i = text.find_first_of("{}\""); i != std::string_view::npos; i = text.find_first_of("{}\"", i + 1)) {
        if (text[i] == '"') {
            for (++i; i < text.size() && text[i] != '"'; i = text.find_first_of("\"\\", i))
                i += text[i] == '\\' ? 2 : 1;
            if (i >= text.size())
                return 0;
        } else {
            depth += text[i] == '{' ? 1 : -1;
            if (depth == 0)
                return i + 1;
        }
    }
    return 0;
}

} // namespace

QString TextLogImporter::name() const
{
    return tr("Text with events in it");
}

bool TextLogImporter::recognises(QByteArrayView head) const
{
    return head.contains('{');
}

std::unique_ptr<LogTail> TextLogImporter::import(const LogImport &log) const
{
    const WholeLog whole(log.frames.file());
    const std::string_view text = whole.text();
    EventSink sink(log);
    EnvelopeReader reader(sink);
    JsonReader json;
    // Text that is full of braces which never close must not cost its size squared.
    quint64 patience = 16 * quint64(text.size()) + (1 << 20);
    size_t behind = 0; // the last object
    quint64 line = 1;
    size_t counted = 0;
    for (size_t at = text.find('{'); at != std::string_view::npos && !reader.isFull(); at = text.find('{', at)) {
        line += quint64(std::count(text.begin() + qsizetype(counted), text.begin() + qsizetype(at), '\n'));
        counted = at;
        const size_t earliest = std::max(behind, at > kLongestPrefix ? at - kLongestPrefix : 0);
        std::string_view prefix = text.substr(earliest, at - earliest);
        prefix.remove_prefix(prefix.rfind('\n') + 1);
        const auto from = directions::ofText(prefix);
        const EnvelopeReader::Context context{
            .from = from, .fromProse = from.has_value(), .time = times::ofText(prefix)};

        size_t length = objectLength(text.substr(at));
        const quint64 cost = length > 0 ? length : text.size() - at;
        int found = 0;
        if (length > 0 && json.parse({text.data() + at, qsizetype(length)})) {
            found = reader.read(text.substr(at, length), {text.data(), 0, line}, context);
        } else if (auto literal = readLooseLiteral(text.substr(at))) {
            length = literal->length;
            const qsizetype size = literal->json.size();
            literal->json.append(simdjson::SIMDJSON_PADDING, '\0');
            const char *const begin = literal->json.constData();
            found = reader.read({begin, size_t(size)}, {begin, std::nullopt, line}, context);
        }
        if (found == 0 && cost > patience) {
            log.info.addUnread(line,
                               tr("From here on the text has too many braces without events; it was not searched."));
            break;
        }
        patience -= found == 0 ? cost : 0;
        at += found > 0 ? length : 1;
        behind = found > 0 ? at : behind;
        if (found > 0 && !log.proceed(at))
            break;
    }
    sink.finish();
    return nullptr;
}

} // namespace turnscope
