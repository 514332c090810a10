// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QMenu>
#include <QWidgetAction>

namespace turnscope {

/// Puts a head over the entries of a menu that come next, and a line over that where others stand before it. (Of a section
/// of Qt's own the style sheet draws the line alone.) The menu owns it.
inline QAction *addHead(QMenu &menu, const QString &text)
{
    if (!menu.isEmpty())
        menu.addSeparator();
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("tone", QStringLiteral("menuHead"));
    auto *head = new QWidgetAction(&menu);
    head->setDefaultWidget(label);
    head->setText(QString(text).replace(u'&', QStringLiteral("&&"))); // for those who do not see it
    head->setEnabled(false);
    head->setObjectName(QStringLiteral("menuHead"));
    menu.addAction(head);
    return head;
}

} // namespace turnscope
