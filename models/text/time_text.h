// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

#include <QString>

namespace turnscope {

/// A moment as every view writes it: "12:23.987"; from one hour on "1:12:23.987".
QString sessionTimeText(SessionTime t);

/// The same to a tenth of a second: "12:23.9".
QString shortSessionTimeText(SessionTime t);

/// The number, from 1, of the event at a moment of a log without times, whose events are a millisecond apart: "#1 204".
QString eventMomentText(SessionTime t);

/// A length of time: "184 ms" below a second, then "2.1 s", then "3:05 min".
QString durationText(microseconds length);

/// Whole milliseconds, whatever the length: "1 860 ms".
QString millisecondsText(milliseconds length);

/// Thousands set apart by a narrow space: "48 212".
QString groupedText(qint64 number);

/// "118 B", "3.2 kB", "5.6 MB".
QString byteSizeText(qint64 bytes);

} // namespace turnscope
