// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/session_settings.h"
#include "models/protocol/dialect.h"

#include <simdjson.h>

namespace turnscope {

/// Reads a "session" object of any dialect over the settings `before` it: GA's nested form, the flat form
/// of beta and its relatives, and xAI's mix of both, where the nested one wins (PROTOCOL 3.1 to
/// 3.8). What the object lacks keeps its value; nothing is assumed that the server did not say.
SessionSettings readSettings(simdjson::dom::object session, Dialect dialect, const SessionSettings &before);

/// An audio format in GA's form ({"type":"audio/pcm","rate":24000}) or as a beta name ("pcm16",
/// "g711_ulaw", Qwen's "pcm24"); `before` where it is neither. `pcmRate` is that of a bare PCM name.
AudioFormat readAudioFormat(simdjson::dom::element format, int pcmRate, const AudioFormat &before);

/// Each value of `sent` that `echoed` lacks or shows otherwise. Secrets, which no server echoes, are left
/// out (PROTOCOL 3.6), and so are values nested deeper than the protocol goes.
std::vector<UnechoedSetting> unechoedSettings(simdjson::dom::object sent, simdjson::dom::object echoed);

} // namespace turnscope
