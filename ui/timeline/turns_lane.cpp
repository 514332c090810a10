// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/turns_lane.h"

#include "models/text/time_text.h"
#include "ui/theme/contrast.h"
#include "ui/timeline/lane_kinds.h"

using namespace Qt::StringLiterals;

namespace turnscope {

LaneKind lanes::turns()
{
    return laneKind<TurnsLane>();
}

QString TurnsLane::title() const
{
    return tr("Turns");
}

QString TurnsLane::subtitle() const
{
    return tr("latency");
}

QColor TurnsLane::color(TurnPhase phase, const Theme &theme)
{
    switch (phase) {
    case TurnPhase::You:
        return mixed(theme.you, theme.window, 0.8);
    case TurnPhase::Silence:
        return mixed(theme.dim, theme.window, 0.85);
    case TurnPhase::Request:
        return theme.accent;
    case TurnPhase::Think:
        return mixed(theme.model, theme.window, 0.72);
    case TurnPhase::Tool:
        return theme.tool;
    case TurnPhase::Approval:
        return mixed(theme.tool, theme.window, 0.55);
    case TurnPhase::Buffer:
        return theme.ok;
    case TurnPhase::Stop:
        return theme.error;
    case TurnPhase::Speak:
    case TurnPhase::Write:
        break;
    }
    return theme.model;
}

void TurnsLane::rebuild(const Session &session, const TimeScale &scale)
{
    m_boxes = turnBoxes(scale, session.conversation(), session.end());
}

QRect TurnsLane::boxRect(const TurnBox &box) const
{
    constexpr int kGap = 6; ///< between the rows
    const int height = std::clamp((rect().height() - kGap - 8) / 2, 4, 18);
    const int middle = rect().center().y();
    const int top = number(box.turn) % 2 ? middle + kGap / 2 : middle - kGap / 2 - height;
    return QRect(box.left, top, box.right - box.left, height);
}

QString TurnsLane::label(const TurnBox &box) const
{
    const auto word = [&] {
        switch (box.segment.phase) {
        case TurnPhase::You:
            return tr("you");
        case TurnPhase::Silence:
            return tr("vad");
        case TurnPhase::Request:
            return tr("request");
        case TurnPhase::Think:
            return tr("think");
        case TurnPhase::Tool:
            return tr("tool");
        case TurnPhase::Approval:
            return tr("approval");
        case TurnPhase::Buffer:
            return tr("buffer");
        case TurnPhase::Speak:
            return tr("speaks");
        case TurnPhase::Stop:
            return tr("stop");
        case TurnPhase::Write:
            return tr("writes");
        }
        return QString();
    }();
    return box.first ? u"%1 · %2"_s.arg(number(box.turn) + 1).arg(word) : word;
}

void TurnsLane::paint(QPainter &painter, const Theme &theme)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const bool tall = !m_boxes.empty() && boxRect(m_boxes.front()).height() >= metrics.height() - 2;
    for (const TurnBox &box : m_boxes) {
        const QRect place = boxRect(box);
        const QColor fill = color(box.segment.phase, theme);
        painter.fillRect(place, fill);
        const QRect inside = place.intersected(rect()).adjusted(4, 0, -3, 0);
        if (!tall || inside.width() < metrics.averageCharWidth())
            continue; // of thousands, no label is even made
        const QString text = label(box);
        if (metrics.horizontalAdvance(text) > inside.width())
            continue;
        painter.setPen(readable(theme.window, fill));
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

std::optional<LaneHit> TurnsLane::hitAt(const QPoint &pos) const
{
    const auto definition = [](TurnPhase phase) {
        switch (phase) {
        case TurnPhase::You:
            return tr("you speak: from the onset of voice to its end");
        case TurnPhase::Silence:
            return tr("the turn detector waits: from the end of voice (an estimate: audio_end_ms less the silence "
                      "duration) to speech_stopped");
        case TurnPhase::Request:
            return tr("from speech_stopped, or the committed text, to response.created");
        case TurnPhase::Think:
            return tr("the model thinks: from response.created, or a tool's answer, to the first audio or text delta, "
                      "or the tool call");
        case TurnPhase::Tool:
            return tr("a tool runs: from its arguments being done to its answer");
        case TurnPhase::Approval:
            return tr("a tool waits until somebody approves of it: from the request to the answer");
        case TurnPhase::Buffer:
            return tr("from the first audio delta to the first sound at the speaker");
        case TurnPhase::Speak:
            return tr("the model speaks: from the first sound (where unknown, the first audio delta) to the end of "
                      "playback");
        case TurnPhase::Stop:
            return tr(
                "the barge-in stops: from the cut-in (speech_started, or the client's own stop) to silence at the "
                "speaker (where unknown, to where the truncate says)");
        case TurnPhase::Write:
            return tr("the model writes: from the first text delta to response.done");
        }
        return QString();
    };
    const TurnBox *found = nullptr;
    for (const TurnBox &box : m_boxes) {
        if (boxRect(box).adjusted(0, -3, 0, 3).contains(pos))
            found = &box;
    }
    if (!found)
        return std::nullopt;
    const QString length = session()->hasTimes() ? durationText(found->segment.end - found->segment.begin) : u"–"_s;
    return LaneHit{session()->conversation().turns()[found->turn].firstEvent,
                   tr("Turn %1 · %2: %3.").arg(number(found->turn) + 1).arg(length, definition(found->segment.phase)),
                   found->turn};
}

QRect TurnsLane::placeOf(EventIndex event) const
{
    QRect place; // of the turn that began last: one that was cut into reaches into the next
    std::optional<TurnIndex> last;
    for (const TurnBox &box : m_boxes) {
        const Turn &turn = session()->conversation().turns()[box.turn];
        if (event < turn.firstEvent || turn.lastEvent < event || (last && box.turn < *last))
            continue;
        place = last == box.turn ? place.united(boxRect(box)) : boxRect(box);
        last = box.turn;
    }
    return place;
}

} // namespace turnscope
