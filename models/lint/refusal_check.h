// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

#include <string>
#include <unordered_map>

namespace turnscope {

/// What the server refused, of whatever code, shape and dialect: each error event, with the request that it answers and
/// what is therefore not in force. Those of one cause are one finding, which says how many they are.
class RefusalCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::RefusalCheck)

public:
    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;
    void seeUnreadable(const EventStore &events, EventIndex index, const LintScope &scope, FindingSink &sink) override;
    void pause(const EventStore &events, const Conversation &conversation, FindingSink &sink) override;
    void finish(const EventStore &events, const Conversation &conversation, const LintScope &scope,
                FindingSink &sink) override;

private:
    struct Told
    {
        FindingPlace place;
        QString message; ///< without the count
        int times = 0;
    };

    static bool isAgain(Told &told, EventIndex event, FindingSink &sink);
    void tellNew(const EventStore &events, const Conversation &conversation, FindingSink &sink);
    void tell(const EventStore &events, const Conversation &conversation, const ErrorNote &note, FindingSink &sink);
    static QString message(const EventStore &events, const Conversation &conversation, const ErrorNote &note,
                           bool clientSeen);

    bool m_clientSeen = false;
    size_t m_seen = 0;                            ///< of Conversation::errors()
    std::unordered_map<std::string, Told> m_told; ///< by cause
};

} // namespace turnscope
