// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case_judge.h"

#include <QByteArray>

#include <span>

namespace turnscope {

/// One judged recording, for a report.
struct JudgedCase
{
    QString name;      ///< of the case, and of which repeat
    QString recording; ///< its file, without a path
    std::vector<CaseVerdict> verdicts;
    Error error;            ///< why the run did not come to its end; empty when it did
    microseconds length{0}; ///< of the session
};

/// JUnit XML as CI servers read it: a test suite a recording, a test case an expectation. What was not measured is a
/// failure, of the type "not_measured"; a run that ended early is an error of its own.
QByteArray junitXml(std::span<const JudgedCase> cases);

} // namespace turnscope
