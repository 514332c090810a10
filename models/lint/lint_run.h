// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/session_bounds.h"
#include "models/lint/linter.h"

namespace turnscope {

class FrameCursor;

/// The linter over one log, session by session, together with the fold it needs: in pieces while the log grows, then to its
/// end. One thread at a time.
class LintRun
{
public:
    /// `verbatim` as for Linter.
    explicit LintRun(bool verbatim)
        : m_linter(verbatim)
    {
    }

    /// Turns a rule off, before the first event. False: there is no such rule.
    bool turnOff(std::string_view rule);

    /// Looks at all events before `end`, at most. Who goes on in pieces keeps the cursor.
    void advance(FrameCursor &frames, quint32 end);
    quint32 seen() const { return m_conversation.applied(); }

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

    void seeMingled();
    bool isMingled(EventIndex event) const; ///< the session that it is of

    Linter m_linter;
    Conversation m_conversation; ///< of the session that is looked at
    SessionBounds m_bounds;
    std::vector<Part> m_sessions{1}; ///< of the log, in order
    bool m_timed = true;
};

} // namespace turnscope
