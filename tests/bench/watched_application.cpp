// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/watched_application.h"

#include <QEvent>
#include <QEventLoop>
#include <QFile>
#include <QMetaEnum>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// What this thread has worked so far.
double threadMs()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

} // namespace

std::string WatchedApplication::Longest::text() const
{
    const char *const name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    char text[160];
    std::snprintf(text, sizeof text, "%s of %s, %.1f ms of the thread's own time", name ? name : "an event", receiver,
                  cpuMs);
    return text;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread()) // the events of every thread come through here
        return QApplication::notify(receiver, event);
    const QEvent::Type type = event->type(); // the event may be gone when it was handled
    if (m_depth++ > 0) {
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        if (type == QEvent::Paint && painted)
            painted(receiver);
        return taken;
    }
    const char *const name = receiver->metaObject()->className();
    QElapsedTimer timer;
    timer.start();
    const double cpuBefore = threadMs();
    const bool taken = QApplication::notify(receiver, event);
    const double cpuMs = threadMs() - cpuBefore;
    --m_depth;
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    const Longest seen{ms, cpuMs, name, type};
    if (ms > m_longest.ms)
        m_longest = seen;
    m_longestCpu = std::max(m_longestCpu, cpuMs);
    if (ms > m_told)
        std::fprintf(stderr, "%7.1f ms  %s\n", ms, seen.text().c_str());
    m_busy += ms;
    if (type == QEvent::UpdateRequest)
        m_frames.push_back(std::exchange(m_busy, 0));
    return taken;
}

void WatchedApplication::forget()
{
    m_busy = 0;
    m_longest = {};
    m_longestCpu = 0;
    m_frames.clear();
}

bool WatchedApplication::runUntil(const std::function<bool()> &done, qint64 patience)
{
    if (done())
        return true;
    // An event loop that sleeps, as the program's does: one that looks all the time takes the processor from the
    // threads that are to be measured.
    QEventLoop loop;
    QTimer look;
    QTimer end;
    look.callOnTimeout(&loop, [&] {
        if (done())
            loop.exit(1);
    });
    end.callOnTimeout(&loop, [&loop] { loop.exit(0); });
    end.setSingleShot(true);
    look.start(1);
    end.start(int(patience));
    return loop.exec() == 1;
}

double privateMegabytes(qint64 process)
{
    QFile rollup(process == 0 ? u"/proc/self/smaps_rollup"_s : u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    double kilobytes = 0;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Private_Dirty:"))
            kilobytes += line.mid(14, line.indexOf("kB") - 14).trimmed().toDouble();
    }
    return kilobytes / 1e3;
}

} // namespace turnscope
