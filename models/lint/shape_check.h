// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_check.h"

#include <string>
#include <unordered_set>

namespace turnscope {

/// The form of single events: known types and keys, base64, lengths of ids, nothing after the close.
class ShapeCheck : public LintCheck
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ShapeCheck)

public:
    void see(const LintEvent &event, const LintScope &scope, FindingSink &sink) override;

private:
    void seeKeys(const LintEvent &event, const LintScope &scope, FindingSink &sink);
    void seeAudio(const LintEvent &event, const LintScope &scope, FindingSink &sink);
    static void seeLimits(const LintEvent &event, FindingSink &sink);

    std::unordered_set<std::string> m_told; ///< types and keys: each is told once
    bool m_brokenAudioTold = false;
    bool m_closed = false;
};

} // namespace turnscope
