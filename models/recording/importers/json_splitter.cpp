// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/json_splitter.h"

namespace turnscope {

namespace {

namespace ondemand = simdjson::ondemand;

simdjson::padded_string_view padded(std::string_view json)
{
    return simdjson::padded_string_view(json.data(), json.size(), json.size() + simdjson::SIMDJSON_PADDING);
}

bool readJson(ondemand::value value, std::string_view &json)
{
    if (simdjson::to_json_string(value).get(json))
        return false;
    json = json.substr(0, json.find_last_not_of(" \t\r\n") + 1);
    return true;
}

} // namespace

std::vector<JsonField> JsonSplitter::fields(std::string_view object)
{
    std::vector<JsonField> fields;
    ondemand::document document;
    ondemand::object root;
    if (m_parser.iterate(padded(object)).get(document) || document.get_object().get(root))
        return {};
    for (auto member : root) {
        ondemand::value value;
        std::string_view key;
        std::string_view json;
        if (member.unescaped_key().get(key) || member.value().get(value))
            return {};
        std::string kept(key);
        if (!readJson(value, json))
            return {};
        fields.push_back({std::move(kept), json});
    }
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS ? fields : std::vector<JsonField>();
}

std::vector<std::string_view> JsonSplitter::elements(std::string_view array)
{
    std::vector<std::string_view> elements;
    ondemand::document document;
    ondemand::array root;
    if (m_parser.iterate(padded(array)).get(document) || document.get_array().get(root))
        return {};
    for (auto element : root) {
        ondemand::value value;
        std::string_view json;
        if (element.get(value) || !readJson(value, json))
            return elements; // what came before the damage
        elements.push_back(json);
    }
    return elements;
}

} // namespace turnscope
