// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <simdjson.h>

namespace turnscope {

/// A member of a JSON object.
struct JsonField
{
    std::string key;
    std::string_view value; ///< its JSON, in the text that was split

    bool isObject() const { return value.starts_with('{'); }
    bool isArray() const { return value.starts_with('['); }
    bool isString() const { return value.size() >= 2 && value.front() == '"'; }
    std::string_view inside() const { return isString() ? value.substr(1, value.size() - 2) : std::string_view(); }
};

/// Cuts JSON into its members without decoding them, so that each is known by its place in the log.
/// simdjson's padding must be readable behind every text that is given. One thread.
class JsonSplitter
{
public:
    /// Nothing when the text is not one JSON object, or a broken one.
    std::vector<JsonField> fields(std::string_view object);
    std::vector<std::string_view> elements(std::string_view array);

private:
    simdjson::ondemand::parser m_parser;
};

} // namespace turnscope
