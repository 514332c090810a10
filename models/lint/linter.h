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
/// rest in a log that begins late or has a hole, and other vendors' dialects are not held to OpenAI's order.
class Linter
{
public:
    /// `verbatim`: this console recorded it, so nothing was cut or left out by a tool in between.
    explicit Linter(bool verbatim);
    ~Linter();

    /// Turns a rule off or on; from the next event on.
    void setEnabled(std::string_view rule, bool enabled) { m_sink.setEnabled(rule, enabled); }

    /// The next event, its frame, and the fold of all events before it. `mingled`: SessionBounds has found it so.
    void see(const EventStore &events, EventIndex index, QByteArrayView bytes, const Conversation &before,
             bool mingled = false);

    /// `conversation` has all that was seen, and more may come: what can be told now is told.
    void pause(const EventStore &events, const Conversation &conversation);

    /// The session is over, and another begins in the same log: nothing of the one is held against the other.
    void beginSession(const EventStore &events, const Conversation &conversation);

    /// The log is over: what never came is told now.
    void finish(const EventStore &events, const Conversation &conversation);

    const std::vector<Finding> &findings() const { return m_sink.findings(); }

    /// Its rows proved not to be in the order of the wire: what rests on order is to be left out.
    bool isDisordered() const { return m_sink.isDisordered(); }

private:
    void begin();

    std::vector<std::unique_ptr<LintCheck>> m_checks;
    FindingSink m_sink;
    LintScope m_scope;
    DialectDetector m_detector; ///< it has seen the event that is looked at, unlike the fold
    JsonReader m_reader;
    bool m_verbatim;
    bool m_serverSeen = false;
    bool m_hole = false; ///< the log says itself that it lacks something
};

/// The findings of a whole log, by event.
std::vector<Finding> lint(const EventStore &events, bool verbatim);

} // namespace turnscope
