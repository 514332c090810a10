// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/events_lane.h"

#include "models/text/time_text.h"
#include "ui/theme/contrast.h"
#include "ui/timeline/lane_kinds.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace turnscope {

LaneKind lanes::events()
{
    return laneKind<EventsLane>();
}

QString EventsLane::title() const
{
    return tr("Events");
}

QString EventsLane::usualSubtitle()
{
    return tr("▲ you  ▼ model");
}

QString EventsLane::subtitle() const
{
    return usualSubtitle();
}

void EventsLane::rebuild(const Session &session, const TimeScale &scale)
{
    if (!m_pyramid || m_store.lock() != session.sharedEvents()) {
        m_pyramid.emplace(session.events());
        m_store = session.sharedEvents();
    }
    m_pyramid->extend();
    m_ticks = eventTicks(scale, session.events(), *m_pyramid, session.conversation().errors());
    m_imageMarks.update(session.conversation());
    m_images = m_imageMarks.inView(scale, session.events());
}

QRect EventsLane::imageRect(const ImageMarks::Mark &mark) const
{
    return QRect(mark.x - 5, rect().top() + 1, 11, 8);
}

void EventsLane::paintImages(QPainter &painter, const Theme &theme) const
{
    for (const ImageMarks::Mark &mark : m_images) {
        const QRect frame = imageRect(mark);
        painter.fillRect(frame, theme.window);
        painter.setPen(theme.you);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame.adjusted(0, 0, -1, -1));
        const std::array<QPoint, 4> hills{frame.bottomLeft() + QPoint(1, -2), frame.bottomLeft() + QPoint(4, -5),
                                          frame.bottomLeft() + QPoint(6, -3), frame.bottomLeft() + QPoint(9, -6)};
        painter.drawPolyline(hills.data(), int(hills.size()));
    }
}

QRect EventsLane::tickRect(const EventTick &tick) const
{
    const int room = rect().height() - 12;
    const int middle = rect().top() + 6 + room * 2 / 5;
    const bool error = tick.family == EventFamily::Error;
    switch (tick.from) {
    case Direction::Client: {
        const int height = room * 2 / 5 - 3;
        const int shown = tick.minor ? std::max(height / 3, 3) : height;
        return QRect(tick.x, middle - 2 - shown, 1, shown);
    }
    case Direction::Server: {
        const int height = room * 3 / 5 - 3;
        const int shown = error ? height : tick.minor ? height / 2 : height * 4 / 5;
        return QRect(tick.x, middle + 3, error ? 2 : 1, shown);
    }
    case Direction::Console:
        break;
    }
    return QRect(tick.x, middle - 1, 2, 3);
}

void EventsLane::paint(QPainter &painter, const Theme &theme)
{
    // In a crowd, neighbours look the same: what touches and looks alike is one rectangle.
    struct Run
    {
        QRect rect;
        QColor color;
    };
    std::array<Run, 3> runs; // by direction
    for (const EventTick &tick : m_ticks) {
        const QColor family = theme.family(tick.family);
        const QRect rect = tickRect(tick);
        const QColor color = tick.minor ? mixed(family, theme.window, 0.7) : family;
        Run &run = runs[static_cast<size_t>(tick.from)];
        if (run.color == color && run.rect.right() + 1 >= rect.left() && run.rect.top() == rect.top()
            && run.rect.bottom() == rect.bottom()) {
            run.rect.setRight(rect.right());
            continue;
        }
        painter.fillRect(run.rect, run.color);
        run = {rect, color};
    }
    for (const Run &run : runs)
        painter.fillRect(run.rect, run.color);
    paintImages(painter, theme);
}

std::optional<LaneHit> EventsLane::hitAt(const QPoint &pos) const
{
    for (const ImageMarks::Mark &mark : m_images) {
        if (imageRect(mark).contains(pos))
            return LaneHit{mark.event,
                           tr("An image was sent · %1").arg(session()->momentText(session()->events().at(mark.event)))};
    }
    constexpr int kReach = 4;
    const EventTick *best = nullptr;
    const auto distance = [&](const EventTick &tick) {
        const QRect place = tickRect(tick);
        const int below = std::max({place.top() - pos.y(), pos.y() - place.bottom(), 0});
        return std::abs(tick.x - pos.x()) * 4 + below;
    };
    auto it = std::ranges::lower_bound(m_ticks, pos.x() - kReach, {}, &EventTick::x);
    for (; it != m_ticks.end() && it->x <= pos.x() + kReach; ++it) {
        if (!best || distance(*it) < distance(*best))
            best = &*it;
    }
    if (!best)
        return std::nullopt;
    const EventStore &events = session()->events();
    const auto type = events.strings().view(events.type(best->event));
    QString text = u"%1 · %2"_s.arg(QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size())),
                                    session()->momentText(events.at(best->event)));
    if (const EventSpec *spec =
            EventCatalogue::find(session()->conversation().dialect(), type, events.from(best->event)))
        text += u'\n' + EventCatalogue::explain(*spec);
    return LaneHit{best->event, text};
}

QRect EventsLane::placeOf(EventIndex event) const
{
    const int x = scale().column(session()->events().at(event));
    if (x < scale().left() || x >= scale().right())
        return {};
    return tickRect({x, session()->events().from(event), EventFamily::Other, false, event}).adjusted(-1, -2, 1, 1);
}

} // namespace turnscope
