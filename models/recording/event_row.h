// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/protocol/direction.h"
#include "models/recording/frame_encoding.h"
#include "models/recording/ids.h"

namespace turnscope {

/// What a frame turned out to be. Whatever it is, its bytes are kept.
enum class FrameKind : quint8 {
    Json,   ///< a JSON object with a "type"
    Text,   ///< a text frame that is not such an object
    Binary, ///< a binary frame, or text that is not UTF-8
};

/// One event's columns. The frame's own bytes are not among them: EventStore::frame() fetches those.
struct EventRow
{
    SessionTime at{};
    quint64 offset = 0; ///< where the frame's bytes begin in the FrameSource
    quint32 length = 0; ///< of the frame as it lies there, bytes
    StringId type = StringId::None;
    StringId item = StringId::None;     ///< item_id, or item.id
    StringId response = StringId::None; ///< response_id, or response.id
    Direction from = Direction::Server;
    FrameKind kind = FrameKind::Json;
    FrameEncoding encoding = FrameEncoding::Verbatim;
    bool beginsConnection = false; ///< the log tells that it is the first of another connection
};

} // namespace turnscope
