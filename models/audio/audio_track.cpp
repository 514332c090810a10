// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/audio_track.h"

#include "models/audio/base64.h"
#include "models/audio/clip_samples.h"
#include "models/audio/resampler.h"
#include "models/audio/sample_codec.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/json_reader.h"

#include <algorithm>
#include <array>
#include <limits>

namespace turnscope {

namespace {

bool isBelievable(int rate)
{
    return rate >= AudioTrack::kLowestRate && rate <= AudioTrack::kHighestRate;
}

/// The bytes of an event's audio, empty when there is none that can be read.
QByteArray audioOf(const EventStore &events, EventIndex index, JsonReader &reader)
{
    const EventSpec *spec = EventCatalogue::find(events.strings().view(events.type(index)));
    if (!spec || spec->audioField.empty())
        return {};
    const auto frame = reader.parse(events.frame(index));
    if (!frame)
        return {};
    return decodeBase64(json::text(*frame, spec->audioField)).value_or(QByteArray());
}

/// PCM16 at a track's rate.
std::vector<qint16> decodeAt(QByteArrayView bytes, AudioFormat format, int rate)
{
    std::vector<qint16> samples = decodeSamples(bytes, format.encoding);
    if (format.rate == rate || !isBelievable(format.rate))
        return samples;
    return resample(samples, format.rate, rate);
}

} // namespace

std::vector<qint16> samplesOf(const EventStore &events, const AudioTrack::Clip &clip, int rate)
{
    JsonReader reader;
    return events.contains(clip.event) ? decodeAt(audioOf(events, clip.event, reader), clip.format, rate)
                                       : std::vector<qint16>();
}

std::vector<qint16> AudioTrack::decode(QByteArrayView bytes, AudioFormat format) const
{
    return decodeAt(bytes, format, m_rate);
}

void AudioTrack::begin(const AudioFormat &format)
{
    if (m_clips.empty() && isBelievable(format.rate))
        m_rate = format.rate;
}

/// How many samples it has; 0: it is none.
qint64 AudioTrack::appendClip(EventIndex event, qint64 samples, const AudioFormat &format)
{
    if (samples <= 0 || samples > std::numeric_limits<quint32>::max())
        return 0;
    m_clips.push_back({event, quint32(samples), m_sampleCount, format});
    m_sampleCount += samples;
    return samples;
}

qint64 AudioTrack::appendMeasured(EventIndex event, qint64 bytes, AudioFormat format)
{
    begin(format);
    const qint64 samples = std::max<qint64>(bytes, 0) / format.bytesPerSample();
    if (format.rate == m_rate || !isBelievable(format.rate))
        return appendClip(event, samples, format);
    const std::vector<qint16> silence(static_cast<size_t>(samples)); // rare: as many as there would be
    return appendClip(event, qint64(resample(silence, format.rate, m_rate).size()), format);
}

qint64 AudioTrack::append(EventIndex event, QByteArrayView bytes, AudioFormat format)
{
    begin(format);
    const std::vector<qint16> samples = decode(bytes, format);
    if (appendClip(event, qint64(samples.size()), format) == 0)
        return 0;
    m_peaks.append(samples);
    // Another rate's samples are not what was sent: where those were clipped is not seen here.
    const bool asSent = format.rate == m_rate || !isBelievable(format.rate);
    m_runs.append(samples, m_rate, asSent ? fullScale(format.encoding) : std::numeric_limits<int>::max());
    return qint64(samples.size());
}

void AudioTrack::appendMissing(qint64 count)
{
    m_runs.appendMissing(std::max<qint64>(count, 0));
    m_sampleCount += std::max<qint64>(count, 0);
    constexpr std::array<qint16, 4096> silence{};
    for (; count > 0; count -= qint64(silence.size()))
        m_peaks.append(std::span(silence).first(size_t(std::min(count, qint64(silence.size())))));
}

std::span<const AudioTrack::Clip> AudioTrack::clips(qint64 first, qint64 count) const
{
    const auto begin = std::ranges::upper_bound(m_clips, first, {},
                                                [](const Clip &clip) { return clip.firstSample + clip.sampleCount; });
    const auto end = std::ranges::lower_bound(begin, m_clips.end(), first + count, {}, &Clip::firstSample);
    return std::span<const Clip>(begin, end);
}

std::vector<qint16> AudioTrack::samples(const EventStore &events, qint64 first, qint64 count) const
{
    std::vector<qint16> out(size_t(std::max<qint64>(count, 0)));
    const auto size = qint64(out.size());
    const qint64 end = std::min(first, std::numeric_limits<qint64>::max() - size) + size;
    JsonReader reader;
    auto clip = std::upper_bound(m_clips.begin(), m_clips.end(), first,
                                 [](qint64 sample, const Clip &c) { return sample < c.firstSample + c.sampleCount; });
    for (; clip != m_clips.end() && clip->firstSample < end && events.contains(clip->event); ++clip) {
        const std::vector<qint16> decoded = decode(audioOf(events, clip->event, reader), clip->format);
        const qint64 from = std::max(first, clip->firstSample);
        const qint64 to =
            std::min(end, clip->firstSample + std::min<qint64>(clip->sampleCount, qint64(decoded.size())));
        if (from < to)
            std::copy(decoded.begin() + (from - clip->firstSample), decoded.begin() + (to - clip->firstSample),
                      out.begin() + (from - first));
    }
    return out;
}

} // namespace turnscope
