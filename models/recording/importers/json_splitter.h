// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
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
    /// Asked every now and then while a long text is cut: whether to go on. What was cut until then is the answer.
    using GoOn = std::function<bool()>;

    explicit JsonSplitter(GoOn goOn = {})
        : m_goOn(std::move(goOn))
    {
    }

    /// Nothing when the text is not one JSON object, or a broken one.
    std::vector<JsonField> fields(std::string_view object);
    std::vector<std::string_view> elements(std::string_view array);

    /// Where what was cut last is damaged, and ends; null: nowhere.
    const char *damage() const { return m_damage; }

private:
    /// At a member that begins at `at`.
    bool goesOn(std::string_view at);

    GoOn m_goOn;
    const char *m_asked = nullptr; ///< at what was cut when m_goOn was asked last
    const char *m_damage = nullptr;
    simdjson::ondemand::parser m_parser;
};

} // namespace turnscope
