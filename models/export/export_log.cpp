// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/export_log.h"

namespace turnscope {

ExportLog::ExportLog(std::shared_ptr<const EventStore> events, RecordingInfo info, std::optional<SessionRange> range)
    : FoldedLog(std::move(events), std::move(info))
    , m_range(range)
    , m_end(size())
{
    if (m_range) {
        m_first = std::min(number(this->events().firstAt(m_range->begin)), size());
        m_end = std::clamp(number(this->events().firstAt(m_range->end)), m_first, size());
    }
}

bool ExportLog::overlaps(const SessionRange &stretch) const
{
    return !m_range || (stretch.begin < m_range->end && stretch.end >= m_range->begin);
}

std::vector<TurnFigures> ExportLog::figuresInRange()
{
    std::vector<TurnFigures> inRange = figures();
    std::erase_if(inRange,
                  [&](const TurnFigures &figures) { return !overlaps(conversation().turns()[figures.turn].range); });
    return inRange;
}

std::vector<Finding> ExportLog::findingsInRange()
{
    std::vector<Finding> inRange = findings();
    std::erase_if(inRange, [&](const Finding &finding) { return !holds(finding.event); });
    return inRange;
}

} // namespace turnscope
