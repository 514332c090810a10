// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/key_memory.h"
#include "app/session/mark_keeper.h"
#include "app/session/profile_store.h"
#include "app/session/rehearsal_endpoint.h"
#include "app/session/session_thread.h"
#include "app/session/sound_store.h"
#include "app/sound/level_hold.h"
#include "models/session/session_control.h"

#include <QSettings>

namespace turnscope {

class RecordingOpener;
class Sound;

/// The window's hand on the outside world: one live session at a time on its own thread, sound on
/// another, the rehearsal endpoint on a third when it is asked for, files opened by a worker. Lives on the
/// GUI thread; must end before the application object.
class SessionController : public SessionControl
{
    Q_OBJECT

public:
    explicit SessionController(QObject *parent = nullptr);
    ~SessionController() override;

    QList<Profile> profiles() const override;
    void addProfile(const Profile &profile) override;
    void removeProfile(const QString &name) override;

    void connectTo(const Profile &profile, const QByteArray &key) override;
    void reconnect() override;
    void disconnectFromEndpoint() override;
    ConnectionStatus connection() const override { return m_status; }

    void setTalking(bool on) override;
    SoundStatus sound() const override;
    QList<SoundDevice> inputDevices() const override;
    QList<SoundDevice> outputDevices() const override;
    SoundSettings soundSettings() const override { return m_soundSettings; }
    void setSoundSettings(const SoundSettings &settings) override;
    void setSoundPreview(bool on) override;
    void setTurnMode(TurnMode mode) override;
    std::optional<TurnMode> turnMode() const override;
    void answer() override;

    void sendText(const QString &text) override;
    void sendImage(const ImageMessage &message) override;
    void updateSettings(const QJsonObject &session) override;
    void interrupt() override;

    void putMark(const Mark &mark) override;
    void removeMark(const QByteArray &id) override;
    QList<QByteArray> keptMarks() const override;

    std::shared_ptr<Session> session() const override { return m_session; }

    void openRecording(const QString &path) override;
    void cancelOpening() override;
    void setFollowingFiles(bool on) override;
    bool isFollowingFiles() const override;

private:
    void start();
    void noteEnded(const SocketEnd &end);
    void noteDevice(const DeviceNote &note);
    void updateMicrophone();
    bool isPushToTalk() const;
    void setState(ConnectionState state, const Error &reason = {});
    void fail(const Error &error);
    void show(std::shared_ptr<Session> session);
    bool marksAreRecorded() const;
    void noteKept(const Result<void> &kept);

    QSettings m_settings;
    ProfileStore m_profiles;
    std::unique_ptr<Sound> m_sound;
    RehearsalEndpoint m_rehearsal;
    std::unique_ptr<SessionThread> m_live;
    std::unique_ptr<RecordingOpener> m_opener;
    std::shared_ptr<Session> m_session;
    MarkKeeper m_marks;

    std::optional<Profile> m_profile; ///< of the last connectTo()
    KeyMemory m_key;                  ///< for reconnect()
    ConnectionStatus m_status;
    SoundStore m_soundStore;
    SoundSettings m_soundSettings;
    std::optional<TurnMode> m_turnMode; ///< that is asked for
    bool m_talking = false;
    bool m_preview = false;
    bool m_microphoneOpened = false; ///< asked to be
    QString m_microphone;            ///< open now, or empty
    QString m_speaker;
    Error m_soundProblem;
    mutable LevelHold m_inputLevel;
    mutable LevelHold m_outputLevel;
    quint64 m_droppedBefore = 0; ///< of earlier sessions
    quint64 m_lateBefore = 0;
};

} // namespace turnscope
