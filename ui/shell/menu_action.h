// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenu>

namespace turnscope {

/// One more entry of a menu, with a name for tests and the palette; `slot` is called in `context`.
template<typename Slot>
QAction *addAction(QMenu &menu, const QString &name, const QString &text, const QKeySequence &keys, QObject *context,
                   Slot slot)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    QObject::connect(action, &QAction::triggered, context, slot);
    return action;
}

} // namespace turnscope
