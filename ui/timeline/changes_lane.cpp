// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/changes_lane.h"

#include "ui/theme/contrast.h"
#include "ui/timeline/change_text.h"
#include "ui/timeline/lane_kinds.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr int kPadding = 8; // px
constexpr int kDot = 8;     // px: a badge without room for its words

} // namespace

LaneKind lanes::changes()
{
    return laneKind<ChangesLane>();
}

QString ChangesLane::title() const
{
    return tr("What changes");
}

QString ChangesLane::usualSubtitle()
{
    return tr("per turn");
}

QString ChangesLane::subtitle() const
{
    return usualSubtitle();
}

void ChangesLane::rebuild(const Session &session, const TimeScale &scale)
{
    m_badges.clear();
    if (!tuning())
        return;
    const AudioClock &clock = session.conversation().inputClock();
    const SessionRange range = scale.range();
    const QFontMetrics metrics(smallFont());
    const QRect lane = rect();
    const int height = std::min(metrics.height() + 6, lane.height() - 4);
    const auto changes = tuning()->changes();
    auto change = std::ranges::partition_point(
        changes, [&](const TuningChange &each) { return clock.toSession(each.where.end) < range.begin; });
    for (; change != changes.end() && clock.toSession(change->where.begin) < range.end; ++change) {
        const int middle =
            (scale.column(clock.toSession(change->where.begin)) + scale.column(clock.toSession(change->where.end))) / 2;
        Badge badge{size_t(change - changes.begin()), {}, changeText(*change)};
        const int width = metrics.horizontalAdvance(badge.text) + 2 * kPadding;
        const int free = m_badges.empty() ? lane.left() : m_badges.back().place.right() + 3;
        int left = std::max(middle - width / 2, free);
        // A little beside its turn is still its own.
        if (left > middle - kDot && left > middle - width / 4) {
            badge.text.clear();
            left = middle - kDot / 2;
            if (left < free)
                continue;
            badge.place = QRect(left, lane.center().y() - kDot / 2, kDot, kDot);
        } else {
            badge.place = QRect(left, lane.center().y() - height / 2, width, height);
        }
        m_badges.push_back(badge);
    }
}

void ChangesLane::paint(QPainter &painter, const Theme &theme)
{
    const auto changes = tuning() ? tuning()->changes() : std::span<const TuningChange>();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Badge &badge : m_badges) {
        const QColor color = changes[badge.change].isBetter() ? theme.ok : theme.error;
        painter.setPen(color);
        painter.setBrush(badge.text.isEmpty() ? color : theme.window);
        painter.drawRoundedRect(QRectF(badge.place).adjusted(0.5, 0.5, -0.5, -0.5), badge.place.height() / 2.0,
                                badge.place.height() / 2.0);
        painter.drawText(badge.place, Qt::AlignCenter, badge.text);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
}

std::optional<LaneHit> ChangesLane::hitAt(const QPoint &pos) const
{
    for (const Badge &badge : m_badges) {
        if (badge.place.adjusted(-2, -3, 2, 3).contains(pos) && badge.change < tuning()->changes().size())
            return LaneHit{std::nullopt, changeSentence(tuning()->changes()[badge.change])};
    }
    return std::nullopt;
}

} // namespace turnscope
