// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/text_reading.h"

#include "models/recording/importers/close_notice.h"
#include "models/recording/importers/cut_frame.h"
#include "models/recording/importers/json_values.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr quint64 kAskEvery = 64 << 10; // bytes

} // namespace

TextReading::TextReading(const LogImport &log, const WholeLog &whole)
    : m_log(log)
    , m_whole(whole)
    , m_text(whole.text())
    , m_sink(log)
    , m_reader(m_sink)
    , m_patience(16 * quint64(m_text.size()) + (1 << 20))
{
}

void TextReading::read()
{
    size_t begin = 0;
    while (begin < m_text.size() && !m_stopped && !m_reader.isFull()) {
        size_t end = std::min(m_text.find('\n', begin), m_text.size());
        if (!readLine(begin, end)) {
            const std::string_view line = m_text.substr(begin, end - begin);
            if (const auto close = closeOfLine(line))
                m_sink.noteClose(*close, readHeadLine(line).time, connections::ofText(line), lineAt(begin));
            if (line.size() < kLongestHead)
                m_names.seeLine(readHeadLine(line), line, placeOf(begin, end), lineAt(begin));
        }
        begin = end + 1;
    }
    if (!m_stopped && !m_reader.isFull()) {
        tellUnended();
        m_names.finish(m_sink);
    }
    m_sink.finish();
}

/// What begins as an event and does not end.
void TextReading::tellUnended()
{
    const std::string_view rest = m_text.substr(std::min(m_unended, m_text.size()));
    const size_t key = rest.find_first_not_of(" \t\r\n", 1);
    const bool isFrame = m_sink.count() > 0 && m_unended > m_behind && key != std::string_view::npos && rest[key] == '"'
                         && rest.find("\"type\"") != std::string_view::npos;
    if (!isFrame)
        return;
    m_log.info.tornTail = true;
    m_sink.tellUnread(lineAt(m_unended), tr("The log ends in the middle of an event: it is cut."));
}

/// Where in the file it lies, as it is in the text.
std::optional<quint64> TextReading::placeOf(size_t begin, size_t end) const
{
    return m_whole.isChanged(begin, end) ? std::nullopt : std::optional<quint64>(begin);
}

quint64 TextReading::lineAt(size_t at)
{
    if (at > m_counted) {
        m_line += quint64(std::count(m_text.begin() + qsizetype(m_counted), m_text.begin() + qsizetype(at), '\n'));
        m_counted = at;
    }
    return m_line;
}

/// Whether there was something in it; `end` is behind its line, or behind that where the last event ends.
bool TextReading::readLine(size_t begin, size_t &end)
{
    bool any = false;
    size_t from = begin;
    while (from < end && !m_stopped && !m_reader.isFull()) {
        const auto candidate = nextCandidate(m_text, from, end);
        if (!candidate)
            break;
        const auto behind = take(*candidate, end);
        any = any || behind;
        from = behind.value_or(behindCandidate(m_text, *candidate));
        if (from > end)
            end = std::min(m_text.find('\n', from), m_text.size());
    }
    return any;
}

/// False: there was too much to look at for nothing.
bool TextReading::spend(quint64 bytes)
{
    m_unasked += bytes;
    if (m_unasked > kAskEvery) {
        m_unasked = 0;
        m_stopped = m_stopped || !m_log.proceed(m_whole.position(m_counted));
    }
    if (bytes <= m_patience) {
        m_patience -= bytes;
        return !m_stopped;
    }
    m_log.info.addUnread(m_line, tr("From here on the text has too many braces without events; it was not searched."));
    m_stopped = true;
    return false;
}

/// Where to go on, behind what was taken; nothing where it was not.
std::optional<size_t> TextReading::take(const EventCandidate &candidate, size_t lineEnd)
{
    lineAt(candidate.at);
    size_t place = candidate.at;
    if (candidate.form == EventCandidate::Form::Php && place > 0) // its bracket may stand in the line below
        place = std::max(m_text.find_last_not_of(" \t\r\n", place - 1) + 1, m_behind);
    const EnvelopeReader::Context context = contextOf(place);
    if (candidate.form == EventCandidate::Form::Brace) {
        if (const auto behind = takeDoubled(candidate.at, context))
            return behind;
        if (const auto behind = takeQuoted(candidate.at, context))
            return behind;
        if (const auto behind = takeEscaped(candidate.at, lineEnd, context))
            return behind;
        if (const auto behind = takeJson(candidate.at, context))
            return behind;
    }
    if (m_stopped)
        return std::nullopt;
    if (const auto behind = takeLiteral(candidate, context))
        return behind;
    return m_stopped ? std::nullopt : takeCut(candidate, lineEnd, context);
}

