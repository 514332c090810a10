// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/agent_story.h"
#include "models/lint/lint_check.h"

#include <vector>

namespace turnscope {

/// What an SDK tells of its agents: a guardrail that stopped an answer, a tool that nobody allowed, a failure of its own.
class AgentCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::AgentCheck)

public:
    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;
    void finish(const EventStore &events, const Conversation &conversation, const LintScope &scope,
                FindingSink &sink) override;

private:
    static void seeError(const LintEvent &event, FindingSink &sink);
    void allowed(const LintEvent &event);

    std::vector<AgentNote> m_waiting; ///< for leave
};

} // namespace turnscope
