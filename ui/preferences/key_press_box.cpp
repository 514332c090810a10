// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/key_press_box.h"

#include "ui/theme/keys_pressed.h"

#include <QKeyEvent>

namespace turnscope {

namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_Meta:
    case Qt::Key_AltGr:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
    case 0:
        return true;
    default:
        return false;
    }
}

} // namespace

KeyPressBox::KeyPressBox(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setObjectName(QStringLiteral("keyPressBox"));
    setAccessibleName(tr("Press the keys"));
    setPlaceholderText(tr("Press the keys…"));
}

/// No shortcut, of the window or of the dialog, is to take them first.
bool KeyPressBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyPressBox::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isModifier(event->key()))
        return;
    if (event->key() == Qt::Key_Escape && plain)
        return Q_EMIT givenUp();
    if (!event->isAutoRepeat())
        Q_EMIT pressed(keysPressed(*event));
}

void KeyPressBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT givenUp();
}

} // namespace turnscope
