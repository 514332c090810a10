// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/compare/staged_comparison.h"

#include <QJsonObject>

namespace turnscope {

/// Latency and cost, turn by turn, in `turnscope compare`: to people, and to programs (compare_command.h has the form).
struct StagedReport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::StagedReport)

public:
    static QString text(const StagedComparison &comparison);
    static QJsonObject json(const StagedComparison &comparison);
};

} // namespace turnscope
