// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/file_handle.h"

#include <memory>
#include <string_view>

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

/// Cuts a file into lines through one buffer that grows only for a long line. Never maps the file: it may
/// shrink meanwhile.
class LineReader
{
public:
    explicit LineReader(const FileHandle &file);

    /// The next line, valid until the next call. False at the end of the file.
    bool next(LogLine &line);

    /// How far the file has been read, bytes.
    quint64 position() const { return m_base + m_filled; }

private:
    bool refill();
    void resize(size_t capacity);
    void skipLongLine();

    const FileHandle &m_file;
    std::unique_ptr<char[]> m_buffer;
    size_t m_capacity = 0;
    quint64 m_base = 0;   ///< the buffer's place in the file
    size_t m_begin = 0;   ///< of the line to come
    size_t m_scanned = 0; ///< no line break before here
    size_t m_filled = 0;
    quint64 m_number = 0;
    bool m_atEnd = false;
};

} // namespace turnscope
