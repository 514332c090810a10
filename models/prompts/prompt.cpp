// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/prompt.h"

#include <algorithm>

namespace turnscope {

const PromptVariable *Prompt::variable(const QString &wanted) const
{
    const auto found = std::ranges::find(variables, wanted, &PromptVariable::name);
    return found == variables.end() ? nullptr : &*found;
}

} // namespace turnscope
