// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_track.h"
#include "models/clocks/clocks.h"

#include <functional>
#include <vector>

namespace turnscope {

/// Samples of the model's track that sounded one after the other from a moment of the session on.
struct SoundingStretch
{
    SessionTime begin;
    qint64 firstSample = 0; ///< in the model's AudioTrack
    qint64 sampleCount = 0;
};

/// The model's side as it sounded in the user's room: what was played, when it was. `events` and `track` must outlive it, and
/// stay as they are meanwhile. Const calls from any thread.
class ModelSound
{
public:
    /// In any order; stretches may overlap, and sound together then.
    ModelSound(const EventStore &events, const AudioTrack &track, std::vector<SoundingStretch> stretches);

    bool isEmpty() const { return m_stretches.empty(); }
    int rate() const { return m_track.rate(); }

    /// Whether it sounds at `t`, or ended no longer than `tail` before.
    bool isSounding(SessionTime t, microseconds tail = {}) const;

    /// `count` samples from a moment on, `rate()` a second; silence where it did not sound.
    std::vector<qint16> samples(SessionTime from, qint64 count) const;

    /// SpeechLevel::power() of all that sounded. `goOn` may end it, with 0.
    double power(const std::function<bool()> &goOn = {}) const;

private:
    SessionTime endOf(const SoundingStretch &stretch) const;

    const EventStore &m_events;
    const AudioTrack &m_track;
    std::vector<SoundingStretch> m_stretches; ///< by begin
    std::vector<SessionTime> m_reach;         ///< the latest end of each and all before it
};

} // namespace turnscope
