// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prompts/prompt_text.h"
#include "models/protocol/dialect.h"
#include "models/runs/setting_change.h"
#include "models/session/settings_in_force.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace turnscope {

/// What a prompt makes of a session: the session.update, and the items of its example turns. What it does not speak of stays
/// as it is, the tools of a session or a recording too. Takes prompts that are rendered
/// (PromptText::render); what is left of placeholders is sent as it stands. Any thread.
class PromptSession
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptSession)

public:
    /// What to send to a session, and what cannot be done in it any more.
    struct Use
    {
        QJsonObject update;  ///< the session object of a session.update; empty: there is nothing to change
        QStringList changes; ///< what it changes, for people: "audio.output.speed = 1.2", "3 tools"
        QStringList kept;    ///< what cannot change, and why, a sentence each
        QJsonArray items;    ///< of the example turns, to be created in this order
        bool isEmpty() const { return update.isEmpty() && items.isEmpty(); }
    };

    /// For a session of which nothing is known but how its endpoint speaks.
    static Use forNew(const Prompt &rendered, Dialect dialect);

    /// For a session that has just begun: the difference to what is in force, and the example turns.
    static Use forBegun(const Prompt &rendered, const SettingsInForce &inForce, Dialect dialect);

    /// For a session that runs: only the difference to what is in force. Of one whose settings were not told, all. The example
    /// turns are not in `items`, for they would stand behind what was said already.
    static Use forRunning(const Prompt &rendered, const SettingsInForce &inForce, Dialect dialect);

    /// For a run: the settings, instructions and tools.
    static SettingChanges changes(const Prompt &rendered);

    /// The tools, as a session object has them. A function whose schema is no JSON is left out.
    static QJsonArray tools(const Prompt &prompt);

    /// The items of the example turns; none where sessions have no items.
    static QJsonArray items(const Prompt &rendered, Dialect dialect);

private:
    static Use withItems(Use use, const Prompt &rendered, Dialect dialect);
};

} // namespace turnscope
