// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/agent_story.h"
#include "models/session/kept_results.h"
#include "models/session/session.h"
#include "models/work/worker.h"

#include <QTimer>

namespace turnscope {

/// What an SDK tells of its agents in one session. GUI thread; a worker reads, and what is stale when it comes back is
/// dropped. Of a session that goes on what is new is read twice a second at most; that of one that is over is kept while
/// others are in front (KeptResults).
class SessionAgents : public QObject
{
    Q_OBJECT

public:
    static constexpr milliseconds kCalm{500};

    explicit SessionAgents(QObject *parent = nullptr);

    /// Does not tell of a change: what is known of it already can be asked for at once.
    void setSession(std::shared_ptr<const Session> session);
    const std::shared_ptr<const Session> &session() const { return m_session; }

    const std::vector<AgentSpan> &spans() const { return m_told.spans; } ///< as AgentStory has them
    const std::vector<AgentNote> &notes() const { return m_told.notes; }
    bool isEmpty() const { return m_told.spans.empty() && m_told.notes.empty(); }

Q_SIGNALS:
    void changed();

private:
    struct Told
    {
        std::vector<AgentSpan> spans;
        std::vector<AgentNote> notes;
        quint32 seen = 0; ///< events that were looked at
    };

    bool isBehind() const;
    void schedule();
    void start();
    void take(Told told);

    std::shared_ptr<const Session> m_session;
    KeptResults<Told> m_kept;
    Told m_told;
    std::shared_ptr<AgentStory> m_story; ///< the worker's alone while it runs
    QTimer m_later;
    Worker m_worker{WorkPool::Quiet, this};
};

} // namespace turnscope
