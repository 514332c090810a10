// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cost_ledger.h"
#include "models/export/export_log.h"

#include <QStringList>

#include <vector>

namespace turnscope {

/// The cost ledger as pages for people show it, in the same words on each. A value; its texts are plain ones.
struct CostSheet
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::CostSheet)

public:
    QStringList names; ///< of the columns
    std::vector<QStringList>
        rows;              ///< a turn each, then what is of none, then all of it; none: nothing was told that costs
    QStringList sentences; ///< what is to be said beside, and why the sum is not the bill
    QString note;          ///< what the signs in the rows mean; empty without rows

    /// Of the events that the export is of.
    static CostSheet of(ExportLog &log);

    bool isEmpty() const { return rows.empty() && sentences.isEmpty(); }

private:
    static QStringList row(const QString &what, const CostLedger::Sum &sum);
};

} // namespace turnscope
