// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace turnscope {

/// One thing that is wrong with a prompt or its file. A value.
struct PromptIssue
{
    enum class Severity : quint8 {
        Note,
        Warning, ///< it can be used
        Error,   ///< it cannot, or not as it is meant
    };

    Severity severity = Severity::Error;
    QString text;  ///< a sentence, translated
    QString field; ///< "instructions", "variable[0].default", "tool[2].parameters", "session.speed"; empty: the whole
    quint32 line = 0;   ///< of the file or, of a found placeholder or schema, of that text; from 1; 0: it has no place
    quint32 column = 0; ///< from 1, in characters; 0: it has none

    friend bool operator==(const PromptIssue &, const PromptIssue &) = default;
};

using PromptIssues = std::vector<PromptIssue>;

inline bool hasError(const PromptIssues &issues)
{
    for (const PromptIssue &issue : issues) {
        if (issue.severity == PromptIssue::Severity::Error)
            return true;
    }
    return false;
}

} // namespace turnscope
