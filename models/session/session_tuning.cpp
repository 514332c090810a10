// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_tuning.h"

#include "models/session/model_side.h"
#include "models/session/settings_in_force.h"
#include "models/tuning/curve_cache.h"

#include <QElapsedTimer>

#include <algorithm>

namespace turnscope {

namespace {

constexpr milliseconds kCalm{1000}; ///< between two looks at a session that goes on

std::optional<milliseconds> idleTimeout(const Conversation &conversation, const EventStore &events)
{
    const QJsonValue value = settingsInForce(conversation, events).values[SettingField::IdleTimeout];
    return value.isDouble() ? std::optional(milliseconds(value.toInteger())) : std::nullopt;
}

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
    m_v5.reset();
    m_v5Share = 0;
    m_v5Problem.clear();
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
    if (m_session->info().audioCut)
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
    if (m_session && !m_session->isLoading()) {
        const Conversation &conversation = m_session->conversation();
        m_schedule = vadSchedule(conversation, m_session->events());
        m_had.setting.vad = m_schedule.longest(m_session->conversation().inputClock().end()).vad;
        m_had.setting.idleTimeout = idleTimeout(conversation, m_session->events());
        const auto &curve = m_voice.curve();
        const SpeechCurve none;
        const SpeechCurve &heard = curve ? *curve : none;
        if (curve || m_session->fold().you().clips().empty())
            m_agreement =
                agreementOf(spansOf(heard, m_schedule), conversation, m_schedule, heard, m_session->info().audioCut);
        m_reference = TuningReference::of(conversation, m_schedule, heard, modelSideOf(m_session->fold()), m_handMarks);
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
    if (m_whatIf == setting)
        return;
    m_whatIf = setting;
    apply();
}

const std::shared_ptr<const SpeechCurve> &SessionTuning::curve() const
{
    return m_whatIf.model == SpeechProbability::Model::V5 ? m_v5 : m_voice.curve();
}

double SessionTuning::share() const
{
    return m_whatIf.model == SpeechProbability::Model::V5 ? m_v5Share : m_voice.share();
}

QString SessionTuning::problem() const
{
    return m_whatIf.model == SpeechProbability::Model::V5 ? m_v5Problem : m_voice.problem();
}

void SessionTuning::apply()
{
    if (m_whatIf.model == SpeechProbability::Model::V5 && !m_v5)
        listenWithV5();
    QElapsedTimer clock;
    clock.start();
    const SpeechCurve none;
    const SpeechCurve &heard = curve() ? *curve() : none;
    m_spans = spansOf(heard, m_whatIf.detector());
    m_outcome = outcomeOf(m_reference, heard, m_whatIf.setting);
    m_changes = changesOf(m_reference, m_own, m_outcome);
    m_applied = microseconds(clock.nsecsElapsed() / 1000);
    Q_EMIT changed();
}

/// All of what there is: of a session that goes on it is made again when somebody asks for the model again.
void SessionTuning::listenWithV5()
{
    if (!isPossible() || m_worker.isRunning() || !m_v5Problem.isEmpty())
        return;
    const auto sessions = m_session->conversation().sessions();
    m_v5Share = 0;
    m_worker.start(
        [this, events = m_session->sharedEvents(), track = m_session->fold().you(),
         sessions = std::vector<SessionPart>(sessions.begin(), sessions.end())](const Task &task) {
            constexpr auto model = SpeechProbability::Model::V5;
            const CurveCache cache;
            const QByteArray key = CurveCache::key(*events, track.clips(), model, sessions, &task.cancelled());
            if (auto kept = cache.find(key))
                return Result<SpeechCurve>(*std::move(kept));
            double told = 0;
            auto curve = speechCurve(*events, track, sessions, model, [&](double share) {
                if (share - told > 0.02) {
                    told = share;
                    task.tell([this, share] {
                        m_v5Share = share;
                        Q_EMIT changed();
                    });
                }
                return !task.isCancelled();
            });
            if (curve)
                cache.keep(key, *curve);
            return curve;
        },
        [this](const Result<SpeechCurve> &curve) {
            m_v5Share = 1;
            if (curve)
                m_v5 = std::make_shared<const SpeechCurve>(*curve);
            else
                m_v5Problem = curve.error().text;
            apply();
        });
}

} // namespace turnscope
