// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/frame_fields.h"

#include <charconv>
#include <cstring>

namespace turnscope {

FrameFields::FrameFields(QByteArrayView frame)
    : m_frame(frame.data(), size_t(frame.size()))
{
    skipSpace();
    if (m_at < m_frame.size() && m_frame[m_at] == '{')
        ++m_at;
    else
        m_at = m_frame.size();
}

std::optional<std::string_view> FrameFields::string() const
{
    if (m_value.size() < 2 || m_value.front() != '"')
        return std::nullopt;
    return m_value.substr(1, m_value.size() - 2);
}

std::optional<qint64> FrameFields::integer() const
{
    qint64 value = 0;
    const char *end = m_value.data() + m_value.size();
    const auto [stopped, error] = std::from_chars(m_value.data(), end, value);
    if (error != std::errc() || stopped != end)
        return std::nullopt;
    return value;
}

void FrameFields::skipSpace()
{
    while (m_at < m_frame.size()
           && (m_frame[m_at] == ' ' || m_frame[m_at] == '\n' || m_frame[m_at] == '\r' || m_frame[m_at] == '\t'))
        ++m_at;
}

bool FrameFields::skipString()
{
    ++m_at;
    while (m_at < m_frame.size()) {
        const void *quote = std::memchr(m_frame.data() + m_at, '"', m_frame.size() - m_at);
        if (!quote)
            return false;
        const size_t end = size_t(static_cast<const char *>(quote) - m_frame.data());
        size_t backslashes = 0;
        while (end - backslashes > m_at && m_frame[end - backslashes - 1] == '\\')
            ++backslashes;
        m_at = end + 1;
        if (backslashes % 2 == 0)
            return true;
    }
    return false;
}

bool FrameFields::skipNested()
{
    size_t depth = 0;
    while (m_at < m_frame.size()) {
        const char c = m_frame[m_at];
        if (c == '"') {
            if (!skipString())
                return false;
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        ++m_at;
        if (depth == 0)
            return true;
    }
    return false;
}

bool FrameFields::next()
{
    const auto fail = [this] {
        m_at = m_frame.size();
        return false;
    };
    skipSpace();
    if (!m_first) {
        if (m_at >= m_frame.size() || m_frame[m_at] != ',')
            return fail();
        ++m_at;
        skipSpace();
    }
    m_first = false;
    size_t begin = m_at;
    if (m_at >= m_frame.size() || m_frame[m_at] != '"' || !skipString())
        return fail();
    m_key = m_frame.substr(begin + 1, m_at - begin - 2);
    skipSpace();
    if (m_at >= m_frame.size() || m_frame[m_at] != ':')
        return fail();
    ++m_at;
    skipSpace();
    if (m_at >= m_frame.size())
        return fail();
    begin = m_at;
    if (m_frame[m_at] == '"') {
        if (!skipString())
            return fail();
    } else if (m_frame[m_at] == '{' || m_frame[m_at] == '[') {
        if (!skipNested())
            return fail();
    } else {
        while (m_at < m_frame.size() && m_frame[m_at] != ',' && m_frame[m_at] != '}' && m_frame[m_at] > ' ')
            ++m_at;
    }
    m_value = m_frame.substr(begin, m_at - begin);
    return true;
}

} // namespace turnscope
