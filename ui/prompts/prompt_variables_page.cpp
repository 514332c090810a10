// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_variables_page.h"

#include "models/prompts/prompt_text.h"
#include "ui/prompts/prompt_document.h"
#include "ui/theme/empty_hint.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVariableRow = 30;

QStringList variableTypeNames()
{
    return {PromptVariablesPage::tr("text"), PromptVariablesPage::tr("choice"), PromptVariablesPage::tr("number"),
            PromptVariablesPage::tr("date")};
}

/// The text with one variable's placeholders called otherwise.
QString withRenamed(const QString &text, const QString &from, const QString &to)
{
    QString result;
    qsizetype done = 0;
    for (const Placeholder &each : PromptText::placeholders(text)) {
        if (each.kind != Placeholder::Kind::Variable || each.name != from)
            continue;
        result += text.mid(done, each.begin - done) + u"{{"_s + to + u"}}"_s;
        done = each.end;
    }
    return result + text.mid(done);
}

} // namespace

PromptVariablesPage::PromptVariablesPage(PromptDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_unknown(new QPushButton)
{
    setObjectName(u"promptVariablesPage"_s);
    m_table->setObjectName(u"promptVariables"_s);
    m_table->setAccessibleName(tr("Variables"));
    m_table->setHorizontalHeaderLabels(
        {tr("name"), tr("type"), tr("default"), tr("required"), tr("choices"), tr("description")});
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab goes on to the buttons
    m_table->verticalHeader()->setDefaultSectionSize(kVariableRow);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeaderItem(Choices)->setToolTip(tr("Of a choice: what can be chosen, with commas between"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const auto &[column, width] : {std::pair{Name, 110}, {Type, 90}, {Usual, 110}, {Required, 76}, {Choices, 140}})
        header->resizeSection(column, width);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 6, 8, 6);
    buttons->setSpacing(6);
    const auto button = [&](const QString &name, const QString &text, auto act) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, act);
        buttons->addWidget(made);
        return made;
    };
    button(u"variableAdd"_s, tr("Add"), [this] { add(); });
    button(u"variableRemove"_s, tr("Remove"), [this] { remove(); });
    button(u"variableUp"_s, u"↑"_s, [this] { move(-1); })->setAccessibleName(tr("Move up"));
    button(u"variableDown"_s, u"↓"_s, [this] { move(1); })->setAccessibleName(tr("Move down"));
    buttons->addStretch(1);
    m_unknown->setObjectName(u"variableAddUnknown"_s);
    buttons->addWidget(m_unknown);
    connect(m_unknown, &QPushButton::clicked, this, &PromptVariablesPage::addUnknown);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    setFocusProxy(m_table);
    auto *empty = new EmptyHint(m_table);
    const auto showEmpty = [this, empty] {
        empty->setHint(m_table->rowCount() > 0
                           ? QString()
                           : tr("No variables. Write {{name}} into the instructions, and add it here."));
    };
    connect(&document, &PromptDocument::changed, this, &PromptVariablesPage::present);
    connect(&document, &PromptDocument::changed, this, showEmpty);
    connect(m_table, &QTableWidget::cellChanged, this, &PromptVariablesPage::change);
    present();
    showEmpty();
}

QTableWidgetItem *PromptVariablesPage::cell(int row, int column)
{
    QTableWidgetItem *item = m_table->item(row, column);
    if (!item) {
        item = new QTableWidgetItem;
        m_table->setItem(row, column, item);
    }
    return item;
}

void PromptVariablesPage::present()
{
    const QScopedValueRollback quiet(m_presenting, true);
    const std::vector<PromptVariable> &variables = m_document.prompt().variables;
    m_table->setRowCount(int(variables.size()));
    for (size_t i = 0; i < variables.size(); ++i)
        presentRow(int(i), variables[i]);
    const QStringList missing = unknown();
    m_unknown->setVisible(!missing.isEmpty());
    m_unknown->setText(tr("Add %n that the texts speak of", nullptr, int(missing.size())));
    m_unknown->setToolTip(missing.join(u", "_s));
}

