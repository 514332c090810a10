// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace turnscope {

/// turnscope why FILE [--at SECONDS] [--budget SEGMENT=MS]… [--json]: why it stayed silent, why it was slow, why it
/// stopped. Its JSON: {"answers":[{"question","turn","at_us","causes":[{"cause","sure","sentence","definition","events"}]}],
/// "delays_known","quiet","quiets","quiets_left_out","budget"}; "quiet" is of the stretch between turns that --at lies in,
/// {"from_us","to_us","causes"}, or null; "quiets" are, without --at, the longest such stretches that have a cause, and
/// "quiets_left_out" is the number of the rest; "budget" is budgetJson().
class WhyCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::WhyCommand)

public:
    static ExitCode run(const QStringList &arguments);
};

} // namespace turnscope
