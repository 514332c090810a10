// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_turns_page.h"

#include "ui/prompts/prompt_document.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/text_area.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownOfTurn = 80; // letters of a turn in the list

QString turnRoleText(PromptTurn::Role role)
{
    switch (role) {
    case PromptTurn::Role::User:
        return PromptTurnsPage::tr("user");
    case PromptTurn::Role::Assistant:
        return PromptTurnsPage::tr("assistant");
    case PromptTurn::Role::System:
        break;
    }
    return PromptTurnsPage::tr("system");
}

} // namespace

PromptTurnsPage::PromptTurnsPage(PromptDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_list(new QListWidget)
    , m_role(new QComboBox)
    , m_text(new TextArea)
{
    setObjectName(u"promptTurnsPage"_s);
    auto *parts = new QSplitter;
    parts->addWidget(makeList());
    parts->addWidget(makeForm());
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(1, 1);
    parts->setSizes({260, 420});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts);
    setFocusProxy(m_list);
    connect(&document, &PromptDocument::changed, this, &PromptTurnsPage::present);
    connect(m_list, &QListWidget::currentRowChanged, this, &PromptTurnsPage::presentTurn);
    connect(m_role, &QComboBox::activated, this, [this](int role) {
        if (!current())
            return;
        Prompt prompt = m_document.prompt();
        prompt.examples[size_t(m_list->currentRow())].role = PromptTurn::Role(role);
        m_document.edit(prompt, {});
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_presenting || !current())
            return;
        Prompt prompt = m_document.prompt();
        prompt.examples[size_t(m_list->currentRow())].text = m_text->toPlainText();
        m_document.edit(prompt, u"example[%1]"_s.arg(m_list->currentRow()));
    });
    present();
    m_list->setCurrentRow(0);
}

QWidget *PromptTurnsPage::makeList()
{
    auto *side = new QWidget;
    m_list->setObjectName(u"promptExamples"_s);
    m_list->setAccessibleName(tr("Example turns"));
    m_list->setProperty("card", true);
    m_list->setProperty("rows", true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *empty = new EmptyHint(m_list);
    const auto showEmpty = [this, empty] {
        empty->setHint(m_document.prompt().examples.empty()
                           ? tr("No example turns. They show the model how a conversation should go.")
                           : QString());
    };
    connect(&m_document, &PromptDocument::changed, this, showEmpty);
    showEmpty();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(6);
    const auto button = [&](const QString &name, const QString &text, auto act) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
        return made;
    };
    button(u"exampleAdd"_s, tr("Add"), [this] { add(); });
    button(u"exampleRemove"_s, tr("Remove"), [this] { remove(); });
    button(u"exampleUp"_s, u"↑"_s, [this] { move(-1); })->setAccessibleName(tr("Move up"));
    button(u"exampleDown"_s, u"↓"_s, [this] { move(1); })->setAccessibleName(tr("Move down"));
    row->addStretch(1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(6);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    return side;
}

QWidget *PromptTurnsPage::makeForm()
{
    m_form = new QWidget;
    m_role->setObjectName(u"exampleRole"_s);
    m_role->setAccessibleName(tr("Who says it"));
    for (const auto role : {PromptTurn::Role::User, PromptTurn::Role::Assistant, PromptTurn::Role::System})
        m_role->addItem(turnRoleText(role));
    m_text->setObjectName(u"exampleText"_s);
    m_text->setAccessibleName(tr("What is said"));
    m_text->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(8, 8, 8, 6);
    column->setSpacing(6);
    column->addWidget(m_role, 0, Qt::AlignLeft);
    column->addWidget(m_text, 1);
    return m_form;
}

const PromptTurn *PromptTurnsPage::current() const
{
    const int row = m_list->currentRow();
    const std::vector<PromptTurn> &turns = m_document.prompt().examples;
    return row >= 0 && row < int(turns.size()) ? &turns[size_t(row)] : nullptr;
}

void PromptTurnsPage::present()
{
    const QScopedValueRollback quiet(m_presenting, true);
    const std::vector<PromptTurn> &turns = m_document.prompt().examples;
    while (m_list->count() > int(turns.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < int(turns.size()))
        m_list->addItem(QString());
    for (size_t i = 0; i < turns.size(); ++i)
        m_list->item(int(i))->setText(turnRoleText(turns[i].role) + u": "_s
                                      + turns[i].text.simplified().left(kShownOfTurn));
    presentTurn();
}

void PromptTurnsPage::presentTurn()
{
    const QScopedValueRollback quiet(m_presenting, true);
    const PromptTurn *turn = current();
    m_form->setEnabled(turn);
    m_role->setCurrentIndex(turn ? int(turn->role) : 0);
    const QString text = turn ? turn->text : QString();
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

void PromptTurnsPage::add()
{
    Prompt prompt = m_document.prompt();
    const bool answers = !prompt.examples.empty() && prompt.examples.back().role == PromptTurn::Role::User;
    prompt.examples.push_back({answers ? PromptTurn::Role::Assistant : PromptTurn::Role::User, {}});
    m_document.edit(prompt, {});
    goTo(m_list->count() - 1);
}

void PromptTurnsPage::remove()
{
    if (!current())
        return;
    Prompt prompt = m_document.prompt();
    prompt.examples.erase(prompt.examples.begin() + m_list->currentRow());
    m_document.edit(prompt, {});
}

void PromptTurnsPage::move(int by)
{
    const int row = m_list->currentRow();
    Prompt prompt = m_document.prompt();
    if (!current() || row + by < 0 || row + by >= int(prompt.examples.size()))
        return;
    std::swap(*(prompt.examples.begin() + row), *(prompt.examples.begin() + row + by));
    m_document.edit(prompt, {});
    m_list->setCurrentRow(row + by);
}

void PromptTurnsPage::goTo(int turn)
{
    m_list->setCurrentRow(turn);
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace turnscope
