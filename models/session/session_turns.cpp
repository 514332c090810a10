// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_turns.h"

#include "models/cost/own_prices.h"
#include "models/cost/turn_cost.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace turnscope {

SessionTurns::SessionTurns(QObject *parent)
    : QObject(parent)
{
    m_allPrices = OwnPrices::load().table;
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        const bool tail = m_session && m_session->isGoingOn() && m_figures.size() > kOpen;
        measure(tail ? TurnIndex(m_figures.size() - kOpen) : TurnIndex{});
    });
    connect(&m_more, &QTimer::timeout, this, &SessionTurns::measureMore);
    connect(&m_voice, &SessionVoice::changed, this, [this] {
        m_stale = true;
        schedule();
    });
}

void SessionTurns::setSession(std::shared_ptr<const Session> session)
{
    if (m_session) {
        m_session->disconnect(this);
        keep();
    }
    m_later.stop();
    m_session = std::move(session);
    m_bill.reset();
    m_voice.setSession(m_session);
    takePrices();
    if (m_session) {
        connect(m_session.get(), &Session::advanced, this, &SessionTurns::schedule);
        const auto change = [this] {
            m_stale = true;
            m_later.stop();
            // Figures refer to turns by their place.
            if (m_figures.size() > m_session->conversation().turns().size())
                measure(TurnIndex{});
            schedule();
        };
        connect(m_session.get(), &Session::stateChanged, this, change);
        connect(m_session.get(), &Session::watchChanged, this, [this, change] {
            if (!m_session->isGoingOn())
                change();
        });
    }
    m_figures.clear();
    m_later.stop(); // the voice told of itself
    m_settled.turns = 0;
    if (takeKept())
        return conclude();
    measure(TurnIndex{});
    if (m_more.isActive())
        conclude();
}

void SessionTurns::takePrices()
{
    m_bill.reset();
    if (m_session)
        m_prices = m_allPrices.inForce(m_session->info().started.date(), m_session->info().url);
}

void SessionTurns::setPrices(const PriceTable &prices)
{
    m_allPrices = prices;
    m_kept.clear();
    takePrices();
    measure(TurnIndex{});
    if (m_more.isActive())
        conclude();
}

void SessionTurns::keep()
{
    const bool settled = !m_session->isGoingOn() && !m_session->isLoading() && !m_voice.isListening() && !m_stale
                         && !m_more.isActive() && m_session->conversation().revision() == m_revision;
    if (settled)
        m_kept.keep(m_session, {std::move(m_figures), m_revision, m_settled, m_budget});
}

bool SessionTurns::takeKept()
{
    std::optional<Settled> kept = m_kept.take(m_session);
    if (!kept || m_session->isLoading() || m_session->conversation().revision() != kept->revision)
        return false;
    m_more.stop();
    m_fresh = {};
    m_stale = false;
    m_figures = std::move(kept->figures);
    m_revision = kept->revision;
    if (kept->budget == m_budget)
        m_settled = kept->settled;
    return true;
}

void SessionTurns::schedule()
{
    if (!m_session || m_later.isActive())
        return;
    if (m_stale || m_session->conversation().revision() != m_revision)
        m_later.start(m_session->isGoingOn() ? kCalm : milliseconds(0));
}

std::vector<TurnFigures> SessionTurns::figuresFrom(TurnIndex first, size_t most) const
{
    std::vector<TurnFigures> figures = turnFigures(m_session->fold(), m_voice.spans(), &m_prices, first, most);
    forgetUnknownTimes(figures, m_session->conversation(), m_session->info());
    return figures;
}

