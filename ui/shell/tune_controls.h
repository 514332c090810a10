// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QToolButton;

namespace turnscope {

class CollapsingRow;
class TuningDesk;

/// What the tool bar holds in Tune, behind the file: to listen, which of A and B is drawn strong, undo, and back to A.
class TuneControls : public QObject
{
    Q_OBJECT

public:
    /// Puts them into the row.
    explicit TuneControls(CollapsingRow &row);

    /// The desk must outlive this; `play` and `undo` are the window's actions.
    void join(TuningDesk &desk, QAction &play, QAction &undo);

    /// Whether the tool bar is Tune's.
    void setShown(bool on);

    /// When it gets narrow: undo stands in the Edit menu, too.
    void addStep(CollapsingRow &row);

private:
    void showAll();

    QToolButton *m_play;
    QToolButton *m_a;
    QToolButton *m_b;
    QToolButton *m_undo;
    QToolButton *m_back;
    bool m_shown = false;
    bool m_narrow = false;
};

} // namespace turnscope
