// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planner/assumptions_form.h"

#include "models/text/plain_tip.h"
#include "ui/theme/tone.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// Shares are shown in percent.
bool isShare(const Assumptions::Row &row)
{
    return row.most <= 1;
}

int decimalsOf(const Assumptions::Row &row)
{
    const bool isFine = row.quantity == Quantity::MinutesPerCall || row.quantity == Quantity::TurnsPerMinute;
    return isFine ? 2 : isShare(row) ? 1 : 0;
}

QString originText(const Figure &figure)
{
    switch (figure.origin) {
    case Figure::Origin::Measured:
        return AssumptionsForm::tr("measured");
    case Figure::Origin::Set:
        return AssumptionsForm::tr("set");
    case Figure::Origin::Assumed:
        break;
    }
    return AssumptionsForm::tr("assumed");
}

int widestName(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const Assumptions::Row &row : Assumptions::rows())
        widest = std::max(widest, metrics.horizontalAdvance(Assumptions::name(row.quantity)));
    return widest;
}

} // namespace

AssumptionsForm::AssumptionsForm(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"assumptionsForm"_s);
    setAccessibleName(tr("What the plan rests on"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    std::string_view group;
    QFormLayout *form = nullptr;
    for (const Assumptions::Row &row : Assumptions::rows()) {
        if (row.group != group) {
            group = row.group;
            auto *head = new QLabel(Assumptions::groupName(group));
            setTone(*head, u"heading"_s);
            column->addWidget(head);
            form = new QFormLayout;
            form->setContentsMargins(8, 0, 0, 8);
            form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
            column->addLayout(form);
        }
        addRow(*form, row);
    }
    column->addStretch(1);
    setWidget(content);
}

void AssumptionsForm::addRow(QFormLayout &form, const Assumptions::Row &row)
{
    const Quantity quantity = row.quantity;
    const QString name = Assumptions::name(quantity);
    Row &its = m_rows[size_t(quantity)];
    its.value = new QDoubleSpinBox;
    its.value->setObjectName(QString::fromLatin1(row.key.data(), qsizetype(row.key.size())));
    its.value->setAccessibleName(name);
    const double scale = isShare(row) ? 100 : 1;
    its.value->setDecimals(decimalsOf(row));
    its.value->setRange(row.least * scale, row.most * scale);
    its.value->setKeyboardTracking(false);
    its.value->setStepType(isShare(row) ? QAbstractSpinBox::DefaultStepType
                                        : QAbstractSpinBox::AdaptiveDecimalStepType);
    if (isShare(row))
        its.value->setSuffix(u" %"_s);
    its.value->setMinimumWidth(96);
    its.origin = new QLabel;
    its.origin->setMinimumWidth(its.origin->fontMetrics().horizontalAdvance(tr("measured")));
    its.reset = new QToolButton;
    its.reset->setObjectName(its.value->objectName() + u"Reset"_s);
    its.reset->setText(u"↺"_s);
    its.reset->setAutoRaise(true);
    its.reset->setToolTip(tr("Back to what was measured, or is assumed"));
    its.reset->setAccessibleName(tr("Reset: %1").arg(name));
    auto *line = new QHBoxLayout;
    line->addWidget(its.value, 1);
    line->addWidget(its.origin);
    line->addWidget(its.reset);
    QSizePolicy stays = its.reset->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    its.reset->setSizePolicy(stays);
    auto *label = new QLabel(name);
    label->setMinimumWidth(widestName(label->fontMetrics())); // so that the groups' fields stand below each other
    const QString unit = Assumptions::unit(quantity);
    const QString help = Assumptions::help(quantity);
    label->setToolTip(plainTip((unit.isEmpty() ? name : u"%1 (%2)"_s.arg(name, unit))
                               + (help.isEmpty() ? QString() : u"\n"_s + help)));
    its.value->setToolTip(label->toolTip());
    label->setBuddy(its.value);
    form.addRow(label, line);
    connect(its.value, &QDoubleSpinBox::valueChanged, this,
            [this, quantity, scale](double value) { Q_EMIT edited(quantity, value / scale); });
    connect(its.reset, &QToolButton::clicked, this, [this, quantity] { Q_EMIT resetWanted(quantity); });
}

void AssumptionsForm::setAssumptions(const Assumptions &assumptions)
{
    for (const Assumptions::Row &row : Assumptions::rows()) {
        const Row &its = m_rows[size_t(row.quantity)];
        const Figure &figure = assumptions.figure(row.quantity);
        const QSignalBlocker quiet(its.value);
        its.value->setValue(figure.value * (isShare(row) ? 100 : 1));
        its.origin->setText(originText(figure));
        its.origin->setToolTip(plainTip(figure.source.isEmpty() ? originText(figure) : figure.source));
        setTone(*its.origin, figure.origin == Figure::Origin::Measured ? u"good"_s : u"dim"_s);
        its.reset->setVisible(figure.origin == Figure::Origin::Set);
    }
}

} // namespace turnscope
