// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tuning/front_chart.h"

#include "models/text/time_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// A round step that makes at most `most` of a length.
double roundStep(double length, int most)
{
    const double raw = std::max(length / std::max(most, 1), 1e-9);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

struct FrontChart::Scale
{
    QRect area;
    double least = 0; ///< ms
    double most = 1;
    double errors = 1; ///< at the top

    QPointF point(double wait, double count) const
    {
        return {area.left() + (wait - least) / (most - least) * area.width(),
                area.bottom() - count / errors * area.height()};
    }
};

FrontChart::FrontChart(const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setObjectName(u"frontChart"_s);
    setAccessibleName(tr("Errors against the wait after speech"));
    connect(&themes, &ThemeSwitch::changed, this, qOverload<>(&QWidget::update));
}

void FrontChart::setSweep(const TuningSweep *sweep)
{
    m_sweep = sweep;
    update();
}

void FrontChart::setOutcomes(const std::optional<TuningSums> &a, const std::optional<TuningSums> &b)
{
    m_a = a;
    m_b = b;
    update();
}

std::optional<FrontChart::Scale> FrontChart::scale() const
{
    if (!m_sweep)
        return {};
    Scale scale;
    const QFontMetrics metrics = fontMetrics();
    scale.area = rect().adjusted(metrics.horizontalAdvance(u"000"_s) + 10, 8, -12, -2 * metrics.height() - 8);
    double least = 1e12;
    double most = 0;
    const auto take = [&](const std::optional<milliseconds> &wait, quint32 errors) {
        scale.errors = std::max(scale.errors, double(errors));
        if (!wait)
            return;
        least = std::min(least, double(wait->count()));
        most = std::max(most, double(wait->count()));
    };
    for (const TuningSweep::Cell &cell : m_sweep->cells)
        take(cell.wait, cell.sums.errors());
    for (const auto &sums : {m_a, m_b}) {
        if (sums)
            take(sums->medianWait(), sums->errors());
    }
    if (most < least)
        return {};
    const double room = std::max((most - least) * 0.05, 10.0);
    scale.least = std::max(least - room, 0.0);
    scale.most = most + room;
    scale.errors *= 1.05;
    return scale;
}

void FrontChart::paintGrid(QPainter &painter, const Scale &scale) const
{
    const Theme &theme = m_themes.theme();
    const QFontMetrics metrics = painter.fontMetrics();
    const double step = roundStep(scale.most - scale.least, scale.area.width() / 50);
    for (double wait = std::ceil(scale.least / step) * step; wait <= scale.most; wait += step) {
        const int x = qRound(scale.point(wait, 0).x());
        painter.setPen(theme.line);
        painter.drawLine(x, scale.area.top(), x, scale.area.bottom());
        painter.setPen(theme.dim);
        painter.drawText(QRect(x - 40, scale.area.bottom() + 3, 80, metrics.height()), Qt::AlignHCenter,
                         QString::number(qRound64(wait)));
    }
    const double lines = std::max(1.0, roundStep(scale.errors, scale.area.height() / 30));
    for (double errors = 0; errors <= scale.errors; errors += lines) {
        const int y = qRound(scale.point(scale.least, errors).y());
        painter.setPen(theme.line);
        painter.drawLine(scale.area.left(), y, scale.area.right(), y);
        painter.setPen(theme.dim);
        painter.drawText(QRect(0, y - metrics.height() / 2, scale.area.left() - 6, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(qRound64(errors)));
    }
    painter.drawText(
        QRect(scale.area.left(), scale.area.bottom() + 3 + metrics.height(), scale.area.width(), metrics.height()),
        Qt::AlignCenter,
        metrics.elidedText(tr("wait after the last word, p50 ms"), Qt::ElideRight, scale.area.width()));
}

void FrontChart::paintPoint(QPainter &painter, const Scale &scale, const TuningSums &sums, const QColor &color,
                            const QString &name) const
{
    const auto wait = sums.medianWait();
    if (!wait)
        return;
    const QPointF at = scale.point(double(wait->count()), sums.errors());
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, 6, 6);
    painter.drawText(at + QPointF(9, -5), name);
}

void FrontChart::paintEvent(QPaintEvent *)
{
    const auto scale = this->scale();
    if (!scale)
        return;
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    paintGrid(painter, *scale);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto pointOf = [&](const TuningSweep::Cell &cell) {
        return scale->point(double(cell.wait->count()), cell.sums.errors());
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.dim);
    for (const TuningSweep::Cell &cell : m_sweep->cells) {
        if (cell.wait)
            painter.drawEllipse(pointOf(cell), 2.5, 2.5);
    }
    QPolygonF line;
    for (const size_t cell : m_sweep->front) {
        if (m_sweep->cells[cell].wait)
            line << pointOf(m_sweep->cells[cell]);
    }
    painter.setPen(QPen(theme.tool, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setBrush(theme.tool);
    for (const QPointF &point : line)
        painter.drawEllipse(point, 3.5, 3.5);
    const bool same = m_a && m_b && m_a->medianWait() == m_b->medianWait() && m_a->errors() == m_b->errors();
    if (m_a && !same)
        paintPoint(painter, *scale, *m_a, theme.you, tr("A"));
    if (m_b)
        paintPoint(painter, *scale, *m_b, theme.accent, same ? tr("A, B") : tr("B"));
    if (m_sweep->best && m_sweep->cells[*m_sweep->best].wait) {
        const QPointF at = pointOf(m_sweep->cells[*m_sweep->best]);
        painter.setPen(QPen(theme.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, 8, 8);
        painter.drawText(at + QPointF(-6, 22), u"★"_s);
    }
}

const TuningSweep::Cell *FrontChart::cellAt(const QPointF &pos) const
{
    const auto scale = this->scale();
    if (!scale)
        return nullptr;
    constexpr double reach = 10; // px
    const TuningSweep::Cell *nearest = nullptr;
    double best = reach;
    for (const TuningSweep::Cell &cell : m_sweep->cells) {
        if (!cell.wait)
            continue;
        const QPointF off = scale->point(double(cell.wait->count()), cell.sums.errors()) - pos;
        // Of several in one place that of the front.
        const double distance = std::hypot(off.x(), off.y()) - (cell.onFront ? 0.5 : 0);
        if (distance < best) {
            best = distance;
            nearest = &cell;
        }
    }
    return nearest;
}

void FrontChart::mousePressEvent(QMouseEvent *event)
{
    const TuningSweep::Cell *cell = event->button() == Qt::LeftButton ? cellAt(event->position()) : nullptr;
    if (cell)
        Q_EMIT cellChosen(cell->vad);
    else
        QWidget::mousePressEvent(event);
}

bool FrontChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const TuningSweep::Cell *cell = cellAt(help->pos()))
        QToolTip::showText(help->globalPos(),
                           tr("%1: %2 errors; wait after speech %3")
                               .arg(TuningSweep::name(cell->vad))
                               .arg(cell->sums.errors())
                               .arg(millisecondsText(*cell->wait)),
                           this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace turnscope
