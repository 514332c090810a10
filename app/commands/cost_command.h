// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace turnscope {

/// turnscope cost FILE… [--model M] [--json]
class CostCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CostCommand)

public:
    /// With --json one object for one file (CostReport::json()); for several {"files": […]}, one in their order.
    static ExitCode run(const QStringList &arguments);
};

} // namespace turnscope
