// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/waterfall.h"

#include "models/text/time_text.h"
#include "ui/theme/contrast.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 10;
constexpr int kNames = 96;  // least width of the names
constexpr int kValues = 74; // width of the lengths at the right

QString lengthText(const WaterfallRow &row)
{
    return (row.estimate ? u"≈ "_s : QString()) + millisecondsText(std::chrono::round<milliseconds>(row.length()));
}

/// 1, 2 or 5 times a power of ten: so that some five ticks fit.
qint64 tickOf(qint64 span)
{
    qint64 tick = 1;
    while (span / tick > 6) {
        if (span / (tick * 2) <= 6)
            return tick * 2;
        if (span / (tick * 5) <= 6)
            return tick * 5;
        tick *= 10;
    }
    return tick;
}

} // namespace

Waterfall::Waterfall(const ThemeSwitch &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"waterfall"_s);
    setAccessibleName(tr("Waterfall of the selected turn"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &ThemeSwitch::changed, this, qOverload<>(&QWidget::update));
    show(nullptr, nullptr);
}

void Waterfall::show(const TurnFigures *figures, const Conversation *conversation,
                     const std::vector<WaitSegment> &segments, const LatencyBudget &budget)
{
    const TurnIndex before = m_figures ? m_figures->turn : TurnIndex::None;
    m_rows.clear();
    m_audit.clear();
    m_figures.reset();
    if (figures && conversation) {
        m_figures = *figures;
        m_rows = WaterfallRows::of(*figures, *conversation, segments, budget);
        m_audit = WaterfallRows::audit(*figures);
        const auto wait = Latency::answerWait(figures->moments);
        m_title = wait ? tr("Turn %1 · %2 %3")
                             .arg(number(figures->turn) + 1)
                             .arg(Latency::name(figures->moments[Moment::FirstSound] ? Interval::VoiceToVoice
                                                                                     : Interval::VoiceToAudio))
                             .arg(u"≈ "_s + durationText(*wait) + u' ' + LatencyBands::sign(m_bands.of(*wait)))
                       : tr("Turn %1").arg(number(figures->turn) + 1);
    }
    m_begin = m_end = SessionTime();
    if (!m_rows.empty()) {
        m_begin = m_rows.front().begin;
        m_end = m_begin + milliseconds(1);
        for (const WaterfallRow &row : m_rows)
            m_end = std::max(m_end, row.end);
    }
    const TurnIndex now = m_figures ? m_figures->turn : TurnIndex::None;
    if (now != before || m_current >= int(m_rows.size()))
        m_current = -1;
    QStringList spoken{m_title};
    for (const WaterfallRow &row : m_rows)
        spoken << u"%1 %2 %3"_s.arg(row.name, lengthText(row), budgetText(row)).trimmed();
    setAccessibleDescription(m_figures ? (spoken + m_audit).join(u"; "_s) : tr("No turn is selected."));
    updateGeometry();
    setMinimumHeight(sizeHint().height());
    update();
}

void Waterfall::setBands(const LatencyBands &bands)
{
    m_bands = bands;
    update();
}

int Waterfall::lineHeight() const
{
    return fontMetrics().height() + 5;
}

int Waterfall::axisTop() const
{
    return kMargin + lineHeight() + int(m_rows.size()) * lineHeight();
}

int Waterfall::auditTop() const
{
    return m_rows.empty() ? kMargin + lineHeight() : axisTop() + 2 * lineHeight();
}

QStringList Waterfall::wrappedAudit() const
{
    // Lines are broken at spaces, so that nothing needs a sideways scroll.
    QStringList lines;
    const int width = std::max(this->width() - 2 * kMargin, 120);
    for (const QString &line : m_audit) {
        QString rest;
        for (const QString &word : line.split(u' ')) {
            if (!rest.isEmpty() && fontMetrics().horizontalAdvance(rest + u' ' + word) > width) {
                lines << rest;
                rest = u"    "_s + word;
            } else {
                rest += (rest.isEmpty() ? QString() : u" "_s) + word;
            }
        }
        lines << rest;
    }
    return lines;
}

QSize Waterfall::sizeHint() const
{
    const int bar = m_figures && m_figures->sent().count() > 0 ? lineHeight() : 0;
    const auto lines = m_audit.isEmpty() ? 0 : int(wrappedAudit().size());
    return {420, auditTop() + bar + lines * lineHeight() + kMargin};
}

QSize Waterfall::minimumSizeHint() const
{
    return {260, sizeHint().height()};
}

