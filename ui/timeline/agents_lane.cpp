// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/agents_lane.h"

#include "models/text/time_text.h"
#include "ui/timeline/lane_kinds.h"
#include "ui/timeline/timeline_plot.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnscope {

namespace {

constexpr int kSign = 14; // px

QString plainName(const std::string &name)
{
    return QString::fromStdString(name).simplified();
}

/// A sign in a letter, so that colour is not all that tells it.
QString letterOf(AgentStep step)
{
    return step == AgentStep::HandedOver        ? u"→"_s
           : step == AgentStep::ApprovalAsked   ? u"?"_s
           : step == AgentStep::ApprovalRefused ? u"×"_s
                                                : u"!"_s;
}

} // namespace

LaneKind lanes::agents()
{
    return laneKind<AgentsLane>();
}

AgentsLane::AgentsLane(QCPAxisRect *axisRect, const LaneSource &source, const LaneTraits &traits)
    : Lane(axisRect, source, traits)
{
    connect(&m_story, &SessionAgents::changed, this, [this] {
        if (auto *plot = qobject_cast<TimelinePlot *>(mParentPlot))
            plot->invalidate();
    });
}

QString AgentsLane::title() const
{
    return tr("Agents");
}

QString AgentsLane::subtitle() const
{
    return {};
}

bool AgentsLane::isWanted()
{
    m_story.setSession(sharedSession());
    return !m_story.isEmpty();
}

void AgentsLane::rebuild(const Session &, const TimeScale &scale)
{
    m_boxes.clear();
    m_signs.clear();
    if (!isWanted())
        return;
    const SessionRange range = scale.range();
    const auto &spans = m_story.spans();
    auto span = std::ranges::partition_point(spans, [&](const AgentSpan &each) { return each.end < range.begin; });
    for (; span != spans.end() && span->begin < range.end; ++span) {
        const int left = scale.column(span->begin);
        const int right = std::max(scale.column(span->end), left + 3);
        if (!m_boxes.empty() && left <= m_boxes.back().left)
            continue;
        if (!m_boxes.empty()) {
            m_boxes.back().right = std::min(m_boxes.back().right, left);
            m_boxes.back().room = left - m_boxes.back().right;
        }
        m_boxes.push_back({size_t(span - spans.begin()), left, right, std::max(scale.right() - right, 0)});
    }
    const auto &notes = m_story.notes();
    auto note = std::ranges::partition_point(notes, [&](const AgentNote &each) { return each.at < range.begin; });
    for (; note != notes.end() && note->at < range.end; ++note) {
        const int x = scale.column(note->at);
        if (m_signs.empty() || x > m_signs.back().x)
            m_signs.push_back({size_t(note - notes.begin()), x});
    }
}

QRect AgentsLane::boxRect(const Box &box) const
{
    const int height = std::clamp(rect().height() - 12, 6, 20);
    return QRect(box.left, rect().center().y() - height / 2, box.right - box.left, height);
}

QRect AgentsLane::signRect(const Sign &sign) const
{
    return QRect(sign.x - kSign / 2, rect().center().y() - kSign / 2, kSign, kSign);
}

QString AgentsLane::spanText(const AgentSpan &span) const
{
    const QString name = span.name.empty() ? tr("agent") : plainName(span.name);
    return session()->hasTimes() && span.endedBy ? u"%1 %2"_s.arg(name, durationText(span.end - span.begin)) : name;
}

QString AgentsLane::noteText(const AgentNote &note)
{
    const QString name = plainName(note.name);
    switch (note.step) {
    case AgentStep::HandedOver:
        return note.from.empty() ? tr("Handed over to %1.").arg(name)
                                 : tr("%1 handed over to %2.").arg(plainName(note.from), name);
    case AgentStep::ApprovalAsked:
        return tr("The tool %1 asks to be allowed.").arg(name);
    case AgentStep::ApprovalRefused:
        return tr("The tool %1 was not allowed.").arg(name);
    case AgentStep::GuardrailTripped:
        return name.isEmpty() ? tr("A guardrail stopped the answer.")
                              : tr("The guardrail %1 stopped the answer.").arg(name);
    default:
        return tr("The SDK failed: %1").arg(name);
    }
}

void AgentsLane::paint(QPainter &painter, const Theme &theme)
{
    const QFontMetrics metrics = painter.fontMetrics();
    for (const Box &box : m_boxes) {
        const QRect place = boxRect(box);
        painter.fillRect(place, theme.soft(theme.model));
        painter.fillRect(QRect(place.left(), place.top(), 2, place.height()), theme.model);
        QString text = spanText(m_story.spans()[box.span]);
        const int width = metrics.horizontalAdvance(text);
        QRect inside = place.intersected(rect()).adjusted(6, 0, -4, 0);
        const auto sign = std::ranges::find_if(m_signs, [&](const Sign &each) { return each.x > inside.left(); });
        if (sign != m_signs.end())
            inside.setRight(std::min(inside.right(), sign->x - kSign / 2 - 3));
        constexpr int least = 24; // px, for some letters of a name
        if (width <= inside.width() || inside.width() >= least) {
            text = metrics.elidedText(text, Qt::ElideRight, inside.width());
            painter.setPen(theme.text);
            painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, text);
        } else if (width + 8 <= box.room) {
            painter.setPen(theme.dim);
            painter.drawText(QRect(place.right() + 6, place.top(), width, place.height()), Qt::AlignVCenter, text);
        }
    }
    for (const Sign &sign : m_signs) {
        const AgentStep step = m_story.notes()[sign.note].step;
        const bool isBad = step == AgentStep::GuardrailTripped || step == AgentStep::Failed;
        const bool isLeave = step == AgentStep::ApprovalAsked || step == AgentStep::ApprovalRefused;
        const QColor color = isBad ? theme.error : isLeave ? theme.tool : theme.accent;
        const QRect place = signRect(sign);
        painter.fillRect(place, theme.window);
        painter.setPen(color);
        painter.drawRect(place.adjusted(0, 0, -1, -1));
        painter.drawText(place, Qt::AlignCenter, letterOf(step));
    }
}

std::optional<LaneHit> AgentsLane::hitAt(const QPoint &pos) const
{
    for (const Sign &sign : m_signs) {
        const AgentNote &note = m_story.notes()[sign.note];
        if (signRect(sign).contains(pos))
            return LaneHit{note.event, noteText(note)};
    }
    for (const Box &box : m_boxes) {
        const AgentSpan &span = m_story.spans()[box.span];
        if (boxRect(box).adjusted(-2, -3, 2, 3).contains(pos))
            return LaneHit{span.begunBy,
                           tr("%1: from agent_start to agent_end, or from handoff to handoff.").arg(spanText(span))};
    }
    return std::nullopt;
}

QRect AgentsLane::placeOf(EventIndex event) const
{
    for (const Sign &sign : m_signs) {
        if (m_story.notes()[sign.note].event == event)
            return signRect(sign);
    }
    for (const Box &box : m_boxes) {
        const AgentSpan &span = m_story.spans()[box.span];
        if (span.begunBy == event || span.endedBy == event)
            return boxRect(box);
    }
    return {};
}

} // namespace turnscope
