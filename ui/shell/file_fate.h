// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/log_growth.h"
#include "models/result.h"

namespace turnscope {

/// What has become of an opened file, what that means for what is shown, and what can be done; empty while it is as it
/// was.
Error fileFate(LogFate fate, const QString &path);

/// The same in few words, for a line that has no room.
QString fileFateInShort(LogFate fate);

} // namespace turnscope
