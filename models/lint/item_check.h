// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

#include <string>
#include <unordered_set>

namespace turnscope {

/// References: ids that must be known, and ids that must be new.
class ItemCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ItemCheck)

public:
    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;

private:
    std::unordered_set<size_t> m_eventIds;   ///< hashes
    std::unordered_set<std::string> m_items; ///< of the conversation, deleted ones left out
    std::unordered_set<std::string> m_calls; ///< call ids that were made
};

} // namespace turnscope
