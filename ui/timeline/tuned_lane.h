// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/lane.h"
#include "ui/timeline/span_boxes.h"

namespace turnscope {

/// While turn detection is tuned: the turns that B, the what-if, would make; outlined those of the session's that it would not.
class TunedLane : public Lane
{
    Q_OBJECT

public:
    static constexpr LaneTraits kTraits{
        .name = QLatin1StringView("tuned"), .share = 9, .minimumHeight = 24, .time = LaneTime::Tuning};

    using Lane::Lane;

    QString title() const override;
    QString subtitle() const override;

protected:
    std::optional<LaneHit> hitAt(const QPoint &pos) const override;
    QRect placeOf(EventIndex) const override { return {}; }
    void rebuild(const Session &session, const TimeScale &scale) override;
    void paint(QPainter &painter, const Theme &theme) override;

private:
    std::vector<DetectedSpan> m_gone; ///< the session's that are not there any more
    std::vector<SpanBox> m_goneBoxes;
    std::vector<SpanBox> m_boxes;
};

} // namespace turnscope
