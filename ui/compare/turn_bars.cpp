// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/turn_bars.h"

#include "ui/theme/contrast.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// They follow each other: of server VAD the first, of push to talk and of text the next two.
constexpr std::array kParts{Interval::Endpointing, Interval::Release,    Interval::Accept, Interval::Commit,
                            Interval::Start,       Interval::FirstAudio, Interval::Playout};

constexpr int kGap = 8;
constexpr int kBarHeight = 18;

QString msText(double ms)
{
    return TurnBars::tr("%1 ms").arg(ms, 0, 'f', 0);
}

} // namespace

TurnBars::TurnBars(const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"turnBars"_s);
    setAccessibleName(tr("What the wait of the chosen turn is made of"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &ThemeSwitch::changed, this, qOverload<>(&QWidget::update));
}

void TurnBars::showTurn(std::shared_ptr<const Comparison> comparison, int row)
{
    m_comparison = std::move(comparison);
    m_row = row;
    setAccessibleDescription(turn() ? title() + u". "_s + text(false) + u". "_s + text(true) : QString());
    update();
}

QSize TurnBars::sizeHint() const
{
    return {600, 2 * (fontMetrics().height() + kGap) + 2 * (kBarHeight + kGap)};
}

QSize TurnBars::minimumSizeHint() const
{
    return {300, sizeHint().height()};
}

const TurnComparison *TurnBars::turn() const
{
    return m_comparison && m_row >= 0 && size_t(m_row) < m_comparison->turns.size()
               ? &m_comparison->turns[size_t(m_row)]
               : nullptr;
}

std::vector<TurnBars::Segment> TurnBars::segments(const TurnComparison &turn, bool ofB)
{
    std::vector<Segment> found;
    Interval whole = Interval::VoiceToVoice;
    (void)turn.wait(&whole);
    for (const Interval part : kParts) {
        if (part == Interval::Playout && whole != Interval::VoiceToVoice)
            continue; // the wait that is compared ends before it
        const Difference &difference = turn.latency[size_t(part)];
        if (const auto ms = ofB ? difference.medianB() : difference.medianA())
            found.push_back({part, *ms});
    }
    return found;
}

QString TurnBars::title() const
{
    const Difference &wait = turn()->wait();
    const QString name = Comparison::name(turn()->pair);
    return wait.spread() ? tr("%1: medians of %2 and %3 runs, whiskers to the farthest run")
                               .arg(name)
                               .arg(wait.nA())
                               .arg(wait.nB())
                         : name;
}

QString TurnBars::text(bool ofB) const
{
    QStringList parts;
    for (const Segment &segment : segments(*turn(), ofB))
        parts << tr("%1 %2").arg(Latency::name(segment.interval), msText(segment.ms));
    return (ofB ? tr("B: %1") : tr("A: %1")).arg(parts.isEmpty() ? tr("not known") : parts.join(u", "_s));
}

double TurnBars::longest() const
{
    double most = 1;
    for (const bool ofB : {false, true}) {
        double sum = 0;
        for (const Segment &segment : segments(*turn(), ofB))
            sum += segment.ms;
        most = std::max(most, sum);
        const Difference &wait = turn()->wait();
        for (const double each : ofB ? wait.b : wait.a)
            most = std::max(most, each);
    }
    return most;
}

