// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/dialect_traits.h"

namespace turnscope {

namespace {

constexpr DialectSign kSigns[] = {
    {"session.*", "\"step-"},
};

} // namespace

/// Beta names; speaks the beta without events of its own (PROTOCOL 1.9).
constinit const DialectTraits dialects::StepFun{
    .id = "stepfun",
    .name = "StepFun",
    .nestedSettings = false,
    .ownSigns = true,
    .signs = kSigns,
};

} // namespace turnscope
