// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/json_reader.h"
#include "models/recording/event_row.h"

#include <string_view>

namespace turnscope {

/// What an event's columns say of its frame.
struct FrameHead
{
    FrameKind kind = FrameKind::Text;
    bool isObject = false;     ///< the frame is one valid JSON object, with or without a "type"
    std::string_view type;     ///< empty unless kind is Json
    std::string_view item;     ///< item_id, or item.id
    std::string_view response; ///< response_id, or response.id
};

/// Reads the head of whole frames, and validates them while at it. Never fails: what is not an object with
/// a "type" is text, what is not UTF-8 is binary. One thread.
class FrameHeadReader
{
public:
    /// The head's strings are valid until the next read(). `binary`: it came as a binary frame.
    FrameHead read(QByteArrayView frame, bool binary = false);

    /// The frame that was read last, when it is a JSON object; valid as long as its head.
    const std::optional<simdjson::dom::object> &event() const { return m_event; }

private:
    JsonReader m_json;
    std::optional<simdjson::dom::object> m_event;
    bool m_large = false;
};

} // namespace turnscope
