// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/lane.h"
#include "ui/timeline/turn_geometry.h"

namespace turnscope {

/// What each turn's time went into, as coloured segments; turns alternate between two rows, because a
/// cut-in turn still ends while the next has begun.
class TurnsLane : public Lane
{
    Q_OBJECT

public:
    static constexpr LaneTraits kTraits{
        .name = QLatin1StringView("turns"), .share = 17, .minimumHeight = 34, .formerNumber = 2};

    using Lane::Lane;

    QString title() const override;
    QString subtitle() const override;

    static QColor color(TurnPhase phase, const Theme &theme);

protected:
    std::optional<LaneHit> hitAt(const QPoint &pos) const override;
    QRect placeOf(EventIndex event) const override;
    void rebuild(const Session &session, const TimeScale &scale) override;
    void paint(QPainter &painter, const Theme &theme) override;

private:
    QRect boxRect(const TurnBox &box) const;
    QString label(const TurnBox &box) const;

    std::vector<TurnBox> m_boxes;
};

} // namespace turnscope
