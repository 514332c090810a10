// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/cut_frame.h"

#include "models/protocol/event_catalogue.h"
#include "models/recording/importers/json_values.h"

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

CutFrame readCutFrame(std::string_view rest)
{
    const size_t length = jsonLength(rest); // of one that is whole, and no event: what stands behind it is none of its
    const std::string_view frame = rest.substr(0, length > 0 ? length : rest.size());
    const std::string_view begin = frame.substr(0, kFarthest);
    for (size_t from = 0; from < begin.size();) {
        const std::string_view type = typeBehind(begin, from);
        if (type.find('.') != std::string_view::npos || type == "error") {
            if (EventCatalogue::find(type))
                return {isElided(rest) || length == 0 || frame.find('<') != std::string_view::npos, type};
        }
    }
    const bool beginsSo = begin.starts_with("{\"type\"") || begin.starts_with("{'type'");
    if (beginsSo && length == 0)
        return {true, {}};
    const size_t last = rest.rfind('[');
    const bool hasSize = last != std::string_view::npos && last > 0 && sizeBehind(rest.substr(last - 1)) > 0;
    return {hasSize && isElided(rest) && begin.starts_with("{\""), {}};
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
