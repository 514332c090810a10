// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace turnscope {

/// turnscope info FILE [--json]: events by type, turns, latency, completeness of a recording or log.
class InfoCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::InfoCommand)

public:
    static ExitCode run(const QStringList &arguments);
};

} // namespace turnscope
