// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

namespace turnscope {

/// Tool calls that nobody answered or went on from.
class ToolCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ToolCheck)

public:
    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;
    void finish(const EventStore &events, const Conversation &conversation, const LintScope &scope,
                FindingSink &sink) override;

private:
    static bool wantsAnswer(const Conversation &conversation, const ToolCall &call);

    bool m_showsItems = false; ///< the log has the server's events of items: an output that is not there was not taken
    std::optional<EventIndex> m_mcpFinished; ///< the last MCP call that no response.create followed
};

} // namespace turnscope
