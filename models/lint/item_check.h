// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"
#include "models/lint/seen_hashes.h"

#include <string>
#include <unordered_set>

namespace turnscope {

/// References: ids that must be known, and ids that must be new.
class ItemCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ItemCheck)

public:
    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;

private:
    SeenHashes m_eventIds;
    std::unordered_set<std::string> m_items; ///< of the conversation, deleted ones left out
    std::unordered_set<std::string> m_calls; ///< call ids that were made
};

} // namespace turnscope
