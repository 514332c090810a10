// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/past_conversation.h"

#include "models/recording/frame_cursor.h"

#include <algorithm>
#include <limits>

namespace turnscope {

namespace {

constexpr quint32 kAtOnce = 1024; // events between two looks at whether to go on
constexpr size_t kUnsettled = 8;  // bubbles at the end in which anything may change

} // namespace

struct PastConversation::Work
{
    Conversation conversation;
    BubbleOrder order;
    std::vector<BubbleSource> sources;
    std::vector<PastBubble> bubbles; ///< beside them
    quint64 revision = 0;
    bool timed = true;

    /// Nothing when it was cancelled.
    std::optional<Snapshot> fold(const EventStore &events, SessionTime at, bool hasTimes,
                                 const std::atomic<bool> &cancelled)
    {
        const quint32 end = number(events.firstAt(at + microseconds(1)));
        if (conversation.applied() > end)
            *this = {};
        timed = hasTimes;
        FrameCursor frames(events);
        while (conversation.applied() < end) {
            if (cancelled.load(std::memory_order_relaxed))
                return std::nullopt;
            conversation.advance(frames, std::min(conversation.applied() + kAtOnce, end));
        }
        update(events);
        return Snapshot{at, sources, bubbles};
    }

    /// Makes the bubbles that came or may have changed.
    void update(const EventStore &events)
    {
        const std::vector<ItemIndex> changed = conversation.itemsChangedSince(revision);
        revision = conversation.revision();
        const auto change = order.advance(conversation, sources, changed, std::numeric_limits<size_t>::max());
        sources.resize(change.first);
        sources.insert(sources.end(), change.come.begin(), change.come.end());
        bubbles.resize(change.first);
        bubbles.resize(sources.size());
        for (size_t row = 0; row < sources.size(); ++row) {
            const ItemIndex *item = std::get_if<ItemIndex>(&sources[row]);
            const bool touched = item && std::ranges::binary_search(changed, *item);
            if (bubbles[row] && !touched && !bubbles[row]->growing && row + kUnsettled < sources.size())
                continue;
            Bubble fresh = makeBubble(conversation, events, sources[row], timed);
            if (!bubbles[row] || fresh != *bubbles[row])
                bubbles[row] = std::make_shared<const Bubble>(std::move(fresh));
        }
    }
};

PastConversation::PastConversation(QObject *parent)
    : QObject(parent)
{
}

PastConversation::~PastConversation() = default;

void PastConversation::setSession(std::shared_ptr<const Session> session)
{
    drop();
    m_task.cancel();
    m_work.reset();
    m_session = std::move(session);
}

void PastConversation::ask(SessionTime at)
{
    if (!m_session)
        return;
    m_asked = at;
    if (!m_task.isRunning())
        start();
}

void PastConversation::drop()
{
    ++m_generation;
    m_asked.reset();
}

void PastConversation::start()
{
    if (!m_work)
        m_work = std::make_shared<Work>();
    m_task.restart(
        [work = m_work, events = m_session->sharedEvents(), at = *std::exchange(m_asked, std::nullopt),
         timed = m_session->hasTimes()](const Task &task) { return work->fold(*events, at, timed, task.cancelled()); },
        [this, generation = m_generation](const std::optional<Snapshot> &snapshot) {
            if (m_asked)
                start();
            if (snapshot && generation == m_generation)
                Q_EMIT ready(*snapshot);
        });
}

} // namespace turnscope
