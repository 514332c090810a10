// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace turnscope {

/// What comes first, and what comes once: sessions, responses, output items, content parts.
class OrderCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::OrderCheck)

public:
    static std::span<const LintRule *const> rules();

    /// A row stands where it cannot have been on the wire. Of a log that a tool wrote that is the tool's doing, and told
    /// once; what this console recorded is as it was.
    static void tellDisorder(const LintEvent &event, const LintScope &scope, const QString &why, FindingSink &sink);

    /// Two connections were logged into one file, and nothing in it tells which event is whose.
    static void tellMingled(const LintEvent &event, FindingSink &sink);

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
        std::unordered_set<StringId> unannounced; ///< of those, named before their output_item.added
    };

    void seeFirst(const LintEvent &event, const LintScope &scope, FindingSink &sink);
    void seeResponse(const LintEvent &event, const LintScope &scope, FindingSink &sink);
    void seeCreated(const LintEvent &event, const LintScope &scope, FindingSink &sink);
    void seeUnknown(const LintEvent &event, const LintScope &scope, FindingSink &sink); ///< created by nothing
    void seeActive(const LintEvent &event, const LintScope &scope,
                   FindingSink &sink); ///< one that begins in the default conversation
    void seeDone(const LintEvent &event, ResponseState &state, FindingSink &sink);
    void seeItem(const LintEvent &event, ResponseState &state, const LintScope &scope, FindingSink &sink);
    void seePart(const LintEvent &event, const LintScope &scope, FindingSink &sink);

    /// How grave it is that an announcement is missing: a tool's log may have left out all of its kind.
    static std::optional<Severity> missing(bool anyInLog, const LintScope &scope);

    std::unordered_map<StringId, ResponseState> m_responses;
    std::vector<StringId> m_active;      ///< those that write to the default conversation and are not done, the newest
    std::unordered_set<quint64> m_parts; ///< item and content index of content_part.added
    std::unordered_set<quint64> m_unannouncedParts;
    std::unordered_set<StringId> m_unannounced; ///< responses, named before their response.created
    std::optional<EventIndex> m_firstServer;
    std::optional<SessionTime> m_sessionCreated;
    bool m_tooLongTold = false;
    bool m_webRtc = false; ///< the server plays out
    bool m_anyCreated = false;
    bool m_anyDone = false;
    bool m_anyItemAdded = false;
    bool m_anyPartAdded = false;
};

} // namespace turnscope
