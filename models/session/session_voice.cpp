// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_voice.h"

#include "models/session/background_thread.h"

namespace turnscope {

/// Goes from one task of the pool to the next, never to two.
struct SessionVoice::Work
{
    std::unique_ptr<VoiceScan> scan;
    bool tried = false; ///< to load the detector
    std::atomic<bool> cancelled = false;
};

SessionVoice::SessionVoice(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &SessionVoice::start);
}

SessionVoice::~SessionVoice()
{
    cancel();
    m_pool.waitForDone();
}

void SessionVoice::setSession(std::shared_ptr<const Session> session)
{
    cancel();
    if (m_session)
        m_session->disconnect(this);
    m_session = std::move(session);
    m_given = 0;
    m_spans.clear();
    if (m_session) {
        connect(m_session.get(), &Session::advanced, this, &SessionVoice::schedule);
        connect(m_session.get(), &Session::stateChanged, this, [this] {
            m_later.stop();
            schedule();
        });
    }
    Q_EMIT changed();
    schedule();
}

void SessionVoice::schedule()
{
    if (!m_session || m_session->isLoading() || m_running || m_later.isActive())
        return;
    if (m_session->fold().you().clips().size() > m_given)
        m_later.start(m_session->isGoingOn() ? kCalmMs : 0);
}

void SessionVoice::start()
{
    if (!m_session || m_session->isLoading() || m_running)
        return;
    if (!m_work)
        m_work = std::make_shared<Work>();
    const AudioTrack &you = m_session->fold().you();
    const auto fresh = you.clips().subspan(std::min(m_given, you.clips().size()));
    m_given += fresh.size();
    m_running = true;
    m_pool.start([this, generation = m_generation, work = m_work, events = m_session->sharedEvents(), rate = you.rate(),
                  isOver = !m_session->isGoingOn(), clips = std::vector<AudioTrack::Clip>(fresh.begin(), fresh.end())] {
        beBackgroundThread();
        if (!work->tried) {
            work->tried = true;
            if (auto scan = VoiceScan::create())
                work->scan = std::move(*scan);
        }
        if (work->scan) {
            for (const AudioTrack::Clip &clip : clips) {
                if (work->cancelled.load(std::memory_order_relaxed))
                    return;
                work->scan->push(*events, clip, rate);
            }
            if (isOver)
                work->scan->rest();
        }
        QMetaObject::invokeMethod(
            this,
            [this, generation, spans = work->scan ? work->scan->spans() : std::vector<VoiceSpan>()]() mutable {
                take(generation, std::move(spans));
            },
            Qt::QueuedConnection);
    });
}

void SessionVoice::take(quint64 generation, std::vector<VoiceSpan> spans)
{
    if (generation != m_generation)
        return;
    m_running = false;
    const bool changes = spans != m_spans;
    m_spans = std::move(spans);
    if (changes)
        Q_EMIT changed();
    schedule();
}

/// Nobody waits for the worker, which shares in owning what it reads.
void SessionVoice::cancel()
{
    ++m_generation;
    m_later.stop();
    if (m_work)
        m_work->cancelled.store(true, std::memory_order_relaxed);
    m_work.reset();
    m_running = false;
}

} // namespace turnscope
