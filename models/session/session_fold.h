// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_track.h"
#include "models/conversation/conversation.h"

#include <vector>

namespace turnscope {

/// A stretch of the model's audio on the session's axis: one item's, or one side of a cut.
struct ModelStretch
{
    StringId item = StringId::None;
    SessionTime begin;
    qint64 firstSample = 0; ///< in SessionFold::model()
    qint64 sampleCount = 0;
    bool heard = true;      ///< false: it arrived, but was not played
    bool estimated = false; ///< placed by arrival and duration, for want of playback events
};

/// Everything that is computed from a session's events in one pass: the conversation and both audio
/// tracks with their places in time. A movable value, one thread at a time: a worker builds it when a
/// recording is opened, then hands it to the GUI thread, which goes on with what is appended later.
class SessionFold
{
public:
    /// Applies all events up to `end`, at most. Cheap to call with nothing to do.
    void advance(const EventStore &events, quint32 end);

    quint32 applied() const { return m_conversation.applied(); }
    const Conversation &conversation() const { return m_conversation; }
    const AudioTrack &you() const { return m_you; }     ///< sample index = input clock × rate
    const AudioTrack &model() const { return m_model; } ///< items' audio in order of arrival

    /// Where the model's audio lies in session time, by begin; recomputed as playback events come.
    std::vector<ModelStretch> modelStretches() const;

    /// Events whose audio could not be decoded.
    const std::vector<EventIndex> &brokenAudio() const { return m_brokenAudio; }

private:
    struct ItemAudio
    {
        StringId item = StringId::None;
        SessionTime arrived;
        qint64 firstSample = 0;
        qint64 sampleCount = 0;
    };

    void applyAudio(const EventStore &events, EventIndex index);

    Conversation m_conversation;
    AudioTrack m_you;
    AudioTrack m_model;
    std::vector<ItemAudio> m_modelAudio;
    std::vector<EventIndex> m_brokenAudio;
};

} // namespace turnscope
