// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/server_lane.h"

#include "models/text/time_text.h"
#include "ui/theme/contrast.h"
#include "ui/timeline/lane_kinds.h"
#include "ui/timeline/turn_names.h"

using namespace Qt::StringLiterals;

namespace turnscope {

LaneKind lanes::server()
{
    return laneKind<ServerLane>();
}

QString ServerLane::title() const
{
    return tuning() && tuning()->reference().pushToTalk ? tr("A · client") : tr("A · server");
}

QString ServerLane::subtitle() const
{
    return {};
}

void ServerLane::rebuild(const Session &session, const TimeScale &scale)
{
    m_spans.clear();
    m_boxes.clear();
    if (!tuning())
        return;
    m_spans = tuning()->reference().own;
    std::vector<DetectedSpan> spans;
    for (const TuningSpan &span : m_spans)
        spans.push_back({span.start, span.end});
    m_boxes = spanBoxes(scale, spans, session.conversation().inputClock());
    for (SpanBox &box : m_boxes)
        box.label = turnName(session.conversation(), m_spans[box.span]);
}

void ServerLane::paint(QPainter &painter, const Theme &theme)
{
    const QColor fill = whatIfFirst() ? mixed(theme.you, theme.window, 0.6) : theme.you;
    for (const SpanBox &box : m_boxes)
        paintSpanBox(painter, box, rect(), fill, theme.dim, theme.window);
    paintMarks(painter, theme);
}

/// What somebody said by hand, at the end of the turn that it is about.
void ServerLane::paintMarks(QPainter &painter, const Theme &theme) const
{
    if (!tuning())
        return;
    for (const HandMark &mark : tuning()->handMarks()) {
        if (mark.range.end < scale().range().begin || mark.range.begin > scale().range().end)
            continue;
        const bool isFalse = mark.kind == HandMark::Kind::False;
        const QString sign = isFalse ? u"✕"_s : mark.kind == HandMark::Kind::Right ? u"✓"_s : u"+"_s;
        QRect place(0, 0, 16, 16);
        place.moveCenter(
            {std::max(scale().column(mark.range.end) - 10, scale().column(mark.range.begin) + 8), rect().center().y()});
        painter.fillRect(place, theme.window);
        painter.setPen(isFalse ? theme.error : theme.ok);
        painter.drawRect(place.adjusted(0, 0, -1, -1));
        painter.drawText(place, Qt::AlignCenter, sign);
    }
}

std::optional<LaneHit> ServerLane::hitAt(const QPoint &pos) const
{
    for (const SpanBox &box : m_boxes) {
        if (!boxRect(box, rect()).adjusted(-1, -3, 1, 3).contains(pos))
            continue;
        const TuningSpan &span = m_spans[box.span];
        const QString end = span.end ? QString::number(toMilliseconds(*span.end)) : tr("…");
        const QString text =
            tr("A turn of the session's: %1 to %2 ms of input audio.").arg(toMilliseconds(span.start)).arg(end);
        if (!span.server)
            return LaneHit{std::nullopt, text};
        return LaneHit{session()->conversation().speech()[*span.server].startedBy, text, *span.server};
    }
    return std::nullopt;
}

QRect ServerLane::placeOf(EventIndex event) const
{
    for (const SpanBox &box : m_boxes) {
        const auto server = m_spans[box.span].server;
        if (!server)
            continue;
        const SpeechSpan &span = session()->conversation().speech()[*server];
        if (span.startedBy == event || span.stoppedBy == event)
            return boxRect(box, rect());
    }
    return {};
}

} // namespace turnscope
