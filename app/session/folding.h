// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/session/session_fold.h"

#include <functional>
#include <memory>

namespace turnscope {

/// The fold of all events that there are, made in pieces: `goOn` is told the share that is done, and answers whether to.
/// An error when the memory does not suffice. Any thread.
Result<std::unique_ptr<SessionFold>> foldOf(const EventStore &events, const std::function<bool(double)> &goOn);

} // namespace turnscope
