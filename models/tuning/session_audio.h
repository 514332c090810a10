// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/tuning/model_sound.h"

#include <vector>

namespace turnscope {

/// The audio of a session, as its fold has it: all of it must outlive whoever listens, and stay as it is meanwhile. Of a
/// session that goes on, a copy.
struct SessionAudio
{
    const EventStore &events;
    const AudioTrack &you;
    const AudioTrack &model;
    AudioClock inputClock;
    std::vector<SessionPart> sessions;
    std::vector<SoundingStretch> heard; ///< of the model
};

} // namespace turnscope
