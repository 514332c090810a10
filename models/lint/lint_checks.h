// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

#include <memory>
#include <span>

namespace turnscope {

/// What the linter needs to know of a check.
struct LintCheckEntry
{
    std::span<const LintRule *const> (*rules)();
    std::unique_ptr<LintCheck> (*make)();
};

/// All checks, in the order in which they see an event. A new one is added to the list in the source, and serves
/// the linter, the rules' dialog, the commands and the tests from there. Any thread.
std::span<const LintCheckEntry> lintChecks();

} // namespace turnscope
