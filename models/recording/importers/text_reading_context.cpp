// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/text_reading.h"

#include "models/recording/importers/cut_frame.h"
#include "models/recording/importers/direction_words.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr int kHeadLines = 4; // above an event

std::string_view lineBefore(std::string_view text, size_t &begin)
{
    const size_t end = begin - 1;
    begin = text.substr(0, end).rfind('\n') + 1;
    return text.substr(begin, end - begin);
}

} // namespace

/// What a table's first line calls a connection's column, in the columns before an event.
ConnectionName TextReading::columnOfConnection(std::string_view before) const
{
    std::string_view names = m_text.substr(0, kLongestPrefix + 1);
    names = names.substr(0, names.find_first_of("\r\n"));
    if (names.size() > kLongestPrefix || names.find('{') != std::string_view::npos)
        return {};
    ConnectionName best;
    while (!names.empty() && !before.empty()) {
        const auto next = [](std::string_view &row) {
            const size_t end = std::min(row.find(','), row.size());
            std::string_view column = row.substr(0, end);
            row.remove_prefix(std::min(end + 1, row.size()));
            while (!column.empty() && (column.front() == '"' || column.front() == ' '))
                column.remove_prefix(1);
            return column.substr(0, column.find_last_not_of(" \"") + 1);
        };
        const std::string_view name = next(names);
        const int rank = connections::keyRank(name);
        const std::string_view value = next(before);
        if (rank > best.rank && connections::isName(name, value))
            best = {value, rank, name};
    }
    return best;
}

/// "'{"type":"x","a...": 1}' [3014 bytes]": what reads like JSON is what its logger has left of it.
bool TextReading::isCutInside(size_t at, size_t length) const
{
    const size_t end = std::min(at + length, m_text.size());
    const std::string_view behind = m_text.substr(end, kLongestHead);
    const std::string_view tail = behind.substr(0, behind.find('\n'));
    const size_t bracket = tail.rfind('[');
    return bracket != std::string_view::npos && sizeBehind(tail.substr(bracket)) > length + bracket;
}

/// Not of places that go back.
size_t TextReading::lineBeginOf(size_t at)
{
    if (at > m_searched) {
        const size_t lineBreak = m_text.substr(m_searched, at - m_searched).rfind('\n');
        m_lineBegin = lineBreak == std::string_view::npos ? m_lineBegin : m_searched + lineBreak + 1;
        m_searched = at;
    }
    return m_lineBegin;
}

/// What stands before an event in its line; where that says nothing, the lines above.
EnvelopeReader::Context TextReading::contextOf(size_t at)
{
    const size_t lineBegin = lineBeginOf(at);
    const size_t earliest = std::max({m_behind, lineBegin, at > kLongestPrefix ? at - kLongestPrefix : 0});
    const std::string_view prefix = m_text.substr(earliest, at - earliest);
    EnvelopeReader::Context context;
    context.from = directions::ofText(prefix);
    context.time = times::ofText(prefix);
    context.connection = connections::ofText(prefix);
    if (prefix.find_first_not_of(" \t\"'`") == std::string_view::npos && m_behind <= lineBegin && lineBegin > 0)
        lookAbove(lineBegin, context);
    const bool isIndented = at > lineBegin && (m_text[lineBegin] == ' ' || m_text[lineBegin] == '\t');
    if (size_t above = lineBegin;
        !context.time && isIndented && m_behind < lineBegin) { // .NET writes a record in two lines
        const std::string_view line = lineBefore(m_text, above);
        const HeadLine head = above >= m_behind && line.size() < kLongestHead ? readHeadLine(line) : HeadLine();
        context.time = head.isOfLog ? head.time : std::nullopt;
    }
    context.fromProse = context.from.has_value();
    return context;
}

/// Some write the time behind the event, in its line.
void TextReading::lookBehind(size_t end, EnvelopeReader::Context &context) const
{
    if (context.time)
        return;
    const std::string_view next = m_text.substr(end, kLongestHead);
    const std::string_view behind = next.substr(0, next.find('\n'));
    if (behind.find('{') != std::string_view::npos || behind.find_first_of("0123456789") == std::string_view::npos)
        return;
    const HeadLine head = readHeadLine(behind);
    if (!head.isPure() && !head.isOfLog)
        return;
    context.time = head.time;
    if (!context.from && head.from) {
        context.from = head.from;
        context.fromProse = true;
    }
}

void TextReading::lookAbove(size_t lineBegin, EnvelopeReader::Context &context) const
{
    for (int i = 0; i < kHeadLines && lineBegin > m_behind && lineBegin > 0; ++i) {
        const std::string_view line = lineBefore(m_text, lineBegin);
        if (lineBegin < m_behind || line.size() > kLongestHead)
            return;
        const HeadLine head = readHeadLine(line);
        if (!head.isPure() && (i > 0 || !head.isOfLog))
            return;
        context.time = context.time ? context.time : head.time;
        context.from = context.from ? context.from : head.from;
    }
}

} // namespace turnscope
