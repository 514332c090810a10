// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace turnscope {

/// turnscope plan [FILE…] [--assumptions FILE.toml] [--write FILE.toml] [--currency CODE [--rate R]] [--json]
class PlanCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PlanCommand)

public:
    /// What is measured of the FILEs goes before what is assumed, and what the user set in the assumptions before that. A
    /// FILE that cannot be read ends it: figures of a part of the sessions would not be those that were asked for.
    static ExitCode run(const QStringList &arguments);
};

} // namespace turnscope
