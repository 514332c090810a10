// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/called_function.h"
#include "app/session/console_events.h"
#include "app/session/shared_file_watch.h"
#include "app/tools/tool_runner.h"
#include "models/control/tool_control.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>
#include <memory>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace turnscope {

class EndpointConnection;

/// Answers the function calls of the live session by what was said about each function, and keeps that. What it does is
/// recorded as console.tool. When the model's answer is asked for is the session's to say (FunctionCalls). GUI thread.
class ToolDesk : public ToolControl
{
    Q_OBJECT

public:
    /// Commands and endpoints that run at once; more wait for one to end.
    static constexpr int kMostAtOnce = 8;

    /// Both must outlive the desk.
    ToolDesk(QSettings &settings, EndpointConnection &connection, QObject *parent = nullptr);
    ~ToolDesk() override;

    ToolAnswers answers() const override { return m_answers; }
    void setAnswer(const QString &tool, const ToolAnswer &answer) override;
    void allowCommand(const QString &tool, const QString &command) override;
    std::optional<ToolRun> run(const QByteArray &callId) const override;
    void send(const QByteArray &callId, const QString &output) override;
    void stop(const QByteArray &callId) override;

private:
    /// A call, and who is at it.
    struct Call
    {
        CalledFunction call;
        ToolAnswer answer;
        ToolRun run;
        QElapsedTimer since;
        std::unique_ptr<QTimer> delay;
        std::unique_ptr<ToolRunner> runner;
    };

    using State = ToolNote::State;

    void begin();
    void end();
    void take(const CalledFunction &call);
    void start(Call &call);
    void startWaiting();
    void startRunner(Call &call);
    void finish(const QByteArray &callId, const ToolOutcome &outcome);
    void deliver(Call &call, const QString &output, const Error &problem);
    void rest(Call &call);
    void note(const Call &call, State state, qint64 bytes = -1, const Error &problem = {});
    void change(const std::function<void(ToolAnswers &)> &change);
    void readAnew();

    QSettings &m_settings;
    EndpointConnection &m_connection;
    SharedFileWatch m_settingsChange; ///< by another window
    ToolAnswers m_answers;
    std::map<QByteArray, Call> m_calls; ///< of the session that was begun last, by id
    QList<QByteArray> m_waiting;        ///< for one of kMostAtOnce to end
    int m_running = 0;
};

} // namespace turnscope
