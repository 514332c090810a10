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
    m_scale = scale;
    m_stories.clear();
    for (const ToolBox &box : m_boxes) {
        m_rows = std::max(m_rows, box.row + 1);
        m_stories.push_back(callStory(session.conversation(), session.events(), box.call, session.end()));
    }
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

/// Who waited for whom; a log without times does not tell.
QString ToolsLane::storyText(const ToolBox &box) const
{
    const ToolCall &call = session()->conversation().toolCalls()[box.call];
    const QString what = tr("%1: from the call's arguments being done to its answer being sent.").arg(label(box));
    if (!session()->hasTimes())
        return what;
    const auto &story = m_stories[size_t(&box - m_boxes.data())];
    return what + u'\n' + callStoryLines(story, call.callId.empty()).join(u'\n');
}

void ToolsLane::paintStory(QPainter &painter, const Theme &theme, const ToolBox &box, const CallStory &story) const
{
    constexpr int line = 2; // px
    const QRect place = boxRect(box);
    for (const CallPhase &phase : story.phases) {
        if (phase.what == CallPhase::What::Tool)
            continue;
        const int left = std::max(m_scale.column(phase.begin), rect().left());
        const int right = std::min(m_scale.column(phase.end), rect().right() + 1);
        if (right <= left)
            continue;
        if (phase.what == CallPhase::What::Arguments) {
            const int end = std::min(right, place.left());
            painter.fillRect(QRect(left, place.top(), end - left, place.height()), theme.soft(theme.tool));
        } else {
            const bool forClient = phase.what == CallPhase::What::Rest;
            painter.fillRect(QRect(left, place.bottom() + 1 - line, right - left, line),
                             forClient ? theme.dim : theme.model);
        }
    }
}

void ToolsLane::paint(QPainter &painter, const Theme &theme)
{
    const QFontMetrics metrics = painter.fontMetrics();
    for (size_t i = 0; i < m_boxes.size() && session()->hasTimes(); ++i)
        paintStory(painter, theme, m_boxes[i], m_stories[i]);
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
            return LaneHit{eventOf(session()->conversation().toolCalls()[box.call].item), storyText(box), box.call};
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
