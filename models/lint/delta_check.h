// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

#include <string>
#include <unordered_map>

namespace turnscope {

/// Joined deltas against the text of the done event. A response that was cut is not held to it.
class DeltaCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::DeltaCheck)

public:
    static std::span<const LintRule *const> rules();

    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;

private:
    struct Joined
    {
        std::string text;
        StringId response = StringId::None;
    };

    struct Mismatch
    {
        EventIndex event{};
        std::string_view what; ///< the done event's type, in the catalogue
        bool blanks = false;   ///< they differ in white space only
        bool shorter = false;  ///< the deltas are a beginning, an end or a part of the text
    };

    std::unordered_map<std::string, Joined> m_joined;                 ///< by item, content index and kind of delta
    std::unordered_map<StringId, std::vector<Mismatch>> m_mismatches; ///< by response, until it is done
};

} // namespace turnscope
