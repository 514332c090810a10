// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dock_title.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace turnscope {

using namespace Qt::StringLiterals;

DockTitle::DockTitle(QDockWidget *dock, QWidget *header)
    : QWidget(dock)
{
    setObjectName(dock->objectName() + u"Title"_s);
    setProperty("bar", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *name = new QLabel(dock->windowTitle());
    name->setProperty("tone", u"heading"_s);
    auto *close = new QToolButton;
    close->setObjectName(dock->objectName() + u"Close"_s);
    close->setText(u"✕"_s);
    close->setToolTip(tr("Close (the View menu brings it back)"));
    close->setAccessibleName(tr("Close %1").arg(dock->windowTitle()));
    close->setProperty("flat", true);
    if (header && header->property("bar").toBool()) {
        header->setProperty("bar", false);
        name->hide();
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 4, 3);
    row->setSpacing(10);
    row->addWidget(name);
    if (header)
        row->addWidget(header, 1);
    else
        row->addStretch(1);
    row->addWidget(close);
    setMinimumHeight(30);
    connect(close, &QToolButton::clicked, dock, &QWidget::close);
}

} // namespace turnscope
