// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

namespace turnscope {

/// Token counts of response.done (PROTOCOL 5.3).
class UsageCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::UsageCheck)

public:
    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;

private:
    static void seeUsage(const LintEvent &event, simdjson::dom::object usage, FindingSink &sink);
};

} // namespace turnscope
