// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/folded_search.h"

#include <algorithm>
#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace turnscope {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

bool standsAt(const char *at, QByteArrayView needle)
{
    return std::equal(needle.begin(), needle.end(), at, [](char wanted, char c) { return wanted == lower(c); });
}

#if defined(__SSE2__)

/// One character of the needle, compared in 16 places at once. A letter's bit of case is set before; the few other
/// characters that become a letter by that are told apart by standsAt().
class Probe
{
public:
    explicit Probe(char c)
        : m_wanted(_mm_set1_epi8(c))
        , m_caseBit(_mm_set1_epi8(c >= 'a' && c <= 'z' ? 0x20 : 0))
    {
    }

    __m128i at(const char *text) const
    {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
        return _mm_cmpeq_epi8(_mm_or_si128(bytes, m_caseBit), m_wanted);
    }

private:
    __m128i m_wanted;
    __m128i m_caseBit;
};

/// Moves `at` to the first place where the needle stands, or to where fewer than 16 places are left before `last`.
bool findVectors(const char *&at, const char *last, QByteArrayView needle)
{
    const Probe first(needle.front());
    const Probe final(needle.back());
    const qsizetype span = needle.size() - 1;
    for (; last - at >= 16; at += 16) {
        auto places = unsigned(_mm_movemask_epi8(_mm_and_si128(first.at(at), final.at(at + span))));
        for (; places != 0; places &= places - 1) {
            const char *const place = at + std::countr_zero(places);
            if (standsAt(place, needle)) {
                at = place;
                return true;
            }
        }
    }
    return false;
}

#else

bool findVectors(const char *&, const char *, QByteArrayView)
{
    return false;
}

#endif

} // namespace

bool startsFolded(QByteArrayView text, QByteArrayView needle)
{
    return text.size() >= needle.size() && standsAt(text.data(), needle);
}

qsizetype findFolded(QByteArrayView text, QByteArrayView needle, qsizetype from)
{
    if (from < 0 || needle.size() > text.size() - from)
        return -1;
    if (needle.isEmpty())
        return from;
    const char *at = text.data() + from;
    const char *const last = text.data() + text.size() - needle.size() + 1; // behind the last place where it fits
    if (findVectors(at, last, needle))
        return at - text.data();
    for (; at != last; ++at) {
        if (standsAt(at, needle))
            return at - text.data();
    }
    return -1;
}

} // namespace turnscope
