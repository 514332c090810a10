// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runs/run_session.h"
#include "models/control/run_control.h"

#include <QThread>

namespace turnscope {

/// Drives the sessions of one request one after the other. Lives on a thread of its own, which it may keep waiting.
class RunWorker : public QObject
{
    Q_OBJECT

public:
    explicit RunWorker(RunRequest request);

    void begin();
    void stop();

Q_SIGNALS:
    void progressed(int repeat, double share);
    void noted(const QString &text);
    void finished(const turnscope::RunResult &result);

private:
    Result<RunPlan> plan() const;
    void next();
    void sessionEnded(const RunOutcome &outcome);
    void finish(const Error &error);

    RunRequest m_request;
    RunPlan m_plan;
    std::unique_ptr<RunEndpoint> m_endpoint;
    std::unique_ptr<RunSession> m_session;
    RunResult m_result;
    int m_repeat; ///< that is at work, from 1
    int m_last;
    bool m_stopped = false;
};

/// The window's hand on runs: one at a time, recorded beside the console's own recordings. GUI thread.
class RunDesk : public RunControl
{
    Q_OBJECT

public:
    explicit RunDesk(QObject *parent = nullptr);
    ~RunDesk() override; ///< ends a run; its recording is whole as far as it came

    void start(const RunRequest &request) override;
    void stop() override;
    bool isRunning() const override { return m_worker != nullptr; }

private:
    QThread m_thread;
    RunWorker *m_worker = nullptr; ///< deleted on its thread
};

} // namespace turnscope
