// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

#include <memory>
#include <span>

namespace turnscope {

/// Where checks are listed, in the order in which they see an event: a line here, and a file of models/lint that defines
/// lint_checks::NAME(). It serves the linter, the rules' dialog, the commands and the tests from here.
#define TURNSCOPE_LINT_CHECKS(X)                                                                                       \
    X(order)                                                                                                           \
    X(delta)                                                                                                           \
    X(speech)                                                                                                          \
    X(item)                                                                                                            \
    X(shape)                                                                                                           \
    X(sessionUpdate)                                                                                                   \
    X(usage)                                                                                                           \
    X(client)                                                                                                          \
    X(interruption)                                                                                                    \
    X(tool)                                                                                                            \
    X(inputRate)                                                                                                       \
    X(gap)                                                                                                             \
    X(speaker)                                                                                                         \
    X(refusal)                                                                                                         \
    X(failure)                                                                                                         \
    X(turnEnd)                                                                                                         \
    X(answer)                                                                                                          \
    X(format)                                                                                                          \
    X(storedPrompt)                                                                                                    \
    X(agent)

/// What the linter needs to know of a check.
struct LintCheckEntry
{
    std::span<const LintRule *const> (*rules)();
    std::unique_ptr<LintCheck> (*make)();
};

template<typename Check>
LintCheckEntry lintCheckEntry()
{
    return {&Check::rules, []() -> std::unique_ptr<LintCheck> { return std::make_unique<Check>(); }};
}

namespace lint_checks {
#define TURNSCOPE_DECLARE(check) LintCheckEntry check();
TURNSCOPE_LINT_CHECKS(TURNSCOPE_DECLARE)
#undef TURNSCOPE_DECLARE
} // namespace lint_checks

/// All of them. Any thread.
std::span<const LintCheckEntry> lintChecks();

} // namespace turnscope
