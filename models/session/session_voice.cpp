// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_voice.h"

namespace turnscope {

/// Goes from one piece of work to the next, never to two.
struct SessionVoice::Work
{
    std::unique_ptr<VoiceScan> scan;
    bool tried = false; ///< to load the detector
};

SessionVoice::SessionVoice(QObject *parent)
    : QObject(parent)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &SessionVoice::start);
}

void SessionVoice::setSession(std::shared_ptr<const Session> session)
{
    if (m_session) {
        m_session->disconnect(this);
        if (!m_session->isGoingOn() && !isListening())
            m_kept.keep(m_session, {std::move(m_spans), m_given});
    }
    cancel();
    m_session = std::move(session);
    m_given = 0;
    m_spans.clear();
    if (auto kept = m_kept.take(m_session)) {
        m_spans = std::move(kept->spans);
        m_given = kept->given;
    }
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

bool SessionVoice::isListening() const
{
    return m_session
           && (m_worker.isRunning() || m_session->isLoading() || m_session->fold().you().clips().size() > m_given);
}

void SessionVoice::schedule()
{
    if (!m_session || m_session->isLoading() || m_worker.isRunning() || m_later.isActive())
        return;
    if (m_session->fold().you().clips().size() > m_given)
        m_later.start(m_session->isGoingOn() ? kCalm : milliseconds(0));
}

void SessionVoice::start()
{
    if (!m_session || m_session->isLoading() || m_worker.isRunning())
        return;
    if (!m_work) {
        m_work = std::make_shared<Work>();
        m_given = 0; // what was heard before was heard by another
    }
    const AudioTrack &you = m_session->fold().you();
    const auto fresh = you.clips().subspan(std::min(m_given, you.clips().size()));
    m_given += fresh.size();
    m_worker.start(
        [work = m_work, events = m_session->sharedEvents(), rate = you.rate(), isOver = !m_session->isGoingOn(),
         clips = std::vector<AudioTrack::Clip>(fresh.begin(), fresh.end())](const Task &task) {
            const auto heard = withinMemory([&] {
                if (!work->tried) {
                    work->tried = true;
                    if (auto scan = VoiceScan::create())
                        work->scan = std::move(*scan);
                }
                if (!work->scan)
                    return;
                for (const AudioTrack::Clip &clip : clips) {
                    if (task.isCancelled())
                        return;
                    work->scan->push(*events, clip, rate);
                }
                if (isOver)
                    work->scan->rest();
            });
            if (!heard)
                work->scan.reset();
            return work->scan ? work->scan->spans() : std::vector<VoiceSpan>();
        },
        [this](std::vector<VoiceSpan> spans) { take(std::move(spans)); });
}

void SessionVoice::take(std::vector<VoiceSpan> spans)
{
    const bool changes = spans != m_spans || !isListening();
    m_spans = std::move(spans);
    if (changes)
        Q_EMIT changed();
    schedule();
}

void SessionVoice::cancel()
{
    m_later.stop();
    m_worker.cancel();
    m_work.reset();
}

} // namespace turnscope
