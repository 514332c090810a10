// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/session_report.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace turnscope {

/// What `turnscope cost` says of a log, and what `info` says of its cost.
class CostReport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CostReport)

public:
    /// The whole ledger. It begins with "total_usd" (null: none of it is known), "turns" (one object a turn of which something was
    /// told, with what it came to and its entries) and "incomplete", which is true where the sum is not the bill; "why"
    /// then has the reasons.
    static QJsonObject json(const SessionReport &report, const CostAccount &account);

    /// A table, a row an entry, and what is to be said of all.
    static QString text(const SessionReport &report, const CostAccount &account);

    /// The same without turns and entries.
    static QJsonObject summaryJson(const CostAccount &account, const EventStore &events);
    static QString summaryText(const CostAccount &account);
};

} // namespace turnscope
