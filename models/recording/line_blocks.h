// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/file_handle.h"

#include <memory>
#include <string_view>

namespace turnscope {

/// A piece of a log that ends where a line ends. Its memory is used again by the next piece that is read into it.
class LineBlock
{
public:
    /// Whole lines, each but the log's last with its line break; simdjson's padding is readable behind them.
    std::string_view text() const { return {m_buffer.get(), m_size}; }
    quint64 offset() const { return m_offset; }  ///< of text() in the file
    bool isTooLong() const { return m_tooLong; } ///< it stands for one line that is longer than we take; no text

private:
    friend class LineBlockReader;

    void reserve(size_t capacity);

    std::unique_ptr<char[]> m_buffer;
    size_t m_capacity = 0;
    size_t m_size = 0;
    quint64 m_offset = 0;
    bool m_tooLong = false;
};

/// Cuts a file into blocks of about a megabyte; only a long line makes one longer. Never maps the file: it may
/// shrink meanwhile.
class LineBlockReader
{
public:
    /// Reads the bytes from `begin` on, and none at or behind `end`, as if the file ended there.
    explicit LineBlockReader(const FileHandle &file, quint64 begin = 0, quint64 end = ~quint64(0))
        : m_file(file)
        , m_position(begin)
        , m_end(end)
    {
    }

    /// The next block. False at the end of the file.
    bool next(LineBlock &block);

    /// How far the file has been read, bytes.
    quint64 position() const { return m_position; }

private:
    size_t fill(LineBlock &block);
    void skipLine(LineBlock &block);

    const FileHandle &m_file;
    quint64 m_position; ///< where the next block begins
    quint64 m_end;
};

} // namespace turnscope
