// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/why.h"
#include "models/recording/recording_info.h"
#include "models/session/session_fold.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <optional>

namespace turnscope {

/// Why a log's turns were silent, slow or cut, as `turnscope why` says it to people and to programs (why_command.h has the
/// form). Refers to the log's fold and events: a short-lived thing.
class WhyReport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::WhyCommand)

public:
    /// Of the turn, or the stretch between turns, that `at` lies in; of all, without it. A log without times has no `at`.
    WhyReport(const SessionFold &fold, const EventStore &events, const RecordingInfo &info,
              const std::optional<SessionTime> &at, const LatencyBudget &budget);

    QJsonObject json() const;
    QString text() const;

private:
    const Conversation &m_conversation;
    LatencyBudget m_budget;
    std::optional<SessionTime> m_at;
    bool m_timed;
    bool m_measurable; ///< waits can be told
    bool m_within;     ///< m_at is: nothing is known of what came behind the log
    std::vector<TurnWhy> m_answers;
    std::optional<QuietWhy> m_quiet;
    QuietStretches m_quiets;
    BudgetOverruns m_overruns;
};

} // namespace turnscope
