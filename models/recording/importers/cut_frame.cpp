// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/cut_frame.h"

#include "models/protocol/event_catalogue.h"
#include "models/recording/importers/json_values.h"

#include <algorithm>
#include <charconv>

namespace turnscope {

namespace {

constexpr size_t kFarthest = 600; ///< into a frame, that its type is looked for

/// The value behind the next "type" in quotes, or "type=".
std::string_view typeBehind(std::string_view text, size_t &from)
{
    const size_t at = text.find("type", from);
    if (at == std::string_view::npos) {
        from = text.size();
        return {};
    }
    from = at + 4;
    const char before = at > 0 ? text[at - 1] : ' ';
    const bool isQuoted = before == '"' || before == '\'';
    if (!isQuoted && before != ' ' && before != '(' && before != ',')
        return {};
    size_t next = from;
    if (isQuoted && (next >= text.size() || text[next++] != before))
        return {};
    next = text.find_first_not_of(" \t\\", next);
    if (next == std::string_view::npos || text[next] != (isQuoted ? ':' : '='))
        return {};
    next = text.find_first_not_of(" \t\\", next + 1);
    if (next == std::string_view::npos || (text[next] != '"' && text[next] != '\''))
        return {};
    const size_t end = text.find_first_of("\"'\\", next + 1);
    return end == std::string_view::npos ? std::string_view() : text.substr(next + 1, end - next - 1);
}

/// Whether it is more than code that builds an event: that is whole, and has names where values are to be.
bool isElided(std::string_view rest)
{
    return rest.find("...") != std::string_view::npos || rest.find("\xE2\x80\xA6") != std::string_view::npos;
}

} // namespace

CutFrame readCutFrame(std::string_view rest, size_t &looked)
{
    const std::string_view begin = rest.substr(0, kFarthest);
    looked = begin.size();
    for (size_t from = 0; from < begin.size();) {
        const std::string_view type = typeBehind(begin, from);
        if ((type.find('.') == std::string_view::npos && type != "error") || !EventCatalogue::find(type))
            continue;
        constexpr size_t behind = 64; // "…": what is left out may be told there
        const size_t length = jsonLength(rest);
        looked = length > 0 ? length : rest.size();
        if (length > 0 && length < size_t(type.data() - rest.data()))
            break; // it is of another, behind this one
        const std::string_view frame = rest.substr(0, looked);
        return {isElided(rest.substr(0, looked + behind)) || length == 0 || frame.find('<') != std::string_view::npos,
                type};
    }
    if (begin.starts_with("{\"type\"") || begin.starts_with("{'type'")) {
        const size_t length = jsonLength(rest);
        looked = length > 0 ? length : rest.size();
        if (length == 0)
            return {true, {}};
    }
    constexpr size_t longest = 40; // of " [3014 bytes]"
    const std::string_view end = rest.substr(rest.size() - std::min(rest.size(), longest));
    const size_t last = end.rfind('[');
    const bool hasSize = last != std::string_view::npos && last > 0 && sizeBehind(end.substr(last - 1)) > 0;
    if (!hasSize || !begin.starts_with("{\""))
        return {};
    looked = rest.size();
    return {isElided(rest), {}};
}

size_t sizeBehind(std::string_view behind)
{
    const size_t open = behind.find_first_not_of("'\" \t");
    if (open == std::string_view::npos || behind[open] != '[')
        return 0;
    const std::string_view text = behind.substr(open + 1);
    size_t size = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), size);
    const std::string_view unit = text.substr(size_t(end - text.data()));
    return error == std::errc() && unit.starts_with(" bytes]") ? size : 0;
}

} // namespace turnscope
