// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/recording_info.h"
#include "models/session/turn_figures.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace turnscope {

/// What `info` and `talk` say of a session, for people and, in a stable form, for programs (DESIGN,
/// "Commands"). Holds references: a short-lived thing.
class SessionReport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SessionReport)

public:
    SessionReport(const RecordingInfo &info, const EventStore &events, const SessionFold &fold);

    /// {"events","client","server","types","duration_ms","turns","findings","completeness"}; a turn's cost is an
    /// estimate in US dollars at list price, by the model's name, or null where no price is known. And more: of
    /// each turn every interval of Latency, "voice_end_by", "tools_ms", and "answers", the interruption audit of
    /// each spoken answer; of all, "latency_ms": the percentiles of each interval.
    QJsonObject json() const;

    /// The turns: number, start, who said what, how it ended, how long it took.
    QString turnTable() const;

    /// Everything, for people.
    QString text() const;

private:
    /// How much of the user's audio our own detector listens to, at most; it takes some hundredth of it.
    static constexpr std::chrono::minutes kListened{20};

    QJsonObject turn(const TurnFigures &figures) const;
    QJsonObject answer(const AnswerAudit &audit) const;
    QJsonObject percentilesOfAll() const;
    QJsonObject completeness() const;
    QString userText(const Turn &turn) const;
    QString assistantText(const Turn &turn) const;
    std::vector<std::pair<QString, quint32>> types() const; ///< most frequent first
    quint32 count(Direction from) const;
    milliseconds duration() const;

    const RecordingInfo &m_info;
    const EventStore &m_events;
    const SessionFold &m_fold;
    std::optional<PriceTable> m_prices;
    std::vector<TurnFigures> m_figures;
};

} // namespace turnscope
