// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/wait_segments.h"
#include "models/text/qt_text.h"

#include <QJsonObject>

namespace turnscope {

/// {"first_token":{"allowed_ms","measured","over"},…}: of each segment of the wait how long it may take, in how many turns
/// it is known, and how often it was longer. As `why` and `info` print it.
inline QJsonObject budgetJson(const LatencyBudget &budget, const BudgetOverruns &overruns)
{
    QJsonObject all;
    for (const Segment segment : LatencyBudget::segments()) {
        all.insert(latinText(LatencyBudget::key(segment)),
                   QJsonObject{{QStringLiteral("allowed_ms"), qint64(budget.of(segment).count())},
                               {QStringLiteral("measured"), qint64(overruns.measured[size_t(segment)])},
                               {QStringLiteral("over"), qint64(overruns.over[size_t(segment)])}});
    }
    return all;
}

} // namespace turnscope
