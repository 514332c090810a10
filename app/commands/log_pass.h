// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/frame_cursor.h"
#include "models/result.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace turnscope {

/// Goes through a log's events in order, on a thread of its own, while they are still being read: what a command
/// computes is done soon after the last event was found.
///
///     LogPass folding(reader.events(), [&](FrameCursor &frames, quint32 end) { fold.advance(frames, end); });
///     auto info = reader.read([&](double) { folding.wake(); return true; });
///     auto folded = folding.finish();
class LogPass
{
public:
    /// Called with the events before `end`, some more each time; in the pass's own thread alone. What it fills is the
    /// caller's again after finish().
    using Step = std::function<void(FrameCursor &frames, quint32 end)>;

    LogPass(std::shared_ptr<const EventStore> events, Step step);
    ~LogPass(); ///< gives up where it is
    Q_DISABLE_COPY_MOVE(LogPass)

    /// There may be more events. Any thread.
    void wake();

    /// All events are there: goes to the last one, and waits for that. An error when the memory does not suffice.
    Result<void> finish();

private:
    void run();
    quint32 more(quint32 seen); ///< how far there is more than `seen`, waiting for it; `seen` when there is none

    std::shared_ptr<const EventStore> m_events;
    Step m_step;
    std::mutex m_mutex; ///< of what follows
    std::condition_variable m_woken;
    bool m_complete = false;
    bool m_abandoned = false;
    Result<void> m_result;
    std::thread m_thread; ///< last: it begins when all else is there
};

} // namespace turnscope
