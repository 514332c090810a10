// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_control.h"

#include <QStringList>

namespace turnscope {

/// A SessionControl for tests of the window: does nothing but remember what it was asked, and tells what it is
/// told to tell.
class FakeSessionControl : public SessionControl
{
    Q_OBJECT

public:
    FakeSessionControl();

    QList<Profile> profiles() const override { return m_profiles; }
    void addProfile(const Profile &profile) override;
    void removeProfile(const QString &name) override;
    void connectTo(const Profile &profile, const QByteArray &key) override;
    void reconnect() override { ++reconnects; }
    void disconnectFromEndpoint() override { ++disconnects; }
    ConnectionStatus connection() const override { return m_connection; }
    void setTalking(bool on) override;
    SoundStatus sound() const override { return m_sound; }
    QList<SoundDevice> inputDevices() const override { return inputs; }
    QList<SoundDevice> outputDevices() const override { return outputs; }
    SoundSettings soundSettings() const override { return m_settings; }
    void setSoundSettings(const SoundSettings &settings) override;
    void setSoundPreview(bool on) override { previews << on; }
    void setTurnMode(TurnMode mode) override;
    std::optional<TurnMode> turnMode() const override { return m_mode; }
    void answer() override { ++answers; }
    void sendText(const QString &text) override { sent << text; }
    void sendImage(const ImageMessage &message) override { images << message; }
    void updateSettings(const QJsonObject &session) override { updates << session; }
    void interrupt() override { ++interrupts; }
    void putMark(const Mark &mark) override;
    void removeMark(const QByteArray &id) override;
    QList<QByteArray> keptMarks() const override { return kept; }
    std::shared_ptr<Session> session() const override { return m_session; }
    void openRecording(const QString &path) override { opened << path; }
    void cancelOpening() override { ++cancels; }
    void setFollowingFiles(bool on) override { follows = on; }
    bool isFollowingFiles() const override { return follows; }

    // What a test has happen:
    void become(const ConnectionStatus &status);
    void sounds(const SoundStatus &sound);
    void show(std::shared_ptr<Session> session);

    // What there is:
    QList<SoundDevice> inputs{{"mic", QStringLiteral("Microphone"), 2}, {"usb", QStringLiteral("Headset"), 1}};
    QList<SoundDevice> outputs{{"spk", QStringLiteral("Speaker"), 2}};

    // What was asked:
    QList<bool> previews;
    int answers = 0;
    QList<Profile> connectedTo;
    QList<QByteArray> keys;
    QStringList sent;
    QList<ImageMessage> images;
    QList<QJsonObject> updates;
    QStringList opened;
    QList<QByteArray> kept; ///< as if beside a recording
    QList<bool> talks;
    int reconnects = 0;
    int disconnects = 0;
    int interrupts = 0;
    int cancels = 0;
    bool follows = true;

private:
    QList<Profile> m_profiles;
    ConnectionStatus m_connection;
    SoundStatus m_sound;
    SoundSettings m_settings;
    std::optional<TurnMode> m_mode;
    std::shared_ptr<Session> m_session;
};

} // namespace turnscope
