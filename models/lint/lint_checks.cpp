// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/lint_checks.h"

namespace turnscope {

std::span<const LintCheckEntry> lintChecks()
{
#define TURNSCOPE_ENTRY(check) lint_checks::check(),
    static const LintCheckEntry all[] = {TURNSCOPE_LINT_CHECKS(TURNSCOPE_ENTRY)};
#undef TURNSCOPE_ENTRY
    return all;
}

} // namespace turnscope
