// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace turnscope {

/// The form of single events: known types and keys, base64, lengths of ids, nothing after the close.
class ShapeCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ShapeCheck)

public:
    static const LintRule kClientLimits;

    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;
    void seeUnreadable(const EventStore &events, EventIndex index, const LintScope &scope, FindingSink &sink) override;
    void finish(const EventStore &events, const Conversation &conversation, const LintScope &scope,
                FindingSink &sink) override;

private:
    void seeKeys(const LintEvent &event, const LintScope &scope, FindingSink &sink);
    void seeAudio(const LintEvent &event, const LintScope &scope, FindingSink &sink);
    static void seeLimits(const LintEvent &event, FindingSink &sink);
    void seeEnd(const LintEvent &event, FindingSink &sink);
    void tellAfterClose(const EventStore &events, FindingSink &sink);
    void dropAhead(const EventStore &events, SessionTime of);

    std::unordered_set<std::string> m_told; ///< types and keys: each is told once
    bool m_brokenAudioTold = false;
    bool m_closed = false;
    std::vector<EventIndex> m_after; ///< sent after the end
};

} // namespace turnscope
