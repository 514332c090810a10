// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sound/microphone_queue.h"
#include "models/audio/audio_format.h"
#include "models/audio/resampler.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace turnscope {

/// Cuts the microphone's audio into the bytes of appends, in the session's input format. Lives on the
/// session thread.
///
/// Only while talking does anything leave. With a detector on the server's side, a stretch of speech that
/// just broke off would never end there: so stop() adds real silence, at the pace of the clock, for as
/// long as that detector waits, and a little more; then nothing. The input clock stands still in between.
class MicrophoneFeed
{
public:
    static constexpr milliseconds kShortest{20}; ///< of one append
    static constexpr milliseconds kLongest{40};

    explicit MicrophoneFeed(std::shared_ptr<MicrophoneQueue> queue);

    /// From the next append on.
    void setFormat(const AudioFormat &format);

    void start();

    /// What was captured until now still leaves, and what comes for `tail`, which a device takes to hand over the last
    /// word; then `silence`.
    void stop(milliseconds silence, milliseconds tail = {});

    bool isTalking() const { return m_talking; }

    /// Nothing more is to be expected until start().
    bool isQuiet() const { return !m_talking && !m_draining && m_silence == 0; }

    /// The appends that are due, to be called every 10 to 20 ms.
    std::vector<QByteArray> take(SessionTime now);

    /// Samples, at MicrophoneQueue::kRate, that were lost while talking since the last call: behind all that take() gave.
    quint64 takeDropped();

private:
    void takeCaptured(std::vector<QByteArray> &appends, std::size_t shortest);
    void takeSilence(std::vector<QByteArray> &appends, SessionTime now);
    QByteArray encoded(std::span<const qint16> samples);

    std::shared_ptr<MicrophoneQueue> m_queue;
    AudioFormat m_format;
    std::unique_ptr<Resampler> m_resampler;
    quint64 m_dropped; ///< by the queue, so far
    bool m_talking = false;
    bool m_draining = false;
    milliseconds m_tail{0};
    std::optional<SessionTime> m_drainSince;
    std::size_t m_silence = 0; ///< samples still to be added
    std::optional<SessionTime> m_silenceSince;
};

} // namespace turnscope
