// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/json_lines_importer.h"

#include "models/recording/importers/close_notice.h"
#include "models/recording/importers/cut_frame.h"
#include "models/recording/importers/envelope_reader.h"
#include "models/recording/importers/head_line.h"
#include "models/recording/importers/json_values.h"
#include "models/recording/line_reader.h"
#include "models/text/qt_text.h"

#include <simdjson.h>

#include <algorithm>

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

/// Of what came since the last line, which was nothing.
bool isEmptyArray(std::string_view json)
{
    return json.starts_with('[') && json.find_first_not_of(" \t", 1) == json.size() - 1 && json.back() == ']';
}

/// Whether a line that is an array is one of several: a document may stand in one line, too.
bool goesOnInLines(std::string_view behind)
{
    const size_t next = behind.find_first_not_of(" \t\r\n");
    return next != std::string_view::npos && (behind[next] == '[' || behind[next] == '{');
}

class JsonLinesTail : public LogTail
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::JsonLinesImporter)

public:
    explicit JsonLinesTail(const LogImport &log)
        : m_log(log)
        , m_sink(log)
        , m_reader(m_sink)
    {
    }

    quint64 position() const override { return m_position; }
    bool readOn(quint64 end) override;
    void end() override;

    EventSink &sink() { return m_sink; }
    void takeNames() { m_reader.takeNames(); }

private:
    void lookAhead(quint64 end);
    bool take(const LogLine &line);
    bool takeCut(std::string_view json, quint64 offset, quint64 number);

    const LogImport &m_log;
    EventSink m_sink;
    EnvelopeReader m_reader;
    quint64 m_position = 0;
    quint64 m_lines = 0;      ///< before m_position
    quint64 m_unfinished = 0; ///< the number of a last line that was told and will be read again; 0: none
};

/// Rows are learnt from before the first one is read.
void JsonLinesTail::lookAhead(quint64 end)
{
    LineReader lines(m_log.frames.file(), 0, end, 0);
    LogLine line;
    for (size_t i = 0; i < 2 * envelope_fields::RowNumbers::kEnough && lines.next(line); ++i) {
        const std::string_view json = line.tooLong ? std::string_view() : trimmed(line.text);
        if (!json.starts_with('['))
            return;
        m_reader.learnRow(json);
    }
}

bool JsonLinesTail::readOn(quint64 end)
{
    if (m_position == 0)
        lookAhead(end);
    if (m_unfinished > 0) {
        m_log.info.takeBackUnread(m_unfinished);
        m_log.info.tornTail = false;
        m_unfinished = 0;
    }
    LineReader lines(m_log.frames.file(), m_position, end, m_lines);
    LogLine line;
    while (lines.next(line)) {
        if (lines.position() != m_position) {
            m_position = lines.position();
            if (!m_log.proceed(m_position))
                return false;
        }
        const bool taken = take(line);
        if (m_reader.isFull())
            return false;
        m_lines = line.ended ? line.number : line.number - 1; // its rest is still the same line
        if (!taken && !line.ended) {
            m_unfinished = line.number;
            m_position = line.offset;
        }
    }
    m_sink.pause();
    return true;
}

void JsonLinesTail::end()
{
    LineReader lines(m_log.frames.file(), m_position, ~quint64(0), m_lines);
    LogLine line;
    if (m_unfinished == 0 || !lines.next(line) || line.ended || line.tooLong)
        return;
    const std::string_view json = trimmed(line.text);
    if (takeCut(json, line.offset + quint64(json.data() - line.text.data()), line.number))
        m_sink.pause();
}

/// A line that is not quite UTF-8: U+FFFD for what is broken; Latin-1 where no sequence of UTF-8 is whole.
QString textOf(std::string_view line)
{
    const QString text = utf8Text(line);
    const auto isWide = [](QChar c) { return c.unicode() > 0x7F && c != QChar::ReplacementCharacter; };
    return std::ranges::any_of(text, isWide) ? text : latinText(line);
}

