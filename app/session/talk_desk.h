// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sound_store.h"
#include "models/control/talk_control.h"

namespace turnscope {

class EndpointConnection;
class SoundDesk;

/// Passes on what the user says and asks for to the session's thread, and remembers who is to take turns. GUI thread.
class TalkDesk : public TalkControl
{
    Q_OBJECT

public:
    /// All three must outlive the desk.
    TalkDesk(QSettings &settings, EndpointConnection &connection, SoundDesk &sound, QObject *parent = nullptr);

    void setTalking(bool on) override;
    void setTurnMode(TurnMode mode) override;
    std::optional<TurnMode> turnMode() const override;
    void answer() override;
    void sendText(const QString &text) override;
    void sendImage(const ImageMessage &message) override;
    void updateSettings(const QJsonObject &session) override;
    void createItem(const QJsonObject &item) override;
    void interrupt() override;

private:
    void begin();
    void updateStandby();

    EndpointConnection &m_connection;
    SoundDesk &m_sound;
    SoundStore m_store;
    std::optional<TurnMode> m_mode; ///< that is asked for
};

} // namespace turnscope
