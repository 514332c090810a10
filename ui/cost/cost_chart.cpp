// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cost/cost_chart.h"

#include "models/cost/cost_text.h"
#include "models/text/plain_tip.h"
#include "models/text/time_text.h"
#include "ui/theme/contrast.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNear = 12; // px: what a pointer hits

/// A round step that makes at most `most` of a length.
double roundStepOf(double length, int most)
{
    const double raw = std::max(length / std::max(most, 1), 1e-9);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw)
            return factor * power;
    }
    return 10 * power;
}

/// Seconds that a clock is marked at.
double clockStepOf(double seconds, int most)
{
    const double raw = seconds / std::max(most, 1);
    for (const double step : {1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0}) {
        if (step >= raw)
            return step;
    }
    return 3600 * std::ceil(raw / 3600);
}

QString clockOf(double seconds)
{
    const auto whole = qint64(seconds);
    return u"%1:%2"_s.arg(whole / 60).arg(whole % 60, 2, 10, QChar(u'0'));
}

QString dollarsOf(double dollars, double step)
{
    const int digits = std::clamp(int(std::ceil(-std::log10(std::max(step, 1e-6)))), 0, 6);
    return u'$' + QString::number(dollars, 'f', digits);
}

} // namespace

struct CostChart::Scale
{
    QRect curve;
    QRect cache;
    QRect legend;
    double most = 1; ///< along: seconds, or things
    double top = 1;  ///< US dollars

    double x(double place) const { return curve.left() + place / most * curve.width(); }
    double y(double dollars) const { return curve.bottom() - dollars / top * curve.height(); }
    double ratioY(double ratio) const { return cache.bottom() - ratio * cache.height(); }
};

CostChart::CostChart(const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setObjectName(u"costChart"_s);
    setAccessibleName(tr("How the cost grew, and how much came out of the cache"));
    connect(&themes, &ThemeSwitch::changed, this, qOverload<>(&QWidget::update));
}

void CostChart::show(CostCurve curve, CacheStory cache, bool isTimed, SessionTime end)
{
    m_curve = std::move(curve);
    m_cache = std::move(cache);
    m_timed = isTimed;
    m_end = end;
    setAccessibleDescription(tr("%1 in all. The cache was broken %n time(s).", nullptr, int(m_cache.breaks()))
                                 .arg(costText(m_curve.total())));
    update();
}

double CostChart::placeOf(EventIndex event, SessionTime at) const
{
    if (m_timed)
        return double(toMicroseconds(at)) / 1e6;
    const auto step = std::ranges::lower_bound(m_curve.steps, event, {}, &CostCurve::Step::event);
    return double(step - m_curve.steps.begin()) + 1;
}

CostChart::Scale CostChart::scale() const
{
    Scale scale;
    const QFontMetrics metrics = fontMetrics();
    const int line = metrics.height();
    const QRect area = rect().adjusted(metrics.horizontalAdvance(u"$0.0000"_s) + 14, 8, -14, -4);
    scale.legend = {area.left(), area.bottom() - line, area.width(), line};
    const int bottom = scale.legend.top() - line - 10; // the times stand between
    const int height = std::max(bottom - area.top() - 14, 20);
    const bool hasCache = !m_cache.points().empty();
    const int upper = hasCache ? height * 2 / 3 : height;
    scale.curve = {area.left(), area.top(), area.width(), upper};
    scale.cache = {area.left(), area.top() + upper + 14, area.width(), height - upper};
    scale.most = m_timed ? std::max(double(toMicroseconds(m_end)) / 1e6, 1.0)
                         : double(std::max<size_t>(m_curve.steps.size(), 1)) + 1;
    scale.top = std::max(m_curve.total() * 1.08, 1e-6);
    return scale;
}

