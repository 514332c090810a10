// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voices/voice_session.h"

#include "models/recording/frame_cursor.h"
#include "models/runs/setting_change.h"
#include "models/session/session_fold.h"
#include "models/session/session_form.h"
#include "models/text/qt_text.h"
#include "models/voices/read_aloud.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVoiceTick = 20;                // ms
constexpr milliseconds kUpdatePatience{3000}; // for session.created, and for session.updated
constexpr milliseconds kWhole{400};           // after an answer's end, in which another may begin
constexpr double kSameSpeed = 0.005;          // an endpoint may echo 1.2 as 1.2000000476837158

/// The model's messages, in the order in which they were spoken.
std::vector<const Item *> answersOf(const Conversation &conversation)
{
    std::vector<const Item *> answers;
    for (const Item &item : conversation.items()) {
        if (item.kind == ItemKind::Message && item.role == Role::Assistant)
            answers.push_back(&item);
    }
    return answers;
}

/// From the moment it was asked for to the first sound that is no silence, played as soon as it comes.
std::optional<milliseconds> firstSoundOf(const SessionFold &fold, const std::vector<const Item *> &answers)
{
    const auto first =
        std::ranges::find_if(answers, [&](const Item *answer) { return fold.firstVoice(answer->id).has_value(); });
    const auto turns = fold.conversation().turns();
    if (first == answers.end() || turns.empty())
        return {};
    const Response *response = fold.conversation().response((*first)->response);
    const auto voice = fold.firstVoice((*first)->id);
    if (!response || !response->firstAudio || !voice)
        return {};
    const SessionTime asked = turns.back().submitted.value_or(response->created);
    const SessionTime sounds = std::max(voice->arrived, *response->firstAudio + voice->leadIn);
    if (sounds < asked) // it spoke unasked
        return {};
    return std::chrono::round<milliseconds>(sounds - asked);
}

QString saidIn(const std::vector<const Item *> &answers)
{
    QStringList texts;
    for (const Item *answer : answers)
        texts += utf8Text(answer->text());
    return texts.join(u' ').simplified();
}

} // namespace

Result<std::unique_ptr<VoiceSession>> VoiceSession::begin(const VoiceClip &clip, const RunEndpoint &endpoint,
                                                          const QString &path)
{
    Profile profile = endpoint.profile();
    profile.transcriptionModel.clear(); // nobody speaks to it
    auto thread =
        SessionThread::start(profile, path, std::make_shared<MicrophoneQueue>(), nullptr, endpoint.redactor());
    if (!thread)
        return tl::unexpected(thread.error());
    if (endpoint.rehearsal())
        (*thread)->recordStagesOf(*endpoint.rehearsal());
    return std::unique_ptr<VoiceSession>(new VoiceSession(clip, endpoint, std::move(*thread)));
}

VoiceSession::VoiceSession(const VoiceClip &clip, const RunEndpoint &endpoint, std::unique_ptr<SessionThread> thread)
    : m_clip(clip)
    , m_endpoint(endpoint)
    , m_thread(std::move(thread))
    , m_run(m_thread->session()->sharedEvents())
    , m_tick(this)
{
    m_tick.setInterval(kVoiceTick);
    connect(&m_tick, &QTimer::timeout, this, &VoiceSession::advance);
    connect(m_thread->live(), &LiveSession::opened, this, [this] {
        m_opened = true;
        m_since = now();
    });
    connect(m_thread->live(), &LiveSession::ended, this, &VoiceSession::end);
}

void VoiceSession::start()
{
    m_heard = m_since = now();
    m_tick.start();
    m_thread->open(m_endpoint.key());
}

void VoiceSession::stop()
{
    close({tr("It was interrupted."), {}});
}

void VoiceSession::close(const Error &error)
{
    if (m_state == State::Closing)
        return;
    m_state = State::Closing;
    m_clip.error = error;
    m_thread->post([](LiveSession &live) { live.close(); });
}

void VoiceSession::end(const SocketEnd &end)
{
    if (std::exchange(m_over, true))
        return;
    m_tick.stop();
    look();
    if (m_state != State::Closing) {
        m_clip.error = refusal().value_or(end.error);
        if (m_clip.error.text.isEmpty())
            m_clip.error.text = tr("The endpoint ended the session before it had spoken.");
    }
    Q_EMIT finished();
}

void VoiceSession::look()
{
    m_run.advance(m_run.events().size());
    for (; m_seen < m_run.seen(); ++m_seen) {
        m_heard = m_run.events().at(EventIndex{m_seen});
        m_updated = m_updated || m_run.kind(EventIndex{m_seen}) == EventKind::SessionUpdated;
    }
}

std::optional<Error> VoiceSession::refusal() const
{
    const auto errors = m_run.conversation().errors();
    if (errors.empty())
        return {};
    return Error{tr("The endpoint refused: %1").arg(utf8Text(errors.front().message)), utf8Text(errors.front().code)};
}

