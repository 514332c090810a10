// SPDX-License-Identifier: GPL-3.0-or-later
// How StagedBars looks, and what it says.
#include "ui/compare/staged_bars.h"
#include "ui/theme/contrast.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

QColor StagedBars::color(WaitPart part) const
{
    const Theme &theme = m_theme.theme();
    switch (part) {
    case WaitPart::TurnEnd:
        return mixed(theme.dim, theme.window, 0.85);
    case WaitPart::Hear:
        return theme.you;
    case WaitPart::Think:
        return theme.model;
    case WaitPart::Speak:
        return theme.tool;
    case WaitPart::Answer:
        return theme.accent;
    case WaitPart::Rest:
        break;
    }
    return mixed(theme.dim, theme.window, 0.4);
}

QColor StagedBars::color(PipelinePart part) const
{
    return color(part == PipelinePart::Hear    ? WaitPart::Hear
                 : part == PipelinePart::Think ? WaitPart::Think
                                               : WaitPart::Speak);
}

std::vector<WaitPart> StagedBars::legend() const
{
    std::vector<WaitPart> parts;
    for (const WaitPart part : kWaitParts) {
        const bool isDrawn = std::ranges::any_of(
            m_comparison->turns, [part](const StagedTurn &turn) { return turn.sides[0][part] || turn.sides[1][part]; });
        if (isDrawn)
            parts.push_back(part);
    }
    return parts;
}

QString StagedBars::headOf(bool ofCosts) const
{
    QStringList sides;
    for (size_t side = 0; side < 2; ++side) {
        const StagedTotal &total = m_comparison->totals[side];
        sides << u"%1 %2"_s.arg(Comparison::letter(side),
                                ofCosts ? StagedComparison::costText(total) : StagedComparison::text(total.wait));
    }
    return (ofCosts ? tr("Cost, estimated: %1") : tr("Wait for the answer: %1")).arg(sides.join(u" · "_s));
}

void StagedBars::paintLegend(QPainter &painter) const
{
    const int height = fontMetrics().height();
    const int square = height * 2 / 3;
    int x = axisWidth();
    for (const WaitPart part : legend()) {
        const QString name = StagedComparison::name(part);
        painter.fillRect(QRect(x, kGap + (height - square) / 2, square, square), color(part));
        x += square + kGap;
        painter.setPen(m_theme.theme().dim);
        painter.drawText(QRect(x, kGap, fontMetrics().horizontalAdvance(name) + 1, height), Qt::AlignVCenter, name);
        x += fontMetrics().horizontalAdvance(name) + 3 * kGap;
    }
}

