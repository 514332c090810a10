// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_track.h"
#include "models/clocks/clocks.h"
#include "models/speech/speech_detector.h"

#include <memory>
#include <vector>

namespace turnscope {

/// A stretch of voice as our own detector hears it: without padding, without trailing silence. To a frame of
/// 32 ms.
struct VoiceSpan
{
    InputTime begin;
    std::optional<InputTime> end; ///< nothing while it goes on
    float peak = 0;               ///< the highest probability in it, 0 to 1
    friend bool operator==(const VoiceSpan &, const VoiceSpan &) = default;
};

/// Listens to the user's side of a session with our own detector, clip by clip. Its spans are on the input
/// clock. One thread at a time.
class VoiceScan
{
public:
    /// Fails with a sentence when the detector's network cannot be loaded.
    static Result<std::unique_ptr<VoiceScan>> create();

    /// The next clip of the user's track; what lies between it and the one before counts as silence.
    /// `trackRate` is the track's.
    void push(const EventStore &events, const AudioTrack::Clip &clip, int trackRate);

    /// Nothing more is to come for now: see SpeechProbability::rest().
    void rest() { m_detector->rest(); }

    const std::vector<VoiceSpan> &spans() const { return m_spans; }

private:
    explicit VoiceScan(std::unique_ptr<SpeechDetector> detector);
    void hear(std::span<const qint16> samples, int rate);

    std::unique_ptr<SpeechDetector> m_detector;
    std::vector<VoiceSpan> m_spans;
    qint64 m_next = 0; ///< sample of the track
};

/// All of a track. Some 100 times faster than it sounds.
std::vector<VoiceSpan> voiceSpans(const EventStore &events, const AudioTrack &track);

} // namespace turnscope
