// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/latency_budget.h"

#include <QDialog>

class QSpinBox;

namespace turnscope {

/// Asks how long each segment of a wait may take: a row a segment, with what the segment is and what its default rests on.
class LatencyBudgetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LatencyBudgetDialog(const LatencyBudget &budget, QWidget *parent = nullptr);

    LatencyBudget budget() const;

private:
    void set(const LatencyBudget &budget);

    std::array<QSpinBox *, kSegments> m_limits{};
};

} // namespace turnscope
