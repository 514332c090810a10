// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/lint_run.h"

#include <algorithm>

namespace turnscope {

bool LintRun::turnOff(std::string_view rule)
{
    if (!LintRules::find(rule))
        return false;
    m_linter.setEnabled(rule, false);
    return true;
}

void LintRun::advance(const EventStore &events, quint32 end)
{
    end = std::min(end, events.size());
    while (seen() < end) {
        const EventIndex index{seen()};
        m_linter.see(events, index, m_conversation);
        m_conversation.apply(events, index);
    }
}

std::vector<Finding> LintRun::findings() const
{
    std::vector<Finding> findings = m_linter.findings();
    std::ranges::stable_sort(findings, {}, &Finding::event);
    return findings;
}

} // namespace turnscope
