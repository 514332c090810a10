// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/session_bounds.h"
#include "models/lint/linter.h"

namespace turnscope {

class FrameCursor;

/// The linter over one log, session by session, together with the fold it needs, or beside another's: in pieces while
/// the log grows, then to its end. One thread at a time.
class LintRun
{
public:
    /// `verbatim` as for Linter. `whole` is another's fold of the same log, that has all events before each that is
    /// seen here, outlives this, and stays where it is: what it folds is not folded twice, up to a second session.
    /// Null: there is none.
    explicit LintRun(bool verbatim, const Conversation *whole = nullptr)
        : m_linter(verbatim)
        , m_whole(whole)
    {
    }

    /// Turns a rule off, before the first event. False: there is no such rule.
    bool turnOff(std::string_view rule);

    /// Looks at all events before `end`, at most. Who goes on in pieces keeps the cursor.
    void advance(FrameCursor &frames, quint32 end);

    /// Looks at the next event, seen(), whose frame is `frame`.
    void see(const EventStore &events, QByteArrayView frame);
    quint32 seen() const { return m_seen; }

    /// The log is over. Once, after the last advance(). `timed`: it holds times; without, what rests on them is not told.
    void finish(const EventStore &events, bool timed = true);

    /// What was found so far, by event.
    std::vector<Finding> findings() const;

private:
    struct Part
    {
        EventIndex first{};
        bool mingled = false;
    };

    const Conversation &folded() const { return m_whole ? *m_whole : m_conversation; }
    void seeMingled();
    bool isMingled(EventIndex event) const; ///< the session that it is of

    Linter m_linter;
    const Conversation *m_whole; ///< null: there is none, or another session began
    Conversation m_conversation; ///< of the session that is looked at, where nobody else folds it
    quint32 m_seen = 0;
    SessionBounds m_bounds;
    std::vector<Part> m_sessions{1}; ///< of the log, in order
    bool m_timed = true;
};

} // namespace turnscope
