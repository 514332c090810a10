// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/talk_desk.h"

#include "app/session/endpoint_connection.h"
#include "app/session/sound_desk.h"

namespace turnscope {

TalkDesk::TalkDesk(QSettings &settings, EndpointConnection &connection, SoundDesk &sound, QObject *parent)
    : TalkControl(parent)
    , m_connection(connection)
    , m_sound(sound)
    , m_store(settings)
    , m_mode(m_store.readTurnMode())
{
    connect(&m_connection, &EndpointConnection::begun, this, &TalkDesk::begin);
    connect(&m_connection, &EndpointConnection::ended, this, &TalkDesk::updateStandby);
}

void TalkDesk::begin()
{
    m_connection.live()->post([mode = m_mode](LiveSession &live) { live.setTurnMode(mode); });
    connect(m_connection.live()->session().get(), &Session::advanced, this, &TalkDesk::updateStandby);
}

void TalkDesk::updateStandby()
{
    m_sound.setStandby(m_connection.isConnected() && turnMode() == TurnMode::PushToTalk);
}

void TalkDesk::setTalking(bool on)
{
    updateStandby();
    m_sound.setTalking(on);
}

void TalkDesk::setTurnMode(TurnMode mode)
{
    const auto isHeld = [](std::optional<TurnMode> way) { return way == TurnMode::PushToTalk; };
    if (isHeld(mode) || isHeld(turnMode()) || isHeld(m_mode)) // a button that is held is no open microphone
        setTalking(false);
    m_mode = mode;
    m_store.writeTurnMode(mode);
    m_connection.post([mode](LiveSession &live) { live.setTurnMode(mode); });
    Q_EMIT turnModeChanged();
}

std::optional<TurnMode> TalkDesk::turnMode() const
{
    if (m_connection.isConnected()) {
        const Session &session = *m_connection.live()->session();
        if (session.isLive() && !session.conversation().settings().id.empty())
            return turnModeOf(session.conversation().settings());
    }
    return m_mode;
}

void TalkDesk::answer()
{
    m_connection.post([](LiveSession &live) { live.answer(); });
}

void TalkDesk::sendText(const QString &text)
{
    if (!text.trimmed().isEmpty())
        m_connection.post([text](LiveSession &live) { live.sendText(text); });
}

void TalkDesk::sendImage(const ImageMessage &message)
{
    if (!m_connection.isConnected())
        return;
    if (const Result<void> sendable = message.check(); !sendable) {
        Q_EMIT failed(sendable.error());
        return;
    }
    m_connection.post([message](LiveSession &live) { live.sendImage(message); });
}

void TalkDesk::updateSettings(const QJsonObject &session)
{
    if (!session.isEmpty())
        m_connection.post([session](LiveSession &live) { live.updateSettings(session); });
}

void TalkDesk::createItem(const QJsonObject &item)
{
    m_connection.post([item](LiveSession &live) { live.createItem(item); });
}

void TalkDesk::interrupt()
{
    m_connection.post([](LiveSession &live) { live.interrupt(); });
}

} // namespace turnscope
