// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace turnscope {

/// Work for a worker of which only the piece asked for last counts. Lives on one thread, the GUI's.
///
/// Nobody waits for a worker: one that is cancelled goes on until it looks at its flag, and what it finds is
/// dropped. So the work must share in owning whatever it reads.
template<typename Result>
class LatestTask
{
public:
    using Cancelled = std::atomic<bool>;

    LatestTask()
    {
        m_pool.setMaxThreadCount(1);
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] {
            QFuture<Result> future = m_watcher.future();
            if (!m_done || !future.isValid() || future.resultCount() == 0)
                return;
            const auto done = std::exchange(m_done, {});
            done(future.takeResult());
        });
    }

    /// Waits: the worker's thread ends with its pool.
    ~LatestTask() { cancel(); }

    Q_DISABLE_COPY_MOVE(LatestTask)

    /// Cancels what runs. `work` is called in the worker, and `done` here with what it returned, unless it was
    /// cancelled meanwhile.
    void start(std::function<Result(const Cancelled &)> work, std::function<void(Result)> done)
    {
        cancel();
        m_done = std::move(done);
        m_cancelled = std::make_shared<Cancelled>(false);
        auto promise = std::make_shared<QPromise<Result>>();
        m_watcher.setFuture(promise->future());
        m_pool.start([promise, work = std::move(work), cancelled = m_cancelled]() mutable {
            promise->start();
            if (!cancelled->load(std::memory_order_relaxed)) {
                Result result = work(*cancelled);
                if (!cancelled->load(std::memory_order_relaxed))
                    promise->addResult(std::move(result));
            }
            work = {}; // what it owns goes before the result is looked at
            promise->finish();
        });
    }

    /// At once.
    void cancel()
    {
        m_done = {};
        if (m_cancelled)
            m_cancelled->store(true, std::memory_order_relaxed);
        m_cancelled.reset();
    }

    bool isRunning() const { return bool(m_done); }

private:
    std::function<void(Result)> m_done;
    std::shared_ptr<Cancelled> m_cancelled;
    QFutureWatcher<Result> m_watcher;
    QThreadPool m_pool; ///< last: its end waits for the worker
};

} // namespace turnscope
