// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_track.h"
#include "models/clocks/audio_clock.h"
#include "models/clocks/clocks.h"
#include "models/session/model_stretches.h"

#include <cstddef>
#include <vector>

namespace turnscope {

class SessionFold;

/// What of the model's side is listened to.
enum class ReplayHearing : quint8 {
    AsHeard, ///< what came out of the speaker, when it did: answers end where the listener cut them
    AsSent,  ///< every answer whole, from where it was, or would have been, played; so answers may overlap
};

/// Samples of one side that sound one after the other from a moment of the session on.
struct ReplaySegment
{
    SessionTime begin;
    qint64 firstSample = 0; ///< in the side's AudioTrack
    qint64 sampleCount = 0;
    SessionTime reach; ///< the latest end of this segment and all before it
};

/// One side: what sounds when, and where its samples stand in the events. A value.
struct ReplayTrack
{
    int rate = AudioFormat().rate;
    std::vector<ReplaySegment> segments; ///< by begin; they may overlap
    std::vector<AudioTrack::Clip> clips; ///< of all the track, ascending

    /// The first segment that may sound at or after t: all that sound then are among those from it on that begin in time.
    std::size_t firstAt(SessionTime t) const;
    SessionTime endOf(const ReplaySegment &segment) const;
    SessionTime end() const { return segments.empty() ? SessionTime() : segments.back().reach; }
};

/// What is to be played when: both sides of a session on its axis. A snapshot that knows neither session nor fold; any
/// thread may read it. Of the user's side the audio goes on over gaps below kJoin, which the senders' unsteady pace makes:
/// so it is up to kJoin early against the axis, and does not crackle.
struct ReplayScore
{
    static constexpr microseconds kJoin = milliseconds(15);

    ReplayTrack you;
    ReplayTrack model;
    int cutAnswers = 0;     ///< that end before their end, where ReplayHearing::AsHeard
    bool estimated = false; ///< where answers lie is, of some, estimated from arrival and duration

    bool isSilent() const { return you.segments.empty() && model.segments.empty(); }
    SessionTime end() const { return std::max(you.end(), model.end()); }
};

/// What a score is made of, as the fold has it now. A snapshot: copied on the fold's thread, for a worker to go on with. A
/// value, of some 30 bytes an audio event.
struct ReplayParts
{
    explicit ReplayParts(const SessionFold &fold);

    ReplayTrack you; ///< clips alone
    ReplayTrack model;
    AudioClock inputClock;
    std::vector<ModelStretch> stretches;
};

/// Takes time by the pauses, answers and audio events there are. Any thread.
ReplayScore replayScore(ReplayParts parts, ReplayHearing hearing);

/// The same at once, on the fold's thread.
ReplayScore replayScore(const SessionFold &fold, ReplayHearing hearing);

} // namespace turnscope
