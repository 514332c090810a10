// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/price_table.h"
#include "models/prompts/prompt.h"
#include "models/prompts/prompt_size.h"

namespace turnscope {

/// "0.62 / 240 / 360", threshold, prefix and silence, as far as the prompt has them; else how turns are taken.
QString promptTurnsText(const Prompt &prompt);

/// "≈ 412 tokens a turn when not cached: $0.0016; cached $0.0002 (gpt-realtime-2.1)". Without prices or a model the tokens
/// alone. `prices` may be null.
QString promptCostText(const PromptSize &size, const PriceTable *prices, const QString &model);

} // namespace turnscope
