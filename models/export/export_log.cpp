// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/export_log.h"

#include "models/session/told_times.h"

#include <algorithm>

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

SessionRange ExportLog::span() const
{
    SessionRange whole{SessionTime(), folded().end()};
    if (size() > 0)
        whole.end = std::max(whole.end, events().at(EventIndex{size() - 1}));
    if (m_range)
        whole = {std::max(m_range->begin, whole.begin), std::min(m_range->end, whole.end)};
    return {whole.begin, std::max(whole.begin, whole.end)};
}

std::optional<SessionTime> ExportLog::timeOf(EventIndex event) const
{
    return tellsTime(info(), events(), event) ? std::optional(events().at(event)) : std::nullopt;
}

bool ExportLog::measuresLengths() const
{
    return tellsLengths(info(), conversation());
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
