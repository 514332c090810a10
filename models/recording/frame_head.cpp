// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/frame_head.h"

namespace turnscope {

namespace {

/// `idKey`, or the id of the object at `objectKey`.
std::string_view idOf(simdjson::dom::object event, std::string_view idKey, std::string_view objectKey)
{
    if (const std::string_view id = json::text(event, idKey); !id.empty())
        return id;
    const auto object = json::object(event, objectKey);
    if (!object)
        return {};
    for (const std::string_view key : {std::string_view("id"), idKey, std::string_view("itemId")}) { // SDKs' items
        if (const std::string_view id = json::text(*object, key); !id.empty())
            return id;
    }
    return {};
}

} // namespace

FrameHead FrameHeadReader::read(QByteArrayView frame, bool binary)
{
    FrameHead head;
    m_event.reset();
    if (binary) {
        head.kind = FrameKind::Binary;
        return head;
    }
    if (m_large)
        m_json = JsonReader(); // one huge frame's memory is not kept for a session of small ones
    m_large = frame.size() > (16 << 20);
    m_event = m_json.parse(frame);
    if (m_event) {
        head.isObject = true;
        head.type = json::text(*m_event, "type");
        if (!head.type.empty())
            head.kind = FrameKind::Json;
        head.item = idOf(*m_event, "item_id", "item");
        head.response = idOf(*m_event, "response_id", "response");
    } else if (!simdjson::validate_utf8(frame.data(), size_t(frame.size()))) {
        head.kind = FrameKind::Binary;
    }
    return head;
}

} // namespace turnscope
