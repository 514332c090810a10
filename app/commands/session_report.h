// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/wait_segments.h"
#include "models/recording/recording_gap.h"
#include "models/recording/recording_info.h"
#include "models/session/turn_figures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace turnscope {

/// What `info` and `talk` say of a session, for people and, in a stable form, for programs (DESIGN,
/// "Commands"). Holds references: a short-lived thing.
class SessionReport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SessionReport)

public:
    /// How much of the user's voice our own detector listens to, for when it ended.
    enum class Listening : quint8 { Some, All };

    SessionReport(const RecordingInfo &info, const EventStore &events, const SessionFold &fold,
                  Listening listening = Listening::Some);

    /// From now on of one of the log's sessions, from 0; false: it has no such session.
    bool narrowTo(size_t session);

    /// {"events","client","server","types","duration_ms","sessions","turns","findings","completeness"}; a turn's cost is an
    /// estimate in US dollars at list price, by the model's name, or null where no price is known. And more: of
    /// each turn every interval of Latency, "voice_end_by", "tools_ms", "tools" (who was asked, and when it was
    /// answered), and "answers", the interruption audit of each spoken answer; "seconds_used" of a session that is
    /// billed by its length; "completeness" has "missing_events", "missing_bytes" and "gaps", the recording's holes, and
    /// "audio" is "incomplete" with one; "session_list": where each session begins; of all, "latency_ms": the percentiles
    /// of each interval, and "budget" (budgetJson()). Moments, and what rests on them, are null or absent in a log without times.
    /// `findings`: how many the linter has.
    QJsonObject json(size_t findings) const;

    /// The turns: number, start, who said what, how it ended, how long it took.
    QString turnTable() const;

    /// Everything, for people.
    QString text(size_t findings) const;

private:
    /// The longest user's audio that Listening::Some listens to; that takes a hundredth of it, or a second.
    static constexpr std::chrono::minutes kListened{2};

    QJsonObject turn(const TurnFigures &figures) const;
    QJsonObject answer(const AnswerAudit &audit, bool heardIsKnown) const;
    QJsonValue moment(SessionTime at) const;
    QJsonObject percentilesOfAll() const;
    BudgetOverruns overruns() const;
    QJsonObject completeness() const;
    QJsonArray gaps() const;
    QString gapText() const;
    QJsonArray sessionList() const;
    QString sessionText() const;
    quint32 sessionEnd(size_t session) const; ///< the event behind its last
    QJsonArray tools(const Turn &turn) const;
    QString toolText(StringId item) const;
    QJsonValue secondsUsed() const;
    QString secondsText() const;
    QString audioId() const;
    QString userText(const Turn &turn) const;
    QString assistantText(const Turn &turn) const;
    std::vector<std::pair<QString, quint32>> types() const; ///< most frequent first
    quint32 count(Direction from) const;
    milliseconds duration() const;

    const RecordingInfo &m_info;
    std::vector<RecordingGap> m_gaps; ///< holes that the recording tells of
    const EventStore &m_events;
    const SessionFold &m_fold;
    std::optional<PriceTable> m_prices;
    std::vector<TurnFigures> m_figures;
    bool m_timed = true;
    quint32 m_first = 0; ///< events …
    quint32 m_end = 0;   ///< … from and to, the last excluded
};

} // namespace turnscope
