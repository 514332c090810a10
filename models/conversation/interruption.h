// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/conversation/indices.h"
#include "models/recording/ids.h"

#include <optional>

namespace turnscope {

/// What a log tells of the end of one spoken answer that somebody cut into, or meant to: facts with their
/// events, no judgement (InterruptionAudit judges). Kept by the fold, one for an answer.
struct Interruption
{
    enum class Cause : quint8 {
        Speech,     ///< speech_started arrived while the answer was sounding, or still to sound
        Client,     ///< the client stopped it: a button, a typed message
        Disconnect, ///< the connection ended
    };

    StringId item = StringId::None; ///< the answer
    Cause cause = Cause::Speech;
    EventIndex by{};                 ///< speech_started, or the first thing that told of the stop
    SessionTime at;                  ///< when that arrived or was sent
    std::optional<SpanIndex> speech; ///< of Speech
    microseconds sent{0};            ///< of the answer's audio that had arrived by then
    bool clientRecorded = false;     ///< the log holds client events: a truncate that is not there was not sent
    bool interruptsResponse = false; ///< the session's settings let speech cancel the answer

    std::optional<EventIndex> silencedBy; ///< playback was stopped before its end: ours, or WebRTC's clear
    SessionTime silenced;
    bool soundedAgain = false; ///< playback of it began anew after that

    std::optional<EventIndex> cancelledBy; ///< the client's response.cancel, or response.done with "cancelled"
    microseconds sentAtCancel{0};

    std::optional<EventIndex> truncatedBy; ///< the client's conversation.item.truncate, the latest
    ItemTime audioEnd;                     ///< of that: what it asked for
    SessionTime truncateSent;
    bool refused = false; ///< the server answered that with an error
};

} // namespace turnscope
