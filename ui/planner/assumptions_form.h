// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planner/assumptions.h"

#include <QScrollArea>

#include <array>

class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QToolButton;

namespace turnscope {

/// The figures of a plan, to be edited: each with where it is from, and a way back from what the user set.
class AssumptionsForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit AssumptionsForm(QWidget *parent = nullptr);

    /// Emits nothing.
    void setAssumptions(const Assumptions &assumptions);

Q_SIGNALS:
    void edited(turnscope::Quantity quantity, double value);
    void resetWanted(turnscope::Quantity quantity);

private:
    struct Row
    {
        QDoubleSpinBox *value = nullptr;
        QLabel *origin = nullptr;
        QToolButton *reset = nullptr;
    };

    void addRow(QFormLayout &form, const Assumptions::Row &row);

    std::array<Row, Assumptions::kCount> m_rows{};
};

} // namespace turnscope
