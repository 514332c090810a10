// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/interruption_audit.h"
#include "models/lint/lint_check.h"

namespace turnscope {

/// The interruption audit as findings: an answer is judged when nothing more will come of it, which is at
/// the next response once its playback is over, or at the end of the log.
class InterruptionCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::InterruptionCheck)

public:
    static std::span<const LintRule *const> rules();

    /// The one that tells of a verdict.
    static const LintRule &rule(Verdict verdict);

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;
    void finish(const EventStore &events, const Conversation &conversation, const LintScope &scope,
                FindingSink &sink) override;

private:
    static void seeTruncate(const LintEvent &event, FindingSink &sink);
    bool isSettled(const Conversation &conversation, StringId answer) const;
    static void judge(const EventStore &events, const Conversation &conversation, StringId answer, FindingSink &sink);
    static bool judgeTrigger(const EventStore &events, const Conversation &conversation, StringId answer,
                             FindingSink &sink);

    std::vector<StringId> m_answers;  ///< cut into, not judged yet
    std::vector<StringId> m_triggers; ///< what cut into these may still prove to be wordless
    size_t m_seen = 0;                ///< of Conversation::interruptions()
};

} // namespace turnscope
