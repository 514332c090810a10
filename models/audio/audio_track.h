// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_format.h"
#include "models/audio/peak_pyramid.h"
#include "models/audio/sample_runs.h"
#include "models/recording/event_store.h"

#include <span>
#include <vector>

namespace turnscope {

/// The audio of one side of a session: where each stretch of samples stands in the events, and its
/// peaks, and the runs that are worth a mark. PCM itself is not kept; samples() decodes it again from the frames. Built by
/// one thread; a const track may be read by many.
class AudioTrack
{
public:
    /// Rates that are believed. Audio of a format beyond them counts as audio of the track's rate, so that no
    /// event can claim more than kHighestRate / kLowestRate samples for each of its own.
    static constexpr int kLowestRate = 8000;
    static constexpr int kHighestRate = 96000;

    /// One event's audio.
    struct Clip
    {
        EventIndex event{};
        quint32 sampleCount = 0; ///< at the track's rate
        qint64 firstSample = 0;
        AudioFormat format; ///< of the bytes in the event
    };

    /// Appends the audio of `event`, decoded to PCM16 from `format`. All clips of a track count in samples
    /// of the first clip's rate; audio of another rate is resampled. Returns the number of samples added.
    qint64 append(EventIndex event, QByteArrayView bytes, AudioFormat format);

    /// The same of audio that nobody looks at, `bytes` of it: it has its place and its length, and no
    /// peaks or runs. Who begins so goes on so.
    qint64 appendMeasured(EventIndex event, qint64 bytes, AudioFormat format);

    /// Appends `count` samples of silence that stand in no event: for audio that is known to have been there,
    /// but cannot be read; 0 where nobody knows how much it was. The caller bounds the count.
    void appendMissing(qint64 count);

    int rate() const { return m_rate; } ///< samples a second; 24000 until the first clip
    qint64 sampleCount() const { return m_sampleCount; }
    const PeakPyramid &peaks() const { return m_peaks; }
    const SampleRuns &runs() const { return m_runs; }
    std::span<const Clip> clips() const { return m_clips; }

    /// Those with samples of [first, first + count).
    std::span<const Clip> clips(qint64 first, qint64 count) const;

    /// PCM of [first, first + count), decoded from the events; silence where there is none, before 0 and
    /// beyond the end too. The base64 field of each event is found through the catalogue. Any thread.
    std::vector<qint16> samples(const EventStore &events, qint64 first, qint64 count) const;

private:
    std::vector<qint16> decode(QByteArrayView bytes, AudioFormat format) const;
    void begin(const AudioFormat &format);
    qint64 appendClip(EventIndex event, qint64 samples, const AudioFormat &format);

    std::vector<Clip> m_clips; ///< ascending; what lies between is silence
    PeakPyramid m_peaks;
    SampleRuns m_runs;
    qint64 m_sampleCount = 0;
    int m_rate = AudioFormat().rate;
};

} // namespace turnscope
