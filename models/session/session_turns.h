// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/causes/wait_segments.h"
#include "models/cost/cost_ledger.h"
#include "models/session/session_voice.h"
#include "models/session/turn_figures.h"

#include <optional>
#include <span>
#include <vector>

namespace turnscope {

/// The figures of all turns of the window's session, for all views that show them. GUI thread. Of a session that goes
/// on the last kOpen turns are measured anew twice a second at most, while something changes in it. Of a long
/// recording kAtOnce turns are measured in one turn of the event loop; until all are, the old figures stay. Those of a
/// session that is over are kept while others are in front (KeptResults).
class SessionTurns : public QObject
{
    Q_OBJECT

public:
    static constexpr milliseconds kCalm{500}; ///< between two measurements of a live session
    static constexpr size_t kOpen = 32;       ///< turns back in which anything may still change
    static constexpr size_t kAtOnce = 2000;

    /// What all turns come to.
    struct Summary
    {
        qint64 cutIn = 0;       ///< turns whose answer was cut into
        qint64 notClean = 0;    ///< turns with a verdict other than clean
        double unheardCost = 0; ///< US dollars, an estimate
        BudgetOverruns overruns;
    };

    explicit SessionTurns(QObject *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);
    const std::shared_ptr<const Session> &session() const { return m_session; }

    /// What costs are measured by: of the whole list, what was in force for the session. At first it is OwnPrices'.
    void setPrices(const PriceTable &prices);
    const PriceTable &prices() const { return m_prices; }       ///< in force for the session
    const PriceTable &allPrices() const { return m_allPrices; } ///< the whole list

    /// What overruns are measured by.
    void setBudget(const LatencyBudget &budget);
    const LatencyBudget &budget() const { return m_budget; }

    /// By turn; may lack the newest for kCalm.
    IndexedSpan<TurnIndex, TurnFigures> all() const { return m_figures; }

    /// What our own detector hears of the user, as far as it has come.
    std::span<const VoiceSpan> voice() const { return m_voice.spans(); }

    /// Who listens, for those who want more of it than its spans.
    const SessionVoice &listener() const { return m_voice; }

    /// US dollars for a session that is billed by its length, so far; an estimate. Nothing without seconds or a price.
    std::optional<double> costOfLength() const;

    /// What the session comes to so far, and what is missing from that.
    struct Bill
    {
        CostLedger::Sum sum;
        std::vector<CostLedger::Gap> gaps;
    };

    /// Worked out when it is first asked for after a change: one pass over all that is paid for.
    const Bill &bill() const;

    /// The turn that an event belongs to: of its item or response, else the last that holds it.
    std::optional<TurnIndex> turnOf(EventIndex event) const;

    Summary summary() const;

    /// The spread of the wait for an answer (Latency::answerWait).
    const Percentiles &wait() const { return m_wait; }
    bool waitIsOfArrival() const { return m_ofArrival; } ///< of some turns, for want of playback events

    /// Turns of wait() in which the end of the voice is not our own detector's.
    qint64 waitsByServer() const { return m_byServer; }

    /// Our own detector has not heard all: figures that rest on the end of the voice may change.
    bool isListening() const { return m_voice.isListening(); }

Q_SIGNALS:
    void changed();

private:
    std::vector<TurnFigures> figuresFrom(TurnIndex first, size_t most) const;
    void takePrices();
    void schedule();
    void measure(TurnIndex first);
    void measureMore();
    void conclude();
    void keep();
    bool takeKept();
    void add(Summary &summary, const TurnFigures &figures) const;

    /// What the first `turns` of them come to, which change no more.
    struct SettledSum
    {
        Summary summary;
        size_t turns = 0;
    };

    /// Those that are to be m_figures, as far as they are measured.
    struct Fresh
    {
        IndexedVector<TurnIndex, TurnFigures> figures;
        SettledSum settled;
    };

    void addSettled(const IndexedVector<TurnIndex, TurnFigures> &figures, SettledSum &sum) const;

    /// Figures that change no more unless the session does.
    struct Settled
    {
        IndexedVector<TurnIndex, TurnFigures> figures;
        quint64 revision = 0;
        SettledSum settled; ///< by this budget
        LatencyBudget budget;
    };

    std::shared_ptr<const Session> m_session;
    KeptResults<Settled> m_kept;
    SessionVoice m_voice;
    PriceTable m_allPrices;
    PriceTable m_prices;
    LatencyBudget m_budget;
    IndexedVector<TurnIndex, TurnFigures> m_figures;
    SettledSum m_settled; ///< of m_figures
    Fresh m_fresh;
    mutable std::optional<Bill> m_bill;
    Percentiles m_wait;
    bool m_ofArrival = false;
    qint64 m_byServer = 0;
    QTimer m_later;
    QTimer m_more; ///< while m_fresh is not complete
    quint64 m_revision = 0;
    bool m_stale = false; ///< beyond what the revision tells
};

} // namespace turnscope
