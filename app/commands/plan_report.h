// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planner/break_even.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace turnscope {

/// What `plan` tells.
class PlanReport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PlanReport)

public:
    /// `sessions` are those that were measured. `assumptions` must outlive it.
    PlanReport(const Assumptions &assumptions, const PriceTable &prices, QDate today, qint64 sessions);

    /// {"currency","rates":[{"currency","per_dollar","date"}],"sessions",
    ///  "assumptions":{key:{"value","origin":"assumed|measured|set","source"}},"minutes_per_call","turns_per_call",
    ///  "options":[{"name","kind","per_call","per_minute","per_month","at_most",
    ///              "parts":[{"role","model","per_call","per_minute","per_month","at_most","why"}],"remarks":[…]}],
    ///  "break_even":[{"axis","at","cheaper_below","cheaper_above","at_most","text"}]}
    /// A cost that is not known is null, and "why" tells why; `at_most`: it may be less.
    QJsonObject json() const;

    /// A table, the assumptions, the break-even points.
    QString text() const;

private:
    QJsonObject optionJson(const Plan::Option &option) const;
    QString tableText() const;
    QString assumptionsText() const;

    const Assumptions &m_assumptions;
    qint64 m_sessions;
    Plan m_plan;
    std::vector<BreakEven> m_breakEven;
};

} // namespace turnscope
