// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/digest/digest_log.h"

#include <functional>

namespace turnscope {

/// Reads a file, and on a thread of its own folds it and has the linter judge it: each frame is read once for both.
/// What could not be read is told by what it answers with. `tell` is told the share that is done, 0 to 1.
DigestLog readForDigest(const QString &path, bool speech, const std::function<void(double share)> &tell);

} // namespace turnscope