/// A frame that was cut on its way into the log: its type is known, and counts.
bool JsonLinesTail::takeCut(std::string_view json, quint64 offset, quint64 number)
{
    size_t looked = 0;
    const CutFrame frame = json.starts_with('{') ? readCutFrame(json, looked) : CutFrame();
    if (!frame.isFrame || frame.type.empty())
        return false;
    if (m_unfinished == number)
        m_log.info.takeBackUnread(number);
    m_sink.tellUnread(number, tr("%1 is cut: only its type is known.")
                                  .arg(QString::fromUtf8(frame.type.data(), qsizetype(frame.type.size()))));
    FoundEvent event;
    event.stored = json;
    event.offset = offset;
    event.line = number;
    event.nameOnly = frame.type;
    (void)m_sink.add(event);
    return true;
}

/// False: nothing in it could be read, and that was told.
bool JsonLinesTail::take(const LogLine &line)
{
    RecordingInfo &info = m_log.info;
    if (line.tooLong) {
        info.addUnread(line.number, tr("The line is too long to be read."));
        return true;
    }
    const std::string_view json = trimmed(line.text);
    const quint64 offset = line.offset + quint64(json.data() - line.text.data());
    if (json.empty() || isEmptyArray(json) || m_reader.read(json, {json.data(), offset, line.number}, {}) > 0)
        return true;
    if (!m_reader.wasJson() && !simdjson::validate_utf8(json.data(), json.size())) {
        QByteArray utf8 = textOf(json).toUtf8();
        const qsizetype size = utf8.size();
        utf8.append(simdjson::SIMDJSON_PADDING, '\0');
        if (m_reader.read({utf8.constData(), size_t(size)}, {utf8.constData(), std::nullopt, line.number}, {}) > 0)
            return true;
    }
    const QString instead = m_reader.instead();
    const bool isWhole = json.ends_with('}') || json.ends_with(']');
    const bool isTorn = !line.ended && !isWhole;
    if (!isTorn && !m_reader.wasJson() && m_reader.readLoose(json, {json.data(), std::nullopt, line.number}, {}) > 0)
        return true;
    if (!isTorn && !m_reader.wasJson() && takeCut(json, offset, line.number))
        return true;
    if (const auto close = m_reader.wasJson() || isTorn || json.starts_with('{') ? std::nullopt : closeOfLine(json)) {
        m_sink.noteClose(*close, readHeadLine(json).time, connections::ofText(json), line.number);
        return true;
    }
    info.tornTail = info.tornTail || isTorn;
    if (!instead.isEmpty())
        info.addUnread(line.number, instead);
    else
        info.addUnread(line.number,
                       json.starts_with('{') ? tr("The line holds no event.") : tr("The line is not JSON."));
    return false;
}

} // namespace

std::unique_ptr<LogImporter> importers::jsonLines()
{
    return std::make_unique<JsonLinesImporter>();
}

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
            if (line.starts_with('['))
                return jsonLength(line) == line.size() && goesOnInLines(rest.substr(lineBreak));
            return JsonReader().parse({line.data(), qsizetype(line.size())}).has_value();
        }
        rest.remove_prefix(lineBreak == std::string_view::npos ? rest.size() : lineBreak + 1);
    }
    return false;
}

std::unique_ptr<LogTail> JsonLinesImporter::import(const LogImport &log) const
{
    auto tail = std::make_unique<JsonLinesTail>(log);
    const RecordingInfo before = log.info;
    bool whole = tail->readOn(~quint64(0));
    if (whole && tail->sink().count() == 0) { // maybe a log of names
        log.info = before;
        tail = std::make_unique<JsonLinesTail>(log);
        tail->takeNames();
        whole = tail->readOn(~quint64(0));
    }
    tail->sink().finish();
    tail->sink().tellNames();
    if (!whole || !tail->sink().goesOn())
        return nullptr;
    return tail;
}

} // namespace turnscope
