// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lint/lint_rule.h"
#include "models/recording/recording_info.h"

#include <QJsonObject>

#include <vector>

namespace turnscope {

/// What `lint` says, for people and, in a stable form, for programs (DESIGN, "Commands").
class LintReport
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::LintReport)

public:
    /// {"findings":[{"rule","severity","side","event","at_us","message"}]}; "at_us" is null where the log has no time of
    /// the event. `info`: of that log.
    static QJsonObject json(const std::vector<Finding> &findings, const RecordingInfo &info);

    /// One finding a line: time, where the log has one, number of the event, from 1, severity, side, rule, message. Then,
    /// once for each rule that fired, what to do, and a sum.
    static QString text(const std::vector<Finding> &findings, quint32 events, const RecordingInfo &info);

    /// {"rules":[{"rule","severity","side","why","remedy"}]}
    static QJsonObject rulesJson();
    static QString rulesText();

    /// models/lint/RULES.md: a table of them all.
    static QString rulesPage();
};

} // namespace turnscope
