// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/staged_bars.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowestTurn = 72; // px of a turn's column
constexpr int kWidestTurn = 160;
constexpr int kWidestBar = 34;
constexpr int kTickRoom = 26; // px between two ticks, at least
constexpr double kShareOfWaits = 0.62;

/// 1, 2 or 5 of a power of ten, not below `least`.
double roundedStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

StagedBars::StagedBars(const ThemeSwitch &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setObjectName(u"stagedBars"_s);
    setAccessibleName(tr("Latency and cost, turn by turn"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(180);
    connect(&theme, &ThemeSwitch::changed, viewport(), qOverload<>(&QWidget::update));
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

QSize StagedBars::sizeHint() const
{
    return {700, 360};
}

void StagedBars::setComparison(std::shared_ptr<const StagedComparison> comparison)
{
    m_comparison = std::move(comparison);
    m_row = -1;
    horizontalScrollBar()->setValue(0);
    lay();
    tellRow();
}

int StagedBars::axisWidth() const
{
    return std::max(fontMetrics().horizontalAdvance(waitText(10000.0)), fontMetrics().horizontalAdvance(u"$0.00002"_s))
           + 2 * kGap;
}

int StagedBars::columnWidth() const
{
    const int turns = std::max(m_comparison ? int(m_comparison->turns.size()) : 1, 1);
    return std::clamp((viewport()->width() - axisWidth()) / turns, kNarrowestTurn, kWidestTurn);
}

int StagedBars::barWidth() const
{
    return std::min((columnWidth() - 4 * kGap) / 2, kWidestBar);
}

void StagedBars::lay()
{
    const int turns = m_comparison ? int(m_comparison->turns.size()) : 0;
    const int room = std::max(viewport()->width() - axisWidth(), 0);
    horizontalScrollBar()->setRange(0, std::max(turns * columnWidth() - room, 0));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(columnWidth());
    viewport()->update();
}

QRect StagedBars::column(size_t turn) const
{
    return {axisWidth() + int(turn) * columnWidth() - horizontalScrollBar()->value(), 0, columnWidth(),
            viewport()->height()};
}

int StagedBars::barLeft(size_t turn, size_t side) const
{
    const int middle = column(turn).center().x();
    return side == 0 ? middle - kGap / 2 - barWidth() : middle + kGap / 2;
}

int StagedBars::turnAt(int x) const
{
    const int at = x - axisWidth() + horizontalScrollBar()->value();
    const int turn = at / columnWidth();
    return m_comparison && x >= axisWidth() && at >= 0 && turn < int(m_comparison->turns.size()) ? turn : -1;
}

double StagedBars::longestWait() const
{
    double most = 0;
    for (const StagedTurn &turn : m_comparison->turns) {
        for (const StagedSide &side : turn.sides) {
            double sum = 0;
            for (const auto &part : side.parts)
                sum += part.value_or(0);
            most = std::max(most, sum);
        }
    }
    return most;
}

double StagedBars::dearest() const
{
    double most = 0;
    for (const StagedTurn &turn : m_comparison->turns) {
        for (const StagedSide &side : turn.sides) {
            double sum = 0;
            for (const auto &part : side.costs)
                sum += part.value_or(0);
            most = std::max({most, sum, side.cost.value_or(0)});
        }
    }
    return most;
}

int StagedBars::Panel::y(double value) const
{
    return area.bottom() + 1 - int(std::lround(value / most * area.height()));
}

/// `least`: of a step, where all is nothing.
StagedBars::Panel StagedBars::panel(int top, int height, double most, double least) const
{
    const int line = fontMetrics().height();
    Panel panel;
    panel.area = QRect(axisWidth(), top + line + 2 * kGap, viewport()->width() - axisWidth(),
                       std::max(height - 2 * line - 3 * kGap, 1));
    const int ticks = std::max(panel.area.height() / kTickRoom, 1);
    panel.step = roundedStep(std::max(most, least) / ticks);
    panel.most = std::max(most, panel.step) * 1.06; // a little air above
    return panel;
}

/// Below the legend.
StagedBars::Panel StagedBars::waits() const
{
    const int top = fontMetrics().height() + 2 * kGap;
    const int room = viewport()->height() - top - fontMetrics().height() - kGap;
    return panel(top, int(room * kShareOfWaits), longestWait(), 100);
}

/// Below them, above the turns' names.
StagedBars::Panel StagedBars::costs() const
{
    const int top = fontMetrics().height() + 2 * kGap;
    const int room = viewport()->height() - top - fontMetrics().height() - kGap;
    const int waits = int(room * kShareOfWaits);
    return panel(top + waits, room - waits, dearest(), 0.0001);
}

/// Rounded at both ends alike, so that the next part begins where this one ends.
QRect StagedBars::stacked(const Panel &panel, size_t turn, size_t side, double from, double size) const
{
    const int bottom = panel.y(from);
    const int top = std::min(panel.y(from + size), size > 0 ? bottom - 1 : bottom);
    return {barLeft(turn, side), top, barWidth(), bottom - top};
}

QRect StagedBars::waitRect(size_t turn, size_t side, WaitPart part) const
{
    const StagedSide &drawn = m_comparison->turns[turn].sides[side];
    double from = 0;
    for (const WaitPart before : kWaitParts) {
        if (before == part)
            break;
        from += drawn[before].value_or(0);
    }
    return drawn[part] ? stacked(waits(), turn, side, from, *drawn[part]) : QRect();
}

QRect StagedBars::costRect(size_t turn, size_t side, std::optional<PipelinePart> part) const
{
    const StagedSide &drawn = m_comparison->turns[turn].sides[side];
    if (!part)
        return drawn.cost && !drawn.isByParts ? stacked(costs(), turn, side, 0, *drawn.cost) : QRect();
    double from = 0;
    for (size_t before = 0; before < size_t(*part); ++before)
        from += drawn.costs[before].value_or(0);
    const auto &size = drawn.costs[size_t(*part)];
    return size ? stacked(costs(), turn, side, from, *size) : QRect();
}

void StagedBars::showRow(int row)
{
    m_row = m_comparison && row >= 0 && row < int(m_comparison->turns.size()) ? row : -1;
    if (m_row >= 0) {
        QScrollBar *bar = horizontalScrollBar();
        const int left = m_row * columnWidth();
        bar->setValue(std::min(std::max(bar->value(), left + columnWidth() - bar->pageStep()), left));
    }
    tellRow();
    viewport()->update();
}

void StagedBars::choose(int row)
{
    if (!m_comparison || row < 0 || row >= int(m_comparison->turns.size()))
        return;
    showRow(row);
    Q_EMIT rowChosen(row);
}

void StagedBars::tellRow()
{
    setAccessibleDescription(!m_comparison ? QString()
                             : m_row < 0   ? m_comparison->text()
                                           : turnText(size_t(m_row), 0) + u' ' + turnText(size_t(m_row), 1));
}

void StagedBars::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    lay();
}

void StagedBars::mousePressEvent(QMouseEvent *event)
{
    choose(turnAt(event->position().toPoint().x()));
}

void StagedBars::keyPressEvent(QKeyEvent *event)
{
    const int last = m_comparison ? int(m_comparison->turns.size()) - 1 : -1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(std::max(m_row - 1, 0));
    case Qt::Key_Right:
        return choose(std::min(m_row + 1, last));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void StagedBars::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void StagedBars::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool StagedBars::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int turn = turnAt(help->pos().x());
    if (turn < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), turnText(size_t(turn), 0) + u'\n' + turnText(size_t(turn), 1), this);
    return true;
}

} // namespace turnscope
