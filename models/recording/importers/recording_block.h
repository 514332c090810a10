// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording_line.h"

#include <deque>
#include <span>
#include <vector>

namespace turnscope {

/// A block of a recording's lines and what they hold: filled by a LineBlockReader, parsed on any thread, then read by
/// the one that appends. Used again and again, with its memory.
class RecordingBlock
{
public:
    enum class Outcome : quint8 {
        Event,
        NotJson,
        Torn, ///< not JSON, and the file ends in it
        NoEvent,
        TooLong,
    };

    struct Line
    {
        quint32 number = 0; ///< in the block, from 1
        Outcome outcome = Outcome::Event;
    };

    struct Event
    {
        RecordingLine found;
        quint64 offset = 0; ///< of the payload in the file
    };

    LineBlock &lines() { return m_block; }

    void parse();

    std::span<const Line> parsed() const { return m_lines; }   ///< all but empty ones
    std::span<const Event> events() const { return m_events; } ///< of the lines that are events, in order
    quint32 lineCount() const { return m_lineCount; }
    std::string_view firstLine() const;
    size_t openLength() const; ///< of a last line without its line break, bytes; 0: all have it
    bool lastIsTaken() const;  ///< the last line is an event, or empty
    quint64 end() const { return m_block.offset() + m_block.text().size(); }

private:
    Outcome parseLine(const LogLine &line);
    std::string_view stable(std::string_view text);

    LineBlock m_block;
    RecordingLineReader m_reader;
    std::vector<Line> m_lines;
    std::vector<Event> m_events;
    std::deque<std::string> m_kept; ///< strings that do not stand in the block as they are
    quint32 m_lineCount = 0;
};

} // namespace turnscope
