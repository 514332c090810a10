// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/base64.h"

#include "models/audio/base64_avx2.h"

#include <array>

namespace turnscope {

namespace {

constexpr quint32 kBad = 0xff000000;

using Table = std::array<quint32, 256>;

/// The six bits of each character, moved to where they belong in a group of three bytes.
constexpr Table shiftedBits(int shift)
{
    Table table{};
    for (quint32 &bits : table)
        bits = kBad;
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (quint32 i = 0; i < 64; ++i)
        table[uchar(alphabet[i])] = i << shift;
    return table;
}

constexpr std::array<Table, 4> kBits{shiftedBits(18), shiftedBits(12), shiftedBits(6), shiftedBits(0)};

quint32 group(const uchar *in)
{
    return kBits[0][in[0]] | kBits[1][in[1]] | kBits[2][in[2]] | kBits[3][in[3]];
}

bool decodeGroups(const uchar *in, qsizetype groups, uchar *out)
{
    quint32 bad = 0;
    for (; groups > 0; --groups, in += 4, out += 3) {
        const quint32 bits = group(in);
        bad |= bits;
        out[0] = uchar(bits >> 16);
        out[1] = uchar(bits >> 8);
        out[2] = uchar(bits);
    }
    return (bad & kBad) == 0;
}

qsizetype padding(QByteArrayView text)
{
    if (text.size() < 2 || text.back() != '=')
        return 0;
    return text[text.size() - 2] == '=' ? 2 : 1;
}

} // namespace

qsizetype base64DecodedSize(QByteArrayView text)
{
    return std::max<qsizetype>(text.size() / 4 * 3 - padding(text), 0);
}

std::optional<QByteArray> decodeBase64(QByteArrayView text)
{
    QByteArray bytes(base64DecodedSize(text), Qt::Uninitialized);
    if (!decodeBase64(text, {bytes.data(), size_t(bytes.size())}))
        return std::nullopt;
    return bytes;
}

std::optional<qsizetype> decodeBase64(QByteArrayView text, std::span<char> into)
{
    const qsizetype size = base64DecodedSize(text);
    if (text.size() % 4 != 0 || size > qsizetype(into.size()))
        return std::nullopt;
    if (text.isEmpty())
        return 0;

    const auto *in = reinterpret_cast<const uchar *>(text.data());
    auto *out = reinterpret_cast<uchar *>(into.data());
    const qsizetype padded = padding(text);
    const qsizetype groups = text.size() / 4 - (padded > 0 ? 1 : 0);
    // A bad character ends the vectors early; the groups from there on then find it.
    const qsizetype done = decodeBase64GroupsAvx2(in, groups, out, size);
    in += 4 * done;
    out += 3 * done;
    if (!decodeGroups(in, groups - done, out))
        return std::nullopt;

    if (padded > 0) {
        in += 4 * (groups - done);
        out += 3 * (groups - done);
        const uchar last[4] = {in[0], in[1], padded == 1 ? in[2] : uchar('A'), 'A'};
        const quint32 bits = group(last);
        if (bits & kBad)
            return std::nullopt;
        out[0] = uchar(bits >> 16);
        if (padded == 1)
            out[1] = uchar(bits >> 8);
    }
    return size;
}

} // namespace turnscope
