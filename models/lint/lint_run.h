// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/linter.h"

namespace turnscope {

/// The linter over one log, together with the fold it needs: in pieces while the log grows, then to its
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

    /// Looks at all events before `end`, at most.
    void advance(const EventStore &events, quint32 end);
    quint32 seen() const { return m_conversation.applied(); }

    /// The log is over. Once, after the last advance().
    void finish(const EventStore &events) { m_linter.finish(events, m_conversation); }

    /// What was found so far, by event.
    std::vector<Finding> findings() const;

private:
    Linter m_linter;
    Conversation m_conversation;
};

} // namespace turnscope
