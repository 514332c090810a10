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
    while (seen() < end)
        see(events, frames.frame(EventIndex{seen()}));
    m_linter.pause(events, folded());
}

void LintRun::see(const EventStore &events, QByteArrayView frame)
{
    const EventIndex index{m_seen++};
    if (m_bounds.begins(events, events.row(index), frame)) {
        m_linter.beginSession(events, folded());
        m_whole = nullptr;
        m_conversation = Conversation(index);
        m_sessions.push_back({index, false});
    }
    seeMingled();
    m_linter.see(events, index, frame, folded(), m_bounds.isMingled());
    if (!m_whole)
        m_conversation.apply(events, index, frame);
}

void LintRun::finish(const EventStore &events, bool timed)
{
    m_timed = timed;
    m_linter.finish(events, folded());
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
