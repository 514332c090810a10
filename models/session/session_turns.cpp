// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_turns.h"

#include <algorithm>
#include <iterator>

namespace turnscope {

SessionTurns::SessionTurns(QObject *parent)
    : QObject(parent)
{
    if (auto prices = PriceTable::builtIn())
        m_prices = std::move(*prices);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        const bool tail = m_session && m_session->isGoingOn() && m_figures.size() > kOpen;
        measure(tail ? m_figures.size() - kOpen : 0);
    });
    connect(&m_more, &QTimer::timeout, this, &SessionTurns::measureMore);
    connect(&m_voice, &SessionVoice::changed, this, [this] {
        m_stale = true;
        schedule();
    });
}

void SessionTurns::setSession(std::shared_ptr<const Session> session)
{
    if (m_session)
        m_session->disconnect(this);
    m_later.stop();
    m_session = std::move(session);
    m_voice.setSession(m_session);
    if (m_session) {
        connect(m_session.get(), &Session::advanced, this, &SessionTurns::schedule);
        const auto change = [this] {
            m_stale = true;
            m_later.stop();
            // Figures refer to turns by their place.
            if (m_figures.size() > m_session->conversation().turns().size())
                measure(0);
            schedule();
        };
        connect(m_session.get(), &Session::stateChanged, this, change);
        connect(m_session.get(), &Session::watchChanged, this, [this, change] {
            if (!m_session->isGoingOn())
                change();
        });
    }
    m_figures.clear();
    measure(0);
    if (m_more.isActive())
        conclude();
}

void SessionTurns::schedule()
{
    if (!m_session || m_later.isActive())
        return;
    if (m_stale || m_session->conversation().revision() != m_revision)
        m_later.start(m_session->isGoingOn() ? kCalmMs : 0);
}

void SessionTurns::measure(size_t first)
{
    m_stale = false;
    m_more.stop();
    m_fresh = {};
    if (!m_session || m_session->isLoading()) {
        m_figures.clear();
        conclude();
        return;
    }
    m_revision = m_session->conversation().revision();
    if (m_session->conversation().turns().size() > first + kAtOnce) {
        m_fresh.reserve(m_session->conversation().turns().size());
        m_more.start();
        return;
    }
    m_figures.resize(first);
    std::vector<TurnFigures> fresh =
        turnFigures(m_session->fold(), m_voice.spans(), m_prices ? &*m_prices : nullptr, first);
    m_figures.insert(m_figures.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    m_settledTurns = std::min(m_settledTurns, first);
    conclude();
}

void SessionTurns::measureMore()
{
    std::vector<TurnFigures> fresh =
        turnFigures(m_session->fold(), m_voice.spans(), m_prices ? &*m_prices : nullptr, m_fresh.size(), kAtOnce);
    m_fresh.insert(m_fresh.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    if (!fresh.empty() && m_fresh.size() < m_session->conversation().turns().size())
        return;
    m_more.stop();
    m_figures = std::move(m_fresh);
    m_settledTurns = 0;
    conclude();
    schedule(); // what changed meanwhile
}

void SessionTurns::conclude()
{
    if (m_settledTurns == 0 || m_settledTurns > m_figures.size()) {
        m_settled = {};
        m_settledTurns = 0;
    }
    for (; m_settledTurns + kOpen < m_figures.size(); ++m_settledTurns)
        add(m_settled, m_figures[m_settledTurns]);
    std::vector<microseconds> waits;
    waits.reserve(m_figures.size());
    m_ofArrival = false;
    for (const TurnFigures &figures : m_figures) {
        if (const auto wait = Latency::answerWait(figures.moments)) {
            waits.push_back(*wait);
            m_ofArrival = m_ofArrival || !figures.moments[Moment::FirstSound];
        }
    }
    m_wait = percentiles(std::move(waits));
    Q_EMIT changed();
}

void SessionTurns::add(Summary &summary, const TurnFigures &figures)
{
    summary.cutIn += figures.cut() ? 1 : 0;
    summary.unheardCost += figures.unheardCost.value_or(0);
    const bool clean = std::ranges::all_of(figures.answers, [](const AnswerAudit &answer) {
        return std::ranges::all_of(answer.verdicts, [](Verdict verdict) { return verdict == Verdict::Clean; });
    });
    summary.notClean += clean ? 0 : 1;
}

SessionTurns::Summary SessionTurns::summary() const
{
    Summary all = m_settled;
    for (size_t turn = m_settledTurns; turn < m_figures.size(); ++turn)
        add(all, m_figures[turn]);
    return all;
}

int SessionTurns::turnOf(EventIndex event) const
{
    if (!m_session || !m_session->events().contains(event))
        return -1;
    const Conversation &conversation = m_session->conversation();
    const auto turns = conversation.turns().first(std::min(conversation.turns().size(), m_figures.size()));
    const EventRow row = m_session->events().row(event);
    const Response *response = conversation.response(row.response);
    const Item *item = conversation.item(row.item);
    if (!response && item)
        response = conversation.response(item->response);
    const auto first = std::ranges::partition_point(turns, [event](const Turn &t) { return t.firstEvent <= event; });
    // Turns overlap by a cut-in; no event is far behind its turn.
    int holding = -1;
    int back = 0;
    for (auto turn = first; turn != turns.begin() && back < 8; ++back) {
        --turn;
        const int index = int(turn - turns.begin());
        if (item && turn->userItem == item->id)
            return index;
        if (response && std::ranges::any_of(turn->responses, [&](quint32 r) {
                return r < conversation.responses().size() && &conversation.responses()[r] == response;
            }))
            return index;
        if (holding < 0 && event <= turn->lastEvent)
            holding = index;
    }
    return holding;
}

} // namespace turnscope