QRect Waterfall::plot() const
{
    int names = kNames;
    for (const WaterfallRow &row : m_rows)
        names = std::max(names, fontMetrics().horizontalAdvance(row.name) + 12);
    names = std::min(names, width() / 3);
    const int left = kMargin + names;
    return {left, kMargin + lineHeight(), std::max(width() - left - kValues - kMargin, 20),
            int(m_rows.size()) * lineHeight()};
}

int Waterfall::x(SessionTime t) const
{
    const QRect area = plot();
    const double share = double((t - m_begin).count()) / double((m_end - m_begin).count());
    return area.left() + int(std::lround(std::clamp(share, 0.0, 1.0) * area.width()));
}

QRect Waterfall::bar(int row) const
{
    if (row < 0 || row >= int(m_rows.size()))
        return {};
    const WaterfallRow &each = m_rows[size_t(row)];
    const int left = x(each.begin);
    const int top = plot().top() + row * lineHeight();
    return {left, top + 3, std::max(x(each.end) - left, 2), lineHeight() - 6};
}

int Waterfall::rowAt(const QPoint &pos) const
{
    const int row = (pos.y() - plot().top()) / lineHeight();
    return pos.y() >= plot().top() && row < int(m_rows.size()) ? row : -1;
}

QColor Waterfall::color(WaterfallRow::Part part) const
{
    const Theme &theme = m_theme.theme();
    switch (part) {
    case WaterfallRow::Part::Wait:
        return mixed(theme.dim, theme.window, 0.85);
    case WaterfallRow::Part::Server:
        return theme.accent;
    case WaterfallRow::Part::Think:
        return mixed(theme.model, theme.window, 0.72);
    case WaterfallRow::Part::Tool:
        return theme.tool;
    case WaterfallRow::Part::Play:
        return theme.ok;
    case WaterfallRow::Part::Silence:
        break;
    }
    return mixed(theme.ok, theme.window, 0.5);
}

void Waterfall::paintAxis(QPainter &painter) const
{
    const Theme &theme = m_theme.theme();
    const QRect area = plot();
    const qint64 span = std::max<qint64>((m_end - m_begin).count() / 1000, 1);
    const qint64 tick = tickOf(span);
    const int top = axisTop();
    int free = area.left() - 4;
    for (qint64 ms = 0; ms <= span; ms += tick) {
        const int at = x(m_begin + milliseconds(ms));
        painter.setPen(mixed(theme.line, theme.window, 0.7));
        painter.drawLine(at, area.top(), at, top + 3);
        const QString text = groupedText(ms);
        const int width = fontMetrics().horizontalAdvance(text);
        const int left = std::clamp(at - width / 2, area.left(), area.right() - width);
        if (left <= free)
            continue;
        painter.setPen(theme.dim);
        painter.drawText(QRect(left, top + 3, width + 2, lineHeight()), Qt::AlignLeft | Qt::AlignTop, text);
        free = left + width + 8;
    }
    painter.setPen(theme.dim);
    painter.drawText(QRect(area.right() + 6, top + 3, kValues, lineHeight()), Qt::AlignLeft | Qt::AlignTop, tr("ms"));
    if (!m_figures->moments[Moment::VoiceEnd])
        return;
    const std::array<std::pair<milliseconds, QColor>, 3> limits{
        {{m_bands.fast, theme.ok}, {m_bands.fair, theme.tool}, {m_bands.slow, theme.error}}};
    for (const auto &[limit, shade] : limits) {
        const SessionTime at = *m_figures->moments[Moment::VoiceEnd] + limit;
        if (at > m_end)
            continue;
        painter.setPen(QPen(shade, 1, Qt::DotLine));
        painter.drawLine(x(at), area.top() - 2, x(at), top);
    }
}

/// From the row's begin to where it is due; beyond the axis there is nothing to see.
void Waterfall::paintBudget(QPainter &painter, int row) const
{
    const WaterfallRow &each = m_rows[size_t(row)];
    if (!each.due)
        return;
    const Theme &theme = m_theme.theme();
    const QRect drawn = bar(row);
    const int due = x(std::max(*each.due, each.begin));
    painter.fillRect(QRect(drawn.left(), drawn.top() - 2, std::max(due - drawn.left(), 1), drawn.height() + 4),
                     mixed(color(each.part), theme.window, 0.22));
    if (!each.isOver())
        return;
    painter.setPen(QPen(theme.error, 1));
    painter.drawLine(due, drawn.top() - 2, due, drawn.bottom() + 2);
    painter.drawLine(due, drawn.bottom() + 2, drawn.right(), drawn.bottom() + 2);
}

