// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/mark.h"
#include "ui/timeline/hit_geometry.h"
#include "ui/timeline/lane.h"

#include <vector>

namespace turnscope {

/// What stands on the ruler: marks as flags with the beginning of their notes and a line through the lanes, hits
/// of the search as ticks. Hits are looked up again only when the range, the width or the search changed. Painted
/// over the lanes' picture, as the overlay is, so that a key typed into the filter paints no lane anew.
class Flags
{
public:
    /// All that is referred to must outlive the flags.
    Flags(QWidget &plot, const std::vector<Lane *> &lanes, const LaneSource &source);

    void paint(QPainter &painter);

    void setMarks(std::vector<Mark> marks) { m_marks = std::move(marks); }
    const std::vector<Mark> &marks() const { return m_marks; } ///< by time

    void setHits(HitFrom hitFrom);
    const HitFrom &hits() const { return m_hitFrom; }

    /// The mark whose flag is at a pixel; null when there is none.
    const Mark *markAt(const QPoint &pos) const;

private:
    /// A flag as drawn last.
    struct Flag
    {
        QRect rect;
        size_t mark = 0;
    };

    void drawHits(QPainter &painter, const Theme &theme, const TimeScale &scale);
    void drawMarks(QPainter &painter, const Theme &theme, const TimeScale &scale);
    QRect lanesRect() const { return m_lanes.front()->rect() | m_lanes.back()->rect(); }

    QWidget &m_plot;
    const std::vector<Lane *> &m_lanes;
    const LaneSource &m_source;
    std::vector<Mark> m_marks;
    std::vector<Flag> m_flags;
    HitFrom m_hitFrom;
    std::vector<int> m_columns; ///< of the hits
    TimeScale m_scale;          ///< of m_columns
    quint64 m_revision = 0;     ///< of m_columns; 0: there are none
};

} // namespace turnscope
