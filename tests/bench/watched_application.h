// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <functional>
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

    const std::vector<double> &framesMs() const { return m_frames; } ///< by the wall clock
    double longestEventMs() const { return m_longest; }              ///< that one event kept the thread

    /// Runs the event loop until `done`, or for `patience` ms at most; whether it was done.
    bool runUntil(const std::function<bool()> &done, qint64 patience);

private:
    int m_depth = 0;
    double m_busy = 0;
    double m_longest = 0;
    std::vector<double> m_frames;
};

/// MB of memory that is this process's own, or that of another process.
double privateMegabytes(qint64 process = 0);

} // namespace turnscope
