// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/thinking/brain.h"

#include <optional>

namespace turnscope {

/// A function call that a simple dialogue decides on.
struct FunctionCall
{
    QString name;
    QString arguments; ///< a JSON text
};

/// The function among the prompt's tools that `heard` asks for: the one that tool_choice forces, or else the one whose
/// name has a word in common with it. Arguments are filled in from the words, as far as the parameters' schema tells.
std::optional<FunctionCall> chooseFunction(const ModelInput &prompt, const QString &heard);

} // namespace turnscope