void PromptVariablesPage::presentRow(int row, const PromptVariable &variable)
{
    cell(row, Name)->setText(variable.name);
    cell(row, Usual)->setText(variable.usual.value_or(QString()));
    cell(row, Choices)->setText(variable.choices.join(u", "_s));
    cell(row, Description)->setText(variable.description);
    cell(row, Required)->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    cell(row, Required)->setCheckState(variable.required ? Qt::Checked : Qt::Unchecked);
    const Qt::ItemFlags text = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
    cell(row, Choices)->setFlags(variable.type == PromptVariable::Type::Choice ? text : Qt::ItemIsSelectable);
    auto *type = qobject_cast<QComboBox *>(m_table->cellWidget(row, Type));
    if (!type) {
        type = new QComboBox;
        type->addItems(variableTypeNames());
        type->setAccessibleName(tr("Type"));
        m_table->setCellWidget(row, Type, type);
        connect(type, &QComboBox::activated, this, [this, type](int chosen) {
            for (int at = 0; at < m_table->rowCount(); ++at) {
                if (m_table->cellWidget(at, Type) == type)
                    return changeType(at, PromptVariable::Type(chosen));
            }
        });
    }
    const QSignalBlocker quiet(type);
    type->setCurrentIndex(int(variable.type));
}

void PromptVariablesPage::changeType(int row, PromptVariable::Type type)
{
    Prompt prompt = m_document.prompt();
    prompt.variables[size_t(row)].type = type;
    put(prompt);
}

void PromptVariablesPage::change(int row, int column)
{
    if (m_presenting || row >= int(m_document.prompt().variables.size()))
        return;
    Prompt prompt = m_document.prompt();
    PromptVariable &variable = prompt.variables[size_t(row)];
    const QString text = cell(row, column)->text();
    switch (column) {
    case Name: {
        const QString name = text.trimmed();
        if (PromptText::isName(name) && PromptText::isName(variable.name)) {
            prompt.instructions = withRenamed(prompt.instructions, variable.name, name);
            for (PromptTurn &turn : prompt.examples)
                turn.text = withRenamed(turn.text, variable.name, name);
        }
        variable.name = name;
        break;
    }
    case Usual:
        variable.usual = text.isEmpty() ? std::nullopt : std::optional(text);
        break;
    case Required:
        variable.required = cell(row, column)->checkState() == Qt::Checked;
        break;
    case Choices:
        variable.choices.clear();
        for (const QString &choice : text.split(u',', Qt::SkipEmptyParts))
            variable.choices << choice.trimmed();
        break;
    default:
        variable.description = text;
    }
    put(prompt);
}

void PromptVariablesPage::put(const Prompt &prompt)
{
    m_document.edit(prompt, {});
    present(); // what was typed as it is kept
}

QStringList PromptVariablesPage::unknown() const
{
    const Prompt &prompt = m_document.prompt();
    QStringList names;
    const auto look = [&](const QString &text) {
        for (const Placeholder &each : PromptText::placeholders(text)) {
            if (each.kind == Placeholder::Kind::Variable && !prompt.variable(each.name) && !names.contains(each.name))
                names << each.name;
        }
    };
    look(prompt.instructions);
    for (const PromptTurn &turn : prompt.examples)
        look(turn.text);
    return names;
}

void PromptVariablesPage::add()
{
    Prompt prompt = m_document.prompt();
    PromptVariable variable;
    variable.name = u"name"_s;
    for (int i = 2; prompt.variable(variable.name); ++i)
        variable.name = u"name%1"_s.arg(i);
    prompt.variables.push_back(variable);
    put(prompt);
    goTo(m_table->rowCount() - 1);
    m_table->editItem(m_table->item(m_table->rowCount() - 1, Name));
}

void PromptVariablesPage::addUnknown()
{
    Prompt prompt = m_document.prompt();
    for (const QString &name : unknown()) {
        PromptVariable variable;
        variable.name = name;
        variable.required = true;
        prompt.variables.push_back(variable);
    }
    put(prompt);
}

void PromptVariablesPage::remove()
{
    const int row = m_table->currentRow();
    Prompt prompt = m_document.prompt();
    if (row < 0 || row >= int(prompt.variables.size()))
        return;
    prompt.variables.erase(prompt.variables.begin() + row);
    put(prompt);
}

void PromptVariablesPage::move(int by)
{
    const int row = m_table->currentRow();
    Prompt prompt = m_document.prompt();
    if (row < 0 || row + by < 0 || row + by >= int(prompt.variables.size()))
        return;
    std::swap(*(prompt.variables.begin() + row), *(prompt.variables.begin() + row + by));
    put(prompt);
    goTo(row + by);
}

void PromptVariablesPage::goTo(int row)
{
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentCell(row, Name);
}

} // namespace turnscope
