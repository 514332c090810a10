// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/conversation.h"
#include "models/lint/lint_rule.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/json_reader.h"

#include <span>
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
    bool verbatim = false;       ///< recorded by this console: nothing was cut or left out so far
    bool hasClient = false;      ///< client events were recorded, and the log tells of no hole
    bool hole = false;           ///< the log itself tells that it lacks something
    bool openAi = true;          ///< GA or beta: the rules were written for these
};

/// Where a sink keeps a finding; nothing when it was not taken.
using FindingPlace = std::optional<size_t>;

/// Collects findings of the rules that are on: of one rule at most kMost, so that no log fills the memory.
class FindingSink
{
public:
    static constexpr quint32 kMost = 1000;

    FindingPlace add(const LintRule &rule, const EventStore &events, EventIndex event, const QString &message,
                     std::optional<Severity> severity = {}, std::optional<Side> side = {});

    /// Says more of a finding that was told: what it is about happened again.
    void amend(FindingPlace place, const QString &message);

    /// The rows of the log are not in the order of the wire: nobody is held to an order any more.
    void setDisordered() { m_disordered = true; }
    bool isDisordered() const { return m_disordered; }

    /// Events of two connections stand between each other, as was told: what rests on more than one of them is left out.
    void setMingled() { m_mingled = true; }
    bool isMingled() const { return m_mingled; }

    /// An id that no rule has changes nothing.
    void setEnabled(std::string_view rule, bool enabled);
    const std::vector<Finding> &findings() const { return m_findings; }

private:
    std::vector<Finding> m_findings;
    std::vector<std::string_view> m_disabled;
    bool m_disordered = false;
    bool m_mingled = false;
    std::unordered_map<std::string_view, quint32> m_counts; ///< by rule
};

/// A group of rules about one subject, with the state they share. Sees every JSON event once, in order. Beside
/// what is here, a check has a static rules(): the rules that it declares.
class LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::Linter)

public:
    virtual ~LintCheck() = default;
    virtual void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) = 0;

    /// A frame that is no JSON object with a type.
    virtual void seeUnreadable(const EventStore &, EventIndex, const LintScope &, FindingSink &) {}

    /// Every event so far was seen, and the fold has them all: more may come.
    virtual void pause(const EventStore &, const Conversation &, FindingSink &) {}

    /// The log is over; `conversation` is the fold of all of it.
    virtual void finish(const EventStore &, const Conversation &, const LintScope &, FindingSink &) {}
};

} // namespace turnscope
