// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_format.h"
#include "models/speech/turn_detector.h"

#include <optional>
#include <string>

namespace turnscope {

/// The session's settings as the server last echoed them (realtime-protocol 3), of any dialect, as far
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
    bool createResponse = true;
    bool interruptResponse = true;
    std::string transcriptionModel;  ///< empty: off
    std::optional<qint64> expiresAt; ///< unix seconds
    bool transcriptionOnly = false;  ///< session type "transcription"
};

} // namespace turnscope
