// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/span_boxes.h"

#include <algorithm>

namespace turnscope {

std::vector<SpanBox> spanBoxes(const TimeScale &scale, std::span<const DetectedSpan> spans, const AudioClock &clock)
{
    const SessionRange range = scale.range();
    auto it = std::ranges::partition_point(
        spans, [&](const DetectedSpan &span) { return clock.toSession(span.start) < range.begin; });
    if (it != spans.begin())
        --it; // may reach into view
    std::vector<SpanBox> boxes;
    for (; it != spans.end() && clock.toSession(it->start) < range.end; ++it) {
        const SessionTime end = clock.toSession(std::max(it->end.value_or(clock.end()), it->start));
        const int left = scale.column(clock.toSession(it->start));
        const int right = std::max(scale.column(end), left + 2);
        if (end < range.begin || (!boxes.empty() && left <= boxes.back().left))
            continue;
        if (!boxes.empty())
            boxes.back().right = std::min(boxes.back().right, left);
        boxes.push_back({size_t(it - spans.begin()), left, right, {}, false});
    }
    return boxes;
}

QRect boxRect(const SpanBox &box, const QRect &lane)
{
    const int height = std::clamp(lane.height() - 8, 6, 22);
    return QRect(box.left, lane.center().y() - height / 2, std::max(box.right - box.left, 2), height);
}

void paintSpanBox(QPainter &painter, const SpanBox &box, const QRect &lane, const QColor &fill, const QColor &line,
                  const QColor &text)
{
    const QRect place = boxRect(box, lane);
    if (box.gone) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(line, 1, Qt::DashLine));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    } else {
        painter.fillRect(place, fill);
    }
    const QRect inside = place.intersected(lane).adjusted(5, 0, -4, 0);
    if (box.label.isEmpty() || painter.fontMetrics().horizontalAdvance(box.label) > inside.width())
        return;
    painter.setPen(box.gone ? line : text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, box.label);
}

} // namespace turnscope
