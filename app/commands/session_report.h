// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/price_table.h"
#include "models/recording/recording_info.h"
#include "models/session/session_fold.h"

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
    /// estimate in US dollars at list price, by the model's name, or null where no price is known.
    QJsonObject json() const;

    /// The turns: number, start, who said what, how it ended, how long it took.
    QString turnTable() const;

    /// Everything, for people.
    QString text() const;

private:
    QJsonObject turn(qsizetype index, const std::optional<Cost> &cost) const;
    QJsonObject completeness() const;
    QString userText(const Turn &turn) const;
    QString assistantText(const Turn &turn) const;
    std::vector<std::pair<QString, quint32>> types() const; ///< most frequent first
    quint32 count(Direction from) const;
    milliseconds duration() const;

    const RecordingInfo &m_info;
    const EventStore &m_events;
    const SessionFold &m_fold;
};

} // namespace turnscope
