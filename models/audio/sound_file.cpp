// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/sound_file.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <memory>

#include <sndfile.h>

namespace turnscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Wave)
};

constexpr int kLowestRate = 4000;
constexpr int kHighestRate = 384000;
constexpr sf_count_t kFramesAtOnce = 4096;

/// A file in memory, as libsndfile wants to see it. It reads from `in`, or writes to `out`.
struct Memory
{
    QByteArrayView in;
    QByteArray out;
    sf_count_t at = 0;

    static Memory &of(void *data) { return *static_cast<Memory *>(data); }

    sf_count_t size() const { return std::max(in.size(), out.size()); }

    sf_count_t seek(sf_count_t offset, int whence)
    {
        const sf_count_t base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? at : size();
        at = std::clamp<sf_count_t>(base + std::clamp(offset, -size(), size()), 0, size());
        return at;
    }

    sf_count_t read(void *to, sf_count_t count)
    {
        const sf_count_t n = std::clamp<sf_count_t>(in.size() - at, 0, count);
        std::memcpy(to, in.data() + at, size_t(n));
        at += n;
        return n;
    }

    sf_count_t write(const void *from, sf_count_t count)
    {
        out.resize(std::max(out.size(), qsizetype(at + count)));
        std::memcpy(out.data() + at, from, size_t(count));
        at += count;
        return count;
    }

    static SF_VIRTUAL_IO *io()
    {
        static SF_VIRTUAL_IO calls{
            [](void *data) { return of(data).size(); },
            [](sf_count_t offset, int whence, void *data) { return of(data).seek(offset, whence); },
            [](void *to, sf_count_t count, void *data) { return of(data).read(to, count); },
            [](const void *from, sf_count_t count, void *data) { return of(data).write(from, count); },
            [](void *data) { return of(data).at; },
        };
        return &calls;
    }
};

using Sound = std::unique_ptr<SNDFILE, decltype(&sf_close)>;

/// libsndfile takes more than these for sound, some of it without any sign.
bool isKnown(QByteArrayView bytes)
{
    constexpr std::array signs{"RIFF", "RIFX", "RF64", "FORM", "fLaC", "OggS"};
    return std::any_of(signs.begin(), signs.end(), [&](const char *sign) { return bytes.startsWith(sign); });
}

qint16 sampleOf(double value)
{
    return std::isnan(value) ? qint16(0) : qint16(std::lrint(std::clamp(value * 32768, -32768.0, 32767.0)));
}

} // namespace

Result<Wave> readSound(QByteArrayView bytes, qint64 most)
{
    if (!isKnown(bytes))
        return failure(Text::tr("This is not a sound file that can be read: WAV, AIFF, FLAC and Ogg can."));
    Memory memory{bytes, {}, 0};
    SF_INFO info = {};
    const Sound sound(sf_open_virtual(Memory::io(), SFM_READ, &info, &memory), &sf_close);
    if (!sound)
        return failure(Text::tr("This sound file is broken, or encoded in a way that cannot be read. Save it as WAV "
                                "with PCM of 16 bits, for example."),
                       QString::fromUtf8(sf_strerror(nullptr)));
    if (info.samplerate < kLowestRate || info.samplerate > kHighestRate)
        return failure(Text::tr("This sound file's sample rate of %1 Hz cannot be used: it must lie between %2 and %3.")
                           .arg(info.samplerate)
                           .arg(kLowestRate)
                           .arg(kHighestRate));
    Wave wave;
    wave.rate = info.samplerate;
    std::vector<double> block(size_t(kFramesAtOnce) * size_t(info.channels));
    while (const sf_count_t frames =
               std::max<sf_count_t>(sf_readf_double(sound.get(), block.data(), kFramesAtOnce), 0)) {
        if (qint64(wave.samples.size()) + frames > most)
            return failure(
                Text::tr("This sound file is too long: more than %L1 samples are not read. Cut it into pieces.")
                    .arg(most));
        const double *at = block.data();
        for (sf_count_t frame = 0; frame < frames; ++frame, at += info.channels) {
            double sum = 0;
            for (int channel = 0; channel < info.channels; ++channel)
                sum += std::isfinite(at[channel]) ? at[channel] : 0;
            wave.samples.push_back(sampleOf(sum / info.channels));
        }
    }
    return wave;
}

QByteArray writeWav(std::span<const qint16> samples, int rate)
{
    Memory memory;
    SF_INFO info = {};
    info.samplerate = rate;
    info.channels = 1;
    info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    if (Sound sound{sf_open_virtual(Memory::io(), SFM_WRITE, &info, &memory), &sf_close})
        sf_writef_short(sound.get(), samples.data(), sf_count_t(samples.size()));
    return memory.out;
}

} // namespace turnscope
