// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/flags.h"

#include "ui/theme/contrast.h"

#include <algorithm>

namespace turnscope {

namespace {

constexpr int kHit = 5;       // height of a tick
constexpr int kFlag = 9;      // of a flag without words
constexpr int kLongest = 180; // of a flag with words

} // namespace

Flags::Flags(QWidget &plot, const std::vector<Lane *> &lanes, const LaneSource &source)
    : m_plot(plot)
    , m_lanes(lanes)
    , m_source(source)
{
}

void Flags::setHits(HitFrom hitFrom)
{
    m_hitFrom = std::move(hitFrom);
    m_revision = 0;
}

void Flags::paint(QPainter &painter)
{
    if (!m_source.session)
        return;
    const QRect lanes = lanesRect();
    const TimeScale scale(m_source.view.range(), lanes.left(), lanes.width());
    drawHits(painter, m_source.themes.theme(), scale);
    drawMarks(painter, m_source.themes.theme(), scale);
}

void Flags::drawHits(QPainter &painter, const Theme &theme, const TimeScale &scale)
{
    if (!m_hitFrom)
        return;
    if (m_revision != m_source.revision || m_scale != scale) {
        m_columns = hitColumns(scale, m_source.session->events(), m_hitFrom);
        m_scale = scale;
        m_revision = m_source.revision;
    }
    const int top = lanesRect().top() - kHit - 1;
    for (size_t i = 0; i < m_columns.size();) {
        size_t end = i + 1; // neighbours are one rectangle
        while (end < m_columns.size() && m_columns[end] == m_columns[end - 1] + 1)
            ++end;
        painter.fillRect(m_columns[i], top, static_cast<int>(end - i), kHit, theme.accent);
        i = end;
    }
}

void Flags::drawMarks(QPainter &painter, const Theme &theme, const TimeScale &scale)
{
    m_flags.clear();
    const QRect lanes = lanesRect();
    QFont font = m_plot.font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const QColor line = mixed(theme.tool, theme.window, 0.6);
    auto mark = std::ranges::lower_bound(m_marks, scale.range().begin, {}, &Mark::at);
    while (mark != m_marks.end() && mark->at < scale.range().end) {
        const int x = scale.column(mark->at);
        auto after = std::ranges::lower_bound(mark, m_marks.end(), scale.time(x + 1), {}, &Mark::at);
        if (after == mark)
            ++after;
        for (int y = lanes.top(); y < lanes.bottom(); y += 6)
            painter.fillRect(x, y, 1, 3, line);
        const int next = after == m_marks.end() ? scale.right() : scale.column(after->at);
        const int room = std::min({next - x - 2, scale.right() - x, kLongest});
        const QString words =
            room > 40 ? metrics.elidedText(mark->note.simplified(), Qt::ElideRight, room - 8) : QString();
        const int height = words.isEmpty() ? kFlag : metrics.height();
        const int width = words.isEmpty() ? std::clamp(room, 3, kFlag) : metrics.horizontalAdvance(words) + 8;
        const QRect flag(x, lanes.top() - height - 1, width, height);
        painter.fillRect(flag, theme.tool);
        if (!words.isEmpty()) {
            painter.setPen(readable(theme.window, theme.tool));
            painter.drawText(flag.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
        }
        m_flags.push_back({flag, static_cast<size_t>(mark - m_marks.begin())});
        mark = after;
    }
}

const Mark *Flags::markAt(const QPoint &pos) const
{
    for (const Flag &flag : m_flags) {
        if (flag.mark < m_marks.size() && flag.rect.adjusted(-2, -2, 2, 2).contains(pos))
            return &m_marks[flag.mark];
    }
    return nullptr;
}

} // namespace turnscope
