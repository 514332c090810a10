// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/json_splitter.h"

#include <string_view>

namespace turnscope {

/// Whose protocol an object of a log speaks, when it is one that stands beside realtime APIs in the logs of bridges (phones,
/// frameworks, other vendors): its name for people. Empty: none of those.
std::string_view foreignProtocol(const std::vector<JsonField> &fields);

} // namespace turnscope
