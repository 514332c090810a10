// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prompts/prompt.h"

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

const PromptVariable *Prompt::variable(const QString &wanted) const
{
    const auto found = std::ranges::find(variables, wanted, &PromptVariable::name);
    return found == variables.end() ? nullptr : &*found;
}

QStringList mcpSecrets()
{
    return {u"authorization"_s, u"headers"_s};
}

Prompt withoutSecrets(Prompt prompt)
{
    for (PromptTool &tool : prompt.tools) {
        for (const QString &secret : mcpSecrets())
            tool.server.remove(secret);
    }
    return prompt;
}

} // namespace turnscope
