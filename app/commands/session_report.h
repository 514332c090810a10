// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/wait_segments.h"
#include "models/recording/recording_gap.h"
#include "models/recording/recording_info.h"
#include "models/session/cost_account.h"
#include "models/session/turn_figures.h"

namespace turnscope {

/// What `info` and `talk` know of a session (DESIGN, "Commands"); session_report_text.h says it to people,
/// session_report_json.h to programs. Holds references: a short-lived thing.
class SessionReport
{
public:
    /// How much of the user's voice our own detector listens to, for when it ended.
    enum class Listening : quint8 { Some, All };

    SessionReport(const RecordingInfo &info, const EventStore &events, const SessionFold &fold,
                  Listening listening = Listening::Some);

    /// From now on of one of the log's sessions, from 0; false: it has no such session.
    bool narrowTo(size_t session);

    const RecordingInfo &info() const { return m_info; }
    const EventStore &events() const { return m_events; }
    const SessionFold &fold() const { return m_fold; }
    const Conversation &conversation() const { return m_fold.conversation(); }

    /// False: the log is an order, and what rests on moments is not told.
    bool isTimed() const { return m_timed; }

    quint32 eventCount() const { return m_end - m_first; }
    quint32 count(Direction from) const;
    std::vector<std::pair<QString, quint32>> types() const; ///< most frequent first
    milliseconds duration() const;

    /// The holes that the recording tells of.
    std::span<const RecordingGap> gaps() const { return m_gaps; }

    /// The event behind the last of session `session`, from 0.
    quint32 sessionEnd(size_t session) const;

    /// How long each segment of a wait may take; the defaults until it is set.
    void setBudget(const LatencyBudget &budget) { m_budget = budget; }
    const LatencyBudget &budget() const { return m_budget; }
    BudgetOverruns overruns() const;

    /// Of each turn that it is about.
    std::span<const TurnFigures> figures() const { return m_figures; }
    QString userText(const Turn &turn) const;
    QString assistantText(const Turn &turn) const;

    /// In force when and where it was.
    const PriceTable *prices() const { return &m_prices; }

    /// In US dollars, of a session that is billed by its length and whose price is known.
    std::optional<double> secondsCost() const;

    /// What that which it is about cost, or would have cost by the prices of another model.
    CostAccount account(const std::string &asModel = {}) const;

private:
    /// The longest user's audio that Listening::Some listens to; that takes a hundredth of it, or a second.
    static constexpr std::chrono::minutes kListened{2};

    const RecordingInfo &m_info;
    std::vector<RecordingGap> m_gaps; ///< holes that the recording tells of
    const EventStore &m_events;
    const SessionFold &m_fold;
    PriceTable m_prices;
    std::vector<TurnFigures> m_figures;
    LatencyBudget m_budget;
    bool m_timed = true;
    quint32 m_first = 0; ///< events …
    quint32 m_end = 0;   ///< … from and to, the last excluded
};

/// What both say alike.
namespace report_words {

QString fromUtf8(std::string_view text); ///< on one line
double inMs(microseconds length);
std::optional<double> between(const std::optional<SessionTime> &from, const std::optional<SessionTime> &to); ///< ms

} // namespace report_words

} // namespace turnscope
