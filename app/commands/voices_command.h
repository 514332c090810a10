// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace turnscope {

/// turnscope voices --text TEXT [--voice NAME,…] [--speed S,…] [--profile NAME|URL] [--out FOLDER] [--json]: has an endpoint
/// speak a sentence in each voice at each speed, a session each, and keeps the clips in a folder with an index (VoiceShelf).
///
/// Its JSON: {"folder","endpoint","stand_in","clips":[{"voice","speed","file","recording","duration_ms","loudness_dbfs",
/// "first_sound_ms","said","note","error"}],"estimate":{"seconds","output_audio_tokens","usd","model"},"error"}. What is not
/// known is null; "stand_in": Flite spoke in the voices' place; "estimate": what it was expected to cost (VoiceCost), null there;
/// the last "error": why not all have spoken, an interruption too. A request that nobody could carry out is wrong use.
class VoicesCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::VoicesCommand)

public:
    static ExitCode run(const QStringList &arguments);
};

} // namespace turnscope
