// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/lint_rule.h"

#include "models/lint/lint_checks.h"

#include <algorithm>
#include <vector>

namespace turnscope {

std::span<const LintRule> LintRules::all()
{
    static const std::vector<LintRule> rules = [] {
        std::vector<LintRule> listed;
        for (const LintCheckEntry &check : lintChecks()) {
            for (const LintRule *rule : check.rules())
                listed.push_back(*rule);
        }
        return listed;
    }();
    return rules;
}

const LintRule *LintRules::find(std::string_view id)
{
    const std::span<const LintRule> rules = all();
    const auto known = std::ranges::find(rules, id, &LintRule::id);
    return known == rules.end() ? nullptr : &*known;
}

QString LintRules::why(const LintRule &rule)
{
    return QCoreApplication::translate("turnscope", rule.why);
}

QString LintRules::remedy(const LintRule &rule)
{
    return QCoreApplication::translate("turnscope", rule.remedy);
}

std::string_view severityId(Severity severity)
{
    constexpr std::string_view ids[] = {"info", "warning", "error"};
    return ids[size_t(severity)];
}

std::string_view sideId(Side side)
{
    constexpr std::string_view ids[] = {"server", "client", "console"};
    return ids[size_t(side)];
}

} // namespace turnscope
