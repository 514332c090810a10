// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/lint/lint_rule.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/json_reader.h"

#include <unordered_map>
#include <vector>

namespace turnscope {

/// One event as the checks see it.
struct LintEvent
{
    const EventStore &events;
    const Conversation &before; ///< the fold of all events before this one
    EventIndex index;
    EventRow row;
    std::string_view type;
    const EventSpec *spec = nullptr; ///< null: no dialect has it
    EventKind kind = EventKind::Unknown;
    simdjson::dom::object frame; ///< valid while the event is seen
    std::string_view item;       ///< item_id or item.id, empty without
    std::string_view response;   ///< response_id or response.id, empty without
};

/// What is known of the log as a whole, so that nobody is accused of what the log merely lacks.
struct LintScope
{
    bool wholeFromStart = false; ///< the first server event was session.created
    bool verbatim = false;       ///< recorded by this console: nothing was cut or left out
    bool hasClient = false;      ///< client events were recorded
    bool openAi = true;          ///< GA or beta: the rules were written for these
};

/// Collects findings of the rules that are on: of one rule at most kMost, so that no log fills the memory.
class FindingSink
{
public:
    static constexpr quint32 kMost = 1000;

    void add(std::string_view rule, const EventStore &events, EventIndex event, const QString &message,
             std::optional<Severity> severity = {}, std::optional<Side> side = {});
    void setEnabled(std::string_view rule, bool enabled);
    const std::vector<Finding> &findings() const { return m_findings; }

private:
    std::vector<Finding> m_findings;
    std::vector<std::string_view> m_disabled;
    std::unordered_map<std::string_view, quint32> m_counts; ///< by rule
};

/// A group of rules about one subject, with the state they share. Sees every JSON event once, in order.
class LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Linter)

public:
    virtual ~LintCheck() = default;
    virtual void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) = 0;

    /// The log is over; `conversation` is the fold of all of it.
    virtual void finish(const EventStore &, const Conversation &, const LintScope &, FindingSink &) {}
};

} // namespace turnscope
