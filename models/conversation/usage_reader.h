// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/response.h"

#include <simdjson.h>

#include <optional>

namespace turnscope {

/// Reads a "usage" object of a response or a transcription (PROTOCOL 5.3), in the spelling of any
/// dialect; counts that are absent, negative or absurd read as 0. Nothing when the object has no count at
/// all, as xAI's and an unfinished response's.
std::optional<Usage> readUsage(simdjson::dom::object usage);

} // namespace turnscope
