// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QCoreApplication>

namespace turnscope {

/// turnscope compare A B… [--a FILE]… [--hear MODEL] [--think MODEL] [--speak MODEL] [--json]: two recordings, or a run and its parent; further files after B, and those of
/// --a, are repeats of the same. Its JSON: {"a":[{"file","turns","events","timed","unread"}],"b":[…],"sentence",
/// "alignment":{"rows","by_words","by_order","nothing_in_common"},"settings_compared","settings":[{"path","a","b"}],
/// "instructions":{"same","diff":[{"in","words"}]},"tools":[{"name","in"}],"turns":[{"a","b","aligned_by","user":[{"in","words"}],
/// "answer":[…],"figures":{KEY:FIGURE},"cut_in":{"a","b"}}],"totals":{KEY:FIGURE}}, where FIGURE is
/// {"a","b","difference","n":{"a","b"},"spread","verdict":"unknown|one_run_each|inside_spread|less|more"}, n counting the
/// runs that have the figure; those of totals have "turns":{"a","b"} besides. Turns count from 0.
///
/// "latency_and_cost":{"a":SIDE,"b":SIDE,"turns":[{"wait":KEY,"a":TURN,"b":TURN}]}, where turns are as above and TURN is null, or
/// {"wait_ms","parts_ms":{PART:ms},"cost_usd","costs_usd":{STAGE:dollars},"gap"}; SIDE is {"staged","by_parts","models":{STAGE:NAME},
/// "wait_ms":SPREAD,"parts_ms":{PART:SPREAD},"cost_usd":SPREAD with "sum", "unknown" and "parts":{STAGE:dollars}}, SPREAD is
/// {"n","p50","p90"} over turns. PART is "turn_end|hear|think|speak|answer|rest", STAGE "hear|think|speak". What is not known is
/// null or left out. A pipeline (by_parts) is priced by the models that did its parts; the options name others.
class CompareCommand
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CompareCommand)

public:
    static ExitCode run(const QStringList &arguments);
};

} // namespace turnscope