/// What was read without an event is passed over all the same: nothing in it is one.
std::optional<size_t> TextReading::settle(int found, size_t at, size_t length)
{
    if (found > 0) {
        m_names.seeEvent(m_sink.lastType());
        m_behind = at + length;
        return m_behind;
    }
    if (const QString instead = m_reader.instead(); !instead.isEmpty() && m_reader.isOfSession()) {
        m_names.seePart();
        if (!m_names.hasPart())
            m_sink.tellUnread(m_line, instead);
        m_behind = at + length;
        return m_behind;
    }
    return std::nullopt;
}

/// JSON as it is.
std::optional<size_t> TextReading::takeJson(size_t at, EnvelopeReader::Context context)
{
    const size_t length = jsonLength(m_text.substr(at));
    if (length == 0 && at >= m_unended && at >= m_behind)
        m_unended = m_unended > m_behind ? m_unended : at;
    if (!spend(length > 0 ? 0 : m_text.size() - at))
        return std::nullopt;
    m_unasked += length;
    if (length == 0 || isCutInside(at, length))
        return std::nullopt;
    if (!m_json.parse({m_text.data() + at, qsizetype(length)}))
        return takeWrapped(at, length, context);
    lookBehind(at + length, context);
    const auto offset = placeOf(at, at + length) ? std::optional<quint64>(0) : std::nullopt;
    const int found = m_reader.read(m_text.substr(at, length), {m_text.data(), offset, m_line}, context);
    if (const auto behind = settle(found, at, length))
        return behind;
    spend(length);
    return std::nullopt;
}

/// JSON whose lines were broken wherever a terminal or a mail program was wide enough.
std::optional<size_t> TextReading::takeWrapped(size_t at, size_t length, const EnvelopeReader::Context &context)
{
    const std::string_view wrapped = m_text.substr(at, length);
    if (wrapped.find('\n') == std::string_view::npos || !spend(length))
        return std::nullopt;
    QByteArray json(wrapped.data(), qsizetype(wrapped.size()));
    json.replace("\r\n", "").replace('\n', "");
    const qsizetype size = json.size();
    if (!m_json.parse(json))
        return std::nullopt;
    json.append(simdjson::SIMDJSON_PADDING, '\0');
    const char *const begin = json.constData();
    return settle(m_reader.read({begin, size_t(size)}, {begin, std::nullopt, m_line}, context), at, length);
}

/// JSON in a string literal, whose escapes are escaped once more.
std::optional<size_t> TextReading::takeQuoted(size_t at, const EnvelopeReader::Context &context)
{
    if (at == 0 || (m_text[at - 1] != '\'' && m_text[at - 1] != '"'))
        return std::nullopt;
    const size_t backslash = m_text.find_first_of("\\\n", at);
    if (backslash == std::string_view::npos || m_text[backslash] != '\\')
        return std::nullopt;
    const auto literal = readLooseString(m_text.substr(at - 1));
    const size_t length = literal ? literal->length - 1 : m_text.size() - at;
    if (!spend(literal ? 0 : length) || !literal || isCutInside(at, length - 1))
        return std::nullopt;
    QByteArray json = literal->json;
    const qsizetype size = json.size();
    if (!m_json.parse(json))
        return std::nullopt;
    json.append(simdjson::SIMDJSON_PADDING, '\0');
    const char *const begin = json.constData();
    return settle(m_reader.read({begin, size_t(size)}, {begin, std::nullopt, m_line}, context), at, length);
}

/// JSON with escaped quotes, behind other words of a quoted text: msg="recv {\"type\":…}".
std::optional<size_t> TextReading::takeEscaped(size_t at, size_t lineEnd, const EnvelopeReader::Context &context)
{
    const size_t key = m_text.find_first_not_of(" \t", at + 1);
    if (key == std::string_view::npos || !m_text.substr(key).starts_with("\\\""))
        return std::nullopt;
    size_t end = key;
    while (end < lineEnd && m_text[end] != '"')
        end += m_text[end] == '\\' ? 2U : 1U;
    end = std::min(end, lineEnd);
    if (!spend(end - at))
        return std::nullopt;
    const QByteArray stored = QByteArray::fromRawData(m_text.data() + at, qsizetype(end - at));
    QByteArray json = decodeFrame(stored, FrameEncoding::JsonString);
    const qsizetype size = qsizetype(jsonLength({json.constData(), size_t(json.size())}));
    json.truncate(size);
    if (size == 0 || !m_json.parse(json))
        return std::nullopt;
    json.append(simdjson::SIMDJSON_PADDING, '\0');
    const char *const begin = json.constData();
    return settle(m_reader.read({begin, size_t(size)}, {begin, std::nullopt, m_line}, context), at, end - at);
}

