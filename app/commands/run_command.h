// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace turnscope {

/// turnscope run: drives an endpoint with a recording's client side, as often as asked, and holds what comes of it against
/// what a case expects.
class RunCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RunCommand)

public:
    static ExitCode run(const QStringList &arguments);
};

/// turnscope expect: holds a recording as it is against what a case expects.
class ExpectCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ExpectCommand)

public:
    static ExitCode run(const QStringList &arguments);
};

} // namespace turnscope
