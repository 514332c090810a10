// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

namespace turnscope {

/// What the client asks for at the wrong moment: responses, truncation, commits.
class ClientCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ClientCheck)

public:
    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;

private:
    static void seeTruncate(const LintEvent &event, FindingSink &sink);
    void seeCommit(const LintEvent &event, FindingSink &sink);

    microseconds m_buffered{0}; ///< appended since the last commit or clear
};

} // namespace turnscope
