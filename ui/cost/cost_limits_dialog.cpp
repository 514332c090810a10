// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cost/cost_limits_dialog.h"

#include "ui/theme/wrapped_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

CostLimitsDialog::Amount CostLimitsDialog::makeAmount(const QString &name, const QString &text,
                                                      std::optional<double> value, double otherwise)
{
    Amount amount{new QCheckBox(text), new QDoubleSpinBox};
    amount.on->setObjectName(name + u"On"_s);
    amount.dollars->setObjectName(name);
    amount.dollars->setAccessibleName(text);
    amount.dollars->setPrefix(u"$ "_s);
    amount.dollars->setRange(0.01, 10000);
    amount.dollars->setDecimals(2);
    amount.dollars->setSingleStep(0.5);
    amount.dollars->setValue(value.value_or(otherwise));
    amount.on->setChecked(value.has_value());
    amount.dollars->setEnabled(value.has_value());
    connect(amount.on, &QCheckBox::toggled, amount.dollars, &QWidget::setEnabled);
    return amount;
}

CostLimitsDialog::CostLimitsDialog(const MoneyGuard::Limits &limits, QWidget *parent)
    : QDialog(parent)
    , m_warn(makeAmount(u"costWarning"_s, tr("&Tell me when a session has cost"), limits.warnAt, 1))
    , m_stop(makeAmount(u"costStop"_s, tr("&Disconnect when it has cost"), limits.stopAt, 5))
    , m_idle(new QSpinBox)
{
    setObjectName(u"costLimitsDialog"_s);
    setWindowTitle(tr("Cost limits"));
    auto *column = new QVBoxLayout(this);
    auto *what = new WrappedLabel;
    what->setText(
        tr("For each session that is live. What it costs is an estimate, by list prices and what the endpoint "
           "told so far: an answer is known when it is done, and a model without a price is not counted."));
    what->setMinimumWidth(420);
    column->addWidget(what);
    auto *form = new QFormLayout;
    form->addRow(m_warn.on, m_warn.dollars);
    form->addRow(m_stop.on, m_stop.dollars);
    m_idle->setObjectName(u"costIdle"_s);
    m_idle->setRange(0, 60);
    m_idle->setSuffix(tr(" min"));
    m_idle->setSpecialValueText(tr("never"));
    m_idle->setValue(int(limits.idle.count()));
    m_idle->setAccessibleName(tr("Tell me when nobody says anything for"));
    form->addRow(m_idle->accessibleName(), m_idle);
    column->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

MoneyGuard::Limits CostLimitsDialog::limits() const
{
    const auto amount = [](const Amount &of) {
        return of.on->isChecked() ? std::optional(of.dollars->value()) : std::nullopt;
    };
    return {amount(m_warn), amount(m_stop), std::chrono::minutes(m_idle->value())};
}

} // namespace turnscope
