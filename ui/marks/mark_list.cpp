// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/mark_list.h"

#include "models/text/plain_tip.h"
#include "models/text/time_text.h"
#include "ui/marks/mark_desk.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace turnscope {

using namespace Qt::StringLiterals;

MarkList::MarkList(MarkDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QTreeWidget)
    , m_empty(new QLabel(tr("No marks yet. M puts one where the timeline's cursor is.")))
{
    setObjectName(u"markList"_s);
    m_list->setObjectName(u"marks"_s);
    m_list->setAccessibleName(tr("Marks"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("time"), tr("note")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_empty->setProperty("tone", u"dim"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    const auto button = [this](const QString &name, const QString &text, auto act) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_go = button(u"goToMark"_s, tr("&Go there"), [this] {
        if (const Mark *mark = m_desk.marks().find(current()))
            Q_EMIT m_desk.momentWanted(mark->at);
    });
    m_edit = button(u"editMark"_s, tr("&Change…"), [this] { m_desk.edit(current()); });
    m_remove = button(u"removeListedMark"_s, tr("&Remove"), [this] { m_desk.remove(current()); });
    m_undo = button(u"undoRemoveMark"_s, tr("&Bring back"), [this] { m_desk.undoRemove(); });
    m_undo->setToolTip(tr("Brings back the mark that was removed last"));
    m_edit->setToolTip(tr("F2"));
    m_remove->setToolTip(tr("Delete"));
    auto *row = new QHBoxLayout;
    for (QPushButton *each : {m_go, m_edit, m_remove})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(row);

    connect(&desk, &MarkDesk::changed, this, &MarkList::fill);
    connect(m_list, &QTreeWidget::itemActivated, m_go, &QPushButton::click);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MarkList::updateButtons);
    setFocusProxy(m_list);
    fill();
}

QByteArray MarkList::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toByteArray() : QByteArray();
}

void MarkList::fill()
{
    const QByteArray chosen = current();
    const int place = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : 0;
    m_list->clear();
    QTreeWidgetItem *again = nullptr;
    for (const Mark &mark : m_desk.marks().all()) {
        auto *item = new QTreeWidgetItem(m_list, {sessionTimeText(mark.at), mark.note.simplified()});
        item->setData(0, Qt::UserRole, mark.id);
        item->setToolTip(1, plainTip(mark.note));
        if (mark.id == chosen)
            again = item;
    }
    const int count = m_list->topLevelItemCount();
    m_list->setCurrentItem(again ? again : m_list->topLevelItem(std::min(place, count - 1)));
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    updateButtons();
}

void MarkList::updateButtons()
{
    const bool any = m_list->currentItem() != nullptr;
    for (QPushButton *each : {m_go, m_edit, m_remove})
        each->setEnabled(any);
    m_undo->setEnabled(m_desk.canUndo());
}

void MarkList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_F2:
        return m_edit->click();
    case Qt::Key_Delete:
        return m_remove->click();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace turnscope
