// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/base64_avx2.h"

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

namespace turnscope {

namespace {

__attribute__((target("avx2"))) __m256i twice(__m128i half)
{
    return _mm256_broadcastsi128_si256(half);
}

// After W. Mula and D. Lemire, "Faster Base64 Encoding and Decoding Using AVX2 Instructions" (2018): the two
// halves of a character select, by table, whether it is of the alphabet and how far it is from its value.
__attribute__((target("avx2"))) qsizetype decodeVectors(const uchar *in, qsizetype groups, uchar *out, qsizetype size)
{
    // One bit for each kind of place in the ASCII table: bad where low and high half share one.
    const __m256i badLow = twice(
        _mm_setr_epi8(0x15, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x11, 0x13, 0x1a, 0x1b, 0x1b, 0x1b, 0x1a));
    const __m256i badHigh = twice(
        _mm_setr_epi8(0x10, 0x10, 0x01, 0x02, 0x04, 0x08, 0x04, 0x08, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10));
    // By high half, one further for '/': + / 0-9 A-O P-Z a-o p-z.
    const __m256i distance = twice(
        _mm_setr_epi8(0, 62 - '+' - 3, 62 - '+', 52 - '0', -'A', -'A', 26 - 'a', 26 - 'a', 0, 0, 0, 0, 0, 0, 0, 0));
    const __m256i slash = _mm256_set1_epi8('/');
    const __m256i half = _mm256_set1_epi8(0x0f);
    const __m256i joinPairs = _mm256_set1_epi32(0x01400140); // 6 + 6 bits
    const __m256i joinFours = _mm256_set1_epi32(0x00011000); // 12 + 12 bits
    const __m256i threeBytes = twice(_mm_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1));
    const __m256i closeUp = _mm256_setr_epi32(0, 1, 2, 4, 5, 6, 3, 7);

    qsizetype done = 0;
    while (groups - done >= 8 && size - 3 * done >= 32) {
        const __m256i text = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(in + 4 * done));
        const __m256i high = _mm256_and_si256(_mm256_srli_epi32(text, 4), half);
        const __m256i low = _mm256_and_si256(text, half);
        if (!_mm256_testz_si256(_mm256_shuffle_epi8(badLow, low), _mm256_shuffle_epi8(badHigh, high)))
            break;
        const __m256i place = _mm256_add_epi8(high, _mm256_cmpeq_epi8(text, slash));
        const __m256i sixBits = _mm256_add_epi8(text, _mm256_shuffle_epi8(distance, place));
        const __m256i twelveBits = _mm256_maddubs_epi16(sixBits, joinPairs);
        const __m256i words = _mm256_madd_epi16(twelveBits, joinFours);
        const __m256i bytes = _mm256_permutevar8x32_epi32(_mm256_shuffle_epi8(words, threeBytes), closeUp);
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(out + 3 * done), bytes);
        done += 8;
    }
    return done;
}

} // namespace

qsizetype decodeBase64GroupsAvx2(const uchar *in, qsizetype groups, uchar *out, qsizetype size)
{
    return __builtin_cpu_supports("avx2") ? decodeVectors(in, groups, out, size) : 0;
}

} // namespace turnscope

#else

namespace turnscope {

qsizetype decodeBase64GroupsAvx2(const uchar *, qsizetype, uchar *, qsizetype)
{
    return 0;
}

} // namespace turnscope

#endif
