// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/turn.h"

#include <array>
#include <optional>

namespace turnscope {

/// The moments of a turn that intervals lie between, each a session time on our own clock.
enum class Moment : quint8 {
    VoiceEnd,        ///< the user's voice ended: our detector, else audio_end_ms less the silence; an estimate
    Submitted,       ///< the client sent the commit, the text or, alone, response.create
    SpeechStopped,   ///< speech_stopped arrived
    Committed,       ///< committed arrived, or the user's text item
    ResponseCreated, ///< the first response.created arrived
    FirstAudio,      ///< the first audio delta arrived
    FirstVoice,      ///< the delta with the first sample that is not silence arrived
    FirstSound,      ///< the answer's first sample at the device
    Audible,         ///< the first sample at the device that is not silence
    Done,            ///< the last response.done arrived
};

inline constexpr size_t kMoments = size_t(Moment::Done) + 1;

/// When they were in one turn; nothing where one did not happen, or the log does not tell. A value.
struct TurnMoments
{
    std::array<std::optional<SessionTime>, kMoments> at;
    bool byDetector = false; ///< VoiceEnd is our detector's; false: the server's marks

    TurnMoments() = default;

    /// What the turn itself knows: no FirstVoice, no Audible, no detector.
    explicit TurnMoments(const Turn &turn)
        : at{turn.voiceEnd,   turn.submitted, turn.speechStopped, turn.committed, turn.responseCreated,
             turn.firstAudio, std::nullopt,   turn.firstSound,    std::nullopt,   turn.done}
    {
    }

    const std::optional<SessionTime> &operator[](Moment moment) const { return at[size_t(moment)]; }
    std::optional<SessionTime> &operator[](Moment moment) { return at[size_t(moment)]; }
};

} // namespace turnscope
