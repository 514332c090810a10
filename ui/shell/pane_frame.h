// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme_switch.h"

#include <QPointer>
#include <QWidget>

class QDockWidget;
class QMainWindow;

namespace turnscope {

/// The frame around the pane that has the focus: where keys go, and what Ctrl+F searches. It lies over the pane, is
/// nothing but its edge, and lets the mouse through. The window owns it.
class PaneFrame : public QWidget
{
    Q_OBJECT

public:
    PaneFrame(QMainWindow &window, const ThemeSwitch &theme);

    /// The pane it is around; null: none.
    QDockWidget *pane() const { return m_pane; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *focus);
    void fit();

    QMainWindow &m_window;
    const ThemeSwitch &m_theme;
    QPointer<QDockWidget> m_pane;
};

} // namespace turnscope
