// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/command_run.h"

#include "app/tools/left_processes.h"
#include "app/tools/tool_text.h"
#include "models/tools/tool_answer.h"
#include "models/work/work_pool.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReaped = 1000;              // ms
constexpr qsizetype kMostComplaint = 4096; // bytes of standard error that are kept

#ifdef Q_OS_LINUX
/// As many processes as there are on this machine, and some: a bomb of forks stops there.
rlim_t processLimit()
{
    constexpr rlim_t own = 256;
    QFile load(u"/proc/loadavg"_s);
    if (!load.open(QIODevice::ReadOnly))
        return RLIM_INFINITY;
    const QByteArray counts = load.readAll().split(' ').value(3); // "2/411": running and all
    return rlim_t(counts.split('/').value(1).toULongLong()) + own;
}
#endif

/// Between fork and exec: only what may be called there.
[[maybe_unused]] void standApart([[maybe_unused]] unsigned long long mostProcesses)
{
#ifdef Q_OS_UNIX
    ::setsid(); // a group of its own, which can be ended as one
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    rlimit processes{};
    if (::getrlimit(RLIMIT_NPROC, &processes) == 0 && mostProcesses < processes.rlim_cur) {
        processes.rlim_cur = mostProcesses;
        ::setrlimit(RLIMIT_NPROC, &processes);
    }
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

} // namespace

CommandRun::CommandRun(const QString &command, QByteArray input, std::chrono::milliseconds limit, QObject *parent)
    : ToolRunner(parent)
    , m_line(QProcess::splitCommand(command))
    , m_input(std::move(input))
    , m_mark(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] { end({{}, tooSlow(m_limit.intervalAsDuration())}); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &CommandRun::read);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        const QByteArray said = m_process.readAllStandardError();
        m_complaint += said.left(kMostComplaint - m_complaint.size());
    });
    connect(&m_process, &QProcess::finished, this, &CommandRun::noteEnd);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end({{},
                 {tr("%1 could not be started. Is it there, and may it be run?").arg(m_line.value(0)),
                  m_process.errorString()}});
    });
}

CommandRun::~CommandRun()
{
    m_process.disconnect(this);
    endGroup();
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(kReaped); // it was killed, which takes some milliseconds at most
}

void CommandRun::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // The console's keys are none of its business: the model writes its input, and its output goes to the endpoint.
    for (const QStringList names = environment.keys(); const QString &name : names) {
        if (name.startsWith("TURNSCOPE_"_L1) || name == "OPENAI_API_KEY"_L1)
            environment.remove(name);
    }
    environment.insert(QLatin1StringView(left_processes::kVariable), QString::fromLatin1(m_mark));
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(QDir::homePath());
    m_process.setProgram(m_line.value(0));
    m_process.setArguments(m_line.mid(1));
#ifdef Q_OS_UNIX
    unsigned long long mostProcesses = 0;
#ifdef Q_OS_LINUX
    mostProcesses = processLimit();
#endif
    m_process.setChildProcessModifier([mostProcesses] { standApart(mostProcesses); });
#endif
    m_limit.start();
    m_process.start();
    m_group = m_process.processId();
    m_process.write(m_input);
    m_process.closeWriteChannel();
    m_input.clear();
}

void CommandRun::read()
{
    if (m_over)
        return;
    m_output += m_process.readAllStandardOutput();
    if (m_output.size() > ToolAnswer::kMostOutput)
        end({{}, tooMuchOutput()});
}

void CommandRun::noteEnd(int code, QProcess::ExitStatus status)
{
    read();
    if (m_over)
        return;
    m_complaint += m_process.readAllStandardError().left(kMostComplaint - m_complaint.size());
    if (status == QProcess::CrashExit)
        return end({{}, {tr("%1 crashed.").arg(m_line.value(0)), toolComplaint(m_complaint)}});
    if (code != 0)
        return end({{}, {tr("%1 ended with code %2.").arg(m_line.value(0)).arg(code), toolComplaint(m_complaint)}});
    end(toolText(m_output));
}

void CommandRun::end(const ToolOutcome &outcome)
{
    if (std::exchange(m_over, true))
        return;
    m_limit.stop();
    m_output.clear();
    endGroup();
    Q_EMIT finished(outcome);
}

/// What it has begun may outlive it, and may have left its group.
void CommandRun::endGroup()
{
#ifdef Q_OS_UNIX
    const qint64 group = std::exchange(m_group, 0);
    if (group <= 0)
        return;
    ::kill(-pid_t(group), SIGKILL);
    threads(WorkPool::Quiet).start([mark = m_mark] { left_processes::end(mark); });
#else
    m_process.kill();
#endif
}

} // namespace turnscope
