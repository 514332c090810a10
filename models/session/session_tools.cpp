// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_tools.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace turnscope {

QJsonArray toolsInForce(const Conversation &conversation, const EventStore &events, quint32 first, quint32 end)
{
    constexpr quint32 longest = 4 << 20; // of a frame
    const auto history = conversation.settingsHistory();
    for (auto change = history.rbegin(); change != history.rend(); ++change) {
        const quint32 event = number(change->event);
        if (event < first || event >= end || change->origin == SettingsChange::Origin::Sent
            || events.row(change->event).length > longest)
            continue;
        const QJsonValue tools = QJsonDocument::fromJson(
            events.frame(change->event))[QLatin1StringView("session")][QLatin1StringView("tools")];
        if (tools.isArray())
            return tools.toArray();
    }
    return {};
}

} // namespace turnscope
