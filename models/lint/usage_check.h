// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

namespace turnscope {

/// Counts of response.done and of transcriptions (PROTOCOL 5.3).
class UsageCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::UsageCheck)

public:
    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;

private:
    static void seeCounts(const LintEvent &event, simdjson::dom::object usage, std::string_view outer,
                          FindingSink &sink);
    static void seeMissing(const LintEvent &event, simdjson::dom::object usage, FindingSink &sink);
    static void seeUsage(const LintEvent &event, simdjson::dom::object usage, FindingSink &sink);
};

} // namespace turnscope
