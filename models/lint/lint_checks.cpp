// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/lint_checks.h"

#include "models/lint/agent_check.h"
#include "models/lint/answer_check.h"
#include "models/lint/client_check.h"
#include "models/lint/delta_check.h"
#include "models/lint/failure_check.h"
#include "models/lint/format_check.h"
#include "models/lint/gap_check.h"
#include "models/lint/input_rate_check.h"
#include "models/lint/interruption_check.h"
#include "models/lint/item_check.h"
#include "models/lint/order_check.h"
#include "models/lint/refusal_check.h"
#include "models/lint/session_update_check.h"
#include "models/lint/shape_check.h"
#include "models/lint/speaker_check.h"
#include "models/lint/speech_check.h"
#include "models/lint/stored_prompt_check.h"
#include "models/lint/tool_check.h"
#include "models/lint/turn_end_check.h"
#include "models/lint/usage_check.h"

namespace turnscope {

namespace {

template<typename Check>
constexpr LintCheckEntry entry()
{
    return {&Check::rules, []() -> std::unique_ptr<LintCheck> { return std::make_unique<Check>(); }};
}

constexpr LintCheckEntry kChecks[] = {
    entry<OrderCheck>(),        entry<DeltaCheck>(),         entry<SpeechCheck>(),       entry<ItemCheck>(),
    entry<ShapeCheck>(),        entry<SessionUpdateCheck>(), entry<UsageCheck>(),        entry<ClientCheck>(),
    entry<InterruptionCheck>(), entry<ToolCheck>(),          entry<InputRateCheck>(),    entry<GapCheck>(),
    entry<SpeakerCheck>(),      entry<RefusalCheck>(),       entry<FailureCheck>(),      entry<TurnEndCheck>(),
    entry<AnswerCheck>(),       entry<FormatCheck>(),        entry<StoredPromptCheck>(), entry<AgentCheck>(),
};

} // namespace

std::span<const LintCheckEntry> lintChecks()
{
    return kChecks;
}

} // namespace turnscope
