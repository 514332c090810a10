// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/session/detection_memory.h"
#include "models/session/session_form.h"

namespace turnscope {

/// What became of the last session.update that named a field.
struct SettingOutcome
{
    enum class State : quint8 {
        None,     ///< no update named it
        Pending,  ///< sent, and not answered
        Echoed,   ///< the server shows what was asked
        Unechoed, ///< the server answered, and shows another value, or none
        Refused,  ///< the update was refused
    };

    State state = State::None;
    QJsonValue sent{QJsonValue::Undefined};
    QString refusal; ///< the server's words, at the field its error names
};

/// The session's settings at one moment: as the server echoed them, and what is still open. A value.
struct SettingsInForce
{
    bool told = false;   ///< an echo came; otherwise all values are Undefined
    EventIndex echo{};   ///< the last one
    QJsonObject session; ///< what the echoes show together, as the endpoint writes it
    SettingValues values;
    DetectionMemory detections; ///< of the ways of taking turns, that in force among them
    SessionForm form;
    bool assistantSpoke = false; ///< the conversation holds the model's audio: its voice is fixed
    int updates = 0;             ///< how many session.update the client had sent
    std::array<SettingOutcome, kSettingFields> outcomes;
    QString refusal; ///< of the last update, when it names no field of ours

    const SettingOutcome &outcome(SettingField field) const { return outcomes[size_t(field)]; }
};

/// The settings now, or when an event happened. Looks at the last 32 changes, not at the whole history.
SettingsInForce settingsInForce(const Conversation &conversation, const EventStore &events,
                                std::optional<EventIndex> at = {});

/// After how much silence the server speaks by itself; nothing: never, or it does not tell. A day at most.
std::optional<milliseconds> idleTimeoutInForce(const Conversation &conversation, const EventStore &events);

/// Whether the default conversation holds audio of the model (up to an event), which fixes the voice.
bool modelHasSpoken(const Conversation &conversation, std::optional<EventIndex> at = {});

} // namespace turnscope
