// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect_traits.h"

namespace turnscope {

/// What has shown no signs yet is taken for OpenAI's, under the names of GA.
constinit const DialectTraits dialects::Unknown{
    .id = "unknown",
    .name = "unknown",
    .gaNames = true,
    .openAiOrder = true,
    .clientTruncates = true,
};

} // namespace turnscope
