// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/backdrop.h"

#include "ui/theme/contrast.h"
#include "ui/timeline/lane_kinds.h"

using namespace Qt::StringLiterals;

namespace turnscope {

namespace {

constexpr int kInset = 10;
constexpr int kScaleTick = 4; // px

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

} // namespace

Backdrop::Backdrop(QCustomPlot *plot, const std::vector<Lane *> &lanes, const LaneSource &source)
    : QCPLayerable(plot, u"grid"_s)
    , m_lanes(lanes)
    , m_source(source)
{
}

/// As wide as the longest of what stands there in this language, whatever is open.
int Backdrop::headWidth(const QFont &font)
{
    const QFontMetrics small(smaller(font));
    int widest = 0;
    for (const LaneKind &kind : laneKinds()) {
        if (kind.traits.widest)
            widest = std::max(widest, small.horizontalAdvance(kind.traits.widest()));
    }
    return widest + kInset + 6;
}

int Backdrop::rulerHeight(const QFont &font)
{
    return QFontMetrics(smaller(font)).height() + 6;
}

void Backdrop::draw(QCPPainter *painter)
{
    const Theme &theme = m_source.themes.theme();
    painter->setClipping(false);
    painter->setAntialiasing(false);
    painter->fillRect(mParentPlot->rect(), theme.window);
    const QRect lanes = m_lanes.front()->rect() | m_lanes.back()->rect();
    drawRuler(*painter, theme, lanes);
    for (const Lane *lane : m_lanes) {
        drawHead(*painter, theme, *lane);
        if (lane != m_lanes.back())
            painter->fillRect(0, lane->rect().bottom() + 1, lanes.right() + 1, 1, theme.line);
    }
}

void Backdrop::drawRuler(QCPPainter &painter, const Theme &theme, const QRect &lanes) const
{
    const TimeScale scale(m_source.view.range(), lanes.left(), lanes.width());
    painter.setFont(smaller(mParentPlot->font()));
    const QFontMetrics metrics = painter.fontMetrics();
    const int spacing = metrics.horizontalAdvance(u"00:00:00.000"_s) + 24;
    const microseconds step = rulerStep(scale, spacing);
    const QColor minor = mixed(theme.line, theme.window, 0.45);
    for (const RulerTick &tick : rulerTicks(scale, spacing, m_source.rulerOrigin())) {
        painter.fillRect(tick.x, lanes.top(), 1, lanes.height(), tick.major ? theme.line : minor);
        if (!tick.major)
            continue;
        painter.fillRect(tick.x, lanes.top() - 4, 1, 4, theme.line);
        const QString text = m_source.momentText(tick.at, step);
        if (tick.x + 4 + metrics.horizontalAdvance(text) > lanes.right())
            continue;
        painter.setPen(theme.dim);
        painter.drawText(tick.x + 4, lanes.top() - metrics.descent() - 3, text);
    }
    painter.fillRect(0, lanes.top() - 1, lanes.right() + 1, 1, theme.line);
    painter.fillRect(lanes.left() - 1, lanes.top(), 1, lanes.height(), minor);
}

/// Returns where its labels are.
std::vector<QRect> Backdrop::drawScale(QCPPainter &painter, const Theme &theme, const Lane &lane) const
{
    painter.setFont(smaller(mParentPlot->font()));
    painter.setPen(theme.dim);
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect rect = lane.rect();
    const int right = rect.left() - 1 - kScaleTick;
    std::vector<QRect> labels;
    // The outermost stand within the lane, half a line nearer to their neighbours than their ticks.
    for (const ScaleTick &tick : lane.scaleTicks(metrics.height() * 3 / 2 + 2)) {
        painter.fillRect(right, tick.y, kScaleTick, 1, theme.line);
        const int width = metrics.horizontalAdvance(tick.text);
        const int top = std::clamp(tick.y - metrics.height() / 2, rect.top(), rect.bottom() + 1 - metrics.height());
        labels.emplace_back(right - 3 - width, top, width, metrics.height());
        painter.drawText(labels.back().left(), top + metrics.ascent(), tick.text);
    }
    return labels;
}

void Backdrop::drawHead(QCPPainter &painter, const Theme &theme, const Lane &lane) const
{
    QFont titleFont = mParentPlot->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 0.92);
    const QFontMetrics title(titleFont);
    const QFontMetrics subtitle(smaller(mParentPlot->font()));
    const QRect rect(kInset, lane.rect().top(), lane.rect().left() - kInset - 4, lane.rect().height());
    const std::vector<QRect> labels = drawScale(painter, theme, lane);
    // What of a line the labels leave.
    const auto widthAt = [&](int baseline, const QFontMetrics &metrics) {
        int width = rect.width();
        for (const QRect &label : labels) {
            if (label.top() < baseline + metrics.descent() && baseline - metrics.ascent() < label.bottom())
                width = std::min(width, label.left() - 3 - rect.left());
        }
        return width;
    };
    const int first = rect.top() + std::min(8, (rect.height() - title.height()) / 2) + title.ascent();
    painter.setFont(titleFont);
    painter.setPen(theme.text);
    painter.drawText(rect.left(), first, title.elidedText(lane.title(), Qt::ElideRight, widthAt(first, title)));
    const int second = first + title.descent() + 2 + subtitle.ascent();
    if (second + subtitle.descent() > rect.bottom())
        return;
    painter.setFont(smaller(mParentPlot->font()));
    painter.setPen(theme.dim);
    painter.drawText(rect.left(), second,
                     subtitle.elidedText(lane.subtitle(), Qt::ElideRight, widthAt(second, subtitle)));
}

} // namespace turnscope
