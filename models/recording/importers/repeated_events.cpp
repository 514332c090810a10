// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/repeated_events.h"

#include <algorithm>
#include <functional>

namespace turnscope {

namespace {

/// As it stands there; empty: the event has none.
std::string_view eventIdIn(std::string_view frame)
{
    constexpr std::string_view key = "\"event_id\"";
    const size_t at = frame.find(key);
    const size_t colon = at == std::string_view::npos ? at : frame.find_first_not_of(" \t\r\n", at + key.size());
    if (colon == std::string_view::npos || frame[colon] != ':')
        return {};
    const size_t open = frame.find_first_not_of(" \t\r\n", colon + 1);
    if (open == std::string_view::npos || frame[open] != '"')
        return {};
    const size_t close = frame.find('"', open + 1);
    return close == std::string_view::npos ? std::string_view() : frame.substr(open + 1, close - open - 1);
}

} // namespace

bool RepeatedEvents::isRepeat(QByteArrayView frame, EventKind kind)
{
    const std::string_view text(frame.data(), size_t(frame.size()));
    if (!m_idsAreUnique)
        return false;
    std::string_view id;
    if (kind != EventKind::ServerError)
        id = eventIdIn(text);
    else if (const auto json = m_reader.parse(frame)) // it names another event in itself
        id = json::text(*json, "event_id");
    if (id.empty())
        return false;
    const std::hash<std::string_view> hash;
    const Seen seen{hash(text), hash(id)};
    const auto before = std::ranges::find(m_seen, seen.id, &Seen::id);
    if (before == m_seen.end()) {
        if (m_seen.size() == kApart)
            m_seen.pop_front();
        m_seen.push_back(seen);
        return false;
    }
    if (before->frame != seen.frame) {
        m_idsAreUnique = false;
        m_seen.clear();
        return false;
    }
    if (kind == EventKind::SessionCreated && before + 1 != m_seen.end()) { // the whole log once more
        m_seen.clear();
        m_seen.push_back(seen);
        return false;
    }
    return true;
}

} // namespace turnscope
