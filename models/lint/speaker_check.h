// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

namespace turnscope {

/// Answers that came out of the speaker with gaps: the console's own doing, and no fault of server or client.
class SpeakerCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SpeakerCheck)

public:
    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;
};

} // namespace turnscope
