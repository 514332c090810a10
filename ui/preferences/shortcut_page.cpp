// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/shortcut_page.h"

#include "ui/preferences/key_press_box.h"
#include "ui/theme/empty_hint.h"
#include "ui/theme/row_table.h"
#include "ui/theme/wrapped_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

enum FootPage : int { Buttons, Pressing, Asking };

QPushButton *actButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ShortcutPage::ShortcutPage(Shortcuts &shortcuts, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_shortcuts(shortcuts)
    , m_list(shortcuts)
    , m_table(new RowTable(u"shortcutTable"_s, tr("Actions and their keys"), themes))
    , m_none(new EmptyHint(m_table->viewport()))
    , m_foot(new QStackedWidget)
    , m_box(new KeyPressBox)
    , m_asks(new WrappedLabel)
    , m_question(new WrappedLabel)
    , m_take(actButton(u"shortcutTake"_s, tr("Take it")))
    , m_change(actButton(u"shortcutChange"_s, tr("Change…")))
    , m_add(actButton(u"shortcutAdd"_s, tr("Add…")))
    , m_remove(actButton(u"shortcutRemove"_s, tr("Remove")))
    , m_back(actButton(u"shortcutBack"_s, tr("Put back")))
{
    setObjectName(u"shortcutPage"_s);
    setFocusProxy(m_table);
    makeTable();
    m_foot->addWidget(makeActs());
    auto *pressing = new QWidget;
    auto *row = new QHBoxLayout(pressing);
    row->setContentsMargins(0, 0, 0, 0);
    m_asks->setObjectName(u"shortcutAsks"_s);
    m_asks->setTextFormat(Qt::PlainText);
    row->addWidget(m_asks, 1);
    row->addWidget(m_box, 1);
    m_foot->addWidget(pressing);
    m_foot->addWidget(makeQuestion());
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_foot);
    connect(m_box, &KeyPressBox::pressed, this, &ShortcutPage::take);
    connect(m_box, &KeyPressBox::givenUp, this, [this] {
        if (m_foot->currentIndex() == Pressing)
            end();
    });
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutPage::refresh);
    connect(&m_list, &QAbstractItemModel::modelReset, this, &ShortcutPage::refresh);
    refresh();
}

void ShortcutPage::makeTable()
{
    m_table->setModel(&m_list);
    m_table->setColumnFitting(ShortcutList::Where);
    m_table->setColumnFitting(ShortcutList::Keys);
    m_table->setColumnFitting(ShortcutList::State);
    m_table->horizontalHeader()->setSectionResizeMode(ShortcutList::What, QHeaderView::Stretch);
    connect(m_table, &RowTable::rowChosen, this, &ShortcutPage::refresh);
    connect(m_table, &QTableView::doubleClicked, this, [this] { begin(current(), false); });
}

QWidget *ShortcutPage::makeActs()
{
    auto *acts = new QWidget;
    auto *row = new QHBoxLayout(acts);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_change, m_add, m_remove, m_back})
        row->addWidget(button);
    row->addStretch(1);
    m_add->setToolTip(tr("Further keys, beside those that it has"));
    connect(m_change, &QPushButton::clicked, this, [this] { begin(current(), false); });
    connect(m_add, &QPushButton::clicked, this, [this] { begin(current(), true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_shortcuts.set(current(), {}); });
    connect(m_back, &QPushButton::clicked, this, [this] { m_shortcuts.putBack(current()); });
    return acts;
}

QWidget *ShortcutPage::makeQuestion()
{
    m_question->setObjectName(u"shortcutQuestion"_s);
    m_question->setTextFormat(Qt::PlainText);
    auto *leave = actButton(u"shortcutLeave"_s, tr("Leave it"));
    auto *other = actButton(u"shortcutOther"_s, tr("Other keys…"));
    auto *asking = new QWidget;
    auto *row = new QHBoxLayout(asking);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_question, 1);
    for (QPushButton *button : {m_take, other, leave})
        row->addWidget(button, 0, Qt::AlignTop);
    connect(m_take, &QPushButton::clicked, this, [this] { put(m_asked); });
    connect(other, &QPushButton::clicked, this, [this] { begin(m_action, m_adds); });
    connect(leave, &QPushButton::clicked, this, &ShortcutPage::end);
    return asking;
}

QString ShortcutPage::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_list.name(rows.first().row());
}

void ShortcutPage::setSearch(const QStringList &words)
{
    m_list.setSearch(words);
    m_none->setHint(m_list.rowCount() > 0 ? QString() : tr("No action and no keys are called so."));
}

void ShortcutPage::choose(const QString &action)
{
    m_table->showRow(std::max(0, m_list.row(action)));
    m_table->setFocus();
    refresh();
}

void ShortcutPage::begin(const QString &action, bool adds)
{
    const Shortcuts::Entry *entry = m_shortcuts.entry(action);
    if (!entry || entry->isFixed)
        return;
    m_action = entry->name;
    m_adds = adds;
    m_asks->setText(adds ? tr("Further keys for “%1”. Esc leaves it as it is.").arg(entry->text)
                         : tr("Keys for “%1”. Esc leaves it as it is.").arg(entry->text));
    m_foot->setCurrentIndex(Pressing);
    m_box->setFocus(Qt::OtherFocusReason);
}

void ShortcutPage::end()
{
    m_foot->setCurrentIndex(Buttons);
    m_table->setFocus(Qt::OtherFocusReason);
    refresh();
}

void ShortcutPage::take(const QKeySequence &keys)
{
    const auto conflict = m_shortcuts.conflict(m_action, keys);
    if (!conflict)
        return put(keys);
    const QString pressed = keys.toString(QKeySequence::NativeText);
    m_asked = keys;
    m_question->setText(
        conflict->canTake ? tr("%1 belongs to “%2”, which would lose it.").arg(pressed, conflict->text)
                          : tr("%1 is fixed (%2) and cannot be used for anything else.").arg(pressed, conflict->text));
    m_take->setVisible(conflict->canTake);
    m_foot->setCurrentIndex(Asking);
    (conflict->canTake ? m_take : m_foot->findChild<QPushButton *>(u"shortcutOther"_s))->setFocus(Qt::OtherFocusReason);
}

void ShortcutPage::put(const QKeySequence &keys)
{
    QList<QKeySequence> all = m_adds ? m_shortcuts.keys(m_action) : QList<QKeySequence>();
    if (!all.contains(keys))
        all << keys;
    m_shortcuts.set(m_action, all);
    end();
}

void ShortcutPage::refresh()
{
    const Shortcuts::Entry *entry = m_shortcuts.entry(current());
    const bool can = entry && !entry->isFixed;
    const auto keys = entry ? m_shortcuts.keys(entry->name) : QList<QKeySequence>();
    m_change->setEnabled(can);
    m_add->setEnabled(can && !keys.isEmpty());
    m_remove->setEnabled(can && !keys.isEmpty());
    m_back->setEnabled(can && m_shortcuts.isChanged(entry->name));
    const QString why = !entry           ? tr("Choose an action first")
                        : entry->isFixed ? tr("These keys mean the same in every view, and stay.")
                                         : QString();
    for (QPushButton *button : {m_change, m_remove, m_back})
        button->setToolTip(why);
}

} // namespace turnscope
