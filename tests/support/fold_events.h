// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/frame_cursor.h"

namespace turnscope {

/// Has a Conversation, a SessionFold or a LintRun go on with the events before `end`.
template<typename Fold>
void foldTo(Fold &fold, const EventStore &events, quint32 end)
{
    FrameCursor frames(events);
    fold.advance(frames, end);
}

template<typename Fold>
void foldAll(Fold &fold, const EventStore &events)
{
    foldTo(fold, events, events.size());
}

} // namespace turnscope
