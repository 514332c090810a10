// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/heard_clock.h"
#include "app/sound/playback_pace.h"
#include "app/sound/playback_queue.h"
#include "models/audio/resampler.h"

#include <QAudioFormat>

#include <memory>
#include <optional>

namespace turnscope {

/// Makes a device's frames of a PlaybackQueue, silence where that is empty, and tells the queue how much of it was heard
/// from what the device has played. The reading side of the queue: on any one thread at a time. Takes no lock, and
/// memory only where a stream begins or is flushed; where the device does not take 24 kHz, soxr stands between.
class PlaybackFeed
{
public:
    explicit PlaybackFeed(std::shared_ptr<PlaybackQueue> queue);

    /// A new stream. What the one before it had been given and had not played comes again, unless it was discarded.
    void begin(const QAudioFormat &format);

    /// The device has played the stream to frame `played`, has lost the frames from there to `end`, and goes on at that:
    /// they come again, as after begin().
    void giveAgain(quint64 played, quint64 end);

    /// The next frames of the stream.
    void fill(char *frames, std::size_t count);

    /// Frames filled in this stream.
    quint64 given() const { return m_given; }
    const QAudioFormat &format() const { return m_format; }

    /// The device has played so many frames of the stream.
    PlaybackPace::Change notePlayed(quint64 frames, microseconds now);
    const PlaybackPace &pace() const { return m_pace; }

    /// Something of the queue was given and is still to be heard.
    bool isWaiting() const { return m_heard.isWaiting(); }

    /// The frames from `from` on that belong to what the queue has discarded count as silence from now on, which
    /// the device has to be given in their place. Returns where they are.
    HeardClock::Range flush(quint64 from);

private:
    void recall(quint64 position);
    void emptyResampler();
    void read(std::span<StereoSample> samples);
    std::size_t readAgain(std::span<StereoSample> samples);
    void readResampled(std::size_t count);
    void fillBlock(char *frames, std::size_t count);
    quint64 toSamples(quint64 frames) const;
    quint64 toFrames(quint64 samples) const;

    /// One of both, as floats, and at the device's rate where that is another.
    struct Channel
    {
        std::unique_ptr<Resampler> resampler;
        std::vector<float> samples;     ///< for the device
        std::vector<float> unresampled; ///< read from the queue
    };

    std::shared_ptr<PlaybackQueue> m_queue;
    QAudioFormat m_format;
    HeardClock m_heard;
    PlaybackPace m_pace;
    std::vector<StereoSample> m_history; ///< what was read last, each sample by its position
    quint64 m_again = 0;                 ///< from here to consumed() it is read from there
    std::vector<StereoSample> m_samples;
    Channel m_left;
    Channel m_right;
    std::size_t m_toBeResampled = 0; ///< of what was read, what soxr has not taken: the end of it
    quint64 m_given = 0;
};

} // namespace turnscope
