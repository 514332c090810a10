// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/case_judge.h"

#include <QByteArray>

namespace turnscope {

/// What holds of a recording now, with room for the spread of the next run: the calls that were made, the worst finding, a
/// quarter more of the wait and of the cost, and that nobody cut in where nobody did. Nothing that is not measured.
Expectations holdingNow(const CaseEvidence &evidence, const QString &name);

/// As a case's TOML file, which Expectations::fromToml() reads back.
QByteArray caseToml(const Expectations &expectations);

} // namespace turnscope
