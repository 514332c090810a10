// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tip_wrapper.h"

#include "models/text/plain_tip.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QToolButton>
#include <QToolTip>
#include <QWidget>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLine = 60; // letters that stand well in one

const QAction *actionOf(const QWidget &widget)
{
    const QString name = widget.property(TipWrapper::kKeysOf).toString();
    if (name.isEmpty()) {
        const auto *button = qobject_cast<const QToolButton *>(&widget);
        return button ? button->defaultAction() : nullptr;
    }
    const QWidget *root = &widget; // what drops down from a window belongs to it
    while (root->parentWidget())
        root = root->parentWidget();
    return root->findChild<const QAction *>(name);
}

} // namespace

QString TipWrapper::tip(const QWidget &widget)
{
    const QString tip = widget.toolTip();
    const QAction *action = tip.isEmpty() ? nullptr : actionOf(widget);
    if (!action || action->shortcut().isEmpty())
        return tip;
    const QString keys = u" (%1)"_s.arg(action->shortcut().toString(QKeySequence::NativeText));
    if (!Qt::mightBeRichText(tip))
        return tip + keys;
    const QString end = u"</p>"_s;
    return tip.endsWith(end) ? tip.chopped(end.size()) + keys.toHtmlEscaped() + end : tip + keys.toHtmlEscaped();
}

TipWrapper::TipWrapper(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool TipWrapper::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget *>(watched) : nullptr;
    const QString tip = widget ? TipWrapper::tip(*widget) : QString();
    const bool isLong = tip.size() > kLine && !Qt::mightBeRichText(tip);
    if (!widget || (!isLong && tip == widget->toolTip()))
        return QObject::eventFilter(watched, event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), isLong ? plainTip(tip) : tip,
                       qobject_cast<QWidget *>(watched));
    return true;
}

} // namespace turnscope
