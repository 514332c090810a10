// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/space_bar.h"

#include "ui/conversation/conversation_view.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTreeView>

namespace turnscope {

bool takesSpace(const QWidget *widget)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return !text->isReadOnly();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return !text->isReadOnly();
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
           || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractButton *>(widget);
}

bool takesLetters(const QWidget *widget)
{
    if (const auto *conversation = qobject_cast<const ConversationView *>(widget))
        return conversation->isSearching();
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QListView *>(widget)
           || qobject_cast<const QTreeView *>(widget);
}

SpaceBar::SpaceBar(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool SpaceBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool isSpace = key->key() == Qt::Key_Space;
    if (isSpace ? key->modifiers() != Qt::NoModifier || !takesSpace(widget)
                : !plain || key->text().isEmpty() || !key->text().front().isPrint() || !takesLetters(widget))
        return false;
    event->accept();
    return true;
}

} // namespace turnscope
