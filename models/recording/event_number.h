// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/ids.h"

#include <QString>

#include <optional>

namespace turnscope {

/// The number of an event as people read it, from 1, wherever it stands: in the window, in a finding, in what a command
/// prints: "#1 204". The JSON that commands print counts from 0, as EventIndex does.
QString eventNumberText(EventIndex event);

/// Without its sign, for a column of numbers or a sentence that has the sign: "1 204".
QString eventDigits(EventIndex event);

/// The event of such a number, written with or without spaces between its thousands. Nothing when it is none.
std::optional<EventIndex> eventOfNumber(const QString &typed);

} // namespace turnscope
