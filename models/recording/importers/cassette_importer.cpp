// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/cassette_importer.h"

#include "models/recording/importers/envelope_reader.h"
#include "models/recording/importers/whole_log.h"
#include "models/recording/importers/yaml_block.h"

#include <algorithm>

namespace turnscope {

namespace {

/// The number of spaces before the "- " that begins this line, or npos.
size_t itemIndent(std::string_view line)
{
    const size_t indent = line.find_first_not_of(' ');
    return indent != std::string_view::npos && line.substr(indent).starts_with("- ") ? indent : std::string_view::npos;
}

} // namespace

QString CassetteImporter::name() const
{
    return tr("YAML cassette");
}

bool CassetteImporter::recognises(QByteArrayView head) const
{
    return (head.contains("\n- ") || head.contains("\n  - ") || head.startsWith("- ")) && head.contains("direction:")
           && !head.startsWith('{') && !head.startsWith('[');
}

std::unique_ptr<LogTail> CassetteImporter::import(const LogImport &log) const
{
    const WholeLog whole(log.frames.file());
    const std::string_view text = whole.text();
    EventSink sink(log);
    EnvelopeReader reader(sink);
    size_t listIndent = std::string_view::npos; // of the first list in the file: the messages
    size_t begin = std::string_view::npos;      // of the entry
    quint64 beginLine = 0;
    quint64 line = 0;
    const auto readEntry = [&](size_t end) {
        if (begin == std::string_view::npos)
            return;
        const std::string_view entry = text.substr(begin, end - begin);
        auto json = yamlToJson(entry);
        const int found = [&] {
            if (!json)
                return 0;
            const qsizetype size = json->size();
            json->append(simdjson::SIMDJSON_PADDING, '\0');
            return reader.read({json->constData(), size_t(size)}, {json->constData(), std::nullopt, beginLine}, {});
        }();
        if (found == 0 && entry.find("data:") != std::string_view::npos)
            log.info.addUnread(beginLine, tr("The entry holds no event that can be read."));
    };
    for (size_t at = 0; at < text.size() && !reader.isFull();) {
        const size_t end = std::min(text.find('\n', at), text.size());
        ++line;
        const size_t indent = itemIndent(text.substr(at, end - at));
        if (indent != std::string_view::npos && (listIndent == std::string_view::npos || indent == listIndent)) {
            listIndent = indent;
            readEntry(at);
            begin = at;
            beginLine = line;
            if (!log.proceed(at))
                break;
        }
        at = end + 1;
    }
    readEntry(text.size());
    sink.finish();
    return nullptr;
}

} // namespace turnscope
