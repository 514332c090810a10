// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"
#include "models/tables/bubble_source.h"
#include "models/work/worker.h"

#include <memory>
#include <optional>

namespace turnscope {

/// Folds a session up to a moment, in a worker, for a view that goes through its past. GUI thread.
///
/// A later moment goes on from where the fold stands; an earlier one begins anew, about a second for a million
/// events. Of the moments asked for meanwhile only the last is answered.
class PastConversation : public QObject
{
    Q_OBJECT

public:
    /// Shared by all snapshots in which it is the same.
    using PastBubble = std::shared_ptr<const Bubble>;

    struct Snapshot
    {
        SessionTime at;
        std::vector<BubbleSource> sources;
        std::vector<PastBubble> bubbles; ///< beside them
    };

    explicit PastConversation(QObject *parent = nullptr);
    ~PastConversation() override;

    /// Drops whatever was asked for.
    void setSession(std::shared_ptr<const Session> session);

    /// ready() will tell.
    void ask(SessionTime at);

    /// What was asked for is not wanted any more.
    void drop();

    bool isWorking() const { return m_task.isRunning() || m_asked; }

Q_SIGNALS:
    /// The snapshot of the moment asked for last, or of one asked for shortly before.
    void ready(const turnscope::PastConversation::Snapshot &snapshot);

private:
    struct Work;

    void start();

    std::shared_ptr<const Session> m_session;
    std::shared_ptr<Work> m_work; ///< the worker's alone while it runs
    std::optional<SessionTime> m_asked;
    quint64 m_generation = 0;
    Worker m_task{WorkPool::Asked};
};

} // namespace turnscope
