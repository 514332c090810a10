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
            schedule();
        };
        connect(m_session.get(), &Session::stateChanged, this, change);
        connect(m_session.get(), &Session::watchChanged, this, [this, change] {
            if (!m_session->isGoingOn())
                change();
        });
    }
    measure(0);
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
    const bool there = m_session && !m_session->isLoading();
    m_figures.resize(there ? first : 0);
    m_wait = {};
    m_ofArrival = false;
    if (there) {
        m_revision = m_session->conversation().revision();
        std::vector<TurnFigures> fresh =
            turnFigures(m_session->fold(), m_voice.spans(), m_prices ? &*m_prices : nullptr, first);
        m_figures.insert(m_figures.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
        std::vector<microseconds> waits;
        for (const TurnFigures &figures : m_figures) {
            if (const auto wait = Latency::answerWait(figures.moments)) {
                waits.push_back(*wait);
                m_ofArrival = m_ofArrival || !figures.moments[Moment::FirstSound];
            }
        }
        m_wait = percentiles(std::move(waits));
    }
    Q_EMIT changed();
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