/// JSON in a column of comma-separated values, whose quotes are doubled.
std::optional<size_t> TextReading::takeDoubled(size_t at, EnvelopeReader::Context context)
{
    const std::string_view rest = m_text.substr(at);
    const size_t key = rest.find_first_not_of(" \t\r\n", 1);
    if (at == 0 || m_text[at - 1] != '"' || key == std::string_view::npos || !rest.substr(key).starts_with("\"\""))
        return std::nullopt;
    QByteArray json;
    size_t end = 0;
    while (true) {
        const size_t quote = rest.find('"', end);
        if (quote == std::string_view::npos) {
            spend(rest.size());
            return std::nullopt;
        }
        json.append(rest.data() + end, qsizetype(quote - end));
        end = quote + 1;
        if (!rest.substr(end).starts_with('"'))
            break;
        json.append('"');
        ++end;
    }
    const qsizetype size = json.size();
    if (!m_json.parse(json))
        return std::nullopt;
    constexpr size_t longest = 4096; // of what stands on either side, so that a file of one line costs no square
    const size_t lineBegin = std::max(lineBeginOf(at), at > longest ? at - longest : 0);
    const std::string_view behind = m_text.substr(at + end, longest);
    EnvelopeReader::Context columns;
    envelope_fields::readColumns(m_text.substr(lineBegin, at - lineBegin), columns);
    envelope_fields::readColumns(behind.substr(0, behind.find('\n')), columns);
    context.time = columns.time ? columns.time : context.time;
    if (const ConnectionName name = columnOfConnection(m_text.substr(lineBegin, at - lineBegin)); name.rank > 0)
        context.connection = name;
    if (columns.from) {
        context.from = columns.from;
        context.fromProse = columns.fromProse;
    }
    json.append(simdjson::SIMDJSON_PADDING, '\0');
    const char *const begin = json.constData();
    return settle(m_reader.read({begin, size_t(size)}, {begin, std::nullopt, m_line}, context), at, end);
}

std::optional<size_t> TextReading::takeLiteral(const EventCandidate &candidate, const EnvelopeReader::Context &context)
{
    size_t looked = 0;
    auto literal = readCandidate(m_text, candidate, looked);
    const size_t length = literal ? literal->length : 0;
    if (!spend(literal ? 0 : looked))
        return std::nullopt;
    if (!literal || isCutInside(candidate.at, length))
        return std::nullopt;
    const qsizetype size = literal->json.size();
    literal->json.append(simdjson::SIMDJSON_PADDING, '\0');
    const char *const begin = literal->json.constData();
    const int found = m_reader.read({begin, size_t(size)}, {begin, std::nullopt, m_line}, context);
    if (found > 0 && literal->isCut)
        m_sink.tellUnread(m_line, tr("Parts of the event are left out in the log."));
    const auto behind = settle(found, candidate.at, length);
    if (!behind)
        spend(length);
    return behind;
}

/// An event that nobody can read any more: its type is known.
std::optional<size_t> TextReading::takeCut(const EventCandidate &candidate, size_t lineEnd,
                                           const EnvelopeReader::Context &context)
{
    const std::string_view rest = m_text.substr(candidate.at, lineEnd - candidate.at);
    size_t looked = 0;
    const CutFrame frame = readCutFrame(rest, looked);
    if (!frame.isFrame) {
        spend(looked);
        return std::nullopt;
    }
    if (frame.type.empty()) {
        m_sink.tellUnread(m_line, tr("The frame is cut so short that not even its type is there."));
        m_behind = lineEnd;
        return lineEnd;
    }
    m_sink.tellUnread(m_line, tr("%1 is cut, or in a notation that cannot be read: only its type is known.")
                                  .arg(QString::fromUtf8(frame.type.data(), qsizetype(frame.type.size()))));
    FoundEvent event;
    event.stored = rest;
    event.offset = placeOf(candidate.at, lineEnd);
    event.from = context.from;
    event.fromProse = context.fromProse;
    event.time = context.time;
    event.connection = context.connection;
    event.line = m_line;
    event.nameOnly = frame.type;
    m_stopped = !m_sink.add(event);
    m_names.seeEvent(frame.type);
    m_behind = lineEnd;
    return lineEnd;
}

} // namespace turnscope
