// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

#include <QObject>

#include <functional>

namespace turnscope {

class Selection;
class Session;
class TimelinePlot;
class TimelineView;

/// What the keyboard does to the timeline while its plot has the focus; TimelineWidget has the list of keys. GUI
/// thread.
class TimelineKeys : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it, and `cursor` tells where a measure begins when no event is selected.
    TimelineKeys(TimelineView &view, TimelinePlot &plot, Selection &selection, std::function<SessionTime()> cursor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handle(const Session &session, int key, Qt::KeyboardModifiers modifiers);
    bool moveView(const Session &session, int key, bool control); ///< what needs no selection
    void step(const Session &session, int by, Qt::KeyboardModifiers modifiers);
    void stepTurn(const Session &session, int by);
    void stepMeasure(const Session &session, int by);

    TimelineView &m_view;
    TimelinePlot &m_plot;
    Selection &m_selection;
    std::function<SessionTime()> m_cursor;
};

} // namespace turnscope
