// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/selection.h"
#include "models/session/session.h"
#include "ui/theme/theme_switch.h"
#include "ui/timeline/timeline_view.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QStackedLayout;
class QToolButton;

namespace turnscope {

class TimelinePlot;

/// The session as an oscilloscope shows it: you, model, turns, tools and events over one time axis, with a
/// head that says what is in view. Everything in it can be reached by keyboard:
///
///   F follow the live end     Home / End   to the begin, to the end
///   + − ↑ ↓ zoom              ← → pan      PageUp / PageDown  by a view
///   Ctrl+0 fit the session    Ctrl+← → the turn before, after     Return  fit that turn
///   , .  the event before, after
///
/// GUI thread.
class TimelineWidget : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the widget.
    TimelineWidget(Selection &selection, const ThemeSwitch &themes, QWidget *parent = nullptr);
    ~TimelineWidget() override;

    /// Null: the empty state.
    void setSession(std::shared_ptr<const Session> session);

    /// What is in view; shared with whatever else shows or moves it.
    TimelineView &view() { return m_view; }

    TimelinePlot &plot() { return *m_plot; }

    /// The bar above the lanes; meant for the title bar of the dock the widget stands in.
    QWidget *head() const { return m_head; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    void dress();
    void refresh();
    void updateHead();
    void showSelection();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void stepTurn(int by);
    void stepEvent(int by);

    Selection &m_selection;
    const ThemeSwitch &m_themes;
    TimelineView m_view;
    std::shared_ptr<const Session> m_session;
    QWidget *m_head = nullptr;
    TimelinePlot *m_plot = nullptr;
    QStackedLayout *m_pages = nullptr;
    QToolButton *m_fit = nullptr;
    QToolButton *m_follow = nullptr;
    QLabel *m_range = nullptr;
    QLabel *m_empty = nullptr;
    QTimer m_clock; ///< lets a live session's end move on while no event comes
};

} // namespace turnscope
