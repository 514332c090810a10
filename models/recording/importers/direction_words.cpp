// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/direction_words.h"

#include "models/protocol/event_catalogue.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace turnscope::directions {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view kServer[] = {
    "server",
    "in",
    "inbound",
    "incoming",
    "recv",
    "receive",
    "received",
    "receiving",
    "rx",
    "s2c",
    "s>c",
    "s->c",
    "s→c",
    "server_to_client",
    "server->client",
    "assistant",
    "model",
    "openai",
    "api",
    "remote",
    "endpoint",
    "downstream",
    "from_server",
    "from server",
    "from_model",
    "from model",
    "from_openai",
    "from openai",
    "server→client",
    "server-to-client",
    "server to client",
    "server_event",
    "server event",
    "ws_recv",
    "ws_in",
    "upstream_in",
    "<",
    "<<",
    "<-",
    "<<<",
    "<--",
    "←",
    "⬅",
    "↓",
    "▼",
};
constexpr std::string_view kClient[] = {
    "client",
    "out",
    "outbound",
    "outgoing",
    "send",
    "sent",
    "sending",
    "tx",
    "c2s",
    "c>s",
    "c->s",
    "c→s",
    "client_to_server",
    "client->server",
    "user",
    "app",
    "local",
    "browser",
    "upstream",
    "to_server",
    "to server",
    "to_model",
    "to model",
    "to_openai",
    "to openai",
    "client→server",
    "client-to-server",
    "client to server",
    "client_event",
    "client event",
    "ws_send",
    "ws_out",
    ">",
    ">>",
    "->",
    ">>>",
    "-->",
    "→",
    "➡",
    "↑",
    "▲",
};

/// Of the words above, those that mean it in running text too.
constexpr std::string_view kInText[] = {
    "server",   "incoming", "inbound", "recv", "receive", "received", "receiving", "rx",   "s>c",
    "s->c",     "s2c",      "s→c",     "<",    "<<",      "<-",       "<--",       "←",    "client",
    "outgoing", "outbound", "send",    "sent", "sending", "tx",       "c>s",       "c->s", "c2s",
    "c→s",      ">",        ">>",      "->",   "-->",     "→",
};

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : char(c); });
    return lower;
}

template<size_t N>
bool isAmong(std::string_view word, const std::string_view (&words)[N])
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

} // namespace

int keyRank(std::string_view key)
{
    constexpr std::string_view keys[] = {"kind", "type",   "origin",          "side",
                                         "way",  "sender", "source",          "from",
                                         "d",    "dir",    "event_direction", "direction"};
    const std::string lower = lowered(key);
    const auto *found = std::find(std::begin(keys), std::end(keys), std::string_view(lower));
    return found == std::end(keys) ? 0 : int(found - std::begin(keys)) + 1;
}

bool isWireKey(std::string_view key)
{
    constexpr std::string_view keys[] = {"side", "way", "from", "d", "dir", "event_direction", "direction"};
    return isAmong(lowered(key), keys);
}

bool isWireWord(std::string_view word)
{
    constexpr std::string_view others[] = {"assistant", "model", "openai", "api",     "remote",   "endpoint",
                                           "user",      "app",   "local",  "browser", "upstream", "downstream"};
    return ofWord(word) && !isAmong(lowered(word), others);
}

std::optional<Direction> ofWord(std::string_view word)
{
    if (word.empty() || word.size() > 24)
        return std::nullopt;
    const std::string lower = lowered(word);
    if (isAmong(lower, kServer))
        return Direction::Server;
    if (isAmong(lower, kClient))
        return Direction::Client;
    if (lower == "console"sv)
        return Direction::Console;
    return std::nullopt;
}

std::optional<Direction> ofText(std::string_view text)
{
    constexpr std::string_view breaks = " \t:[](){}|,;\"'";
    while (!text.empty()) {
        const size_t begin = text.find_first_not_of(breaks);
        if (begin == std::string_view::npos)
            break;
        text.remove_prefix(begin);
        const std::string_view word = text.substr(0, text.find_first_of(breaks));
        text.remove_prefix(word.size());
        if (word.size() <= 24 && isAmong(lowered(word), kInText))
            return ofWord(word);
    }
    return std::nullopt;
}

bool isOfKnownFamily(std::string_view type)
{
    static const auto families = [] {
        std::unordered_set<std::string_view> all;
        for (const EventSpec &spec : EventCatalogue::all())
            if (const size_t dot = spec.name.find('.'); dot != std::string_view::npos)
                all.insert(spec.name.substr(0, dot));
        return all;
    }();
    return families.contains(type.substr(0, type.find('.')));
}

Direction ofType(std::string_view type)
{
    const EventSpec *spec = EventCatalogue::find(type);
    return spec ? spec->direction : Direction::Server;
}

bool isEventType(std::string_view type)
{
    if (EventCatalogue::find(type))
        return true;
    const size_t dot = type.find('.');
    return type.size() < 100 && dot != std::string_view::npos && dot > 0 && dot + 1 < type.size()
           && std::all_of(type.begin(), type.end(), [](unsigned char c) {
                  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.'
                         || c == '_' || c == '-';
              });
}

} // namespace turnscope::directions
