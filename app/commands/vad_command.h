// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace turnscope {

/// turnscope vad FILE… [--threshold T] [--prefix MS] [--silence MS] [--model v5|v6] [--json]: the speech spans that server_vad
/// would have made of recordings with such settings; what is not given stays as the session had it. Always told beside them: how
/// our detector, with the session's own settings, agrees with the marks of its server.
///
/// Its JSON: {"file","model","settings":{"threshold","prefix_padding_ms","silence_duration_ms"},"settings_known","spans":[{"audio_start_ms",
/// "audio_end_ms"}],"agreement":{"basis","server_spans","exact","within_32ms","further","missed","extra","marks":[{"server_start_ms",
/// "start_off_ms","end_off_ms"}],"waits_ms"}}; of several files {"files":[…]}. "settings" is null where the session had no
/// server_vad and none were given; "audio_end_ms" is null where the speech goes on.
class VadCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::VadCommand)

public:
    static ExitCode run(const QStringList &arguments);
};

} // namespace turnscope