QString CostChart::bandName(int band)
{
    switch (band) {
    case CostCurve::Cached:
        return tr("in, cached");
    case CostCurve::Input:
        return tr("in");
    case CostCurve::TextOut:
        return tr("text out");
    case CostCurve::AudioOut:
        return tr("audio out");
    default:
        return tr("other");
    }
}

QColor CostChart::colorOf(int band) const
{
    const Theme &theme = m_themes.theme();
    switch (band) {
    case CostCurve::Cached:
        return mixed(theme.you, theme.window, 0.35);
    case CostCurve::Input:
        return theme.you;
    case CostCurve::TextOut:
        return mixed(theme.model, theme.window, 0.45);
    case CostCurve::AudioOut:
        return theme.model;
    default:
        return theme.tool;
    }
}

void CostChart::paintGrid(QPainter &painter, const Scale &scale) const
{
    const Theme &theme = m_themes.theme();
    const int line = painter.fontMetrics().height();
    const double step = roundStepOf(scale.top, std::max(scale.curve.height() / (2 * line), 1));
    for (double dollars = 0; dollars <= scale.top; dollars += step) {
        const int y = qRound(scale.y(dollars));
        painter.setPen(theme.line);
        painter.drawLine(scale.curve.left(), y, scale.curve.right(), y);
        painter.setPen(theme.dim);
        painter.drawText(QRect(0, y - line / 2, scale.curve.left() - 8, line), Qt::AlignRight | Qt::AlignVCenter,
                         dollarsOf(dollars, step));
    }
    if (!m_timed)
        return;
    const int bottom = m_cache.points().empty() ? scale.curve.bottom() : scale.cache.bottom();
    const double every = clockStepOf(scale.most, scale.curve.width() / 80);
    for (double at = 0; at <= scale.most; at += every) {
        const int x = qRound(scale.x(at));
        painter.setPen(theme.dim);
        painter.drawLine(x, bottom, x, bottom + 3);
        painter.drawText(QRect(x - 40, bottom + 4, 80, line), Qt::AlignHCenter, clockOf(at));
    }
}

void CostChart::paintCurve(QPainter &painter, const Scale &scale) const
{
    painter.setPen(Qt::NoPen);
    for (int band = CostCurve::BandCount - 1; band >= 0; --band) {
        QPolygonF area{{scale.x(0), scale.y(0)}};
        double before = 0;
        for (const CostCurve::Step &step : m_curve.steps) {
            const double x = scale.x(placeOf(step.event, step.at));
            double sum = 0;
            for (int below = 0; below <= band; ++below)
                sum += step.sums[size_t(below)];
            area << QPointF(x, scale.y(before)) << QPointF(x, scale.y(sum));
            before = sum;
        }
        area << QPointF(scale.x(scale.most), scale.y(before)) << QPointF(scale.x(scale.most), scale.y(0));
        painter.setBrush(colorOf(band));
        painter.drawPolygon(area);
    }
}

