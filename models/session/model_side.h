// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_fold.h"
#include "models/tuning/tuning_reference.h"

namespace turnscope {

/// What the bench needs of the model's side of a session: when it sounded, and would have but for cut-ins, and when each
/// answer was over. Not `timed`: the log holds no times.
ModelSide modelSideOf(const SessionFold &fold, const EventStore &events, bool timed);

} // namespace turnscope
