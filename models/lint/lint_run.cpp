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
            m_sessions.push_back({index, false});
        }
        seeMingled();
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

void LintRun::seeMingled()
{
    const size_t from = m_bounds.mingledFrom();
    if (!m_bounds.isMingled() || from >= m_sessions.size() || (m_sessions[from].mingled && m_sessions.back().mingled))
        return;
    for (size_t i = from; i < m_sessions.size(); ++i)
        m_sessions[i].mingled = true;
}

bool LintRun::isMingled(EventIndex event) const
{
    const auto next = std::ranges::upper_bound(m_sessions, event, {}, &Part::first);
    return next != m_sessions.begin() && (next - 1)->mingled;
}

std::vector<Finding> LintRun::findings() const
{
    std::vector<Finding> findings = m_linter.findings();
    std::erase_if(findings, [this](const Finding &finding) {
        const LintRule *rule = LintRules::find(finding.rule);
        return rule
               && ((rule->needsTimes && !m_timed) || (rule->needsOrder && m_linter.isDisordered())
                   || ((rule->needsOrder || !rule->ofOneEvent) && isMingled(finding.event)));
    });
    std::ranges::stable_sort(findings, {}, &Finding::event);
    return findings;
}

} // namespace turnscope
