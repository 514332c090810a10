// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace turnscope {

class ReplayActions;

/// The buttons of a transport in a row: turn before, play, turn after; of a whole one speed, loop, as heard or as sent and
/// follow too.
class TransportButtons : public QWidget
{
    Q_OBJECT

public:
    enum class Extent { Steps, Whole };

    /// `actions` must outlive the buttons.
    TransportButtons(ReplayActions &actions, Extent extent, QWidget *parent = nullptr);

    /// A whole one with less room: as heard or as sent and follow are left to the menu.
    void setNarrow(bool on);

private:
    QToolButton *add(QAction *action, const QString &name, const QString &segment = {});
    void addRest();
    void showSpeed();

    ReplayActions &m_actions;
    QToolButton *m_speed = nullptr;
    QList<QWidget *> m_wide; ///< gone while it is narrow
};

} // namespace turnscope
