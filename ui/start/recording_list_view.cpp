// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recording_list_view.h"

#include "ui/start/recording_delegate.h"

#include <QKeyEvent>

namespace turnscope {

RecordingListView::RecordingListView(RecordingList &list, const ThemeSwitch &themes, Style style, QWidget *parent)
    : QListView(parent)
    , m_list(list)
{
    setObjectName(QStringLiteral("recordingList"));
    setAccessibleName(tr("Recordings"));
    setModel(&list);
    setItemDelegate(new RecordingDelegate(list, themes, style == Style::Narrow, this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openWanted(m_list.entry(index.row()).path); });
    connect(&themes, &ThemeSwitch::changed, viewport(), qOverload<>(&QWidget::update));
}

void RecordingListView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return Q_EMIT openWanted(m_list.entry(current.row()).path);
    if (current.isValid() && event->key() == Qt::Key_Delete)
        return Q_EMIT removeWanted(m_list.entry(current.row()).path);
    QListView::keyPressEvent(event);
}

} // namespace turnscope
