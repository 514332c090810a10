// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/echo_search.h"
#include "models/conversation/conversation.h"
#include "models/recording/event_store.h"

namespace turnscope {

/// What can be heard in a log's own audio, for a cause that rests on it. Each looks at some seconds around a moment, and at no
/// more than kMostFrames events.
namespace listening {

inline constexpr quint32 kMostFrames = 4000;

/// How far the speech that cut into an answer is that answer's own sound, as the microphone took it up. Nothing where the log
/// does not hold the audio of both sides.
std::optional<EchoMatch> echoIn(const Conversation &conversation, const EventStore &events, const Interruption &cut);

/// Whether all input audio between two events is digital silence, as a muted microphone's is; the last of it. Nothing where
/// there is none, or a sample that is not zero.
std::optional<EventIndex> mutedBetween(const Conversation &conversation, const EventStore &events, EventIndex first,
                                       EventIndex end);

} // namespace listening

} // namespace turnscope
