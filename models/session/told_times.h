// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/recording/event_store.h"
#include "models/recording/recording_info.h"

#include <algorithm>

namespace turnscope {

// What a log's times tell: asked by all who write them down.

/// Whether the log tells when the event was: not where it is but an order, nor of an event without a time of its own.
inline bool tellsTime(const RecordingInfo &info, const EventStore &events, EventIndex event)
{
    return info.times != RecordingInfo::Times::None && events.contains(event)
           && !std::ranges::binary_search(info.untimed, event);
}

/// Whether lengths between events that have times mean something: not where times are whole seconds, or those of
/// several connections at once.
inline bool tellsLengths(const RecordingInfo &info, const Conversation &conversation)
{
    return info.times != RecordingInfo::Times::None && !info.wholeSeconds && !conversation.isMingled();
}

} // namespace turnscope
