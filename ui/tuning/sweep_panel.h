// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_sweep.h"
#include "ui/tuning/tuning_desk.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace turnscope {

class ElidedLabel;
class FrontChart;
class HeatMap;
class ThemeSwitch;
class WrappedLabel;

/// Many settings tried: a map of errors by threshold and silence, and errors against the wait. Sweeps by itself when it is
/// first seen with a session, and again when asked. GUI thread.
class SweepPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    SweepPanel(SessionSweep &sweep, TuningDesk &desk, const ThemeSwitch &themes, QWidget *parent = nullptr);

    /// For the title bar of the dock: what is swept, and to do it again.
    QWidget *header() const { return m_header; }

    /// Chooses the recordings, for SessionSweep::setOthers(): of a folder that is asked for, or those that are open. False: none
    /// were chosen.
    using AskOthers = std::function<bool(bool folder)>;
    void setAskOthers(AskOthers ask) { m_askOthers = std::move(ask); }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeHeader();
    QWidget *makeMaps(const ThemeSwitch &themes);
    void begin();
    void showSweep();
    void showResult(const TuningSweep *sweep);
    void showSettings();
    void showState();
    QString emptyText() const;
    QString headline(const TuningSweep &sweep) const;
    void take(const TurnDetectorSettings &vad);

    SessionSweep &m_sweep;
    TuningDesk &m_desk;
    QWidget *m_header = nullptr;
    QComboBox *m_what = nullptr;
    QToolButton *m_again = nullptr;
    QProgressBar *m_progress = nullptr;
    QStackedWidget *m_pages;
    WrappedLabel *m_empty;
    WrappedLabel *m_headline = nullptr;
    QComboBox *m_prefix = nullptr;
    HeatMap *m_map = nullptr;
    FrontChart *m_chart = nullptr;
    WrappedLabel *m_notes = nullptr;
    const TuningSweep *m_shown = nullptr; ///< that the maps have
    quint64 m_generation = ~quint64(0);   ///< SessionSweep's, of it
    AskOthers m_askOthers;
    int m_chosen = 0;                       ///< of m_what
    std::weak_ptr<const Session> m_begunOf; ///< that was swept without being asked
    bool m_seen = false;
};

} // namespace turnscope
