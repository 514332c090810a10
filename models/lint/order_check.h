// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

#include <unordered_map>
#include <unordered_set>

namespace turnscope {

/// What comes first, and what comes once: sessions, responses, output items, content parts.
class OrderCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::OrderCheck)

public:
    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;
    void finish(const EventStore &events, const Conversation &conversation, const LintScope &scope,
                FindingSink &sink) override;

private:
    struct ResponseState
    {
        EventIndex created{};
        bool done = false;
        bool inConversation = false; ///< conversation_id is a string: it writes to the default conversation
        std::unordered_set<StringId> items;
    };

    void seeFirst(const LintEvent &event, const LintScope &scope, FindingSink &sink);
    void seeResponse(const LintEvent &event, const LintScope &scope, FindingSink &sink);

    /// How grave it is that an announcement is missing: a tool's log may have left out all of its kind.
    static std::optional<Severity> missing(bool anyInLog, const LintScope &scope);

    std::unordered_map<StringId, ResponseState> m_responses;
    std::unordered_set<quint64> m_parts; ///< item and content index of content_part.added
    std::optional<EventIndex> m_firstServer;
    std::optional<SessionTime> m_sessionCreated;
    bool m_tooLongTold = false;
    bool m_anyItemAdded = false;
    bool m_anyPartAdded = false;
};

} // namespace turnscope
