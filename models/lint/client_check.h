// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

namespace turnscope {

/// What the client asks for at the wrong moment: responses, truncation, commits; and errors it ignores.
class ClientCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ClientCheck)

public:
    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;
    void finish(const EventStore &events, const Conversation &conversation, const LintScope &scope,
                FindingSink &sink) override;

private:
    static void seeTruncate(const LintEvent &event, FindingSink &sink);
    void seeCommit(const LintEvent &event, FindingSink &sink);

    struct Refusal
    {
        EventIndex event{};
        QString message;
    };

    microseconds m_buffered{0};       ///< appended since the last commit or clear
    std::optional<Refusal> m_refusal; ///< the first error since the client last did something
};

} // namespace turnscope
