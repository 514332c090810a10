// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QKeySequence>

namespace turnscope {

/// What was pressed, as Qt will compare it with a shortcut: a Shift that only makes another sign of the key, as ? of /, is in
/// the sign already. A key of the number pad is the key.
inline QKeySequence keysPressed(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QString text = event.text();
    const bool makesSign =
        !text.isEmpty() && text.front().isPrint() && !text.front().isLetterOrNumber() && !text.front().isSpace();
    if (event.modifiers().testFlag(Qt::ShiftModifier) && !makesSign)
        modifiers |= Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(event.key())));
}

} // namespace turnscope
