// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work/worker.h"

#include "models/work/background_thread.h"

namespace turnscope {

/// What is still to be done, shared with the threads that do it: it outlives the worker.
struct Task::Line : std::enable_shared_from_this<Task::Line>
{
    struct Piece
    {
        std::function<void(const Task &)> work;
        Task task;
    };

    Line(WorkPool pool, QObject *home)
        : m_pool(pool)
        , m_home(home)
    {
    }

    void push(Piece piece)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(piece));
        if (!std::exchange(m_busy, true))
            next();
    }

    /// Nothing is called there any more.
    void leaveHome()
    {
        const std::lock_guard lock(m_mutex);
        m_home = nullptr;
    }

    void post(std::function<void()> call)
    {
        const std::lock_guard lock(m_mutex);
        if (m_home)
            QMetaObject::invokeMethod(m_home, std::move(call), Qt::QueuedConnection);
    }

    /// What is not begun is forgotten, with all that it owns.
    void clear()
    {
        std::deque<Piece> forgotten;
        const std::lock_guard lock(m_mutex);
        forgotten.swap(m_waiting);
    }

    void waitForDone()
    {
        std::unique_lock lock(m_mutex);
        m_idle.wait(lock, [this] { return !m_working && m_waiting.empty(); });
    }

private:
    /// One piece only, so that others of the pool have their turn.
    void next()
    {
        threads(m_pool).start([line = shared_from_this()] {
            if (line->m_pool == WorkPool::Quiet)
                beBackgroundThread();
            line->work();
        });
    }

    void work()
    {
        std::unique_lock lock(m_mutex);
        if (!m_waiting.empty()) {
            Piece piece = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_working = true;
            lock.unlock();
            if (!piece.task.isCancelled())
                piece.work(piece.task);
            piece = {};
            lock.lock();
            m_working = false;
        }
        m_busy = !m_waiting.empty();
        if (m_busy)
            next();
        else
            m_idle.notify_all();
    }

    const WorkPool m_pool;
    std::mutex m_mutex; ///< of all that follows
    std::condition_variable m_idle;
    QObject *m_home;
    std::deque<Piece> m_waiting;
    bool m_busy = false;    ///< a thread is at it, or will be
    bool m_working = false; ///< at a piece
};

void Task::tell(std::function<void()> call) const
{
    m_line->post([cancelled = m_cancelled, call = std::move(call)] {
        if (!cancelled->load(std::memory_order_relaxed))
            call();
    });
}

Worker::Worker(WorkPool pool, QObject *parent)
    : QObject(parent)
    , m_line(std::make_shared<Task::Line>(pool, this))
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
}

Worker::~Worker()
{
    cancel();
    m_line->leaveHome();
}

void Worker::push(std::function<void(const Task &)> piece, std::function<void(void *)> done)
{
    m_dones.push_back(std::move(done));
    Task task;
    task.m_line = m_line;
    task.m_cancelled = m_cancelled;
    m_line->push({std::move(piece), std::move(task)});
}

/// On the thread of the pool, where the worker may be gone: it is not touched before tell() has come home to it. Nothing
/// found: there was not enough memory.
void Worker::noteEnd(Worker *worker, const Task &task, std::shared_ptr<void> found)
{
    task.tell([worker, found = std::move(found)] {
        const auto done = std::move(worker->m_dones.front());
        worker->m_dones.pop_front();
        if (found)
            done(found.get());
    });
}

void Worker::cancel()
{
    m_cancelled->store(true, std::memory_order_relaxed);
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_dones.clear();
    m_line->clear();
}

void Worker::waitForDone()
{
    m_line->waitForDone();
}

} // namespace turnscope
