// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tip_wrapper.h"

#include "models/text/plain_tip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>
#include <QWidget>

namespace turnscope {

namespace {
constexpr qsizetype kLine = 60; // letters that stand well in one
} // namespace

TipWrapper::TipWrapper(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool TipWrapper::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->toolTip().size() <= kLine || Qt::mightBeRichText(widget->toolTip()))
        return QObject::eventFilter(watched, event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(widget->toolTip()),
                       qobject_cast<QWidget *>(watched));
    return true;
}

} // namespace turnscope
