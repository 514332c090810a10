// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/live_session.h"
#include "models/session/session.h"

#include <QThread>

namespace turnscope {

class RehearsalServer;

/// A live session together with the thread it lives on, and its events as the owner's thread sees them.
class SessionThread
{
    Q_DISABLE_COPY_MOVE(SessionThread)

public:
    /// Creates the recording at `path` and starts the thread; nothing is connected yet. Fails with a
    /// sentence when the file cannot be made. `playback` may be null. `redactor` may know secrets beside those of the
    /// profile and the key of open().
    static Result<std::unique_ptr<SessionThread>> start(const Profile &profile, const QString &path,
                                                        std::shared_ptr<MicrophoneQueue> microphone,
                                                        std::shared_ptr<PlaybackQueue> playback,
                                                        Redactor redactor = {});

    /// Ends the session where it stands and waits for the thread.
    ~SessionThread();

    /// The same, while the object still lives: until the recording is on the disk. Any thread, for the disk may be slow;
    /// afterwards nothing may be asked of the session any more.
    void end();

    void open(const KeyMemory &key);

    /// Has the stages of the rehearsal endpoint in this process recorded.
    void recordStagesOf(const RehearsalServer &server);

    /// Calls a slot of the session on its thread.
    template<typename Call>
    void post(Call call)
    {
        QMetaObject::invokeMethod(
            m_live, [live = m_live, call = std::move(call)] { call(*live); }, Qt::QueuedConnection);
    }

    /// To connect to its signals.
    const LiveSession *live() const { return m_live; }

    std::shared_ptr<Session> session() const { return m_session; }

private:
    SessionThread() = default;

    QThread m_thread;
    LiveSession *m_live = nullptr; ///< deleted when the thread ends
    std::shared_ptr<Session> m_session;
};

} // namespace turnscope
