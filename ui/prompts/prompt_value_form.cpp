// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_value_form.h"

#include "models/text/plain_tip.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/tone.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kValueNameWidth = 76;

void putValue(QWidget *field, const QString &value)
{
    const QSignalBlocker quiet(field);
    if (auto *box = qobject_cast<QComboBox *>(field))
        box->setCurrentIndex(std::max(0, box->findData(value)));
    else if (auto *line = qobject_cast<QLineEdit *>(field); line && line->text() != value)
        line->setText(value);
}

QString valueHint(const PromptVariable &variable)
{
    if (variable.usual && !variable.usual->isEmpty())
        return *variable.usual;
    switch (variable.type) {
    case PromptVariable::Type::Number:
        return PromptValueForm::tr("a number");
    case PromptVariable::Type::Date:
        return u"2026-11-30"_s;
    default:
        return variable.required ? PromptValueForm::tr("needed") : QString();
    }
}

} // namespace

PromptValueForm::PromptValueForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"promptValues"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

QWidget *PromptValueForm::makeField(const PromptVariable &variable)
{
    if (variable.type == PromptVariable::Type::Choice) {
        auto *box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        const QString usual = variable.usual.value_or(QString());
        box->addItem(usual.isEmpty() ? tr("choose") : tr("%1 (default)").arg(usual), QString());
        for (const QString &choice : variable.choices)
            box->addItem(choice, choice);
        connect(box, &QComboBox::activated, this,
                [this, box, name = variable.name](int row) { Q_EMIT edited(name, box->itemData(row).toString()); });
        return box;
    }
    auto *line = new QLineEdit;
    line->setPlaceholderText(valueHint(variable));
    connect(line, &QLineEdit::textEdited, this,
            [this, name = variable.name](const QString &text) { Q_EMIT edited(name, text); });
    return line;
}

void PromptValueForm::build(const std::vector<PromptVariable> &variables)
{
    for (const Row &row : m_rows) {
        for (QWidget *widget : {row.name, row.field, row.sign}) {
            widget->hide();
            widget->deleteLater();
        }
    }
    m_rows.clear();
    m_variables = variables;
    for (const PromptVariable &variable : variables) {
        auto *name = new ElidedLabel;
        name->setText(variable.name);
        name->setToolTip(plainTip(variable.description.isEmpty() ? variable.name : variable.description));
        name->setFixedWidth(kValueNameWidth);
        setTone(*name, u"changed"_s);
        QWidget *field = makeField(variable);
        field->setObjectName(u"promptValue_"_s + variable.name);
        field->setAccessibleName(tr("Value of %1").arg(variable.name));
        name->setBuddy(field);
        auto *sign = new QLabel(u"◆"_s);
        setTone(*sign, u"changed"_s);
        const int line = int(m_rows.size());
        m_grid->addWidget(name, line, 0);
        m_grid->addWidget(field, line, 1);
        m_grid->addWidget(sign, line, 2);
        name->show(); // so that they count in the size at once
        field->show();
        m_rows.push_back({name, field, sign});
    }
}

void PromptValueForm::present(const std::vector<PromptVariable> &variables, const PromptValues &values)
{
    if (variables != m_variables)
        build(variables);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const PromptVariable &variable = m_variables[i];
        const QString value = values.value(variable.name);
        putValue(m_rows[i].field, value);
        const bool isMissing = value.isEmpty() && variable.required && !variable.usual;
        const QString wrong = value.isEmpty() ? (isMissing ? tr("A value is needed.") : QString())
                                              : PromptText::objection(variable, value);
        m_rows[i].sign->setVisible(!wrong.isEmpty());
        m_rows[i].sign->setToolTip(plainTip(wrong));
        const auto *box = qobject_cast<QComboBox *>(m_rows[i].field);
        const QString whole = box ? box->currentText() : QString(); // of which there may be no room for all
        m_rows[i].field->setToolTip(plainTip(!wrong.isEmpty()                 ? wrong
                                             : variable.description.isEmpty() ? whole
                                             : whole.isEmpty()                ? variable.description
                                                                              : whole + u'\n' + variable.description));
        m_rows[i].field->setAccessibleDescription(wrong);
    }
}

} // namespace turnscope
