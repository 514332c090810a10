// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

namespace turnscope {

/// Holes in the recording itself, which are nobody's doing on the wire.
class GapCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::GapCheck)

public:
    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;
};

} // namespace turnscope
