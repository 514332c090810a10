// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/json_splitter.h"

#include "models/protocol/json_reader.h"

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

bool JsonSplitter::goesOn(std::string_view at)
{
    constexpr ptrdiff_t often = 1 << 20; // bytes
    if (!m_goOn || at.data() < m_asked + often)
        return true;
    m_asked = at.data();
    return m_goOn();
}

std::vector<JsonField> JsonSplitter::fields(std::string_view object)
{
    std::vector<JsonField> fields;
    m_asked = object.data();
    m_damage = nullptr;
    ondemand::document document;
    ondemand::object root;
    const auto error = m_parser.iterate(padded(object)).get(document);
    json::throwIfNoMemory(error);
    if (error || document.get_object().get(root))
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
        if (!goesOn(json))
            return fields;
    }
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS ? fields : std::vector<JsonField>();
}

std::vector<std::string_view> JsonSplitter::elements(std::string_view array)
{
    std::vector<std::string_view> elements;
    m_asked = array.data();
    m_damage = nullptr;
    ondemand::document document;
    ondemand::array root;
    const auto error = m_parser.iterate(padded(array)).get(document);
    json::throwIfNoMemory(error);
    if (error || document.get_array().get(root))
        return {};
    for (auto element : root) {
        ondemand::value value;
        std::string_view json;
        if (element.get(value) || !readJson(value, json)) {
            m_damage = elements.empty() ? array.data() : elements.back().data() + elements.back().size();
            return elements; // what came before it
        }
        elements.push_back(json);
        if (!goesOn(json))
            break;
    }
    return elements;
}

} // namespace turnscope
