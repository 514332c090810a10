// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/scenes/scene.h"
#include "app/rehearsal/scenes/scene_table.h"

namespace turnscope {

/// A [[step]] of a scene file. What is wrong is complained about to the table.
SceneStep readStep(SceneTable table);

/// An error under `key`: a table with code, message, param and type, or only its message. `usual` fills in what is not
/// said.
std::optional<WireError> readError(SceneTable &table, const char *key, const WireError &usual);

/// The entries of `rate_limits`.
std::optional<QJsonArray> readRateLimits(SceneTable &table);

} // namespace turnscope
