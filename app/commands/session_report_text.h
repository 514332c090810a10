// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnscope {

class SessionReport;

/// Everything, for people; `findings`: how many the linter has.
QString reportText(const SessionReport &report, size_t findings);

/// The turns: number, start, who said what, how it ended, how long it took.
QString turnTable(const SessionReport &report);

} // namespace turnscope
