// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/thinking/brain.h"
#include "app/rehearsal/thinking/tool_choice.h"

#include <QDateTime>

#include <optional>

namespace turnscope {

/// What the demo dialogue does next: it says something, or calls a function.
struct DialogueStep
{
    QString text;
    std::optional<FunctionCall> call;
};

/// A small honest dialogue without a model: greets, repeats what it heard, says what it is told to say, tells the time,
/// looks up a made-up order by its number (through a function of the session when it has a fitting one), calls an MCP tool
/// whose name it hears and tells its result, counts, and says that it is a stand-in. English only. Pure.
DialogueStep nextStep(const ModelInput &prompt, const QDateTime &now);

/// The dialogue as a brain.
class DemoBrain : public Brain
{
public:
    std::unique_ptr<Thought> think(const ModelInput &prompt) override;
};

} // namespace turnscope
