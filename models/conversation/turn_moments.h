// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/turn.h"

#include <array>
#include <bitset>
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
    bool byDetector = false; ///< VoiceEnd is our detector's; false: the server's marks

    TurnMoments() = default;

    /// What the turn itself knows: no FirstVoice, no Audible, no detector.
    explicit TurnMoments(const Turn &turn)
    {
        set(Moment::VoiceEnd, turn.voiceEnd);
        set(Moment::Submitted, turn.submitted);
        set(Moment::SpeechStopped, turn.speechStopped);
        set(Moment::Committed, turn.committed);
        set(Moment::ResponseCreated, turn.responseCreated);
        set(Moment::FirstAudio, turn.firstAudio);
        set(Moment::FirstSound, turn.firstSound);
        set(Moment::Done, turn.done);
    }

    std::optional<SessionTime> operator[](Moment moment) const
    {
        return m_known[size_t(moment)] ? std::optional(m_at[size_t(moment)]) : std::nullopt;
    }

    void set(Moment moment, std::optional<SessionTime> at)
    {
        m_known[size_t(moment)] = at.has_value();
        m_at[size_t(moment)] = at.value_or(SessionTime());
    }

    friend bool operator==(const TurnMoments &, const TurnMoments &) = default;

private:
    std::array<SessionTime, kMoments> m_at; ///< half of what optionals take, of which each turn has these
    std::bitset<kMoments> m_known;
};

} // namespace turnscope
