// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runs/setting_change.h"
#include "models/session/session_sweep.h"
#include "models/session/session_turns.h"
#include "ui/tuning/tuning_desk.h"

#include <QObject>

#include <functional>

class QAction;
class QKeyEvent;
class QMenu;
class QShortcut;
class QUndoStack;
class QWidget;

namespace turnscope {

class Preferences;
class SessionControl;
class NoisePanel;
class SweepPanel;
class ThemeSwitch;
class TimelineWidget;
class TuneControls;
class TurnTakingPanel;

/// What the window is in Tune: the what-if of the session that is shown, the panels about it, and what the timeline then shows.
/// GUI thread.
class TuneWorkspace : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    TuneWorkspace(SessionControl &control, const SessionTurns &turns, QUndoStack &undo, TimelineWidget &timeline,
                  const ThemeSwitch &themes, Preferences &preferences, QWidget &window);
    ~TuneWorkspace() override;

    void join(TuneControls &controls, QAction &play, QAction &undo);

    TurnTakingPanel &turnTaking() { return *m_turnTaking; } ///< the dock it is put in owns it
    SweepPanel &sweep() { return *m_sweepPanel; }           ///< likewise
    NoisePanel &noise() { return *m_noise; }                ///< likewise
    SessionTuning &tuning() { return m_tuning; }

    void setSession(const std::shared_ptr<const Session> &session);

    /// What somebody said by hand, as it is kept.
    void setHandMarks(std::span<const HandMark> marks);

    /// The window is in Tune.
    void setShown(bool on);

    /// Whether the session in front is live and can be told of settings; else why not.
    void setApplicable(bool on, const QString &why);
    void setRunnable(bool on, const QString &why) const;

    /// Asks for a folder; empty: none was chosen.
    using AskFolder = std::function<QString()>;
    void setAskFolder(AskFolder ask) { m_askFolder = std::move(ask); }

    /// The recordings that are open.
    using OpenFiles = std::function<QStringList()>;
    void setOpenFiles(OpenFiles files) { m_openFiles = std::move(files); }

Q_SIGNALS:
    void possibleChanged(); ///< there is something to tune, or no more
    void runWanted(const turnscope::SettingChanges &changes);
    void said(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dragThreshold(double threshold, bool done);
    void copy();
    void apply();
    void offerPresets();
    void keepPreset();
    bool chooseOthers(bool folder);
    void fillMenu(QMenu &menu, SessionTime at);
    std::optional<SessionRange> spanAt(SessionTime at) const;
    const HandMark *markAt(SessionTime at) const;
    void mark(HandMark::Kind kind, SessionTime at);
    void unmark(SessionTime at);
    bool takeKey(const QKeyEvent &key);

    SessionControl &m_control;
    TimelineWidget &m_timeline;
    Preferences &m_preferences;
    QWidget &m_window;
    SessionTuning m_tuning;
    SessionSweep m_sweep;
    TuningDesk m_desk;
    QUndoStack &m_undo;
    TurnTakingPanel *m_turnTaking;
    SweepPanel *m_sweepPanel;
    NoisePanel *m_noise;
    QShortcut *m_swap; ///< B
    AskFolder m_askFolder;
    OpenFiles m_openFiles;
    bool m_shown = false;
    bool m_wasPossible = false;
};

} // namespace turnscope
