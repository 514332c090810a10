// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/case_facts.h"

namespace turnscope {

CaseFacts::CaseFacts(const RecordingInfo &info, std::shared_ptr<const EventStore> events,
                     const std::atomic<bool> *cancelled)
    : m_log(std::move(events), info)
{
    const auto goesOn = [cancelled](double) { return !cancelled || !*cancelled; };
    if (!m_log.fold(goesOn))
        return;
    m_findings = m_log.findings();
    if (goesOn(1))
        m_figures = m_log.figures();
}

CaseEvidence CaseFacts::evidence() const
{
    return {m_log.info(),
            m_log.events(),
            m_log.folded(),
            m_figures,
            m_findings,
            m_log.prices(),
            RunOrigin::of(m_log.events())};
}

} // namespace turnscope