void StagedBars::paintPanel(QPainter &painter, const Panel &panel, bool ofCosts) const
{
    const Theme &theme = m_theme.theme();
    const int line = fontMetrics().height();
    const QRect head(kGap, panel.area.top() - line - 2 * kGap, viewport()->width() - 2 * kGap, line);
    painter.setPen(theme.text);
    painter.drawText(head, Qt::AlignVCenter, fontMetrics().elidedText(headOf(ofCosts), Qt::ElideRight, head.width()));
    for (int tick = 0; tick * panel.step <= panel.most; ++tick) {
        const double value = tick * panel.step;
        painter.setPen(theme.line);
        painter.drawLine(panel.area.left(), panel.y(value), panel.area.right(), panel.y(value));
        painter.setPen(theme.dim);
        const int digits = std::max(int(-std::floor(std::log10(panel.step))), 2);
        const QString text = tick == 0 ? u"0"_s
                             : ofCosts ? u'$' + QString::number(value, 'f', digits)
                                       : waitText(value);
        painter.drawText(QRect(0, panel.y(value) - line / 2, axisWidth() - kGap, line),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    }
}

/// Above a bar, or where one would stand.
void StagedBars::paintMark(QPainter &painter, const Panel &panel, size_t turn, size_t side, int top,
                           const QString &mark) const
{
    const int line = fontMetrics().height();
    const int bottom = std::max(top, panel.area.top() + line - kGap);
    painter.setPen(m_theme.theme().text);
    painter.drawText(QRect(barLeft(turn, side) - kGap, bottom - line, barWidth() + 2 * kGap, line), Qt::AlignCenter,
                     mark);
}

void StagedBars::paintWait(QPainter &painter, size_t turn, size_t side) const
{
    const Panel panel = waits();
    const StagedSide &drawn = m_comparison->turns[turn].sides[side];
    for (const WaitPart part : kWaitParts) {
        if (const QRect bar = waitRect(turn, side, part); !bar.isEmpty())
            painter.fillRect(bar, color(part));
    }
    if (!drawn.isThere)
        return;
    painter.setPen(m_theme.theme().dim);
    painter.drawText(
        QRect(barLeft(turn, side) - kGap, panel.area.bottom() + 2, barWidth() + 2 * kGap, fontMetrics().height()),
        Qt::AlignCenter, Comparison::letter(side));
    double sum = 0;
    for (const auto &part : drawn.parts)
        sum += part.value_or(0);
    if (!drawn.wait)
        paintMark(painter, panel, turn, side, panel.y(sum), u"?"_s);
}

void StagedBars::paintCost(QPainter &painter, size_t turn, size_t side) const
{
    const Panel panel = costs();
    const StagedSide &drawn = m_comparison->turns[turn].sides[side];
    painter.fillRect(costRect(turn, side), color(WaitPart::Answer));
    double sum = 0;
    for (const PipelinePart part : kPipelineParts) {
        painter.fillRect(costRect(turn, side, part), color(part));
        sum += drawn.costs[size_t(part)].value_or(0);
    }
    if (!drawn.isThere)
        return;
    painter.setPen(m_theme.theme().dim);
    painter.drawText(
        QRect(barLeft(turn, side) - kGap, panel.area.bottom() + 2, barWidth() + 2 * kGap, fontMetrics().height()),
        Qt::AlignCenter, Comparison::letter(side));
    if (!drawn.cost)
        paintMark(painter, panel, turn, side, panel.y(sum), sum > 0 ? u"+ ?"_s : u"?"_s);
}

void StagedBars::paintTurn(QPainter &painter, size_t turn) const
{
    const Theme &theme = m_theme.theme();
    const QRect at = column(turn);
    painter.setPen(int(turn) == m_row ? theme.text : theme.dim);
    const int line = fontMetrics().height();
    painter.drawText(
        QRect(at.left(), viewport()->height() - line - kGap / 2, at.width(), line), Qt::AlignCenter,
        fontMetrics().elidedText(Comparison::name(m_comparison->turns[turn].pair), Qt::ElideRight, at.width() - kGap));
    for (size_t side = 0; side < 2; ++side) {
        paintWait(painter, turn, side);
        paintCost(painter, turn, side);
    }
}

void StagedBars::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.theme().window);
    if (!m_comparison)
        return;
    if (m_row >= 0) { // behind the lines and what is written on them
        const QRect chosen = column(size_t(m_row)).adjusted(kGap / 2, waits().area.top(), -kGap / 2, 0);
        painter.fillRect(chosen & viewport()->rect().adjusted(axisWidth(), 0, 0, 0),
                         m_theme.theme().selection(hasFocus()));
    }
    paintLegend(painter);
    paintPanel(painter, waits(), false);
    paintPanel(painter, costs(), true);
    painter.setClipRect(viewport()->rect().adjusted(axisWidth(), 0, 0, 0));
    for (size_t turn = 0; turn < m_comparison->turns.size(); ++turn) {
        if (column(turn).intersects(viewport()->rect()))
            paintTurn(painter, turn);
    }
}

/// "Turn 2, B: 1 230 ms (Voice to audio): Hear 400 ms, …; $0.0012: Hear $0.0001, …"
QString StagedBars::turnText(size_t turn, size_t side) const
{
    const StagedTurn &row = m_comparison->turns[turn];
    const StagedSide &drawn = row.sides[side];
    const QString name = tr("%1, %2").arg(Comparison::name(row.pair), Comparison::letter(side));
    if (!drawn.isThere)
        return tr("%1: it is not there.").arg(name);
    QStringList parts;
    for (const WaitPart part : kWaitParts) {
        if (drawn[part])
            parts << tr("%1 %2").arg(StagedComparison::name(part), waitText(drawn[part]));
    }
    QStringList costs;
    for (const PipelinePart part : kPipelineParts) {
        if (drawn.isByParts)
            costs << tr("%1 %2").arg(TurnPipeline::name(part), dollarsText(drawn.costs[size_t(part)]));
    }
    QString text = tr("%1: wait %2").arg(name, waitText(drawn.wait));
    if (!parts.isEmpty())
        text += u" ("_s + parts.join(u", "_s) + u')';
    text += u"; "_s + tr("cost %1").arg(dollarsText(drawn.cost));
    if (!costs.isEmpty())
        text += u" ("_s + costs.join(u", "_s) + u')';
    return drawn.gap.isEmpty() ? text + u'.' : text + u". "_s + drawn.gap;
}

} // namespace turnscope
