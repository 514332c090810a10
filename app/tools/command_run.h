// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/tool_runner.h"

#include <QProcess>
#include <QTimer>

#include <chrono>

namespace turnscope {

/// A program of this machine as a tool: it is given the arguments on its standard input, and what it writes to its standard
/// output until it ends is the output. Its working directory is the user's home, and no shell reads its line.
///
/// It is a stranger, and held as one: what takes longer than `limit` is ended, as is what writes more than
/// ToolAnswer::kMostOutput; with it ends all that it has begun, in its process group or out of it. On Linux the number of
/// processes that it can have is limited, and it ends with us.
class CommandRun : public ToolRunner
{
    Q_OBJECT

public:
    CommandRun(const QString &command, QByteArray input, std::chrono::milliseconds limit, QObject *parent = nullptr);
    ~CommandRun() override;

    void start() override;

private:
    void read();
    void noteEnd(int code, QProcess::ExitStatus status);
    void end(const ToolOutcome &outcome);
    void endGroup();

    QStringList m_line;
    QByteArray m_input;
    QProcess m_process;
    QTimer m_limit;
    QByteArray m_mark;
    QByteArray m_output;
    QByteArray m_complaint; ///< the begin of its standard error
    qint64 m_group = 0;     ///< its process group, while something of it may run
    bool m_over = false;
};

} // namespace turnscope
