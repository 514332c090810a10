// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/wav.h"

#include "models/audio/resampler.h"
#include "models/audio/sample_codec.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>
#include <optional>

namespace turnscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Wave)
};

enum FormatTag : quint16 { Pcm = 1, Float = 3, Alaw = 6, Ulaw = 7, Extensible = 0xfffe };

struct WaveFormat
{
    quint16 tag = 0;
    quint16 channels = 0;
    quint32 rate = 0;
    quint16 bits = 0;
};

template<typename T>
T little(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

std::optional<WaveFormat> readFormat(QByteArrayView chunk)
{
    constexpr qsizetype basic = 16;
    constexpr qsizetype subFormat = 24; // the tag in the first two bytes of an extensible format's GUID
    if (chunk.size() < basic)
        return std::nullopt;
    WaveFormat format{little<quint16>(chunk, 0), little<quint16>(chunk, 2), little<quint32>(chunk, 4),
                      little<quint16>(chunk, 14)};
    if (format.tag == Extensible && chunk.size() >= subFormat + 2)
        format.tag = little<quint16>(chunk, subFormat);
    return format;
}

bool isReadable(const WaveFormat &format)
{
    switch (format.tag) {
    case Pcm:
        return format.bits == 8 || format.bits == 16 || format.bits == 24 || format.bits == 32;
    case Float:
        return format.bits == 32;
    case Alaw:
    case Ulaw:
        return format.bits == 8;
    default:
        return false;
    }
}

/// One sample, full scale ±32768.
double sampleAt(const char *at, const WaveFormat &format)
{
    if (format.tag == Float) {
        const float value = std::bit_cast<float>(qFromLittleEndian<quint32>(at));
        return std::isfinite(value) ? double(value) * 32768 : 0;
    }
    switch (format.bits) {
    case 8:
        return (uchar(*at) - 128) * 256.0;
    case 16:
        return qFromLittleEndian<qint16>(at);
    case 24:
        return qint32(quint32(uchar(at[0])) << 8 | quint32(uchar(at[1])) << 16 | quint32(uchar(at[2])) << 24) / 65536.0;
    default:
        return qFromLittleEndian<qint32>(at) / 65536.0;
    }
}

std::vector<qint16> mixed(QByteArrayView data, WaveFormat format)
{
    std::vector<qint16> decoded;
    if (format.tag == Alaw || format.tag == Ulaw) {
        decoded = decodeSamples(data, format.tag == Alaw ? AudioEncoding::Alaw : AudioEncoding::Ulaw);
        if (format.channels == 1)
            return decoded;
        data = {reinterpret_cast<const char *>(decoded.data()), qsizetype(2 * decoded.size())};
        format.tag = Pcm;
        format.bits = 16;
    }
    if (format.tag == Pcm && format.bits == 16 && format.channels == 1)
        return decodeSamples(data, AudioEncoding::Pcm16);

    const qsizetype bytes = format.bits / 8;
    const qsizetype frames = data.size() / (bytes * format.channels);
    std::vector<qint16> samples(static_cast<size_t>(frames));
    const char *at = data.data();
    for (qint16 &sample : samples) {
        double sum = 0;
        for (int channel = 0; channel < format.channels; ++channel, at += bytes)
            sum += sampleAt(at, format);
        sample = qint16(std::lrint(std::clamp(sum / format.channels, -32768.0, 32767.0)));
    }
    return samples;
}

} // namespace

Result<Wave> readWav(QByteArrayView bytes)
{
    constexpr qsizetype riffHeader = 12;
    constexpr qsizetype chunkHeader = 8;
    constexpr quint32 lowestRate = 4000;
    constexpr quint32 highestRate = 384000;

    if (bytes.size() < riffHeader || !bytes.startsWith("RIFF") || bytes.sliced(8, 4) != QByteArrayView("WAVE"))
        return failure(Text::tr("This is not a WAV file: it does not begin with RIFF and WAVE."));

    std::optional<WaveFormat> format;
    for (qsizetype at = riffHeader; bytes.size() - at >= chunkHeader;) {
        const QByteArrayView id = bytes.sliced(at, 4);
        const qsizetype told = little<quint32>(bytes, at + 4);
        at += chunkHeader;
        const QByteArrayView chunk = bytes.sliced(at, std::min(told, bytes.size() - at));
        at += chunk.size() + (chunk.size() < bytes.size() - at ? chunk.size() % 2 : 0);

        if (id == QByteArrayView("fmt ")) {
            format = readFormat(chunk);
            if (!format || !isReadable(*format) || format->channels == 0)
                return failure(Text::tr("This WAV file's encoding cannot be read: PCM of 8, 16, 24 or 32 bits, 32-bit "
                                        "float, A-law and µ-law can."),
                               format ? QStringLiteral("tag %1, %2 bits, %3 channels")
                                            .arg(format->tag)
                                            .arg(format->bits)
                                            .arg(format->channels)
                                      : QString());
            if (format->rate < lowestRate || format->rate > highestRate)
                return failure(Text::tr("This WAV file's sample rate of %1 Hz cannot be used: it must lie between %2 "
                                        "and %3.")
                                   .arg(format->rate)
                                   .arg(lowestRate)
                                   .arg(highestRate));
        } else if (id == QByteArrayView("data") && format) {
            return Wave{int(format->rate), mixed(chunk, *format)};
        }
    }
    return failure(format ? Text::tr("This WAV file holds no audio data.")
                          : Text::tr("This WAV file does not say how its audio is encoded."));
}

QByteArray writeWav(std::span<const qint16> samples, int rate)
{
    const QByteArray data = encodeSamples(samples, AudioEncoding::Pcm16);
    QByteArray out;
    out.reserve(data.size() + 44);
    const auto append = [&out](auto value) {
        value = qToLittleEndian(value);
        out.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    constexpr qsizetype longest = 0xffffffffLL - 36;
    const auto size = quint32(std::min(data.size(), longest));
    out.append("RIFF");
    append(size + 36);
    out.append("WAVEfmt ");
    append(quint32(16));
    append(quint16(Pcm));
    append(quint16(1));
    append(quint32(rate));
    append(quint32(rate) * 2);
    append(quint16(2));
    append(quint16(16));
    out.append("data");
    append(size);
    out.append(data);
    return out;
}

} // namespace turnscope
