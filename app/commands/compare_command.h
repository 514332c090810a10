// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace turnscope {

/// turnscope compare A B… [--a FILE]… [--json]: two recordings, or a run and its parent; further files after B, and those of
/// --a, are repeats of the same. Its JSON: {"a":[{"file","turns","events","timed","unread"}],"b":[…],"sentence",
/// "alignment":{"rows","by_words","by_order","nothing_in_common"},"settings_compared","settings":[{"path","a","b"}],
/// "instructions":{"same","diff":[{"in","words"}]},"tools":[{"name","in"}],"turns":[{"a","b","aligned_by","user":[{"in","words"}],
/// "answer":[…],"figures":{KEY:FIGURE},"cut_in":{"a","b"}}],"totals":{KEY:FIGURE}}, where FIGURE is
/// {"a","b","difference","n":{"a","b"},"spread","verdict":"unknown|one_run_each|inside_spread|less|more"}, n counting the
/// runs that have the figure; those of totals have "turns":{"a","b"} besides. Turns count from 0.
class CompareCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CompareCommand)

public:
    static ExitCode run(const QStringList &arguments);
};

} // namespace turnscope
