// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace turnscope {

/// turnscope rehearse [--port N] [--token WORD] [--scene FILE] [--session-limit SECONDS] [--beta] [--record FOLDER]
/// [--think-url URL [--think-model NAME]] [--verbose]: the built-in endpoint on its own, until it is interrupted. Prints
/// its URL, the same for TLS, and the path of the certificate that TLS clients have to trust, a line each.
class RehearseCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RehearseCommand)

public:
    static ExitCode run(const QStringList &arguments);
};

} // namespace turnscope
