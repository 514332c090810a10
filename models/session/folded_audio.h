// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_fold.h"
#include "models/tuning/session_audio.h"

namespace turnscope {

/// What a fold has of a session's sound, as it was heard. It refers to the fold's tracks: see SessionAudio. The fold's thread.
inline SessionAudio foldedAudio(const SessionFold &fold, const EventStore &events)
{
    const std::span<const SessionPart> sessions = fold.conversation().sessions();
    SessionAudio audio{
        events, fold.you(), fold.model(), fold.conversation().inputClock(), {sessions.begin(), sessions.end()}, {}};
    for (const ModelStretch &stretch : fold.modelStretches()) {
        if (stretch.heard)
            audio.heard.push_back({stretch.begin, stretch.firstSample, stretch.sampleCount});
    }
    return audio;
}

} // namespace turnscope
