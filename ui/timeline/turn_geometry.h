// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "ui/timeline/time_scale.h"

#include <vector>

namespace turnscope {

/// What a turn's time went into, in the order in which it passes. Of a turn that the fold made of transcripts, what was said
/// goes from the arrival of its first piece to that of its last.
enum class TurnPhase : quint8 {
    You,      ///< voice onset to end of voice
    Silence,  ///< end of voice to speech_stopped: the turn detector waits
    Request,  ///< speech_stopped, or the text item, to response.created
    Think,    ///< response.created, or a tool's answer, to the next of tool call, first audio or first text
    Tool,     ///< a tool call asked to answered
    Approval, ///< a call waits until somebody says that it may go on: from its request to the answer
    Buffer,   ///< first audio delta to first sound at the speaker
    Speak,    ///< first sound (else first audio delta) to the end of playback
    Stop,     ///< the user cut in, to silence: how long the answer went on
    Write,    ///< first text delta to response.done, in a text turn
};

struct TurnSegment
{
    TurnPhase phase = TurnPhase::You;
    SessionTime begin;
    SessionTime end;

    friend bool operator==(const TurnSegment &, const TurnSegment &) = default;
};

/// Ascending, without overlap, empty ones left out. `now` ends what is still open.
std::vector<TurnSegment> turnSegments(const Turn &turn, const Conversation &conversation, SessionTime now);

/// A segment on the lane.
struct TurnBox
{
    TurnIndex turn{};
    TurnSegment segment;
    int left = 0;
    int right = 0;      ///< exclusive; at least left + 1
    bool first = false; ///< of its turn: carries the number
};

/// The turns in view, ascending. Turns narrower than a column are coalesced to the first of the column.
std::vector<TurnBox> turnBoxes(const TimeScale &scale, const Conversation &conversation, SessionTime now);

/// The turn whose range holds t, the later one where two do.
const Turn *turnAt(std::span<const Turn> turns, SessionTime t);

} // namespace turnscope