double TurnBars::step() const
{
    const double least = longest() / std::max(bar(false).width() / 90, 1);
    const double power = std::pow(10, std::floor(std::log10(std::max(least, 1.0))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

/// Right of the bars there is room for what they come to.
QRect TurnBars::bar(bool ofB) const
{
    const int left = fontMetrics().horizontalAdvance(Comparison::letter(0)) + 3 * kGap;
    const int right = width() - fontMetrics().horizontalAdvance(msText(100000)) - 2 * kGap;
    const int top = fontMetrics().height() + kGap + (ofB ? kBarHeight + kGap : 0);
    return {left, top, std::max(right - left, 1), kBarHeight};
}

int TurnBars::x(double ms) const
{
    const QRect area = bar(false);
    return area.left() + int(std::lround(ms / longest() * area.width()));
}

/// As the waterfall has it.
QColor TurnBars::color(Interval interval) const
{
    const Theme &theme = m_theme.theme();
    switch (interval) {
    case Interval::FirstAudio:
        return mixed(theme.model, theme.window, 0.72);
    case Interval::Playout:
        return theme.ok;
    case Interval::Commit:
    case Interval::Start:
    case Interval::Accept:
        return theme.accent;
    default:
        return mixed(theme.dim, theme.window, 0.85);
    }
}

void TurnBars::paintAxis(QPainter &painter) const
{
    const Theme &theme = m_theme.theme();
    const int bottom = bar(true).bottom() + kGap / 2;
    for (double ms = 0; ms <= longest(); ms += step()) {
        painter.setPen(theme.line);
        painter.drawLine(x(ms), bar(false).top() - 2, x(ms), bottom);
        painter.setPen(theme.dim);
        const QString text = ms == 0 ? u"0"_s : msText(ms);
        const int half = fontMetrics().horizontalAdvance(text) / 2 + 1;
        painter.drawText(QRect(x(ms) - half, bottom, 2 * half, fontMetrics().height()), Qt::AlignCenter, text);
    }
}

void TurnBars::paintWhisker(QPainter &painter, const std::vector<double> &waits, const QRect &area) const
{
    if (waits.size() < 2)
        return;
    const auto [least, most] = std::ranges::minmax(waits);
    const int middle = area.center().y();
    painter.setPen(m_theme.theme().text);
    painter.drawLine(x(least), middle, x(most), middle);
    for (const double end : {least, most})
        painter.drawLine(x(end), middle - 4, x(end), middle + 4);
}

void TurnBars::paintBar(QPainter &painter, bool ofB) const
{
    const Theme &theme = m_theme.theme();
    const QRect area = bar(ofB);
    painter.setPen(ofB ? theme.accent : theme.you);
    painter.drawText(QRect(0, area.top(), area.left() - kGap, area.height()), Qt::AlignRight | Qt::AlignVCenter,
                     Comparison::letter(ofB ? 1 : 0));
    double at = 0;
    for (const Segment &segment : segments(*turn(), ofB)) {
        const QRect part(x(at), area.top(), std::max(x(at + segment.ms) - x(at), 1), area.height());
        const QColor fill = color(segment.interval);
        painter.fillRect(part, fill);
        const QString name = tr("%1 %2").arg(Latency::name(segment.interval)).arg(segment.ms, 0, 'f', 0);
        painter.setPen(readable(theme.window, fill));
        if (fontMetrics().horizontalAdvance(name) + kGap < part.width())
            painter.drawText(part.adjusted(kGap / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
        at += segment.ms;
    }
    const Difference &wait = turn()->wait();
    paintWhisker(painter, ofB ? wait.b : wait.a, area);
    const auto median = ofB ? wait.medianB() : wait.medianA();
    painter.setPen(median ? theme.text : theme.dim);
    painter.drawText(QRect(area.right() + kGap, area.top(), width() - area.right() - kGap, area.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, median ? msText(*median) : tr("not known"));
}

void TurnBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_theme.theme();
    painter.fillRect(rect(), theme.window);
    painter.setPen(theme.line);
    painter.drawLine(0, 0, width(), 0);
    painter.setPen(theme.dim);
    const QRect head(kGap, kGap / 2, width() - 2 * kGap, fontMetrics().height());
    if (!turn()) {
        painter.drawText(rect(), Qt::AlignCenter, tr("Choose a turn to see what its wait is made of."));
        return;
    }
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(title(), Qt::ElideRight, head.width()));
    paintAxis(painter);
    paintBar(painter, false);
    paintBar(painter, true);
}

bool TurnBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !turn())
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       title() + u'\n' + text(false) + u'\n' + text(true), this);
    return true;
}

} // namespace turnscope
