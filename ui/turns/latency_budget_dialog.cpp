// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/latency_budget_dialog.h"

#include "models/text/time_text.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

LatencyBudgetDialog::LatencyBudgetDialog(const LatencyBudget &budget, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"latencyBudgetDialog"_s);
    setWindowTitle(tr("Latency budget"));
    auto *column = new QVBoxLayout(this);
    auto *what =
        new QLabel(tr("How long each part of the wait for an answer may take. A longer one counts as an overrun, and "
                      "is named when a turn is late. A turn is late when its whole wait is longer than it may be."));
    what->setWordWrap(true);
    column->addWidget(what);
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(12);
    table->setColumnStretch(2, 1);
    column->addLayout(table);
    const LatencyBudget defaults;
    for (const Segment segment : LatencyBudget::segments()) {
        const int row = table->rowCount();
        const QString name = LatencyBudget::name(segment);
        auto *limit = new QSpinBox;
        limit->setObjectName(u"budget%1"_s.arg(int(segment)));
        limit->setRange(1, int(LatencyBudget::kMost.count()));
        limit->setSingleStep(50);
        limit->setSuffix(tr(" ms"));
        limit->setAccessibleName(name);
        limit->setAccessibleDescription(LatencyBudget::definition(segment));
        auto *label = new QLabel(name);
        label->setBuddy(limit);
        auto *source = new QLabel(
            tr("Default %1. %2").arg(millisecondsText(defaults.of(segment)), LatencyBudget::source(segment)));
        source->setProperty("tone", u"dim"_s);
        source->setWordWrap(true);
        source->setMinimumWidth(420);
        for (QWidget *part :
             {static_cast<QWidget *>(label), static_cast<QWidget *>(limit), static_cast<QWidget *>(source)})
            part->setToolTip(u"<p>%1</p>"_s.arg(LatencyBudget::definition(segment).toHtmlEscaped()));
        table->addWidget(label, row, 0);
        table->addWidget(limit, row, 1);
        table->addWidget(source, row, 2);
        m_limits[size_t(segment)] = limit;
    }
    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] { set({}); });
    column->addWidget(buttons);
    set(budget);
}

void LatencyBudgetDialog::set(const LatencyBudget &budget)
{
    for (const Segment segment : LatencyBudget::segments())
        m_limits[size_t(segment)]->setValue(int(budget.of(segment).count()));
}

LatencyBudget LatencyBudgetDialog::budget() const
{
    LatencyBudget budget;
    for (const Segment segment : LatencyBudget::segments())
        budget.set(segment, milliseconds(m_limits[size_t(segment)]->value()));
    return budget;
}

} // namespace turnscope
