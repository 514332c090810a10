// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/tuned_lane.h"

#include "ui/theme/contrast.h"
#include "ui/timeline/lane_kinds.h"
#include "ui/timeline/turn_names.h"

namespace turnscope {

LaneKind lanes::tuned()
{
    return laneKind<TunedLane>();
}

QString TunedLane::title() const
{
    return tr("B · what-if");
}

QString TunedLane::subtitle() const
{
    return {};
}

void TunedLane::rebuild(const Session &session, const TimeScale &scale)
{
    m_gone.clear();
    m_goneBoxes.clear();
    m_boxes.clear();
    if (!tuning() || !tuning()->isWhatIfShown())
        return;
    const AudioClock &clock = session.conversation().inputClock();
    const auto spans = tuning()->spans();
    const auto &own = tuning()->reference().own;
    m_boxes = spanBoxes(scale, spans, clock);
    for (SpanBox &box : m_boxes)
        box.label = turnName(session.conversation(), own, spans, box.span);
    auto next = spans.begin();
    for (const TuningSpan &span : tuning()->isHeard() ? std::span(own) : std::span<const TuningSpan>()) {
        while (next != spans.end() && next->end && *next->end <= span.start)
            ++next;
        if (next == spans.end() || (span.end && next->start >= *span.end))
            m_gone.push_back({span.start, span.end});
    }
    m_goneBoxes = spanBoxes(scale, m_gone, clock);
    for (SpanBox &box : m_goneBoxes)
        box.gone = true;
}

void TunedLane::paint(QPainter &painter, const Theme &theme)
{
    const QColor fill = whatIfFirst() ? theme.accent : mixed(theme.accent, theme.window, 0.6);
    for (const SpanBox &box : m_goneBoxes)
        paintSpanBox(painter, box, rect(), {}, theme.dim, theme.window);
    for (const SpanBox &box : m_boxes)
        paintSpanBox(painter, box, rect(), fill, theme.dim, theme.window);
}

std::optional<LaneHit> TunedLane::hitAt(const QPoint &pos) const
{
    for (const SpanBox &box : m_boxes) {
        if (!boxRect(box, rect()).adjusted(-1, -3, 1, 3).contains(pos))
            continue;
        const DetectedSpan &span = tuning()->spans()[box.span];
        return LaneHit{std::nullopt, tr("A turn that B would make: %1 to %2 ms of input audio.")
                                         .arg(toMilliseconds(span.start))
                                         .arg(span.end ? QString::number(toMilliseconds(*span.end)) : tr("…"))};
    }
    for (const SpanBox &box : m_goneBoxes) {
        if (boxRect(box, rect()).adjusted(-1, -3, 1, 3).contains(pos))
            return LaneHit{std::nullopt, tr("B would make no turn of this one.")};
    }
    return std::nullopt;
}

} // namespace turnscope
