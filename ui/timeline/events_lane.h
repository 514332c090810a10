// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/event_geometry.h"
#include "ui/timeline/image_marks.h"
#include "ui/timeline/lane.h"

namespace turnscope {

/// Every event as a tick: the client's up, the server's down, the console's between; deltas and appends
/// are short, errors tallest. Above them, where an image was sent.
class EventsLane : public Lane
{
    Q_OBJECT

public:
    static QString usualSubtitle();
    static constexpr LaneTraits kTraits{.name = QLatin1StringView("events"),
                                        .share = 24,
                                        .minimumHeight = 44,
                                        .formerNumber = 4,
                                        .widest = &EventsLane::usualSubtitle};

    using Lane::Lane;

    QString title() const override;
    QString subtitle() const override;

protected:
    std::optional<LaneHit> hitAt(const QPoint &pos) const override;
    QRect placeOf(EventIndex event) const override;
    void forget() override { m_imageMarks.forget(); }
    void rebuild(const Session &session, const TimeScale &scale) override;
    void paint(QPainter &painter, const Theme &theme) override;

private:
    QRect tickRect(const EventTick &tick) const;

    QRect imageRect(const ImageMarks::Mark &mark) const;
    void paintImages(QPainter &painter, const Theme &theme) const;

    std::vector<EventTick> m_ticks;
    ImageMarks m_imageMarks;
    std::vector<ImageMarks::Mark> m_images;
    std::optional<TickPyramid> m_pyramid;
    std::weak_ptr<const EventStore> m_store; ///< m_pyramid is of it: events never change, whatever the fold does
};

} // namespace turnscope
