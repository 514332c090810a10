// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/replay_control.h"
#include "models/session/selection.h"
#include "models/session/session.h"
#include "models/session/session_turns.h"
#include "ui/theme/theme_switch.h"

#include <QAction>

#include <functional>
#include <memory>

class QMenu;

namespace turnscope {

/// What one can do to the replay, as actions that menus, bars and keys share. They are enabled while there is something to
/// replay, and show how it goes. GUI thread.
class ReplayActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the actions.
    ReplayActions(ReplayControl &control, Selection &selection, const SessionTurns &turns, const ThemeSwitch &themes,
                  QObject *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);
    const std::shared_ptr<const Session> &session() const { return m_session; }

    /// What is measured in the timeline: a loop goes over it, or where nothing is measured over the selected turn.
    using Range = std::function<std::optional<SessionRange>()>;
    void setMeasured(Range measured) { m_measured = std::move(measured); }

    /// Fills a menu with all of them.
    void fill(QMenu &menu);

    ReplayControl &control() { return m_control; }
    const ThemeSwitch &themes() const { return m_themes; }

    /// A range alone, as of a bubble, a turn, a finding.
    void playRange(const SessionRange &range);

    /// From a moment on; a loop that it is outside of ends.
    void playFrom(SessionTime at);

    /// A step is on its way: what is selected, and movedTo(), lead where the replay has been sent already.
    bool isStepping() const { return m_stepping; }

    QAction *play;
    QAction *playTurn; ///< that of the selected event
    QAction *playItem; ///< what the selected event is about
    QAction *stop;
    QAction *previousTurn;
    QAction *nextTurn;
    QAction *previousEvent;
    QAction *nextEvent;
    QAction *back;  ///< J
    QAction *halt;  ///< K
    QAction *ahead; ///< L
    QAction *slower;
    QAction *faster;
    QAction *loop;
    QAction *asHeard;
    QAction *asSent;
    QAction *follow; ///< what is selected follows what is heard
    QMenu *speeds;   ///< one entry a speed

Q_SIGNALS:
    /// A step went to that moment.
    void movedTo(turnscope::SessionTime at);

    /// How it is replayed, where that is not as one expects; or what cannot be done.
    void said(const QString &text);

private:
    QAction *make(const QString &name, const QString &text, const QKeySequence &keys, std::function<void()> act);
    void makePlaying();
    void makeSteps();
    void makeSpeeds();
    void makeChoices();
    void show();
    void goTo(std::optional<EventIndex> event);
    void rewind();
    void shuttle(int direction);
    void stepSpeed(int by);
    void setLooping(bool on);
    std::optional<SessionRange> rangeOf(TurnIndex turn) const;
    std::optional<SessionRange> selectedTurn() const;
    std::optional<SessionRange> selectedItem() const;
    void playSelected(const std::optional<SessionRange> &range);

    ReplayControl &m_control;
    Selection &m_selection;
    const SessionTurns &m_turns;
    const ThemeSwitch &m_themes;
    std::shared_ptr<const Session> m_session;
    std::unique_ptr<QMenu> m_speeds;
    Range m_measured;
    bool m_wasPlaying = false;
    bool m_stepping = false;
};

/// A speed as it is written: "1×", "0.25×", "−2×".
QString speedText(double speed);

} // namespace turnscope
