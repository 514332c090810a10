// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/image_parts.h"

#include "models/protocol/json_reader.h"

namespace turnscope {

namespace {

constexpr size_t kMost = 64;

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

std::vector<ImagePart> imageParts(QByteArrayView frame)
{
    std::vector<ImagePart> images;
    JsonReader reader;
    const auto event = reader.parse(frame);
    const auto item = event ? json::object(*event, "item") : std::nullopt;
    const auto content = item ? json::array(*item, "content") : std::nullopt;
    if (!content)
        return images;
    int index = 0;
    for (const simdjson::dom::element element : *content) {
        const int contentIndex = index++;
        simdjson::dom::object part;
        if (element.get(part) || !json::text(part, "type").ends_with("image"))
            continue;
        images.push_back({contentIndex, bytes(json::text(part, "image_url")), bytes(json::text(part, "detail"))});
        if (images.size() == kMost)
            break;
    }
    return images;
}

} // namespace turnscope
