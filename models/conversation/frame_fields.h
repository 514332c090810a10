// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <string_view>

namespace turnscope {

/// Walks the top-level fields of a frame without parsing what is in them, at the speed of memory: for the
/// frames that carry audio, of which only lengths and short ids are wanted. Stops at the first thing that
/// is not JSON; never reads outside the frame, which must outlive it.
class FrameFields
{
public:
    explicit FrameFields(QByteArrayView frame);

    /// Moves to the next field; false at the end, or where the frame is not JSON.
    bool next();

    std::string_view key() const { return m_key; } ///< as written; an escaped key is not unescaped

    /// The value when it is a string, as written between its quotes; nothing for other values.
    std::optional<std::string_view> string() const;

    std::optional<qint64> integer() const; ///< the value when it is a whole number

private:
    void skipSpace();
    bool skipString();
    bool skipNested();

    std::string_view m_frame;
    size_t m_at = 0;
    std::string_view m_key;
    std::string_view m_value;
    bool m_first = true;
};

} // namespace turnscope
