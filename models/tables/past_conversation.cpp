// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/past_conversation.h"

namespace turnscope {

namespace {

constexpr quint32 kAtOnce = 1024; // events between two looks at whether to go on

} // namespace

struct PastConversation::Work
{
    Conversation conversation;
    std::atomic<bool> cancelled = false;

    /// Nothing when it was cancelled.
    std::optional<Snapshot> fold(const EventStore &events, SessionTime at)
    {
        const quint32 end = number(events.firstAt(at + microseconds(1)));
        if (conversation.applied() > end)
            conversation = Conversation();
        while (conversation.applied() < end) {
            if (cancelled.load(std::memory_order_relaxed))
                return std::nullopt;
            conversation.advance(events, std::min(conversation.applied() + kAtOnce, end));
        }
        Snapshot snapshot{at, bubbleSources(conversation), {}};
        for (const BubbleSource source : snapshot.sources)
            snapshot.bubbles.push_back(makeBubble(conversation, events, source));
        return snapshot;
    }
};

PastConversation::PastConversation(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PastConversation::~PastConversation()
{
    cancel();
}

void PastConversation::setSession(std::shared_ptr<const Session> session)
{
    cancel();
    m_session = std::move(session);
}

void PastConversation::ask(SessionTime at)
{
    if (!m_session)
        return;
    m_asked = at;
    if (!m_running)
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
    m_running = true;
    m_pool.start([this, work = m_work, events = &m_session->events(), at = *std::exchange(m_asked, std::nullopt),
                  generation = m_generation] {
        std::optional<Snapshot> snapshot = work->fold(*events, at);
        if (!snapshot)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, work, generation, snapshot = std::move(*snapshot)] {
                if (work != m_work)
                    return;
                m_running = false;
                if (m_asked)
                    start();
                if (generation == m_generation)
                    Q_EMIT ready(snapshot);
            },
            Qt::QueuedConnection);
    });
}

/// The worker reads the session's store: it must be through before the session can go.
void PastConversation::cancel()
{
    drop();
    if (m_work)
        m_work->cancelled.store(true, std::memory_order_relaxed);
    m_pool.waitForDone();
    m_work.reset();
    m_running = false;
}

} // namespace turnscope