void VoiceSession::advance()
{
    look();
    switch (m_state) {
    case State::Connecting:
        if (m_opened && (m_run.isCreated() || now() - m_since > kUpdatePatience))
            setVoice();
        break;
    case State::Setting:
        if (const auto refused = refusal())
            close(*refused);
        else if (m_updated || now() - m_since > kUpdatePatience)
            ask();
        break;
    case State::Waiting:
        await();
        break;
    case State::Closing:
        break;
    }
}

void VoiceSession::setVoice()
{
    SettingChanges changes;
    changes.set({SettingField::Voice, m_clip.voice});
    changes.set({SettingField::Instructions, QString::fromUtf8(kReadAloud)});
    if (m_clip.speed != 1)
        changes.set({SettingField::Speed, m_clip.speed});
    const Dialect dialect = m_run.conversation().dialect();
    if (const QStringList refused = changes.refused(m_run.session(), dialect); !refused.isEmpty())
        return close({refused.join(u' '), {}});
    m_updated = false;
    m_state = State::Setting;
    m_since = now();
    m_thread->post(
        [update = changes.update(m_run.session(), dialect)](LiveSession &live) { live.updateSettings(update); });
}

void VoiceSession::ask()
{
    m_state = State::Waiting;
    m_since = m_heard = now();
    m_before = m_run.answersDone();
    m_thread->post([text = u"Say exactly: "_s + m_clip.text](LiveSession &live) { live.sendText(text); });
}

void VoiceSession::await()
{
    const bool whole = m_run.answersDone() > m_before && !m_run.isAnswering();
    if (whole && now() - m_run.lastAnswerDone() > kWhole)
        return close({});
    if (const auto refused = refusal(); refused && !m_run.isAnswering())
        return close(*refused);
    if (now() - m_heard > kPatience)
        return close({tr("The endpoint gave no complete answer, and has been silent for %1 s.")
                          .arg(std::chrono::seconds(std::chrono::floor<std::chrono::seconds>(kPatience)).count()),
                      {}});
    if (now() - m_since > kLongest)
        close({tr("There was no complete answer within two minutes: it was given up."), {}});
}

QString VoiceSession::otherwise(const Conversation &conversation) const
{
    QStringList notes;
    if (m_updated) {
        const SettingValues told = SessionForm::read(m_run.session());
        if (const QString voice = told[SettingField::Voice].toString(); !voice.isEmpty() && voice != m_clip.voice)
            notes += tr("The endpoint kept the voice “%1”.").arg(voice);
        const double speed = told[SettingField::Speed].toDouble(m_clip.speed);
        if (std::abs(speed - m_clip.speed) > kSameSpeed)
            notes += tr("The endpoint's speed is %1.").arg(QString::number(speed, 'g', 4));
    } else {
        notes += tr("The endpoint confirmed nothing: whether it took the voice and the speed is not known.");
    }
    if (const QString model = modelIn(conversation); !m_clip.model.isEmpty() && model != m_clip.model)
        notes += tr("The session's model is “%1”.").arg(model);
    return notes.join(u' ');
}

QString VoiceSession::modelIn(const Conversation &conversation) const
{
    const QString told = utf8Text(conversation.settings().model);
    return told.isEmpty() || m_clip.standIn ? m_clip.model : told;
}

VoiceSession::Spoken VoiceSession::spoken() const
{
    Spoken spoken{m_clip, {}, 24000};
    const EventStore &events = m_run.events();
    SessionFold fold;
    FrameCursor frames(events);
    fold.advance(frames, events.size());
    const Conversation &conversation = fold.conversation();
    const std::vector<const Item *> answers = answersOf(conversation);
    VoiceClip &clip = spoken.clip;
    clip.said = saidIn(answers);
    clip.firstSound = firstSoundOf(fold, answers);
    clip.model = modelIn(conversation);
    spoken.rate = fold.model().rate();
    spoken.samples = fold.model().samples(events, 0, fold.model().sampleCount());
    if (clip.error.text.isEmpty())
        clip.error = failureOf(conversation, !spoken.samples.empty());
    if (clip.error.text.isEmpty())
        clip.note = otherwise(conversation);
    else
        spoken.samples.clear(); // half a sentence says nothing of a voice
    return spoken;
}

Error VoiceSession::failureOf(const Conversation &conversation, bool sounds)
{
    const auto responses = conversation.responses();
    QString why;
    if (!responses.empty()) {
        const Response &last = responses.back();
        why = utf8Text(last.error.empty() ? last.reason : last.error);
        if (last.status != ResponseStatus::Completed)
            return {tr("The endpoint broke its answer off."), why};
    }
    return sounds ? Error() : Error{tr("The endpoint answered without a sound."), why};
}

} // namespace turnscope
