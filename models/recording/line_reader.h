// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/line_blocks.h"

namespace turnscope {

/// One line of a log.
struct LogLine
{
    std::string_view text; ///< without its line break; simdjson's padding is readable behind it
    quint64 offset = 0;    ///< of text in the file
    quint64 number = 0;    ///< from 1
    bool ended = true;     ///< false: the file ends without a line break here
    bool tooLong = false;  ///< longer than we take: text is empty
};

/// Takes the lines of a block one after the other.
class LineCutter
{
public:
    LineCutter() = default;
    explicit LineCutter(const LineBlock &block);

    /// The next line, but for its number. False at the end of the block.
    bool next(LogLine &line);

private:
    std::string_view m_rest;
    quint64 m_offset = 0;
    bool m_tooLong = false;
};

/// Cuts a file into lines, block by block.
class LineReader
{
public:
    /// As LineBlockReader; the first line read has the number behind `linesBefore`.
    explicit LineReader(const FileHandle &file, quint64 begin = 0, quint64 end = ~quint64(0), quint64 linesBefore = 0);

    /// The next line, valid until the next call. False at the end of the file.
    bool next(LogLine &line);

    /// How far the file has been read, bytes.
    quint64 position() const { return m_blocks.position(); }

private:
    LineBlockReader m_blocks;
    LineBlock m_block;
    LineCutter m_lines;
    quint64 m_number;
};

} // namespace turnscope
