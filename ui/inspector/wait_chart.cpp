// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/wait_chart.h"

#include "models/text/plain_tip.h"
#include "models/text/time_text.h"
#include "ui/theme/contrast.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 8;

QString digits(microseconds length)
{
    return groupedText(std::chrono::round<milliseconds>(length).count());
}

} // namespace

WaitChart::WaitChart(const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"waitChart"_s);
    setAccessibleName(tr("What the wait was made of"));
    connect(&theme, &ThemeSwitch::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void WaitChart::show(const std::vector<DescriptionBar> &bars)
{
    m_bars = bars;
    m_end = milliseconds(1);
    QStringList spoken;
    for (const DescriptionBar &bar : bars) {
        m_end = std::max(m_end, bar.begin + bar.length);
        spoken << (bar.isOver() ? tr("%1: %2 of %3 ms, over its budget") : tr("%1: %2 of %3 ms"))
                      .arg(bar.name, digits(bar.length), digits(bar.budget));
    }
    setAccessibleDescription(spoken.join(u"; "_s));
    setVisible(!bars.empty());
    setMinimumHeight(sizeHint().height());
    updateGeometry();
    update();
}

QSize WaitChart::sizeHint() const
{
    return {300, int(m_bars.size() + 1) * lineHeight() + (hasWhole() ? 6 : 0)};
}

int WaitChart::figureWidth() const
{
    const QFontMetrics metrics = fontMetrics();
    return std::max({metrics.horizontalAdvance(u"00 000"_s), metrics.horizontalAdvance(tr("took")),
                     metrics.horizontalAdvance(tr("budget"))})
           + kGap;
}

QRect WaitChart::rowRect(size_t row) const
{
    const int below = hasWhole() && row + 1 == m_bars.size() ? 6 : 0; // the line above the whole
    return {0, int(row + 1) * lineHeight() + below, width(), lineHeight()};
}

QRect WaitChart::plot(const QRect &row) const
{
    const int names = std::clamp(width() * 36 / 100, 60, 180);
    return {names, row.top(), std::max(width() - names - 2 * figureWidth(), 10), row.height()};
}

int WaitChart::x(const QRect &plot, microseconds at) const
{
    return plot.left() + int(at.count() * (plot.width() - 1) / m_end.count());
}

QRect WaitChart::bar(size_t row) const
{
    if (row >= m_bars.size() || m_bars[row].segment == Segment::Whole)
        return {};
    const QRect area = plot(rowRect(row));
    const int left = x(area, m_bars[row].begin);
    const int right = x(area, m_bars[row].begin + m_bars[row].length);
    return {left, area.top() + 3, std::max(right - left, 2), area.height() - 6};
}

QColor WaitChart::color(Segment segment) const
{
    const Theme &theme = m_theme.theme();
    switch (segment) {
    case Segment::Endpointing:
        return mixed(theme.dim, theme.window, 0.8);
    case Segment::Acceptance:
    case Segment::Start:
        return theme.accent;
    case Segment::Transcription:
        return theme.you;
    case Segment::Tool:
        return theme.tool;
    case Segment::FirstToken:
    case Segment::FirstAudio:
        return theme.model;
    case Segment::Playout:
    case Segment::Whole:
        break;
    }
    return theme.ok;
}

void WaitChart::paintHead(QPainter &painter) const
{
    const QRect head(0, 0, width(), lineHeight());
    const int figure = figureWidth();
    painter.setPen(m_theme.theme().dim);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(tr("milliseconds"), Qt::ElideRight, width() - 2 * figure));
    painter.drawText(head.adjusted(0, 0, -figure, 0), Qt::AlignRight | Qt::AlignVCenter, tr("took"));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, tr("budget"));
}

void WaitChart::paintRow(QPainter &painter, size_t row) const
{
    const Theme &theme = m_theme.theme();
    const DescriptionBar &shown = m_bars[row];
    const bool whole = shown.segment == Segment::Whole;
    const QRect place = rowRect(row);
    const QRect area = plot(place);
    QFont strong = font();
    strong.setBold(true);
    if (whole)
        painter.fillRect(QRect(0, place.top() - 3, width(), 1), theme.line);
    painter.setFont(whole ? strong : font());
    painter.setPen(theme.text);
    const int room = (whole ? area.right() : area.left()) - kGap;
    painter.drawText(QRect(0, place.top(), room, place.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(painter.font()).elidedText(shown.name, Qt::ElideRight, room));
    if (!whole) {
        painter.fillRect(area.adjusted(0, 3, 0, -3), mixed(theme.dim, theme.window, 0.08));
        painter.fillRect(bar(row), color(shown.segment));
    }
    const int figure = figureWidth();
    painter.setFont(whole || shown.isOver() ? strong : font());
    painter.setPen(readable(shown.isOver() ? theme.tool : theme.text, theme.window));
    painter.drawText(place.adjusted(0, 0, -figure, 0), Qt::AlignRight | Qt::AlignVCenter, digits(shown.length));
    painter.setFont(font());
    painter.setPen(theme.dim);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, digits(shown.budget));
}

/// Where the whole may end, if that lies on the axis.
void WaitChart::paintLimit(QPainter &painter) const
{
    if (!hasWhole() || m_bars.size() < 2 || m_bars.back().budget > m_end)
        return;
    const QRect first = plot(rowRect(0));
    const int at = x(first, m_bars.back().begin + m_bars.back().budget);
    painter.setPen(QPen(m_theme.theme().ok, 1, Qt::DashLine));
    painter.drawLine(at, first.top(), at, rowRect(m_bars.size() - 2).bottom());
}

void WaitChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHead(painter);
    for (size_t row = 0; row < m_bars.size(); ++row)
        paintRow(painter, row);
    paintLimit(painter);
}

bool WaitChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (size_t row = 0; row < m_bars.size(); ++row) {
        if (!rowRect(row).contains(help->pos()))
            continue;
        const DescriptionBar &shown = m_bars[row];
        const QString took =
            tr("%1 ms, of %2 ms that it may take.")
                .arg((shown.estimate ? u"≈ "_s : QString()) + digits(shown.length), digits(shown.budget));
        QToolTip::showText(help->globalPos(), plainTip(u"%1\n%2\n%3"_s.arg(shown.name, took, shown.definition)), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace turnscope
