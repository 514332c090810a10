// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tuning/heat_map.h"

#include "models/text/time_text.h"
#include "ui/theme/contrast.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 1; // px between cells

/// Few errors are the user's colour, many the error's; between both the tools'.
QColor shade(const Theme &theme, double share)
{
    const QColor warm =
        share < 0.5 ? mixed(theme.tool, theme.you, share * 2) : mixed(theme.error, theme.tool, share * 2 - 1);
    return mixed(warm, theme.window, 0.34 + 0.4 * share);
}

} // namespace

HeatMap::HeatMap(const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setObjectName(u"heatMap"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Errors by threshold and silence"));
    connect(&themes, &ThemeSwitch::changed, this, qOverload<>(&QWidget::update));
}

void HeatMap::setSweep(const TuningSweep *sweep, size_t prefix)
{
    m_sweep = sweep;
    m_prefix = sweep ? std::min(prefix, sweep->grid.prefixes.size() - 1) : 0;
    m_cursor = sweep ? sweep->best.value_or(sweep->grid.cell(0, 0, m_prefix)) : 0;
    update();
}

void HeatMap::setSettings(const std::optional<TurnDetectorSettings> &a, const TurnDetectorSettings &b)
{
    m_a = a;
    m_b = b;
    update();
}

QRect HeatMap::cells() const
{
    const QFontMetrics metrics = fontMetrics();
    const int left = metrics.height() + metrics.horizontalAdvance(u"0.00"_s) + 12;
    return rect().adjusted(left, 2, -2, -2 * metrics.height() - 8);
}

QRect HeatMap::rectOf(size_t threshold, size_t silence) const
{
    const QRect all = cells();
    const auto rows = int(m_sweep->grid.thresholds.size());
    const auto columns = int(m_sweep->grid.silences.size());
    const int row = rows - 1 - int(threshold); // the highest stands on top
    const int x = all.left() + all.width() * int(silence) / columns;
    const int y = all.top() + all.height() * row / rows;
    const int right = all.left() + all.width() * (int(silence) + 1) / columns;
    const int bottom = all.top() + all.height() * (row + 1) / rows;
    return QRect(x, y, right - x - kGap, bottom - y - kGap);
}

std::optional<size_t> HeatMap::cellAt(const QPoint &pos) const
{
    if (!m_sweep)
        return {};
    for (size_t t = 0; t < m_sweep->grid.thresholds.size(); ++t) {
        for (size_t s = 0; s < m_sweep->grid.silences.size(); ++s) {
            if (rectOf(t, s).adjusted(0, 0, kGap, kGap).contains(pos))
                return m_sweep->grid.cell(t, s, m_prefix);
        }
    }
    return {};
}

std::optional<size_t> HeatMap::cellOf(const TurnDetectorSettings &vad) const
{
    for (size_t t = 0; t < m_sweep->grid.thresholds.size(); ++t) {
        for (size_t s = 0; s < m_sweep->grid.silences.size(); ++s) {
            const size_t cell = m_sweep->grid.cell(t, s, m_prefix);
            const TurnDetectorSettings &here = m_sweep->cells[cell].vad;
            if (std::abs(here.threshold - vad.threshold) < 0.0005 && here.silenceDuration == vad.silenceDuration)
                return cell;
        }
    }
    return {};
}

void HeatMap::paintEvent(QPaintEvent *)
{
    if (!m_sweep)
        return;
    QPainter painter(this);
    Signs signs{1, m_a ? cellOf(*m_a) : std::nullopt, cellOf(m_b)};
    for (const TuningSweep::Cell &cell : m_sweep->cells)
        signs.most = std::max(signs.most, cell.sums.errors());
    for (size_t t = 0; t < m_sweep->grid.thresholds.size(); ++t) {
        for (size_t s = 0; s < m_sweep->grid.silences.size(); ++s)
            paintCell(painter, signs, t, s);
    }
    paintAxes(painter);
}

void HeatMap::paintCell(QPainter &painter, const Signs &signs, size_t threshold, size_t silence) const
{
    const Theme &theme = m_themes.theme();
    const size_t index = m_sweep->grid.cell(threshold, silence, m_prefix);
    const TuningSweep::Cell &cell = m_sweep->cells[index];
    const QRect place = rectOf(threshold, silence);
    const QColor fill = shade(theme, double(cell.sums.errors()) / signs.most);
    painter.fillRect(place, fill);
    const QString figure = QString::number(cell.sums.errors());
    const bool isA = signs.a == index;
    const bool isB = signs.b == index;
    const auto frame = [&](const QColor &color, int width) {
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(place).adjusted(width / 2.0, width / 2.0, -width / 2.0, -width / 2.0));
    };
    if (cell.onFront)
        frame(theme.tool, 1);
    if (isA)
        frame(theme.you, 2);
    if (isB)
        frame(theme.accent, 2);
    if (hasFocus() && m_cursor == index)
        frame(theme.text, 2);
    painter.setPen(readable(theme.text, fill));
    const QString sign = (index == m_sweep->best ? u"★"_s : QString()) + (isA ? tr("A") : QString())
                         + (isA && isB ? u" "_s : u""_s) + (isB ? tr("B") : QString());
    const bool isSigned = !sign.isEmpty() && place.width() >= 26;
    if (place.width() >= painter.fontMetrics().horizontalAdvance(figure)
        && place.height() >= painter.fontMetrics().ascent())
        painter.drawText(isSigned ? place.adjusted(0, place.height() / 4, place.width() < 50 ? -8 : 0, 0) : place,
                         Qt::AlignCenter, figure);
    QFont small = painter.font();
    small.setPointSizeF(small.pointSizeF() * 0.75);
    const QFont usual = painter.font();
    painter.setFont(small);
    if (isSigned)
        painter.drawText(place.adjusted(3, 1, -3, 0), Qt::AlignTop | Qt::AlignRight, sign);
    painter.setFont(usual);
}

