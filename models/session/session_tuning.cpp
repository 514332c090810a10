// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_tuning.h"

#include "models/session/folded_audio.h"
#include "models/session/model_side.h"
#include "models/session/settings_in_force.h"
#include "models/tuning/curve_cache.h"

#include <QElapsedTimer>

#include <algorithm>

namespace turnscope {

namespace {

constexpr milliseconds kCalm{1000}; ///< between two looks at a session that goes on

} // namespace

SessionTuning::SessionTuning(const SessionVoice &voice, QObject *parent)
    : QObject(parent)
    , m_voice(voice)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &SessionTuning::look);
    connect(&voice, &SessionVoice::progressed, this, &SessionTuning::look);
}

void SessionTuning::setSession(std::shared_ptr<const Session> session)
{
    if (m_session == session)
        return;
    if (m_session) {
        m_session->disconnect(this);
        if (m_touched)
            m_kept.keep(m_session, m_whatIf);
    }
    m_worker.cancel();
    m_later.stop();
    m_other = {};
    m_session = std::move(session);
    const auto kept = m_kept.take(m_session);
    m_touched = kept.has_value();
    m_whatIf = kept.value_or(WhatIf());
    if (m_session) {
        connect(m_session.get(), &Session::stateChanged, this, &SessionTuning::look);
        connect(m_session.get(), &Session::advanced, this, [this] {
            if (!m_later.isActive())
                m_later.start(kCalm);
        });
    }
    look();
}

bool SessionTuning::isPossible(QString *why) const
{
    const auto say = [why](const QString &text) {
        if (why)
            *why = text;
        return false;
    };
    if (!m_session)
        return say(tr("Open or begin a session first."));
    if (m_session->fold().you().clips().empty())
        return say(m_session->isLoading() ? tr("The session is still being read.")
                                          : tr("The session has no input audio."));
    if (lacksInputAudio(m_session->fold(), m_session->info()))
        return say(tr("Pieces of the session's input audio are not in its log."));
    return true;
}

void SessionTuning::look()
{
    m_schedule = VadSchedule{{VadSchedule::Step()}};
    m_agreement = {};
    m_had = {};
    m_reference = {};
    m_own = {};
    if (m_active && m_session && !m_session->isLoading()) {
        const Conversation &conversation = m_session->conversation();
        m_schedule = vadSchedule(conversation, m_session->events());
        m_had.setting.vad = m_schedule.longest(m_session->conversation().inputClock().end()).vad;
        m_had.setting.idleTimeout = idleTimeoutInForce(conversation, m_session->events());
        const auto &curve = m_voice.curve();
        const SpeechCurve none;
        const SpeechCurve &heard = curve ? *curve : none;
        const bool isWhole = m_voice.share() >= 1 || m_session->isGoingOn(); // in between nothing can be told of it
        if (isWhole && (curve || clips() == 0))
            m_agreement = agreementOf(spansOf(heard, m_schedule), conversation, m_schedule, heard,
                                      lacksInputAudio(m_session->fold(), m_session->info()));
        if (isWhole)
            m_reference = TuningReference::of(
                conversation, m_schedule, heard,
                modelSideOf(m_session->fold(), m_session->events(), m_session->hasTimes()), m_handMarks);
        m_own = turnscope::ownOutcome(m_reference, m_had.setting);
    }
    if (!m_touched)
        m_whatIf = m_had;
    apply();
}

void SessionTuning::setHandMarks(std::vector<HandMark> marks)
{
    if (std::ranges::equal(m_handMarks, marks))
        return;
    m_handMarks = std::move(marks);
    look();
}

void SessionTuning::setWhatIf(const WhatIf &setting)
{
    m_touched = true;
    if (m_whatIf == setting && !isBehind())
        return;
    if (m_whatIf == setting)
        m_other = {};
    m_whatIf = setting;
    apply();
}

size_t SessionTuning::clips() const
{
    return m_session ? m_session->fold().you().clips().size() : 0;
}

/// What B hears is not the session's own curve, and there is audio since it was made.
bool SessionTuning::isBehind() const
{
    return !m_whatIf.hearsAsTheSession() && m_other.isOf(m_whatIf) && m_other.clips < clips() && !m_worker.isRunning();
}

const std::shared_ptr<const SpeechCurve> &SessionTuning::curve() const
{
    return m_whatIf.hearsAsTheSession() ? m_voice.curve() : m_other.curve;
}

double SessionTuning::share() const
{
    if (m_whatIf.hearsAsTheSession())
        return m_voice.share();
    return clips() == 0 ? m_other.share : m_other.share * double(m_other.clips) / double(clips());
}

QString SessionTuning::problem() const
{
    return m_whatIf.hearsAsTheSession() ? m_voice.problem() : m_other.problem;
}

void SessionTuning::setActive(bool on)
{
    if (std::exchange(m_active, on) != on && on)
        look();
}

void SessionTuning::apply()
{
    if (!m_active) {
        m_spans.clear();
        m_outcome = {};
        m_changes.clear();
        Q_EMIT changed();
        return;
    }
    const bool isOver = m_session && !m_session->isGoingOn();
    if (!m_whatIf.hearsAsTheSession() && (!m_other.isOf(m_whatIf) || (isOver && isBehind())))
        listen();
    QElapsedTimer clock;
    clock.start();
    const SpeechCurve none;
    const SpeechCurve &heard = curve() ? *curve() : none;
    m_spans = isWhatIfShown() ? spansOf(heard, m_whatIf.detector()) : std::vector<DetectedSpan>();
    m_outcome = isHeard() ? outcomeOf(m_reference, heard, m_whatIf.setting) : TuningOutcome();
    m_changes = isHeard() ? changesOf(m_reference, m_own, m_outcome) : std::vector<TuningChange>();
    m_applied = microseconds(clock.nsecsElapsed() / 1000);
    Q_EMIT changed();
}

/// To all of what there is, with B's model and through what it is put through: of a session that goes on it is done again when
/// somebody asks for it, and once it is over. A curve through nothing is worth keeping.
void SessionTuning::listen()
{
    m_other = {};
    if (!isPossible() || m_session->isLoading())
        return;
    m_other.of = m_whatIf;
    m_other.clips = clips();
    m_worker.restart(
        [this, model = m_whatIf.model, through = m_whatIf.through,
         kept = std::make_shared<const KeptAudio>(m_session->fold(), m_session->sharedEvents())](const Task &task) {
            const SessionAudio &audio = kept->audio();
            const CurveCache cache;
            const QByteArray key = through.isNothing() ? CurveCache::key(audio.events, audio.you.clips(), model,
                                                                         audio.sessions, &task.cancelled())
                                                       : QByteArray();
            if (auto found = cache.find(key))
                return Result<SpeechCurve>(*std::move(found));
            double told = 0;
            const auto tell = [&](double share) {
                constexpr double step = 0.02;
                if (share - told > step) {
                    told = share;
                    task.tell([this, share] {
                        m_other.share = share;
                        Q_EMIT changed();
                    });
                }
                return !task.isCancelled();
            };
            // Where the memory does not suffice, that is told, too.
            const auto made = withinMemory([&] { return degradedCurve(through, audio, model, tell); });
            if (!made)
                return Result<SpeechCurve>(tl::unexpected(made.error()));
            if (*made)
                cache.keep(key, **made);
            return *made;
        },
        [this](const Result<SpeechCurve> &curve) {
            m_other.share = 1;
            if (curve)
                m_other.curve = std::make_shared<const SpeechCurve>(*curve);
            else
                m_other.problem = curve.error().text;
            apply();
        });
}

} // namespace turnscope
