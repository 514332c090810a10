// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

#include <memory>
#include <vector>

namespace turnscope {

/// The protocol linter: says what is wrong in a log, and whose doing it is. Feed it events beside the
/// fold, in order; live and saved alike. One thread at a time.
///
/// It never accuses on the strength of what a log merely lacks: rules that need the whole conversation
/// rest in a log that begins late, and other vendors' dialects are not held to OpenAI's order.
class Linter
{
public:
    /// `verbatim`: this console recorded it, so nothing was cut or left out by a tool in between.
    explicit Linter(bool verbatim);
    ~Linter();

    /// Turns a rule off or on; from the next event on.
    void setEnabled(std::string_view rule, bool enabled) { m_sink.setEnabled(rule, enabled); }

    /// The next event; `before` is the fold of all events before it.
    void see(const EventStore &events, EventIndex index, const Conversation &before);

    /// The log is over: what never came is told now.
    void finish(const EventStore &events, const Conversation &conversation);

    const std::vector<Finding> &findings() const { return m_sink.findings(); }

private:
    void addUnreadable(const EventStore &events, EventIndex index, const EventRow &row);

    std::vector<std::unique_ptr<LintCheck>> m_checks;
    FindingSink m_sink;
    LintScope m_scope;
    JsonReader m_reader;
    bool m_serverSeen = false;
};

/// The findings of a whole log, by event.
std::vector<Finding> lint(const EventStore &events, bool verbatim);

} // namespace turnscope
