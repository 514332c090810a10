// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runs/run_driver.h"
#include "app/session/rehearsal_endpoint.h"

namespace turnscope {

/// The endpoint that the sessions of a run go to. Begun by the thread that drives them, which may wait for it.
class RunEndpoint
{
public:
    /// `profile` with its secrets; `key` empty where it needs none.
    RunEndpoint(Profile profile, KeyMemory key);

    /// Starts the rehearsal endpoint of this process, where that is what the profile names. Fails with a sentence.
    Result<void> prepare();

    const Profile &profile() const { return m_profile; }
    const KeyMemory &key() const { return m_key; }
    const Redactor &redactor() const { return m_redactor; } ///< knows all secrets of it
    const RehearsalServer *rehearsal() const { return m_rehearsal.server(); }

private:
    Profile m_profile;
    KeyMemory m_key;
    std::unique_ptr<CoreDumpBan> m_ban; ///< the profile carries a secret
    Redactor m_redactor;
    RehearsalEndpoint m_rehearsal;
};

/// One session of a run: its thread, its recording, and who drives it. Lives on the thread that made it.
class RunSession : public QObject
{
    Q_OBJECT

public:
    /// Begins the recording at `path`, a new file, in which it says whose run it is. `endpoint` is prepared, and must outlive it.
    static Result<std::unique_ptr<RunSession>> begin(const RunPlan &plan, const RunEndpoint &endpoint,
                                                     const QString &path, int repeat, int repeats);

    void start() { m_driver.start(m_endpoint.key()); }

    RunDriver &driver() { return m_driver; }
    const RecordingState &recording() const { return m_recording; }
    std::shared_ptr<const EventStore> events() const { return m_thread->session()->sharedEvents(); }

    /// Of the recording, where it is by now.
    RecordingInfo info() const;

Q_SIGNALS:
    void recordingChanged(const turnscope::RecordingState &before, const turnscope::RecordingState &now);

private:
    RunSession(const RunPlan &plan, const RunEndpoint &endpoint, std::unique_ptr<SessionThread> thread);

    const RunEndpoint &m_endpoint;
    std::unique_ptr<SessionThread> m_thread;
    RecordingState m_recording;
    RunDriver m_driver;
};

} // namespace turnscope
