// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/within_memory.h"
#include "models/work/work_pool.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>

namespace turnscope {

/// One piece of work, as it sees itself on its thread.
class Task
{
public:
    /// Nobody wants it any more: to be looked at often.
    bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }
    const std::atomic<bool> &cancelled() const { return *m_cancelled; }

    /// How far it has come, or a part of what it found: calls `call` on the worker's own thread, unless it is cancelled
    /// or the worker is gone by then.
    void tell(std::function<void()> call) const;

private:
    friend class Worker;
    struct Line;

    std::shared_ptr<Line> m_line;
    std::shared_ptr<const std::atomic<bool>> m_cancelled;
};

/// Has work done by the threads of a pool that it shares with others: its own pieces one after another, in order, never two
/// at once. Lives on one thread, that of its parent, where results come in.
///
/// Nobody waits for it: what is cancelled, also by the worker's end, is not begun, or goes on until it looks at its flag,
/// and nothing that it finds is told. So a piece must share in owning whatever it reads.
class Worker : public QObject
{
public:
    explicit Worker(WorkPool pool, QObject *parent = nullptr);
    ~Worker() override; ///< cancels

    /// `work` is called with its Task on a thread of the pool, then `done` here with what it returned. Work for which there
    /// is not enough memory ends without a result: isRunning() is false then, and `done` is not called.
    template<typename Work, typename Done>
    void start(Work work, Done done);

    /// The same where nothing comes of it but what it does, or tells.
    template<typename Work>
    void start(Work work)
    {
        start(std::move(work), [] {});
    }

    /// Of several pieces only the last one counts: cancels the others.
    template<typename Work, typename Done>
    void restart(Work work, Done done)
    {
        cancel();
        start(std::move(work), std::move(done));
    }

    /// At once, and all of it.
    void cancel();

    /// Something was started whose end has not come here, and that was not cancelled.
    bool isRunning() const { return !m_dones.empty(); }

    /// Until all is done but what was cancelled before it began. For what must be on the disk before something else happens.
    void waitForDone();

private:
    void push(std::function<void(const Task &)> piece, std::function<void(void *)> done);
    static void noteEnd(Worker *worker, const Task &task, std::shared_ptr<void> found);

    std::shared_ptr<Task::Line> m_line;
    std::shared_ptr<std::atomic<bool>> m_cancelled;  ///< of what was started since the last cancel()
    std::deque<std::function<void(void *)>> m_dones; ///< of what runs and waits, in order
};

template<typename Work, typename Done>
void Worker::start(Work work, Done done)
{
    using Found = std::invoke_result_t<Work &, const Task &>;
    auto piece = std::make_shared<std::optional<Work>>(std::move(work));
    push(
        [this, piece = std::move(piece)](const Task &task) {
            auto found = std::make_shared<Result<Found>>(withinMemory([&] { return (**piece)(task); }));
            piece->reset(); // what it owns goes before the result is looked at
            noteEnd(this, task, found->has_value() ? std::move(found) : nullptr);
        },
        [done = std::move(done)](void *found) mutable {
            if constexpr (std::is_void_v<Found>)
                done();
            else
                done(std::move(**static_cast<Result<Found> *>(found)));
        });
}

} // namespace turnscope
