// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fake_session_control.h"

namespace turnscope {

using namespace Qt::StringLiterals;

FakeConnectionControl::FakeConnectionControl()
{
    Profile rehearsal;
    rehearsal.name = u"Rehearsal (built in, no key)"_s;
    rehearsal.model = u"gpt-realtime-2.1"_s;
    Profile openAi;
    openAi.kind = Profile::Kind::OpenAi;
    openAi.name = u"OpenAI"_s;
    openAi.url = QUrl(u"wss://api.openai.com/v1/realtime"_s);
    openAi.model = u"gpt-realtime-2.1"_s;
    m_profiles = {rehearsal, openAi};
}

void FakeConnectionControl::addProfile(const Profile &profile)
{
    m_profiles.removeIf([&](const Profile &kept) { return kept.name == profile.name; });
    m_profiles << profile;
    Q_EMIT profilesChanged();
}

void FakeConnectionControl::removeProfile(const QString &name)
{
    m_profiles.removeIf([&](const Profile &profile) { return profile.name == name; });
    Q_EMIT profilesChanged();
}

void FakeConnectionControl::connectTo(const Profile &profile, const QByteArray &key)
{
    connectedTo << profile;
    keys << key;
}

void FakeConnectionControl::become(const ConnectionStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

FakeSoundControl::FakeSoundControl()
{
    m_status.hasMicrophone = m_status.hasSpeaker = true;
    m_status.microphone = u"Microphone"_s;
    m_status.speaker = u"Speaker"_s;
}

void FakeSoundControl::setSettings(const SoundSettings &settings)
{
    m_settings = settings;
    Q_EMIT changed();
}

void FakeSoundControl::become(const SoundStatus &status)
{
    m_status = status;
    Q_EMIT changed();
}

void FakeTalkControl::setTalking(bool on)
{
    talks << on;
    SoundStatus status = m_sound.status();
    status.talking = on;
    m_sound.become(status);
}

void FakeTalkControl::setTurnMode(TurnMode mode)
{
    m_mode = mode;
    Q_EMIT turnModeChanged();
}

void FakeToolControl::setAnswer(const QString &tool, const ToolAnswer &answer)
{
    m_answers.set(tool, answer);
    Q_EMIT answersChanged();
}

void FakeToolControl::allowCommand(const QString &tool, const QString &command)
{
    m_answers.allow(tool, command);
    Q_EMIT answersChanged();
}

std::optional<ToolRun> FakeToolControl::run(const QByteArray &callId) const
{
    const auto found = m_runs.constFind(callId);
    return found == m_runs.cend() ? std::nullopt : std::optional(*found);
}

void FakeToolControl::become(const ToolRun &run)
{
    m_runs.insert(run.callId, run);
    Q_EMIT runsChanged();
}

void FakeMarkControl::put(const Mark &mark)
{
    frames << mark.frame();
    Q_EMIT keptChanged();
}

void FakeMarkControl::remove(const QByteArray &id)
{
    frames << Mark::removal(id);
    Q_EMIT keptChanged();
}

void FakeMarkControl::putHandMark(const HandMark &mark)
{
    frames << mark.frame();
    Q_EMIT keptChanged();
}

void FakeMarkControl::removeHandMark(const QByteArray &id)
{
    frames << HandMark::removal(id);
    Q_EMIT keptChanged();
}

void FakeFileControl::showPart(const std::shared_ptr<Session> &, std::optional<size_t> part)
{
    held.shown = part;
}

void FakeFileControl::record(const RecordingState &state)
{
    m_recording = state;
    Q_EMIT recordingChanged();
}

void FakeSessionControl::show(const std::shared_ptr<Session> &session)
{
    const auto shown = session; // it may be of the list
    if (!m_sessions.contains(shown)) {
        m_sessions = shown ? QList{shown} : QList<std::shared_ptr<Session>>();
        Q_EMIT sessionsChanged();
    }
    m_session = shown;
    Q_EMIT sessionChanged();
}

void FakeSessionControl::move(const std::shared_ptr<Session> &session, qsizetype to)
{
    m_sessions.move(m_sessions.indexOf(session), to);
    Q_EMIT sessionsChanged();
}

void FakeSessionControl::open(const std::shared_ptr<Session> &session)
{
    m_sessions << session;
    Q_EMIT sessionsChanged();
    show(session);
}

void FakeSessionControl::close(const std::shared_ptr<Session> &session)
{
    const auto kept = session;
    closed << kept;
    if (kept->isLive())
        return;
    m_sessions.removeOne(kept);
    Q_EMIT sessionsChanged();
    if (kept == m_session)
        show(m_sessions.value(0));
}

void FakeReplayControl::become(const ReplayStatus &status)
{
    m_status = status;
    Q_EMIT changed();
}

void FakeReplayControl::play(SessionTime from, std::optional<SessionTime> until)
{
    plays << std::pair(from, until);
    at = from;
    m_status.playing = true;
    Q_EMIT changed();
}

void FakeReplayControl::pause()
{
    m_status.playing = false;
    Q_EMIT changed();
}

void FakeReplayControl::seek(SessionTime to)
{
    seeks << to;
    at = to;
    Q_EMIT changed();
}

void FakeReplayControl::scrub(SessionTime to)
{
    scrubs << to;
    seek(to);
}

void FakeReplayControl::setSpeed(double speed)
{
    m_status.speed = speed;
    Q_EMIT changed();
}

void FakeReplayControl::setHearing(ReplayHearing hearing)
{
    m_status.hearing = hearing;
    Q_EMIT changed();
}

void FakeReplayControl::setLevels(const ReplayLevels &levels)
{
    m_status.levels = levels;
    Q_EMIT changed();
}

void FakeReplayControl::setLoop(std::optional<SessionRange> range)
{
    m_status.loop = range;
    Q_EMIT changed();
}

} // namespace turnscope
