// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/finding.h"
#include "models/result.h"
#include "models/session/kept_results.h"
#include "models/session/session.h"
#include "models/session/subject.h"
#include "models/work/worker.h"

#include <QStringList>
#include <QTimer>

#include <span>
#include <vector>

namespace turnscope {

/// What the linter finds in the window's session, for all views that show it. GUI thread; a worker does
/// the work, and what is stale when it comes back is dropped.
///
/// A recording is looked at whole once it is loaded. A live session, and a file that grows, is looked at every two
/// seconds while events come; what never came is told only when it is over, as for the same recording reopened. When a
/// file grows that seemed over, what was told to be missing may come: it is looked at anew. What was found in a session that
/// is over is kept while others are in front (KeptResults).
class SessionFindings : public QObject
{
    Q_OBJECT

public:
    static constexpr milliseconds kCalm{2000}; ///< between two looks at a live session

    explicit SessionFindings(QObject *parent = nullptr);

    void setSession(std::shared_ptr<const Session> session);
    const std::shared_ptr<const Session> &session() const { return m_session; }

    /// Rules whose findings are not wanted, by id: hidden at once, and in later sessions. An id that no rule has does
    /// nothing.
    void setRulesOff(const QStringList &ids);
    const QStringList &rulesOff() const { return m_rulesOff; }

    /// By event, without those of rules that are off.
    std::span<const Finding> all() const { return m_findings; }
    std::span<const Finding> of(EventIndex event) const;

    /// No event of the session has been looked at yet.
    bool isPending() const { return m_session && !m_looked; }

    /// There was not enough memory to look at the session: of it nothing more is told.
    bool lacksMemory() const { return m_lacksMemory; }

Q_SIGNALS:
    /// all() or isPending() changed.
    void changed();

private:
    struct Work;
    struct Outcome;

    /// Of a session that was looked at whole.
    struct Whole
    {
        std::vector<Finding> found;
        quint32 seen = 0;
    };

    void schedule();
    void start();
    void take(Outcome outcome);
    void cancel();
    void show();
    void takeKept();

    std::shared_ptr<const Session> m_session;
    KeptResults<Whole> m_kept;
    std::vector<Finding> m_found;
    std::vector<Finding> m_findings; ///< m_found without those of rules that are off
    QStringList m_rulesOff;
    std::shared_ptr<Work> m_work; ///< the worker's alone while it runs
    QTimer m_later;
    quint32 m_seen = 0; ///< events that were looked at
    bool m_looked = false;
    bool m_whole = false; ///< the linter was told that the log is over
    bool m_lacksMemory = false;
    bool m_anew = false; ///< findings may have gone since the last look
    Worker m_worker{WorkPool::Quiet, this};
};

} // namespace turnscope
