// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

#include <QString>

#include <optional>

namespace turnscope {

/// A moment of a log as it is typed: "83.5" seconds, "1:23.5" or "1:02:03". Nothing: it is none, or more than a year.
std::optional<SessionTime> momentOfText(const QString &typed);

} // namespace turnscope
