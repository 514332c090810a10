// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace turnscope {

class ElidedLabel;
class LevelsSheet;
class ReplayActions;
class TransportButtons;

/// The transport by the timeline: its buttons, stop, levels, and how it is replayed where that is not as one expects.
class ReplayBar : public QWidget
{
    Q_OBJECT

public:
    /// `actions` must outlive the bar.
    explicit ReplayBar(ReplayActions &actions, QWidget *parent = nullptr);

    /// Narrower than its buttons are with all their words: those go when there is no room.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWhy();
    void dress();

    ReplayActions &m_actions;
    TransportButtons *m_buttons;
    QToolButton *m_levels;
    LevelsSheet *m_sheet;
    ElidedLabel *m_why;
};

} // namespace turnscope
