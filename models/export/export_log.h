// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_options.h"
#include "models/session/folded_log.h"

namespace turnscope {

/// The log that is exported, and which part of it. One thread.
class ExportLog : public FoldedLog
{
public:
    /// `range`: see ExportOptions.
    ExportLog(std::shared_ptr<const EventStore> events, RecordingInfo info, std::optional<SessionRange> range = {});

    const std::optional<SessionRange> &range() const { return m_range; }

    /// The events of the range: [first, end).
    quint32 first() const { return m_first; }
    quint32 end() const { return m_end; }
    bool holds(EventIndex event) const { return number(event) >= m_first && number(event) < m_end; }
    bool overlaps(const SessionRange &stretch) const;

    /// From the range's begin, or the session's, to its end: of the last event, and of the last sound. The zero of what has
    /// a time axis of its own is its begin. Of a folded log.
    SessionRange span() const;

    /// When the event was; nothing where the log does not tell it.
    std::optional<SessionTime> timeOf(EventIndex event) const;

    /// Whether lengths between events that have times mean something: not where times are whole seconds, or those of
    /// several sessions at once.
    bool measuresLengths() const;

    std::vector<TurnFigures> figuresInRange(); ///< of the turns that reach into it
    std::vector<Finding> findingsInRange();    ///< at events of it

private:
    std::optional<SessionRange> m_range;
    quint32 m_first = 0;
    quint32 m_end = 0;
};

} // namespace turnscope
