// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/lane.h"
#include "ui/timeline/span_boxes.h"

namespace turnscope {

/// While turn detection is tuned: the turns that the session's server made, or with push to talk its client; numbered as the
/// turns are.
class ServerLane : public Lane
{
    Q_OBJECT

public:
    static constexpr LaneTraits kTraits{
        .name = QLatin1StringView("server"), .share = 9, .minimumHeight = 24, .time = LaneTime::Tuning};

    using Lane::Lane;

    QString title() const override;
    QString subtitle() const override;

protected:
    std::optional<LaneHit> hitAt(const QPoint &pos) const override;
    QRect placeOf(EventIndex event) const override;
    void rebuild(const Session &session, const TimeScale &scale) override;
    void paint(QPainter &painter, const Theme &theme) override;

private:
    void paintMarks(QPainter &painter, const Theme &theme) const;

    std::vector<TuningSpan> m_spans;
    std::vector<SpanBox> m_boxes;
};

} // namespace turnscope
