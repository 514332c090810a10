// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planner/plan.h"

#include <QAbstractTableModel>

namespace turnscope {

/// The options of a plan and what they cost, split by what it is for; what is not known says why in its tip. GUI thread.
class PlanTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, PerMinute, PerCall, PerMonth, Voice, Transcription, Text, Speech, ColumnCount };

    explicit PlanTableModel(QObject *parent = nullptr);

    void setPlan(const Plan &plan);
    const Plan &plan() const { return m_plan; }

    /// As cells have it: "≤ 0.1234", "not known".
    static QString costText(const std::optional<double> &cost, int decimals, bool atMost);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Plan::Option &option, int column) const;

    Plan m_plan;
};

} // namespace turnscope
