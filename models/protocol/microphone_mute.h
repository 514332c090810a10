// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace turnscope {

/// Whether an event of this type, whichever side sends it, says that the model hears silence from here on, or hears the
/// microphone again; nothing: it says neither. Only the Live API has such events (gpt-live.md), and their dialect's file says it.
std::optional<bool> mutesMicrophone(std::string_view type);

} // namespace turnscope
