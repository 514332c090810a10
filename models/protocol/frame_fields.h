// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <string_view>

namespace turnscope {

/// Walks the top-level fields of a frame without parsing what is in them, at the speed of memory: for what is
/// read a million times, of which only lengths and short ids are wanted. Stops at the first thing that is not
/// JSON; never reads outside the frame, which must outlive it.
///
/// What it steps over is checked as far as quotes, brackets and control characters go, and no further: a number's
/// digits, the kinds of brackets and the letters behind a backslash are not, nor is UTF-8; see isAscii().
class FrameFields
{
public:
    explicit FrameFields(QByteArrayView frame);

    /// Moves to the next field; false at the end, or where the frame is not JSON.
    bool next();

    std::string_view key() const { return m_key; }     ///< as written; an escaped key is not unescaped
    std::string_view value() const { return m_value; } ///< as written

    /// The value when it is a string, as written between its quotes; nothing for other values.
    std::optional<std::string_view> string() const;

    std::optional<qint64> integer() const; ///< the value when it is a whole number

    /// The whole object was walked, to its closing brace.
    bool isComplete() const { return m_complete; }

    /// Where in the frame the walk is: behind the value, or behind the object when it is complete.
    size_t position() const { return m_at; }

    bool isAscii() const { return m_ascii; }     ///< no other byte was met in a string so far
    bool isEscaped() const { return m_escaped; } ///< a backslash was met in this field

private:
    bool fail();
    void skipSpace();
    bool skipString();
    bool skipNested();
    bool skipWord();

    std::string_view m_frame;
    size_t m_at = 0;
    std::string_view m_key;
    std::string_view m_value;
    bool m_first = true;
    bool m_complete = false;
    bool m_ascii = true;
    bool m_escaped = false;
};

} // namespace turnscope
