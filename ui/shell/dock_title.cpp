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
    , m_name(new QLabel(dock->windowTitle()))
    , m_header(header)
{
    setObjectName(dock->objectName() + u"Title"_s);
    setProperty("bar", true);
    setAttribute(Qt::WA_StyledBackground);
    m_name->setProperty("tone", u"heading"_s);
    auto *close = new QToolButton;
    close->setObjectName(dock->objectName() + u"Close"_s);
    close->setText(u"✕"_s);
    close->setToolTip(tr("Close (the View menu brings it back)"));
    close->setAccessibleName(tr("Close %1").arg(dock->windowTitle()));
    close->setProperty("flat", true);
    if (header && header->property("bar").toBool()) {
        header->setProperty("bar", false);
        m_bringsName = true;
        m_name->hide();
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 4, 3);
    row->setSpacing(10);
    row->addWidget(m_name);
    if (header)
        row->addWidget(header, 1);
    else
        row->addStretch(1);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, dock, &QWidget::close);
}

void DockTitle::setTabbed(bool tabbed)
{
    if (tabbed == m_tabbed)
        return;
    m_tabbed = tabbed;
    m_name->setVisible(!tabbed && !m_bringsName);
    for (QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child != m_name)
            child->setVisible(!isEmpty());
    }
    updateGeometry();
}

QSize DockTitle::sizeHint() const
{
    constexpr int least = 32;
    const QSize hint = QWidget::sizeHint();
    return isEmpty() ? QSize(hint.width(), 0) : QSize(hint.width(), std::max(least, hint.height()));
}

QSize DockTitle::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), sizeHint().height()};
}

} // namespace turnscope
