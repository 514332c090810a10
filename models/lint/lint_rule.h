// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/finding.h"

#include <QCoreApplication>

#include <span>

namespace turnscope {

/// A rule of the protocol linter. Immutable data; any thread.
struct LintRule
{
    std::string_view id; ///< stable: in output, settings and scripts
    Severity severity;   ///< at the most; a finding that the log cannot prove is given less
    Side side;
    const char *why;    ///< one line, English source text
    const char *remedy; ///< one line: what to do
};

/// All rules. Source: realtime-protocol 2.8, and what apps get wrong (peers, wire-facts).
class LintRules
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::LintRules)

public:
    static std::span<const LintRule> all();
    static const LintRule *find(std::string_view id);

    /// In the user's language.
    static QString why(const LintRule &rule);
    static QString remedy(const LintRule &rule);
};

} // namespace turnscope
