// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/key_memory.h"
#include "app/keys/memory_sweep.h"
#include "app/session/profile_store.h"
#include "app/session/rehearsal_endpoint.h"
#include "app/session/session_thread.h"
#include "app/session/shared_file_watch.h"
#include "models/control/connection_control.h"
#include "models/work/worker.h"

namespace turnscope {

class Sound;

/// One connection at a time: the profiles, the attempt to connect, the keys and what is left of them, and the live session
/// on its own thread; the rehearsal endpoint on another when it is asked for. GUI thread. The other hands of the window
/// reach the live session through it.
class EndpointConnection : public ConnectionControl
{
    Q_OBJECT

public:
    /// Both must outlive the connection.
    EndpointConnection(QSettings &settings, const Sound &sound, QObject *parent = nullptr);
    ~EndpointConnection() override;

    QList<Profile> profiles() const override { return m_profiles.all(); }
    void addProfile(const Profile &profile) override;
    void removeProfile(const QString &name) override;

    void connectTo(const Profile &profile, const QByteArray &key) override;
    void reconnect() override;
    void trustCertificate(const RefusedCertificate &shown) override;
    void disconnectFromEndpoint() override;
    ConnectionStatus status() const override { return m_status; }

    /// The session that is being connected, is connected, or ended last; null before one and while one is prepared.
    SessionThread *live() const { return m_live.get(); }

    bool isConnected() const { return m_status.state == ConnectionState::Connected; }

    /// Calls a slot of the connected session on its thread; without one, nothing.
    template<typename Call>
    void post(Call call)
    {
        if (isConnected())
            m_live->post(std::move(call));
    }

    /// Of the endpoint of this process, while the session with it is connected; else empty.
    QUrl rehearsalUrl() const { return isConnected() ? m_rehearsalUrl : QUrl(); }

    /// What must not be shown, nor kept.
    Redactor secretsInUse() const;

Q_SIGNALS:
    void preparing(); ///< the session before is over, if there was one
    void begun();     ///< live() is a new one, about to be connected
    void closing();   ///< live() is about to be closed, by wish
    void ended();     ///< live() is over; status() is about to be told

    /// Of live().
    void recordingChanged(const turnscope::RecordingState &state);

private:
    struct Beginning;

    void start();
    void takePrepared(Beginning &made, int attempt);
    void begin(Profile profile, bool rehearsing);
    void listen(const LiveSession *live);
    std::optional<Profile> keptProfile() const;
    void noteProfiles();
    void noteUnwanted();
    void noteEnded(const SocketEnd &end);
    void forgetSecrets();
    void setState(ConnectionState state, const Error &reason = {}, bool keyRefused = false,
                  const std::optional<RefusedCertificate> &certificate = std::nullopt);
    void fail(const Error &error);

    const Sound &m_sound;
    ProfileStore m_profiles;
    SharedFileWatch m_profilesChange; ///< by another window or command
    RehearsalEndpoint m_rehearsal;    ///< the preparing thread's, while that is at work
    std::unique_ptr<SessionThread> m_live;
    QUrl m_rehearsalUrl; ///< that m_live is connected to; empty where it is another endpoint
    int m_attempt = 0;   ///< to connect; what was prepared for another one is not wanted any more

    std::optional<Profile> m_profile;   ///< of the last connectTo()
    KeyMemory m_key;                    ///< for reconnect()
    std::unique_ptr<CoreDumpBan> m_ban; ///< the profile carries a secret
    MemorySweep m_sweep{this};          ///< of the secrets of sessions that were ended by wish
    bool m_keyForgotten = false;        ///< there was one
    ConnectionStatus m_status;
    Worker m_preparing{WorkPool::Disk, this}; ///< ends the session before, which waits for the disk, and loads models
};

} // namespace turnscope