void HeatMap::paintAxes(QPainter &painter) const
{
    const Theme &theme = m_themes.theme();
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect all = cells();
    painter.setPen(theme.dim);
    int free = height();
    for (size_t t = 0; t < m_sweep->grid.thresholds.size(); ++t) {
        const QRect row = rectOf(t, 0);
        if (row.center().y() + metrics.height() / 2 > free)
            continue; // no room beside the one below
        free = row.center().y() - metrics.height() / 2;
        painter.drawText(QRect(0, row.center().y() - metrics.height() / 2, all.left() - 6, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(m_sweep->grid.thresholds[t], 'f', 2));
    }
    int begin = 0;
    for (size_t s = 0; s < m_sweep->grid.silences.size(); ++s) {
        const QString text = QString::number(m_sweep->grid.silences[s].count());
        const QRect column = rectOf(0, s);
        const int width = metrics.horizontalAdvance(text);
        const int left = column.center().x() - width / 2;
        if (left < begin)
            continue;
        begin = left + width + 6;
        painter.drawText(QRect(left, all.bottom() + 3, width + 1, metrics.height()), Qt::AlignCenter, text);
    }
    painter.drawText(QRect(all.left(), all.bottom() + 3 + metrics.height(), all.width(), metrics.height()),
                     Qt::AlignCenter, tr("silence, ms"));
    painter.save();
    painter.translate(0, all.center().y());
    painter.rotate(-90);
    painter.drawText(QRect(-all.height() / 2, 0, all.height(), metrics.height()), Qt::AlignCenter, tr("threshold"));
    painter.restore();
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    const auto cell = event->button() == Qt::LeftButton ? cellAt(event->position().toPoint()) : std::nullopt;
    if (!cell)
        return QWidget::mousePressEvent(event);
    m_cursor = *cell;
    update();
    Q_EMIT cellChosen(m_sweep->cells[*cell].vad);
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    if (!m_sweep)
        return QWidget::keyPressEvent(event);
    const size_t columns = m_sweep->grid.silences.size();
    const size_t rows = m_sweep->grid.thresholds.size();
    const size_t base = m_sweep->grid.cell(0, 0, m_prefix);
    size_t threshold = std::min((m_cursor - base) / columns, rows - 1);
    size_t silence = (m_cursor - base) % columns;
    switch (event->key()) {
    case Qt::Key_Left:
        silence -= silence > 0 ? 1 : 0;
        break;
    case Qt::Key_Right:
        silence += silence + 1 < columns ? 1 : 0;
        break;
    case Qt::Key_Up:
        threshold += threshold + 1 < rows ? 1 : 0;
        break;
    case Qt::Key_Down:
        threshold -= threshold > 0 ? 1 : 0;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT cellChosen(m_sweep->cells[m_cursor].vad);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    moveTo(m_sweep->grid.cell(threshold, silence, m_prefix));
}

QString HeatMap::cellText(size_t cell) const
{
    const TuningSums &sums = m_sweep->cells[cell].sums;
    const auto wait = m_sweep->cells[cell].wait;
    return tr("%1: %2 errors (%3 split, %4 joined, %5 lost, %6 false); wait after speech %7")
        .arg(TuningSweep::name(m_sweep->cells[cell].vad))
        .arg(sums.errors())
        .arg(sums.split)
        .arg(sums.joined)
        .arg(sums.lost)
        .arg(sums.falseSpans)
        .arg(wait ? millisecondsText(*wait) : u"–"_s);
}

/// By the keys; said to who does not see it.
void HeatMap::moveTo(size_t cell)
{
    m_cursor = cell;
    setAccessibleDescription(cellText(cell));
    update();
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto cell = cellAt(help->pos());
    if (!cell) {
        QToolTip::hideText();
        return true;
    }
    QToolTip::showText(help->globalPos(), cellText(*cell), this);
    return true;
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace turnscope
