// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/lint_run.h"

#include "models/recording/frame_cursor.h"

#include <algorithm>

namespace turnscope {

bool LintRun::turnOff(std::string_view rule)
{
    if (!LintRules::find(rule))
        return false;
    m_linter.setEnabled(rule, false);
    return true;
}

void LintRun::advance(FrameCursor &frames, quint32 end)
{
    const EventStore &events = frames.events();
    end = std::min(end, events.size());
    while (seen() < end) {
        const EventIndex index{seen()};
        const QByteArrayView frame = frames.frame(index);
        if (m_bounds.begins(events, events.row(index), frame)) {
            m_linter.beginSession(events, m_conversation);
            m_conversation = Conversation(index);
        }
        m_linter.see(events, index, frame, m_conversation, m_bounds.isMingled());
        m_conversation.apply(events, index, frame);
    }
    m_linter.pause(events, m_conversation);
}

void LintRun::finish(const EventStore &events, bool timed)
{
    m_timed = timed;
    m_linter.finish(events, m_conversation);
}

std::vector<Finding> LintRun::findings() const
{
    std::vector<Finding> findings = m_linter.findings();
    if (!m_timed || m_linter.isDisordered()) {
        std::erase_if(findings, [this](const Finding &finding) {
            const LintRule *rule = LintRules::find(finding.rule);
            return rule
                   && ((rule->needsTimes && !m_timed) || (rule->needsOrder && m_linter.isDisordered())
                       || (!rule->ofOneEvent && m_linter.isMingled()));
        });
    }
    std::ranges::stable_sort(findings, {}, &Finding::event);
    return findings;
}

} // namespace turnscope
