// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/session_preambles.h"

#include <algorithm>

namespace turnscope {

OwnPrompt OwnPrompt::of(QByteArrayView frame, std::string_view object, JsonReader &reader)
{
    OwnPrompt own;
    const auto root = reader.parse(frame);
    const auto holder = root ? json::object(*root, object) : std::nullopt;
    if (!holder)
        return own;
    if (json::has(*holder, "instructions"))
        own.instructions = std::string(json::text(*holder, "instructions"));
    if (const auto tools = json::array(*holder, "tools"))
        own.tools = tools->size() == 0 ? std::string() : simdjson::minify(*tools);
    return own;
}

SessionPreambles::SessionPreambles(const Conversation &conversation, const EventStore &events)
{
    JsonReader reader;
    const auto sessions = conversation.sessions();
    size_t session = 0;
    Preamble now;
    for (const SettingsChange &change : conversation.settingsHistory()) {
        if (change.origin == SettingsChange::Origin::Sent)
            continue; // what counts is what the server says is in force
        while (session + 1 < sessions.size() && sessions[session + 1].first <= change.event) {
            ++session;
            now = {};
        }
        const OwnPrompt told = OwnPrompt::of(events.frame(change.event), "session", reader);
        const Preamble before = now;
        now.event = change.event;
        now.instructions = told.instructions.value_or(now.instructions);
        now.tools = told.tools.value_or(now.tools);
        const bool isNew = m_changes.empty() || m_changes.back().event < sessions[session].first;
        if (isNew || now.instructions != before.instructions || now.tools != before.tools)
            m_changes.push_back(now);
    }
}

const SessionPreambles::Preamble *SessionPreambles::at(EventIndex event) const
{
    const auto after = std::ranges::upper_bound(m_changes, event, {}, &Preamble::event);
    return after == m_changes.begin() ? nullptr : &*std::prev(after);
}

} // namespace turnscope
