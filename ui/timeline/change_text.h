// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tuning/tuning_outcome.h"

#include <QString>

namespace turnscope {

/// What changes of a turn, in words for a badge: "split in 2", "140 ms earlier".
QString changeText(const TuningChange &change);

/// The same with what it means.
QString changeSentence(const TuningChange &change);

} // namespace turnscope