void CostChart::paintCache(QPainter &painter, const Scale &scale) const
{
    if (m_cache.points().empty())
        return;
    const Theme &theme = m_themes.theme();
    const int line = painter.fontMetrics().height();
    for (const double ratio : {0.0, 1.0}) {
        const int y = qRound(scale.ratioY(ratio));
        painter.setPen(theme.line);
        painter.drawLine(scale.cache.left(), y, scale.cache.right(), y);
        painter.setPen(theme.dim);
        painter.drawText(QRect(0, y - line / 2, scale.cache.left() - 8, line), Qt::AlignRight | Qt::AlignVCenter,
                         u"%1 %"_s.arg(qRound(ratio * 100)));
    }
    QPolygonF curve;
    for (const CacheStory::Point &point : m_cache.points())
        curve << QPointF(scale.x(placeOf(point.event, point.at)), scale.ratioY(point.ratio()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.ok, 1.5));
    painter.drawPolyline(curve);
    for (qsizetype i = 0; i < curve.size(); ++i) {
        const bool isBroken = m_cache.points()[size_t(i)].isBroken();
        painter.setPen(Qt::NoPen);
        painter.setBrush(isBroken ? theme.error : theme.ok);
        if (isBroken) { // a shape of its own, for colour alone is no mark
            const QPointF at = curve[i];
            painter.drawPolygon(QPolygonF{at + QPointF(-6, -9), at + QPointF(6, -9), at});
        } else {
            painter.drawEllipse(curve[i], 2.5, 2.5);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void CostChart::paintLegend(QPainter &painter, const Scale &scale) const
{
    const Theme &theme = m_themes.theme();
    const QFontMetrics metrics = painter.fontMetrics();
    int x = scale.legend.left();
    const int side = metrics.height() / 2;
    const auto entry = [&](const QColor &color, const QString &name, bool isMark) {
        if (x + side + 6 + metrics.horizontalAdvance(name) > scale.legend.right())
            return;
        const QRect box(x, scale.legend.center().y() - side / 2, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        if (isMark)
            painter.drawPolygon(QPolygon{{box.topLeft(), box.topRight(), {box.center().x(), box.bottom()}}});
        else
            painter.drawRect(box);
        x += side + 5;
        painter.setPen(theme.dim);
        painter.drawText(QRect(x, scale.legend.top(), metrics.horizontalAdvance(name) + 2, scale.legend.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
        x += metrics.horizontalAdvance(name) + 14;
    };
    if (!m_curve.steps.empty()) {
        for (int band = 0; band < CostCurve::BandCount; ++band) {
            if (m_curve.steps.back().sums[size_t(band)] > 0)
                entry(colorOf(band), bandName(band), false);
        }
    }
    if (!m_cache.points().empty())
        entry(theme.ok, tr("of it cached, below"), false);
    if (m_cache.breaks() > 0)
        entry(theme.error, tr("cache broken"), true);
}

void CostChart::paintEvent(QPaintEvent *)
{
    if (m_curve.steps.empty() && m_cache.points().empty())
        return;
    const Scale scale = this->scale();
    QPainter painter(this);
    paintGrid(painter, scale);
    paintCurve(painter, scale);
    paintCache(painter, scale);
    paintLegend(painter, scale);
}

CostChart::Hit CostChart::hit(const QPointF &at) const
{
    const Scale scale = this->scale();
    Hit hit;
    if (!m_cache.points().empty() && at.y() > scale.cache.top() - 10) {
        double best = kNear;
        for (const CacheStory::Point &point : m_cache.points()) {
            const double off = std::abs(scale.x(placeOf(point.event, point.at)) - at.x());
            if (off < best) {
                best = off;
                hit.point = &point;
            }
        }
        return hit;
    }
    for (const CostCurve::Step &step : m_curve.steps) {
        if (scale.x(placeOf(step.event, step.at)) <= at.x() + 1)
            hit.step = &step;
    }
    return hit;
}

bool CostChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Hit at = hit(help->pos());
    QString text;
    if (at.point) {
        text = tr("%1 of %2 tokens in came out of the cache.")
                   .arg(groupedText(at.point->cached), groupedText(at.point->input));
        if (at.point->isBroken())
            text += u'\n' + CacheStory::text(*at.point);
    } else if (at.step) {
        QStringList lines{tr("%1 so far").arg(costText(at.step->total()))};
        for (int band = 0; band < CostCurve::BandCount; ++band) {
            if (at.step->sums[size_t(band)] > 0)
                lines << u"%1: %2"_s.arg(bandName(band), costText(at.step->sums[size_t(band)]));
        }
        text = lines.join(u'\n');
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainTip(text), this);
    return true;
}

void CostChart::mousePressEvent(QMouseEvent *event)
{
    const Hit at = hit(event->position());
    if (event->button() != Qt::LeftButton || (!at.step && !at.point))
        return QWidget::mousePressEvent(event);
    Q_EMIT eventChosen(at.point ? at.point->event : at.step->event);
}

} // namespace turnscope
