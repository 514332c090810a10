// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fake_session_control.h"

namespace turnscope {

using namespace Qt::StringLiterals;

FakeSessionControl::FakeSessionControl()
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
    m_sound.hasMicrophone = m_sound.hasSpeaker = true;
    m_sound.microphone = u"Microphone"_s;
    m_sound.speaker = u"Speaker"_s;
}

void FakeSessionControl::addProfile(const Profile &profile)
{
    m_profiles << profile;
    Q_EMIT profilesChanged();
}

void FakeSessionControl::removeProfile(const QString &name)
{
    m_profiles.removeIf([&](const Profile &profile) { return profile.name == name; });
    Q_EMIT profilesChanged();
}

void FakeSessionControl::connectTo(const Profile &profile, const QByteArray &key)
{
    connectedTo << profile;
    keys << key;
}

void FakeSessionControl::setTalking(bool on)
{
    talks << on;
    m_sound.talking = on;
    Q_EMIT soundChanged();
}

void FakeSessionControl::putMark(const Mark &mark)
{
    kept << mark.frame();
    Q_EMIT marksChanged();
}

void FakeSessionControl::removeMark(const QByteArray &id)
{
    kept << Mark::removal(id);
    Q_EMIT marksChanged();
}

void FakeSessionControl::setSoundSettings(const SoundSettings &settings)
{
    m_settings = settings;
    Q_EMIT soundChanged();
}

void FakeSessionControl::setTurnMode(TurnMode mode)
{
    m_mode = mode;
    Q_EMIT soundChanged();
}

void FakeSessionControl::become(const ConnectionStatus &status)
{
    m_connection = status;
    Q_EMIT connectionChanged();
}

void FakeSessionControl::sounds(const SoundStatus &sound)
{
    m_sound = sound;
    Q_EMIT soundChanged();
}

void FakeSessionControl::show(std::shared_ptr<Session> session)
{
    m_session = std::move(session);
    Q_EMIT sessionChanged();
}

} // namespace turnscope
