// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planner/planned_models.h"

#include "models/planner/plan.h"
#include "models/text/qt_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace turnscope {

using namespace Qt::StringLiterals;

PlannedModels::PlannedModels(QWidget *parent)
    : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    for (const PlanRole role : kPlanRoles) {
        Choice &choice = m_choices[size_t(role)];
        choice.label = new QLabel(Plan::name(role));
        choice.box = new QComboBox;
        choice.box->setObjectName(latinText(idOf(role)) + u"Model"_s);
        choice.box->setAccessibleName(Plan::name(role));
        choice.box->setEditable(true);
        choice.box->setInsertPolicy(QComboBox::NoInsert);
        choice.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice.box->setMinimumContentsLength(12);
        choice.label->setBuddy(choice.box);
        line->addWidget(choice.label);
        line->addWidget(choice.box, 1);
        const auto take = [this, role, box = choice.box] { Q_EMIT chosen(role, box->currentText().trimmed()); };
        connect(choice.box, &QComboBox::activated, this, take);
        connect(choice.box->lineEdit(), &QLineEdit::editingFinished, this, take);
    }
    line->addStretch(0);
    setOption(nullptr);
}

void PlannedModels::setNames(const QStringList &names)
{
    for (const Choice &choice : m_choices) {
        const QSignalBlocker quiet(choice.box);
        const QString text = choice.box->currentText();
        choice.box->clear();
        choice.box->addItems(names);
        choice.box->setEditText(text);
    }
}

void PlannedModels::setOption(const PlanOption *option)
{
    for (const PlanRole role : kPlanRoles) {
        const Choice &choice = m_choices[size_t(role)];
        const bool isThere = option && !option->model(role).empty();
        choice.label->setVisible(isThere);
        choice.box->setVisible(isThere);
        const QSignalBlocker quiet(choice.box);
        choice.box->setEditText(isThere ? utf8Text(option->model(role)) : QString());
    }
}

} // namespace turnscope
