// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/escape_key.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace turnscope {

namespace {

QWidget *offersOf(const QLineEdit &box)
{
    for (const QCompleter *completer : box.findChildren<QCompleter *>()) {
        if (completer->popup()->isVisible())
            return completer->popup();
    }
    return nullptr;
}

} // namespace

EscapeKey::EscapeKey(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool EscapeKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return false;
    auto *box = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!box || box != watched || box->window() != m_window || box->isReadOnly())
        return false;
    QWidget *offers = offersOf(*box);
    if (!offers && box->text().isEmpty())
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress && offers)
        offers->hide();
    else if (event->type() == QEvent::KeyPress)
        box->clear();
    return true;
}

} // namespace turnscope
