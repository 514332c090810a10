// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/mark.h"
#include "models/session/selection.h"
#include "models/session/session.h"
#include "models/tuning/voice_spans.h"
#include "ui/theme/theme_switch.h"
#include "ui/timeline/hit_geometry.h"
#include "ui/timeline/timeline_view.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <span>

class QLabel;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace turnscope {

class OverviewStrip;
class Preferences;
class TimelineKeys;
class TimelinePlot;

/// The session as an oscilloscope shows it: you, model, turns, tools and events over one time axis, with a
/// head that says what is in view, and the whole session in a strip below. How the lanes stand and what the
/// ruler tells is remembered. Everything in it can be reached by keyboard:
///
///   F follow the live end     Home / End   to the start, to the end
///   + − ↑ ↓ zoom              ← → pan      PageUp / PageDown  by a view
///   Ctrl+0 fit the session    Ctrl+← → the turn before, after     Return  fit that turn
///   Shift+← →  measure from the selected event to the one before, after
///   Escape  end measuring     Menu key     marks, ruler and lanes
///
/// GUI thread.
class TimelineWidget : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the widget.
    TimelineWidget(Selection &selection, const ThemeSwitch &themes, Preferences &preferences,
                   QWidget *parent = nullptr);
    ~TimelineWidget() override;

    /// Null: the empty state.
    void setSession(std::shared_ptr<const Session> session);

    /// What is in view; shared with whatever else shows or moves it.
    TimelineView &view() { return m_view; }

    TimelinePlot &plot() { return *m_plot; }

    OverviewStrip &overview() { return *m_overview; }

    /// What our own detector hears of the user.
    void setVoice(std::span<const VoiceSpan> voice);

    void setMarks(const std::vector<Mark> &marks);

    /// What the search has found; none: nothing is sought.
    void setHits(const HitFrom &hitFrom);

    /// Measures from the first to the last of several selected events; nothing ends that.
    void measureSpan(const std::optional<SessionRange> &span);

    /// The moment that a mark would be put at: live, now; else the playhead, the selected event, or the middle.
    SessionTime cursor() const;

    /// Session time, or the time of the day where the recording tells when it began.
    void setWallClock(bool on);
    bool isWallClock() const { return m_wallClock; }

    /// All lanes of sound show it as a spectrogram, or as a waveform; one by one in their menus.
    void setSpectrograms(bool on);
    bool hasSpectrograms() const;

    /// Some of a spectrogram in view has not come yet.
    bool isArriving() const;

    /// Puts a bar between the head and the lanes, which it is given.
    void setBar(QWidget *bar);

    /// The bar above the lanes; meant for the title bar of the dock the widget stands in.
    QWidget *head() const { return m_head; }

Q_SIGNALS:
    void markWanted(turnscope::SessionTime at);
    void markOpened(const QByteArray &id);

    /// The conversation as of a moment should be shown.
    void momentWanted(turnscope::SessionTime at);

    /// It should be played from there on.
    void playWanted(turnscope::SessionTime at);

    /// What is measured should be played alone.
    void playRangeWanted(const turnscope::SessionRange &range);

    /// The playhead is dragged along the ruler.
    void scrubbed(turnscope::SessionTime at);

    /// A menu about a moment is about to be shown, in which others may have something to offer.
    void menuFilled(QMenu *menu, turnscope::SessionTime at);

private:
    QWidget *makeHead();
    void dress();
    void refresh();
    void updateHead();
    void showSelection();
    void restore();
    void applyDayTime();
    void fillMenu(QMenu *menu, const QString &lane, SessionTime at);

    Selection &m_selection;
    const ThemeSwitch &m_themes;
    Preferences &m_preferences;
    TimelineView m_view;
    std::shared_ptr<const Session> m_session;
    QWidget *m_head = nullptr;
    QWidget *m_bar = nullptr; ///< setBar()
    TimelinePlot *m_plot = nullptr;
    std::unique_ptr<TimelineKeys> m_keys;
    OverviewStrip *m_overview = nullptr;
    QStackedLayout *m_pages = nullptr;
    QToolButton *m_fit = nullptr;
    QToolButton *m_follow = nullptr;
    QLabel *m_range = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_untimed = nullptr; ///< says that the log holds no times
    bool m_wallClock = false;
    bool m_hasHits = false;
    std::optional<SessionRange> m_span; ///< measureSpan() asked for it last
    QTimer m_clock;                     ///< lets a live session's end move on while no event comes
};

} // namespace turnscope
