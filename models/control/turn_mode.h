// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/session_settings.h"

namespace turnscope {

/// Who decides when a turn begins and ends (PROTOCOL 3.5).
enum class TurnMode : quint8 {
    ServerVad,   ///< the server's detector; it answers by itself
    SemanticVad, ///< the server's judgement of the words; it answers by itself
    PushToTalk,  ///< turn_detection null: what was said while the button was held is committed, and answered
    Manual,      ///< the server's detector, but it answers only when asked (create_response false)
};

/// The mode that settings amount to; nothing when it is none of ours.
constexpr std::optional<TurnMode> turnModeOf(const SessionSettings &settings)
{
    switch (settings.turnTaking) {
    case SessionSettings::TurnTaking::Manual:
        return TurnMode::PushToTalk;
    case SessionSettings::TurnTaking::ServerVad:
        return settings.createResponse ? TurnMode::ServerVad : TurnMode::Manual;
    case SessionSettings::TurnTaking::SemanticVad:
        return TurnMode::SemanticVad;
    case SessionSettings::TurnTaking::Other:
        break;
    }
    return std::nullopt;
}

} // namespace turnscope
