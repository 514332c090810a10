// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/json_lines_importer.h"

#include "models/recording/importers/envelope_reader.h"
#include "models/recording/line_reader.h"

namespace turnscope {

namespace {

std::string_view trimmed(std::string_view line)
{
    if (line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    const size_t begin = line.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    line.remove_prefix(begin);
    return line.substr(0, line.find_last_not_of(" \t\r,") + 1);
}

} // namespace

QString JsonLinesImporter::name() const
{
    return tr("JSON Lines");
}

bool JsonLinesImporter::recognises(QByteArrayView head) const
{
    std::string_view rest(head.data(), size_t(head.size()));
    while (!rest.empty()) {
        const size_t lineBreak = rest.find('\n');
        const std::string_view line = trimmed(rest.substr(0, lineBreak));
        if (!line.empty()) {
            if (lineBreak == std::string_view::npos)
                return line.starts_with("{\"") || line.starts_with("{ \"");
            return JsonReader().parse({line.data(), qsizetype(line.size())}).has_value();
        }
        rest.remove_prefix(lineBreak == std::string_view::npos ? rest.size() : lineBreak + 1);
    }
    return false;
}

void JsonLinesImporter::import(const LogImport &log) const
{
    EventSink sink(log);
    EnvelopeReader reader(sink);
    LineReader lines(log.frames.file());
    LogLine line;
    quint64 reported = 0;
    while (lines.next(line) && !reader.isFull()) {
        if (lines.position() != reported) {
            reported = lines.position();
            if (!log.proceed(reported))
                break;
        }
        const std::string_view json = trimmed(line.text);
        if (line.tooLong) {
            log.info.addUnread(line.number, tr("The line is too long to be read."));
        } else if (!json.empty()
                   && reader.read(json,
                                  {json.data(), line.offset + quint64(json.data() - line.text.data()), line.number}, {})
                          == 0) {
            log.info.tornTail = log.info.tornTail || (!line.ended && !json.ends_with('}'));
            log.info.addUnread(line.number,
                               json.starts_with('{') ? tr("The line holds no event.") : tr("The line is not JSON."));
        }
    }
    sink.finish();
}

} // namespace turnscope
