// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/left_processes.h"

#ifdef Q_OS_LINUX
#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace turnscope {

#ifdef Q_OS_LINUX

namespace {

bool bearsMark(const QString &pid, const QByteArray &marked)
{
    QFile environment(QStringLiteral("/proc/%1/environ").arg(pid));
    if (!environment.open(QIODevice::ReadOnly))
        return false; // somebody else's, or gone
    const QByteArray all = '\0' + environment.read(1 << 20) + '\0';
    return all.contains('\0' + marked + '\0');
}

/// Held by its descriptor, a process is not mistaken for another one that got its number meanwhile.
bool endIfMarked(const QString &pid, const QByteArray &marked)
{
    const int process = int(::syscall(SYS_pidfd_open, pid.toInt(), 0));
    if (process < 0)
        return false;
    const bool ends = bearsMark(pid, marked) && ::syscall(SYS_pidfd_send_signal, process, SIGKILL, nullptr, 0) == 0;
    ::close(process);
    return ends;
}

} // namespace

int left_processes::end(const QByteArray &mark)
{
    constexpr int most = 20; // looks; whoever forks faster than that is held by the limit on processes
    const QByteArray marked = QByteArray(kVariable) + '=' + mark;
    int ended = 0;
    for (int look = 0; look < most; ++look) {
        int found = 0;
        for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
            if (pid.front().isDigit() && pid.toLongLong() != ::getpid() && endIfMarked(pid, marked))
                ++found;
        }
        if (found == 0)
            break;
        ended += found;
    }
    return ended;
}

#else

int left_processes::end(const QByteArray &)
{
    return 0;
}

#endif

} // namespace turnscope
