// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_voice.h"

#include "models/tuning/curve_cache.h"

namespace turnscope {

/// Goes from one piece of work to the next, never to two.
struct SessionVoice::Work
{
    std::unique_ptr<CurveScan> scan;
    bool tried = false; ///< to load the detector, and to find what it heard before
    QByteArray key;     ///< in the cache; empty: it is not to be kept
    QString problem;
    size_t clips = 0; ///< that were listened to

    Heard heard(const SpeechCurve &curve) const
    {
        return {voiceSpans(curve), std::make_shared<const SpeechCurve>(curve), clips, problem};
    }
};

/// What the worker is given at a time.
struct SessionVoice::Piece
{
    std::shared_ptr<const EventStore> events;
    std::vector<AudioTrack::Clip> clips;
    std::vector<SessionPart> sessions;
    int rate = 0;
    bool isFirst = false;
    bool isLast = false; ///< no more will come
    std::function<void(Heard)> tell;

    qint64 samples(size_t begin, size_t end) const
    {
        return clips[end - 1].firstSample + clips[end - 1].sampleCount - clips[begin].firstSample;
    }
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
            m_kept.keep(m_session, std::move(m_heard));
    }
    cancel();
    m_session = std::move(session);
    m_heard = m_kept.take(m_session).value_or(Heard());
    m_given = m_heard.clips;
    if (m_session) {
        connect(m_session.get(), &Session::advanced, this, &SessionVoice::schedule);
        connect(m_session.get(), &Session::stateChanged, this, [this] {
            m_later.stop();
            schedule();
        });
    }
    Q_EMIT progressed();
    Q_EMIT changed();
    schedule();
}

bool SessionVoice::isListening() const
{
    return m_session
           && (m_worker.isRunning() || m_session->isLoading() || m_session->fold().you().clips().size() > m_given);
}

double SessionVoice::share() const
{
    const size_t all = m_session ? m_session->fold().you().clips().size() : 0;
    return all == 0 ? 1 : std::min(1.0, double(m_heard.clips) / double(all));
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
    const bool isLast = !m_session->isGoingOn();
    if (!m_work || m_ended) {
        m_work = std::make_shared<Work>();
        m_given = 0; // what was heard before was heard by another
    }
    m_ended = isLast;
    const AudioTrack &you = m_session->fold().you();
    const auto fresh = you.clips().subspan(std::min(m_given, you.clips().size()));
    const auto sessions = m_session->conversation().sessions();
    Piece piece{.events = m_session->sharedEvents(),
                .clips = {fresh.begin(), fresh.end()},
                .sessions = {sessions.begin(), sessions.end()},
                .rate = you.rate(),
                .isFirst = m_given == 0,
                .isLast = isLast,
                .tell = {}};
    m_given += fresh.size();
    m_worker.start(
        [this, work = m_work, piece = std::move(piece)](const Task &task) mutable {
            piece.tell = [this, &task](Heard heard) {
                task.tell([this, heard = std::move(heard)] { takePart(heard); });
            };
            const auto heard = withinMemory([&] { return listen(*work, piece, task); });
            if (!heard)
                work->scan.reset();
            return heard ? *heard : Heard{{}, {}, work->clips, heard.error().text};
        },
        [this](Heard heard) { take(std::move(heard)); });
}

SessionVoice::Heard SessionVoice::listen(Work &work, const Piece &piece, const Task &task)
{
    if (!std::exchange(work.tried, true)) {
        const bool isLong =
            !piece.clips.empty()
            && AudioFormat{.rate = piece.rate}.duration(piece.samples(0, piece.clips.size())) > kWorthKeeping;
        if (piece.isFirst && piece.isLast && isLong)
            work.key = CurveCache::key(*piece.events, piece.clips, SpeechProbability::Model::V6, piece.sessions,
                                       &task.cancelled());
        if (const auto kept = work.key.isEmpty() ? std::nullopt : CurveCache().find(work.key)) {
            work.clips += piece.clips.size();
            return work.heard(*kept);
        }
        if (auto scan = CurveScan::create())
            work.scan = std::move(*scan);
        else
            work.problem = scan.error().text;
    }
    size_t told = 0;
    for (size_t i = 0; work.scan && i < piece.clips.size(); ++i, ++work.clips) {
        if (task.isCancelled())
            return {};
        if (AudioFormat{.rate = piece.rate}.duration(piece.samples(told, i + 1)) > kAtOnce) {
            piece.tell({{}, std::make_shared<const SpeechCurve>(work.scan->curve()), work.clips, {}});
            told = i;
        }
        work.scan->push(*piece.events, piece.clips[i], piece.rate, piece.sessions);
    }
    if (!work.scan)
        return {{}, {}, work.clips + piece.clips.size(), work.problem};
    if (piece.isLast) {
        work.scan->finish();
        CurveCache().keep(work.key, work.scan->curve());
    }
    return work.heard(work.scan->curve());
}

void SessionVoice::takePart(const Heard &heard)
{
    m_heard.curve = heard.curve;
    m_heard.clips = heard.clips;
    Q_EMIT progressed();
}

void SessionVoice::take(Heard heard)
{
    const bool changes = heard.spans != m_heard.spans || !isListening();
    m_heard = std::move(heard);
    Q_EMIT progressed();
    if (changes)
        Q_EMIT changed();
    schedule();
}

void SessionVoice::cancel()
{
    m_later.stop();
    m_worker.cancel();
    m_work.reset();
    m_ended = false;
}

} // namespace turnscope
