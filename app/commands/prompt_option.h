// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/refusal.h"
#include "models/control/profile.h"
#include "models/prompts/prompt_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <optional>

namespace turnscope {

/// A prompt for a command: --prompt FILE and --var NAME=VALUE. The file is a prompt of ours where its name ends with .toml (or .TOML);
/// else its text is the instructions, as they stand.
class PromptOption
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::PromptOption)

public:
    static QCommandLineOption file();     ///< --prompt
    static QCommandLineOption variable(); ///< --var

    /// The prompt, with its variables' values in it; nothing where none is asked for. What is odd in its file is said; what is
    /// wrong refuses it.
    static Checked<std::optional<Prompt>> read(const QCommandLineParser &parser);

    /// Has the profile use the prompt's model; a custom endpoint's own names stay, and that is said.
    static void chooseModel(Profile &profile, const Prompt &prompt);

private:
    static Checked<Prompt> load(const QString &path);
    static Checked<PromptValues> values(const QStringList &assignments);
};

} // namespace turnscope
