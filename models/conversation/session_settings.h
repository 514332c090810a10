// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_format.h"
#include "models/recording/ids.h"
#include "models/speech/turn_detector.h"

#include <optional>
#include <string>
#include <vector>

namespace turnscope {

/// The session's settings as the server last echoed them (PROTOCOL 3), of any dialect, as far
/// as the console needs them; the whole object stays in the event.
struct SessionSettings
{
    enum class TurnTaking : quint8 { Manual, ServerVad, SemanticVad, Other };

    std::string id;
    std::string model;
    std::string voice;
    std::string instructions;
    AudioFormat inputFormat;
    AudioFormat outputFormat;
    TurnTaking turnTaking = TurnTaking::ServerVad;
    TurnDetectorSettings vad;
    bool vadKnown = false; ///< an echo told `vad`; false: they are our assumptions
    bool createResponse = true;
    bool interruptResponse = true;
    std::string transcriptionModel;  ///< empty: off
    std::optional<qint64> expiresAt; ///< unix seconds
    bool transcriptionOnly = false;  ///< session type "transcription"

    friend bool operator==(const SessionSettings &, const SessionSettings &) = default;
};

/// A value that a session.update sent and the answering echo does not show.
struct UnechoedSetting
{
    std::string path;       ///< dotted, as errors name it: "session.audio.input.turn_detection.threshold"
    bool different = false; ///< the echo has the field with another value; false: it lacks the field
};

/// One moment in the life of the settings.
struct SettingsChange
{
    enum class Origin : quint8 {
        Created, ///< session.created: the server's defaults, or what the token brought
        Sent,    ///< the client's session.update; `settings` is what it asks for, over what was in force
        Echoed,  ///< session.updated
    };

    EventIndex event{};
    Origin origin = Origin::Created;
    SessionSettings settings;
    std::optional<EventIndex> partner;     ///< Sent: the echo, or the error that refused it; Echoed: the update
    bool refused = false;                  ///< of Sent: partner is an error
    std::vector<UnechoedSetting> unechoed; ///< of Echoed
};

} // namespace turnscope
