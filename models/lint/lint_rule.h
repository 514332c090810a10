// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/finding.h"

#include <QCoreApplication>

#include <span>

namespace turnscope {

/// A rule of the protocol linter. Each is a constant of the check that fires it, which names it by that constant.
/// Immutable data; any thread.
struct LintRule
{
    std::string_view id; ///< stable: in output, settings and scripts
    Severity severity;   ///< at the most; a finding that the log cannot prove is given less
    Side side;
    const char *why;         ///< one line, English source text
    const char *remedy;      ///< one line: what to do
    std::string_view source; ///< what it rests on: the protocol, what apps get wrong, or what this console does
    bool needsTimes = false; ///< says nothing of a log without times
    bool needsOrder = false; ///< says nothing of a log whose rows are not in the order of the wire
    bool ofOneEvent = false; ///< rests on one event alone: told also where two connections stand between each other
};

/// The rules of all checks that lint_checks.cpp lists, by check.
class LintRules
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::LintRules)

public:
    static std::span<const LintRule> all();

    /// Null: there is none of that id.
    static const LintRule *find(std::string_view id);

    /// In the user's language.
    static QString why(const LintRule &rule);
    static QString remedy(const LintRule &rule);
};

} // namespace turnscope
