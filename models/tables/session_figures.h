// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"

#include <optional>

namespace turnscope {

/// How long one waits for an answer: from the end of the user's voice (speech_stopped's audio_end_ms less
/// the trailing silence, mapped to session time: an estimate) to the first sound of the answer at the
/// speaker, or, where playback was not recorded, to the arrival of its first audio.
std::optional<microseconds> voiceToVoice(const Turn &turn);

struct VoiceToVoice
{
    std::optional<microseconds> median; ///< of the turns that have both ends
    int turns = 0;                      ///< how many those are
    bool arrivalOnly = false;           ///< some go by the arrival of audio, not by the speaker
};

VoiceToVoice voiceToVoice(const Conversation &conversation);

} // namespace turnscope
