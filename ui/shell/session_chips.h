// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/latency_bands.h"
#include "models/cost/cost_ledger.h"
#include "models/recording/recording_state.h"
#include "models/session/session_turns.h"
#include "ui/theme/theme_switch.h"

#include <QObject>

namespace turnscope {

class Chip;
class CollapsingRow;

/// How the session goes, always at the same place: its time, the median wait for an answer, what it cost, and whether
/// it is being recorded.
class SessionChips : public QObject
{
    Q_OBJECT

public:
    /// Puts them into the row. What goes when it gets narrow, in this order: "/ total", the word "p50", the cost. Time
    /// and recording stay.
    SessionChips(const ThemeSwitch &themes, CollapsingRow &row);

    /// While nothing is open there is nothing to tell.
    void setShown(bool on);

    /// `cursor`: the moment that a recording is looked at.
    void setSession(const Session *session, std::optional<SessionTime> cursor);

    /// Whether a session is live, shown or not: it is the one that is recorded.
    void setLive(bool on);

    void setTurns(const SessionTurns &turns);
    void setBands(const LatencyBands &bands);

    /// How what is being recorded stands to its file.
    void setRecording(const RecordingState &state);

Q_SIGNALS:
    void timeWanted(); ///< another one
    void turnsWanted();
    void costWanted();
    void recordingWanted(); ///< where it is

private:
    void showWait();
    void showCost();
    void showRecording();
    void showChips();

    const ThemeSwitch &m_themes;
    LatencyBands m_bands;
    Percentiles m_spread;
    QString m_overruns; ///< in words
    bool m_ofArrival = false;
    qint64 m_byServer = 0;    ///< waits from the server's end of the voice
    bool m_listening = false; ///< our own detector, still
    CostLedger::Sum m_cost;
    QStringList m_gaps; ///< why that is not the bill, a sentence each
    bool m_live = false;
    bool m_shown = true;
    bool m_noCost = false; ///< no room
    RecordingState m_state;
    Chip *m_time;
    Chip *m_wait;
    Chip *m_costChip;
    Chip *m_recording;
};

} // namespace turnscope
