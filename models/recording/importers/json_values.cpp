// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/json_values.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace turnscope {

size_t jsonLength(std::string_view text)
{
    constexpr std::string_view stops = "{}[]\"";
    int depth = 0;
    for (size_t i = text.find_first_of(stops); i != std::string_view::npos; i = text.find_first_of(stops, i + 1)) {
        if (text[i] == '"') {
            for (++i; i < text.size() && text[i] != '"'; i = text.find_first_of("\"\\", i))
                i += text[i] == '\\' ? 2U : 1U;
            if (i >= text.size())
                return 0;
            continue;
        }
        depth += text[i] == '{' || text[i] == '[' ? 1 : -1;
        if (depth <= 0)
            return i + 1;
    }
    return 0;
}

std::optional<JsonValues> jsonValues(std::string_view text)
{
    constexpr std::string_view between = " \t\r\n,\x1E";
    JsonValues found;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    while (true) {
        const size_t begin = text.find_first_not_of(between);
        if (begin == std::string_view::npos)
            break;
        text.remove_prefix(begin);
        if (text.front() != '{' && text.front() != '[') {
            found.behind = text;
            break;
        }
        const size_t length = jsonLength(text);
        found.values.push_back(text.substr(0, length > 0 ? length : text.size()));
        text.remove_prefix(found.values.back().size());
    }
    const bool isDocument = !found.values.empty() && found.behind.find_first_of("{[") == std::string_view::npos;
    return isDocument ? std::optional(found) : std::nullopt;
}

bool isJsonNumber(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return false;
    text.remove_prefix(text.starts_with('-') ? 1 : 0);
    const size_t whole = std::min(text.find_first_not_of("0123456789"), text.size());
    if (whole == 0 || (whole > 1 && text.front() == '0'))
        return false;
    const bool hasPoint = whole < text.size() && text[whole] == '.';
    return !hasPoint || (whole + 1 < text.size() && text[whole + 1] >= '0' && text[whole + 1] <= '9');
}

} // namespace turnscope
