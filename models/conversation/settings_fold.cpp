// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/settings_fold.h"

#include "models/conversation/settings_reader.h"

#include <algorithm>

namespace turnscope {

SettingsFold::SettingsFold(FoldState &state, ClientRequests &requests)
    : m_state(state)
    , m_requests(requests)
{
}

void SettingsFold::sent(const FoldEvent &event)
{
    const auto session = json::object(event.json, "session");
    if (!session)
        return;
    SettingsChange &change = m_state.settingsHistory.emplace_back();
    change.event = event.index;
    change.origin = SettingsChange::Origin::Sent;
    change.settings = readSettings(*session, m_state.dialect, m_state.settings);
}

void SettingsFold::echoed(const FoldEvent &event)
{
    const auto session = json::object(event.json, "session");
    if (!session)
        return;
    m_state.settings = readSettings(*session, m_state.dialect, m_state.settings);
    SettingsChange change;
    change.event = event.index;
    change.settings = m_state.settings;
    if (event.kind == EventKind::SessionUpdated) {
        change.origin = SettingsChange::Origin::Echoed;
        change.partner = m_requests.takeSessionUpdate();
        if (change.partner) {
            const QByteArray frame = event.events.frame(*change.partner);
            const auto update = m_sentReader.parse(frame);
            if (const auto sent = update ? json::object(*update, "session") : std::nullopt)
                change.unechoed = unechoedSettings(*sent, *session);
            if (SettingsChange *asked = changeOf(*change.partner))
                asked->partner = event.index;
        }
    }
    m_state.settingsHistory.push_back(std::move(change));
}

void SettingsFold::refused(EventIndex update, EventIndex error)
{
    if (SettingsChange *asked = changeOf(update)) {
        asked->partner = error;
        asked->refused = true;
    }
}

SettingsChange *SettingsFold::changeOf(EventIndex update)
{
    auto &history = m_state.settingsHistory;
    const auto found = std::ranges::lower_bound(history, update, {}, &SettingsChange::event);
    return found != history.end() && found->event == update ? &*found : nullptr;
}

} // namespace turnscope