void SessionTurns::measure(TurnIndex first)
{
    m_stale = false;
    m_more.stop();
    m_fresh = {};
    if (!m_session || m_session->isLoading()) {
        m_figures.clear();
        conclude();
        return;
    }
    takePrices(); // what is read tells its day late
    m_revision = m_session->conversation().revision();
    if (m_session->conversation().turns().size() > number(first) + kAtOnce) {
        m_fresh.figures.reserve(m_session->conversation().turns().size());
        m_more.start();
        return;
    }
    m_figures.resize(number(first));
    std::vector<TurnFigures> fresh = figuresFrom(first, ~size_t(0));
    m_figures.insert(m_figures.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    m_settled.turns = std::min<size_t>(m_settled.turns, number(first));
    conclude();
}

void SessionTurns::measureMore()
{
    std::vector<TurnFigures> fresh = figuresFrom(m_fresh.figures.next(), kAtOnce);
    m_fresh.figures.insert(m_fresh.figures.end(), std::make_move_iterator(fresh.begin()),
                           std::make_move_iterator(fresh.end()));
    addSettled(m_fresh.figures, m_fresh.settled);
    if (!fresh.empty() && m_fresh.figures.size() < m_session->conversation().turns().size())
        return;
    m_more.stop();
    m_figures = std::move(m_fresh.figures);
    m_settled = m_fresh.settled;
    m_fresh = {};
    conclude();
    schedule(); // what changed meanwhile
}

void SessionTurns::conclude()
{
    if (m_settled.turns == 0 || m_settled.turns > m_figures.size())
        m_settled = {};
    addSettled(m_figures, m_settled);
    m_bill.reset();
    std::vector<microseconds> waits;
    waits.reserve(m_figures.size());
    m_ofArrival = false;
    m_byServer = 0;
    for (const TurnFigures &figures : m_figures) {
        if (const auto wait = Latency::answerWait(figures.moments)) {
            waits.push_back(*wait);
            m_ofArrival = m_ofArrival || !figures.moments[Moment::FirstSound];
            m_byServer += figures.moments.byDetector ? 0 : 1;
        }
    }
    m_wait = percentiles(std::move(waits));
    Q_EMIT changed();
}

void SessionTurns::setBudget(const LatencyBudget &budget)
{
    if (budget == m_budget)
        return;
    m_budget = budget;
    m_settled = {};
    m_fresh.settled = {};
    conclude();
}

void SessionTurns::add(Summary &summary, const TurnFigures &figures) const
{
    const Conversation &conversation = m_session->conversation();
    if (figures.timed && conversation.turns().contains(figures.turn))
        summary.overruns.add(waitSegments(conversation, m_session->events(), figures.turn, figures.moments), m_budget);
    summary.cutIn += figures.cut() ? 1 : 0;
    summary.unheardCost += figures.unheardCost.value_or(0);
    const bool clean = std::ranges::all_of(figures.answers, [](const AnswerAudit &answer) {
        return std::ranges::all_of(answer.verdicts, [](Verdict verdict) { return verdict == Verdict::Clean; });
    });
    summary.notClean += clean ? 0 : 1;
}

void SessionTurns::addSettled(const IndexedVector<TurnIndex, TurnFigures> &figures, SettledSum &sum) const
{
    for (; sum.turns + kOpen < figures.size(); ++sum.turns)
        add(sum.summary, figures[TurnIndex(sum.turns)]);
}

const SessionTurns::Bill &SessionTurns::bill() const
{
    if (m_bill)
        return *m_bill;
    m_bill.emplace();
    if (m_session && !m_session->isLoading()) {
        CostLedger::Options options;
        options.goesOn = m_session->isGoingOn();
        const CostLedger ledger = CostLedger::of(m_session->conversation(), m_prices, options);
        m_bill->sum = ledger.sum();
        m_bill->gaps.assign(ledger.gaps().begin(), ledger.gaps().end());
    }
    return *m_bill;
}

SessionTurns::Summary SessionTurns::summary() const
{
    Summary all = m_settled.summary;
    for (size_t turn = m_settled.turns; turn < m_figures.size(); ++turn)
        add(all, m_figures[TurnIndex(turn)]);
    return all;
}

std::optional<double> SessionTurns::costOfLength() const
{
    return m_session ? lengthCost(m_session->conversation(), m_prices) : std::nullopt;
}

std::optional<TurnIndex> SessionTurns::turnOf(EventIndex event) const
{
    if (!m_session || !m_session->events().contains(event))
        return std::nullopt;
    const Conversation &conversation = m_session->conversation();
    const auto turns = conversation.turns().first(std::min(conversation.turns().size(), m_figures.size()));
    const EventRow row = m_session->events().row(event);
    const Response *response = conversation.response(row.response);
    const Item *item = conversation.item(row.item);
    if (!response && item)
        response = conversation.response(item->response);
    const auto first = std::ranges::partition_point(turns, [event](const Turn &t) { return t.firstEvent <= event; });
    // Turns overlap by a cut-in; no event is far behind its turn.
    std::optional<TurnIndex> holding;
    int back = 0;
    for (auto turn = first; turn != turns.begin() && back < 8; ++back) {
        --turn;
        const auto index = TurnIndex(turn - turns.begin());
        if (item && turn->userItem == item->id)
            return index;
        if (response && std::ranges::any_of(turn->responses, [&](ResponseIndex r) {
                return conversation.responses().contains(r) && &conversation.responses()[r] == response;
            }))
            return index;
        if (!holding && event <= turn->lastEvent)
            holding = index;
    }
    return holding;
}

} // namespace turnscope
