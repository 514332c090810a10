// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace turnscope {

/// Keys that a view takes itself, or that mean the same everywhere, and so cannot be given to anything else.
struct FixedKeys
{
    QString section; ///< the view's name
    QString keys;    ///< as people read them, mouse and all
    QString what;
    QList<QKeySequence> sequences; ///< those of them that an action of the window would take away

    static QList<FixedKeys> all();
};

} // namespace turnscope
