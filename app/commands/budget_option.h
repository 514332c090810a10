// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/latency_budget.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <optional>

namespace turnscope {

/// How long each segment of a wait may take, for a command: as the user has set it in the window, and what --budget changes.
class BudgetOption
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::BudgetOption)

public:
    static QCommandLineOption option();

    /// Says so where the limits are not Turnscope's own: what is over them depends on that. Empty: they are.
    static QString note(const LatencyBudget &budget);

    /// Nothing where a word after --budget is no limit; that was said.
    static std::optional<LatencyBudget> read(const QCommandLineParser &parser);
};

} // namespace turnscope
