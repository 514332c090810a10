// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/frame_fields.h"

#include <bit>
#include <charconv>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace turnscope {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// What stands out in a string: its end, an escape, or what must not be there.
bool isSpecial(char c)
{
    return c == '"' || c == '\\' || uchar(c) < 0x20;
}

bool isWordCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '+' || c == '.' || c == 'E';
}

/// The first special character from `at` on, or `end`; `ascii` is cleared when a byte before it is none.
inline const char *findSpecial(const char *at, const char *end, bool &ascii)
{
#if defined(__SSE2__)
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i lastControl = _mm_set1_epi8(0x1f);
    const auto specials = [&](__m128i bytes) {
        const __m128i isControl = _mm_cmpeq_epi8(_mm_max_epu8(bytes, lastControl), lastControl);
        const __m128i isMark = _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash));
        return _mm_or_si128(isControl, isMark);
    };
    const auto load = [](const char *from) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from)); };
    unsigned above = 0;
    for (; end - at >= 64; at += 64) { // audio is long, and has none
        const __m128i a = load(at), b = load(at + 16), c = load(at + 32), d = load(at + 48);
        const __m128i any =
            _mm_or_si128(_mm_or_si128(specials(a), specials(b)), _mm_or_si128(specials(c), specials(d)));
        if (_mm_movemask_epi8(any) != 0)
            break;
        above |= unsigned(_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d))));
    }
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = load(at);
        const auto special = unsigned(_mm_movemask_epi8(specials(bytes)));
        const auto high = unsigned(_mm_movemask_epi8(bytes));
        if (special != 0) {
            const int index = std::countr_zero(special);
            above |= high & ((1u << index) - 1);
            ascii = ascii && above == 0;
            return at + index;
        }
        above |= high;
    }
    ascii = ascii && above == 0;
#endif
    for (; at != end && !isSpecial(*at); ++at)
        ascii = ascii && uchar(*at) < 0x80;
    return at;
}

} // namespace

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

bool FrameFields::fail()
{
    m_at = m_frame.size();
    return false;
}

inline void FrameFields::skipSpace()
{
    while (m_at < m_frame.size() && uchar(m_frame[m_at]) <= ' ' && isSpace(m_frame[m_at]))
        ++m_at;
}

inline bool FrameFields::skipString()
{
    const char *const end = m_frame.data() + m_frame.size();
    for (const char *at = m_frame.data() + m_at + 1;;) {
        at = findSpecial(at, end, m_ascii);
        if (at != end && *at == '"') {
            m_at = size_t(at - m_frame.data()) + 1;
            return true;
        }
        if (end - at < 2 || *at != '\\')
            return false;
        m_escaped = true;
        at += 2;
    }
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
        else if (c != ',' && c != ':' && !isSpace(c) && !isWordCharacter(c))
            return false;
        ++m_at;
        if (depth == 0)
            return true;
    }
    return false;
}

bool FrameFields::skipWord()
{
    const size_t begin = m_at;
    while (m_at < m_frame.size() && isWordCharacter(m_frame[m_at]))
        ++m_at;
    return m_at > begin;
}

bool FrameFields::next()
{
    skipSpace();
    if (m_at >= m_frame.size() || m_complete)
        return false;
    if (m_frame[m_at] == '}') {
        ++m_at;
        m_complete = true;
        return false;
    }
    if (!m_first) {
        if (m_frame[m_at] != ',')
            return fail();
        ++m_at;
        skipSpace();
    }
    m_first = false;
    m_escaped = false;
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
    const char c = m_frame[m_at];
    if (c == '"' ? !skipString() : c == '{' || c == '[' ? !skipNested() : !skipWord())
        return fail();
    m_value = m_frame.substr(begin, m_at - begin);
    return true;
}

} // namespace turnscope
