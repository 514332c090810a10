// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

namespace turnscope {

/// Prompts that the vendor stores, by id: they end.
class StoredPromptCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::StoredPromptCheck)

public:
    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;

private:
    bool m_told = false;
};

} // namespace turnscope
