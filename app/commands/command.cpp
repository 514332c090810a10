// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/compare_command.h"
#include "app/commands/cost_command.h"
#include "app/commands/digest_command.h"
#include "app/commands/export_command.h"
#include "app/commands/info_command.h"
#include "app/commands/lint_command.h"
#include "app/commands/mcp_command.h"
#include "app/commands/plan_command.h"
#include "app/commands/rehearse_command.h"
#include "app/commands/run_command.h"
#include "app/commands/talk_command.h"
#include "app/commands/vad_command.h"
#include "app/commands/voices_command.h"
#include "app/commands/why_command.h"

#include <array>

namespace turnscope {

std::span<const Command> commands()
{
    static constexpr std::array list{
        Command{"talk", QT_TRANSLATE_NOOP("turnscope::Command", "Hold a headless conversation and print its turns."),
                &TalkCommand::run},
        Command{"info", QT_TRANSLATE_NOOP("turnscope::Command", "Sum up a recording: events, turns, latency, gaps."),
                &InfoCommand::run},
        Command{"lint",
                QT_TRANSLATE_NOOP("turnscope::Command", "Say what is wrong in a recording, and whose doing it is."),
                &LintCommand::run},
        Command{"why", QT_TRANSLATE_NOOP("turnscope::Command", "Say why the model stayed silent, was slow or stopped."),
                &WhyCommand::run},
        Command{"vad",
                QT_TRANSLATE_NOOP("turnscope::Command", "Show what other turn detection settings would have done."),
                &VadCommand::run},
        Command{"cost", QT_TRANSLATE_NOOP("turnscope::Command", "Say what sessions cost, thing by thing."),
                &CostCommand::run},
        Command{"plan", QT_TRANSLATE_NOOP("turnscope::Command", "Compare what ways to build a voice application cost."),
                &PlanCommand::run},
        Command{"compare", QT_TRANSLATE_NOOP("turnscope::Command", "Compare two recordings, turn by turn."),
                &CompareCommand::run},
        Command{"digest",
                QT_TRANSLATE_NOOP("turnscope::Command", "Make rows of many recordings, for a fleet's database."),
                &DigestCommand::run},
        Command{"export", QT_TRANSLATE_NOOP("turnscope::Command", "Write a recording in another form."),
                &ExportCommand::run},
        Command{
            "run",
            QT_TRANSLATE_NOOP("turnscope::Command", "Drive an endpoint with a recording's client side, and judge it."),
            &RunCommand::run},
        Command{"expect", QT_TRANSLATE_NOOP("turnscope::Command", "Hold a recording against what a case expects."),
                &ExpectCommand::run},
        Command{"voices", QT_TRANSLATE_NOOP("turnscope::Command", "Hear a sentence in several voices of an endpoint."),
                &VoicesCommand::run},
        Command{"mcp", QT_TRANSLATE_NOOP("turnscope::Command", "Let a coding agent ask about recordings, read-only."),
                &McpCommand::run},
        Command{"rehearse", QT_TRANSLATE_NOOP("turnscope::Command", "Run the built-in endpoint on its own."),
                &RehearseCommand::run},
    };
    return list;
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1StringView(command.name))
            return &command;
    }
    return nullptr;
}

} // namespace turnscope
