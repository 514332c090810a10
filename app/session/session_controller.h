// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/key_memory.h"
#include "app/session/mark_keeper.h"
#include "app/session/profile_store.h"
#include "app/session/session_thread.h"
#include "models/session/session_control.h"

#include <QSettings>

namespace turnscope {

class RecordingOpener;
class RehearsalHost;
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

    void sendText(const QString &text) override;
    void interrupt() override;

    void putMark(const Mark &mark) override;
    void removeMark(const QByteArray &id) override;
    QList<QByteArray> keptMarks() const override;

    std::shared_ptr<Session> session() const override { return m_session; }

    void openRecording(const QString &path) override;
    void cancelOpening() override;

private:
    void start();
    Result<void> prepareEndpoint(Profile &profile);
    void noteOpened();
    void noteEnded(const SocketEnd &end);
    void noteDevice(const DeviceNote &note);
    void setState(ConnectionState state, const Error &reason = {});
    void fail(const Error &error);
    void show(std::shared_ptr<Session> session);
    bool marksAreRecorded() const;
    void noteKept(const Result<void> &kept);

    QSettings m_settings;
    ProfileStore m_profiles;
    std::unique_ptr<Sound> m_sound;
    std::unique_ptr<RehearsalHost> m_rehearsal;
    QUrl m_rehearsalUrl;
    std::unique_ptr<SessionThread> m_live;
    std::unique_ptr<RecordingOpener> m_opener;
    std::shared_ptr<Session> m_session;
    MarkKeeper m_marks;

    std::optional<Profile> m_profile; ///< of the last connectTo()
    KeyMemory m_key;                  ///< for reconnect()
    ConnectionStatus m_status;
    bool m_talking = false;
    QString m_microphone; ///< open now, or empty
    QString m_speaker;
    Error m_soundProblem;
    quint64 m_droppedBefore = 0; ///< of earlier sessions
};

} // namespace turnscope
