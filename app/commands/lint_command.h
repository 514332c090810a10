// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace turnscope {

/// turnscope lint FILE [--json] [--off RULE]…, or turnscope lint --rules
class LintCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::LintCommand)

public:
    /// ExitCode::Failed when a finding is an error.
    static ExitCode run(const QStringList &arguments);
};

} // namespace turnscope
