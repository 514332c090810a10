// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/prompt_list_view.h"

#include "models/prompts/exports/prompt_export.h"
#include "ui/prompts/prompt_delegate.h"
#include "ui/prompts/prompt_list.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>

namespace turnscope {

using namespace Qt::StringLiterals;

PromptListView::PromptListView(PromptList &list, const ThemeSwitch &themes, QWidget *parent)
    : QListView(parent)
    , m_list(list)
{
    setObjectName(u"promptList"_s);
    setAccessibleName(tr("Prompts"));
    setModel(&list);
    setItemDelegate(new PromptDelegate(list, themes, this));
    setUniformItemSizes(true);
    setEditTriggers(EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openWanted(m_list.path(index.row())); });
    connect(&themes, &ThemeSwitch::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&list, &PromptList::modelReset, this, [this] {
        const int row = m_list.row(m_kept);
        setCurrentIndex(m_list.index(std::max(row, 0)));
        Q_EMIT currentPathChanged();
    });
}

QString PromptListView::currentPath() const
{
    return currentIndex().isValid() ? m_list.path(currentIndex().row()) : QString();
}

void PromptListView::setCurrentPath(const QString &path)
{
    m_kept = path;
    if (const int row = m_list.row(path); row >= 0)
        setCurrentIndex(m_list.index(row));
}

void PromptListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    m_kept = m_list.path(current.row());
    Q_EMIT currentPathChanged();
}

void PromptListView::keyPressEvent(QKeyEvent *event)
{
    const QString path = currentPath();
    if (!path.isEmpty() && state() != EditingState) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return Q_EMIT openWanted(path);
        if (event->key() == Qt::Key_Delete)
            return Q_EMIT removeWanted(path);
        if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
            return Q_EMIT duplicateWanted(path);
    }
    QListView::keyPressEvent(event);
}

void PromptListView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!at.isValid())
        return;
    const QString path = m_list.path(at.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"promptMenu"_s);
    menu->addAction(tr("&Open in editor"), this, [this, path] { Q_EMIT openWanted(path); });
    menu->addAction(tr("&Rename"), this, [this, path] {
        setCurrentPath(path);
        edit(currentIndex());
    });
    menu->addAction(tr("&Duplicate"), this, [this, path] { Q_EMIT duplicateWanted(path); });
    QMenu *forms = menu->addMenu(tr("&Export"));
    forms->setObjectName(u"promptExports"_s);
    for (const PromptExport *form : promptExports())
        forms->addAction(QCoreApplication::translate("turnscope", form->name), this,
                         [this, path, form] { Q_EMIT exportWanted(path, *form); });
    menu->addAction(tr("Re&move"), this, [this, path] { Q_EMIT removeWanted(path); });
    menu->popup(event->globalPos());
}

} // namespace turnscope
