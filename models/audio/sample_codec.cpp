// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/sample_codec.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace turnscope {

namespace {

// G.711: sign, three bits of exponent, four of mantissa. µ-law is sent inverted, A-law with every other bit inverted.
constexpr int kUlawBias = 132;
constexpr int kUlawClip = 32635;
constexpr quint8 kAlawMask = 0x55;

constexpr qint16 decodeUlaw(quint8 code)
{
    code = quint8(~code);
    const int magnitude = (((code & 0x0f) << 3) + kUlawBias) << ((code >> 4) & 7);
    return qint16(code & 0x80 ? kUlawBias - magnitude : magnitude - kUlawBias);
}

constexpr qint16 decodeAlaw(quint8 code)
{
    code ^= kAlawMask;
    const int exponent = (code >> 4) & 7;
    const int mantissa = ((code & 0x0f) << 4) + 8;
    const int magnitude = exponent == 0 ? mantissa : (mantissa + 0x100) << (exponent - 1);
    return qint16(code & 0x80 ? magnitude : -magnitude);
}

constexpr quint8 encodeUlaw(qint16 sample)
{
    const bool negative = sample < 0;
    const quint32 magnitude = quint32(std::min(negative ? -int(sample) : int(sample), kUlawClip) + kUlawBias);
    const int exponent = int(std::bit_width(magnitude)) - 8;
    const quint32 code = (negative ? 0x80u : 0u) | quint32(exponent) << 4 | ((magnitude >> (exponent + 3)) & 0x0f);
    return quint8(~code);
}

constexpr quint8 encodeAlaw(qint16 sample)
{
    const bool negative = sample < 0;
    const quint32 magnitude = quint32(negative ? -int(sample) - 1 : int(sample));
    const int exponent = std::max(int(std::bit_width(magnitude)) - 8, 0);
    const quint32 mantissa = (magnitude >> (exponent == 0 ? 4 : exponent + 3)) & 0x0f;
    return quint8(((negative ? 0u : 0x80u) | quint32(exponent) << 4 | mantissa) ^ kAlawMask);
}

constexpr std::array<qint16, 256> decodingTable(qint16 (*decode)(quint8))
{
    std::array<qint16, 256> table{};
    for (int code = 0; code < 256; ++code)
        table[size_t(code)] = decode(quint8(code));
    return table;
}

constexpr std::array<qint16, 256> kUlaw = decodingTable(decodeUlaw);
constexpr std::array<qint16, 256> kAlaw = decodingTable(decodeAlaw);

} // namespace

std::vector<qint16> decodeSamples(QByteArrayView bytes, AudioEncoding encoding)
{
    if (encoding == AudioEncoding::Pcm16) {
        std::vector<qint16> samples(size_t(bytes.size() / 2));
        if (!samples.empty())
            qFromLittleEndian<qint16>(bytes.data(), qsizetype(samples.size()), samples.data());
        return samples;
    }
    const std::array<qint16, 256> &table = encoding == AudioEncoding::Ulaw ? kUlaw : kAlaw;
    std::vector<qint16> samples(size_t(bytes.size()));
    std::transform(bytes.begin(), bytes.end(), samples.begin(), [&table](char code) { return table[uchar(code)]; });
    return samples;
}

int fullScale(AudioEncoding encoding)
{
    switch (encoding) {
    case AudioEncoding::Ulaw:
        return std::ranges::max(kUlaw);
    case AudioEncoding::Alaw:
        return std::ranges::max(kAlaw);
    case AudioEncoding::Pcm16:
        break;
    }
    return std::numeric_limits<qint16>::max();
}

QByteArray encodeSamples(std::span<const qint16> samples, AudioEncoding encoding)
{
    if (encoding == AudioEncoding::Pcm16) {
        QByteArray bytes(qsizetype(2 * samples.size()), Qt::Uninitialized);
        if (!samples.empty())
            qToLittleEndian<qint16>(samples.data(), qsizetype(samples.size()), bytes.data());
        return bytes;
    }
    QByteArray bytes(qsizetype(samples.size()), Qt::Uninitialized);
    std::transform(samples.begin(), samples.end(), bytes.begin(), [encoding](qint16 sample) {
        return char(encoding == AudioEncoding::Ulaw ? encodeUlaw(sample) : encodeAlaw(sample));
    });
    return bytes;
}

} // namespace turnscope
