// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pane_frame.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QPainter>

namespace turnscope {

namespace {

constexpr int kWidth = 2; // px

QDockWidget *paneOf(QWidget *widget)
{
    while (widget && !qobject_cast<QDockWidget *>(widget))
        widget = widget->parentWidget();
    return qobject_cast<QDockWidget *>(widget);
}

} // namespace

PaneFrame::PaneFrame(QMainWindow &window, const ThemeSwitch &theme)
    : QWidget(&window)
    , m_window(window)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("paneFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    connect(&theme, &ThemeSwitch::changed, this, qOverload<>(&QWidget::update));
}

/// Of another window, as of a menu or a dialog, the focus says nothing about the panes.
void PaneFrame::follow(QWidget *focus)
{
    QDockWidget *pane = paneOf(focus);
    if (focus && !pane && focus->window() != &m_window)
        return;
    if (pane && !m_window.isAncestorOf(pane))
        return;
    if (pane != m_pane) {
        if (m_pane)
            m_pane->removeEventFilter(this);
        m_pane = pane;
        setParent(pane ? static_cast<QWidget *>(pane) : &m_window); // which hides it
        if (pane)
            pane->installEventFilter(this);
    }
    if (!pane)
        return hide();
    fit();
    raise();
    show();
}

void PaneFrame::fit()
{
    setGeometry(m_pane->rect());
    setMask(QRegion(rect()) - QRegion(rect().adjusted(kWidth, kWidth, -kWidth, -kWidth)));
}

bool PaneFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane && event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

void PaneFrame::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.theme().accent);
}

} // namespace turnscope
