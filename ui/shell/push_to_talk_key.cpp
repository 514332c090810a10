// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/push_to_talk_key.h"

#include "ui/shell/space_bar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace turnscope {

PushToTalkKey::PushToTalkKey(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void PushToTalkKey::setEnabled(bool on)
{
    m_enabled = on;
    if (!on)
        setHeld(false);
}

void PushToTalkKey::setHeld(bool on)
{
    if (on == m_held)
        return;
    m_held = on;
    Q_EMIT held(on);
}

bool PushToTalkKey::isFree() const
{
    return m_window->isActiveWindow() && !QApplication::activePopupWidget() && !QApplication::activeModalWidget()
           && !takesSpace(QApplication::focusWidget());
}

bool PushToTalkKey::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_enabled)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::KeyRelease: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_Space || key->modifiers() != Qt::NoModifier || !watched->isWidgetType())
            return false;
        if (event->type() == QEvent::KeyRelease) {
            if (!m_held)
                return false;
            if (!key->isAutoRepeat())
                setHeld(false);
            return true;
        }
        if (!m_held && !isFree())
            return false;
        event->accept();
        if (event->type() == QEvent::KeyPress && !key->isAutoRepeat())
            setHeld(true);
        return true;
    }
    case QEvent::WindowDeactivate:
        if (watched == m_window)
            setHeld(false); // its release would go to another window
        return false;
    default:
        return false;
    }
}

} // namespace turnscope
