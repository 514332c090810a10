// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/resampler.h"
#include "models/clocks/clocks.h"
#include "models/speech/speech_probability.h"

#include <deque>
#include <memory>
#include <optional>
#include <span>

namespace turnscope {

/// Holds a cut-in back until the voice has lasted long enough to mean one. Lives on the session thread.
///
/// Its own detector hears what is appended. From the onset that the server told (audio_start_ms plus the prefix
/// padding) it adds up the 32 ms frames in which there was a voice; once they amount to the guard, the cut-in counts. If
/// the server's speech_stopped comes first, it was none. Where the detector cannot be loaded, all that is appended
/// after the onset counts as voice.
class CutInGuard
{
public:
    /// 0: everything counts at once.
    void setLength(milliseconds length);
    milliseconds length() const { return m_length; }

    /// The server's threshold, 0 to 1: a frame holds a voice from TurnDetector::kHysteresis below it.
    void setThreshold(double threshold) { m_threshold = threshold; }

    /// What was appended to the input buffer, all of it and in order; `end` is the input clock after it.
    void hear(std::span<const qint16> samples, int rate, InputTime end);

    /// The server heard speech begin.
    void begin(InputTime onset);

    /// The server heard it end, or there is nothing left to interrupt.
    void end() { m_onset.reset(); }

    /// begin() was called, and not yet ended or taken.
    bool isWaiting() const { return m_onset.has_value(); }

    /// The voice since the onset.
    milliseconds voice() const;

    /// True once for each cut-in that counts.
    bool take();

private:
    struct Frame
    {
        InputTime end;
        bool voice = false;
    };

    void judge(float probability, InputTime end);

    milliseconds m_length{0};
    double m_threshold = 0.5;
    std::unique_ptr<SpeechProbability> m_detector;
    std::unique_ptr<Resampler> m_resampler;
    int m_rate = 0;
    qint64 m_pending = 0;       ///< samples at SpeechProbability::kRate that are not yet a frame
    std::deque<Frame> m_frames; ///< the latest
    InputTime m_heard;
    std::optional<InputTime> m_onset;
};

} // namespace turnscope
