// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/run_control.h"
#include "tests/support/typed_run.h"

#include <QDir>
#include <QList>
#include <QTimer>

#include <functional>

namespace turnscope {

/// Runs of which a test says what comes: the recordings are real, the endpoint is none.
class ScriptedRuns : public RunControl
{
public:
    /// What comes of a request, and why it ended early; of an error without a recording `none` is true.
    struct Outcome
    {
        TypedRun run;
        Error error;
        bool none = false;
    };

    using RunControl::RunControl;

    std::function<Outcome(const RunRequest &)> script;
    QList<RunRequest> asked;
    bool holds = false; ///< runs go on until they are stopped
    int stops = 0;

    void start(const RunRequest &request) override
    {
        asked += request;
        m_running = true;
        if (!holds)
            QTimer::singleShot(0, this, [this] { end(); });
    }

    void stop() override
    {
        ++stops;
        if (m_running)
            end(Error{QStringLiteral("The run was interrupted."), {}});
    }

    bool isRunning() const override { return m_running; }

    /// The run that is at work is over.
    void end(const Error &early = {})
    {
        if (!std::exchange(m_running, false))
            return;
        const RunRequest &request = asked.last();
        const Outcome outcome = script(request);
        RunResult result;
        result.error = early.text.isEmpty() ? outcome.error : early;
        if (!outcome.none) {
            QDir().mkpath(request.folder);
            const QString path = QStringLiteral("%1/run-%2.jsonl").arg(request.folder).arg(asked.size());
            outcome.run.write(path);
            result.recordings += path;
        }
        Q_EMIT finished(result);
    }

private:
    bool m_running = false;
};

} // namespace turnscope
