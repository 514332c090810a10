// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <functional>
#include <string>
#include <vector>

namespace turnscope {

/// Sees how long the GUI thread is busy for each frame that it shows, and when what is painted. A frame is all that
/// the thread does from one repaint of a window to the end of the next.
class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// Called when a widget was painted.
    std::function<void(QObject *widget)> painted;

    void forget(); ///< what was measured so far

    /// The event that kept the thread longest. What the wall clock says beyond the thread's own time, the thread
    /// had to wait for a processor, a lock or the disk.
    struct Longest
    {
        double ms = 0;    ///< by the wall clock
        double cpuMs = 0; ///< by the thread's own
        const char *receiver = "";
        QEvent::Type type = QEvent::None;

        std::string text() const; ///< "Timer of QTimer, 3.2 ms of them its own"
    };

    const std::vector<double> &framesMs() const { return m_frames; } ///< by the wall clock
    const Longest &longest() const { return m_longest; }
    double longestEventMs() const { return m_longest.ms; }
    double longestCpuMs() const { return m_longestCpu; } ///< of one event, perhaps another

    /// Runs the event loop until `done`, or for `patience` ms at most; whether it was done.
    bool runUntil(const std::function<bool()> &done, qint64 patience);

private:
    int m_depth = 0;
    double m_busy = 0;
    Longest m_longest;
    double m_longestCpu = 0;
    double m_told = qEnvironmentVariableIsSet("TURNSCOPE_BENCH_SLOW")
                        ? qEnvironmentVariableIntValue("TURNSCOPE_BENCH_SLOW")
                        : 1e300; ///< ms: events that take longer are printed
    std::vector<double> m_frames;
};

/// MB of memory that is this process's own, or another process's: what it has written to. Clean pages are those of the
/// files that it has mapped, programs and libraries among them, and as many as no other process happens to map.
double privateMegabytes(qint64 process = 0);

} // namespace turnscope
