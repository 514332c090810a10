// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace turnscope {

/// turnscope why FILE [--at SECONDS] [--json]: why it stayed silent, why it was slow, why it stopped.
class WhyCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::WhyCommand)

public:
    static ExitCode run(const QStringList &arguments);
};

} // namespace turnscope