QString Waterfall::budgetText(const WaterfallRow &row)
{
    if (!row.due)
        return {};
    const auto shown = [](microseconds length) { return millisecondsText(std::chrono::floor<milliseconds>(length)); };
    return row.isOver() ? tr("%1 over its budget (View, Latency budget).").arg(shown(row.end - *row.due))
                        : tr("Within its budget, by %1 (View, Latency budget).").arg(shown(*row.due - row.end));
}

void Waterfall::paintRows(QPainter &painter) const
{
    const Theme &theme = m_theme.theme();
    const QRect area = plot();
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const WaterfallRow &each = m_rows[size_t(row)];
        const QRect line(0, area.top() + row * lineHeight(), width(), lineHeight());
        const QColor background = row == m_current ? theme.selection() : theme.window;
        if (row == m_current)
            painter.fillRect(line.adjusted(kMargin / 2, 0, -kMargin / 2, 0), background);
        paintBudget(painter, row);
        painter.fillRect(bar(row), color(each.part));
        painter.setPen(readable(theme.text, background));
        painter.drawText(QRect(kMargin, line.top(), area.left() - kMargin - 6, line.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(each.name, Qt::ElideRight, area.left() - kMargin - 6));
        if (each.isOver())
            painter.setPen(readable(theme.error, background));
        painter.drawText(QRect(area.right() + 4, line.top(), kValues - 4, line.height()),
                         Qt::AlignRight | Qt::AlignVCenter, (each.isOver() ? u"! "_s : QString()) + lengthText(each));
    }
}

/// Heard solid, unheard faint, the cut red.
void Waterfall::paintAnswer(QPainter &painter) const
{
    const Theme &theme = m_theme.theme();
    int y = auditTop();
    if (const microseconds sent = m_figures->sent(); sent.count() > 0) {
        const QRect whole(kMargin, y + 3, width() - 2 * kMargin, lineHeight() - 8);
        const double share = double(m_figures->heard().count()) / double(sent.count());
        const int heard = int(std::lround(share * whole.width()));
        painter.fillRect(whole, mixed(theme.model, theme.window, theme.isDark ? 0.28 : 0.34));
        painter.fillRect(QRect(whole.left(), whole.top(), heard, whole.height()), theme.model);
        if (m_figures->cut())
            painter.fillRect(QRect(whole.left() + heard - 1, whole.top() - 2, 2, whole.height() + 4), theme.error);
        y += lineHeight();
    }
    for (const QString &line : wrappedAudit()) {
        const QColor shade = line.startsWith(u"▲"_s) ? theme.tool : line.startsWith(u"✓"_s) ? theme.ok : theme.text;
        painter.setPen(readable(shade, theme.window));
        painter.drawText(QRect(kMargin, y, width() - 2 * kMargin, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         line);
        y += lineHeight();
    }
}

void Waterfall::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    if (!m_figures) {
        painter.setPen(theme.dim);
        painter.drawText(rect(), Qt::AlignCenter, tr("No turn is selected."));
        return;
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(QRect(kMargin, kMargin - 4, width() - 2 * kMargin, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                     m_title);
    painter.setFont(font());
    if (!m_rows.empty()) {
        paintRows(painter);
        paintAxis(painter);
        if (m_current >= 0) {
            const QRect line(kMargin, axisTop() + lineHeight(), width() - 2 * kMargin, lineHeight());
            painter.setPen(theme.dim);
            painter.drawText(
                line, Qt::AlignLeft | Qt::AlignVCenter,
                fontMetrics().elidedText(m_rows[size_t(m_current)].definition, Qt::ElideRight, line.width()));
        }
    }
    paintAnswer(painter);
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void Waterfall::setCurrent(int row)
{
    m_current = row;
    update();
}

void Waterfall::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos());
    setCurrent(row);
    if (row >= 0)
        Q_EMIT momentWanted(m_rows[size_t(row)].end);
}

void Waterfall::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrent(std::min(m_current + 1, last));
        return;
    case Qt::Key_Up:
        setCurrent(std::max(m_current - 1, std::min(0, last)));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT momentWanted(m_rows[size_t(m_current)].end);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool Waterfall::event(QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setMinimumHeight(sizeHint().height());
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           u"<p><b>%1 · %2</b></p><p>%3</p><p>%4</p>"_s.arg(
                               m_rows[size_t(row)].name.toHtmlEscaped(), lengthText(m_rows[size_t(row)]),
                               m_rows[size_t(row)].definition.toHtmlEscaped(), budgetText(m_rows[size_t(row)])),
                           this);
    return true;
}

} // namespace turnscope
