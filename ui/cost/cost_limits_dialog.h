// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/money_guard.h"

#include <QDialog>

class QCheckBox;
class QDoubleSpinBox;
class QSpinBox;

namespace turnscope {

/// Asks what a live session may cost, and how long it may be silent.
class CostLimitsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CostLimitsDialog(const MoneyGuard::Limits &limits, QWidget *parent = nullptr);

    MoneyGuard::Limits limits() const;

private:
    struct Amount
    {
        QCheckBox *on = nullptr;
        QDoubleSpinBox *dollars = nullptr;
    };

    static Amount makeAmount(const QString &name, const QString &text, std::optional<double> value, double otherwise);

    Amount m_warn;
    Amount m_stop;
    QSpinBox *m_idle;
};

} // namespace turnscope
