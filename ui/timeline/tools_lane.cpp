// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/tools_lane.h"

#include "models/text/time_text.h"
#include "ui/timeline/lane_kinds.h"

using namespace Qt::StringLiterals;

namespace turnscope {

LaneKind lanes::tools()
{
    return laneKind<ToolsLane>();
}

QString ToolsLane::title() const
{
    return tr("Tools");
}

QString ToolsLane::subtitle() const
{
    return {};
}

void ToolsLane::rebuild(const Session &session, const TimeScale &scale)
{
    m_boxes = toolBoxes(scale, session.conversation().toolCalls(), session.end());
    m_rows = 1;
    for (const ToolBox &box : m_boxes)
        m_rows = std::max(m_rows, box.row + 1);
}

QRect ToolsLane::boxRect(const ToolBox &box) const
{
    constexpr int gap = 2;
    const int margin = m_rows == 1 ? 12 : 4;
    const int height = std::clamp((rect().height() - margin - (m_rows - 1) * gap) / m_rows, 6, 20);
    const int top = rect().center().y() - (m_rows * height + (m_rows - 1) * gap) / 2;
    return QRect(box.left, top + box.row * (height + gap), box.right - box.left, height);
}

QString ToolsLane::label(const ToolBox &box) const
{
    const ToolCall &call = session()->conversation().toolCalls()[box.call];
    const Item *item = session()->conversation().item(call.item);
    const QString name = item && !item->name.empty() ? QString::fromStdString(item->name) : tr("tool call");
    if (call.answered && !session()->hasTimes())
        return name;
    return call.answered ? u"%1 %2"_s.arg(name, durationText(*call.answered - call.asked))
                         : tr("%1 · not answered").arg(name);
}

void ToolsLane::paint(QPainter &painter, const Theme &theme)
{
    const QFontMetrics metrics = painter.fontMetrics();
    for (const ToolBox &box : m_boxes) {
        const QRect place = boxRect(box);
        painter.fillRect(place, theme.tool);
        const QString text = label(box);
        const int width = metrics.horizontalAdvance(text);
        const QRect inside = place.intersected(rect()).adjusted(4, 0, -4, 0);
        if (width <= inside.width()) {
            painter.setPen(theme.window);
            painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
        } else if (width + 8 <= box.room) {
            painter.setPen(theme.dim);
            painter.drawText(QRect(place.right() + 6, place.top(), width, place.height()),
                             Qt::AlignVCenter | Qt::TextDontClip, text);
        }
    }
}

std::optional<LaneHit> ToolsLane::hitAt(const QPoint &pos) const
{
    for (const ToolBox &box : m_boxes) {
        if (boxRect(box).adjusted(-2, -3, 2, 3).contains(pos))
            return LaneHit{eventOf(session()->conversation().toolCalls()[box.call].item),
                           tr("%1: from the call's arguments being done to its answer being sent.").arg(label(box)),
                           box.call};
    }
    return std::nullopt;
}

QRect ToolsLane::placeOf(EventIndex event) const
{
    const StringId item = session()->events().row(event).item;
    for (const ToolBox &box : m_boxes) {
        const ToolCall &call = session()->conversation().toolCalls()[box.call];
        if (item != StringId::None && (call.item == item || call.outputItem == item))
            return boxRect(box);
    }
    return {};
}

} // namespace turnscope
