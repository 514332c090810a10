// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compared_timelines.h"

#include "models/text/time_text.h"
#include "ui/theme/contrast.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr double kScale = 70; // px a second, at first
constexpr double kLeast = 8;
constexpr double kMost = 1000;
constexpr int kNarrowest = 150; // px of a turn's column
constexpr int kLeastLane = 34;
constexpr int kPadding = 6;
constexpr int kWaitHeight = 4;
constexpr int kStep = 64; // px between the ruler's figures, at least

double secondsOf(microseconds length)
{
    return double(length.count()) / 1e6;
}

} // namespace

ComparedTimelines::ComparedTimelines(const ThemeSwitch &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_scale(kScale)
{
    setObjectName(u"comparedTimelines"_s);
    setAccessibleName(tr("Timelines, turn by turn"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&theme, &ThemeSwitch::changed, viewport(), qOverload<>(&QWidget::update));
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

QSize ComparedTimelines::sizeHint() const
{
    return {800, 300};
}

void ComparedTimelines::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_row = -1;
    horizontalScrollBar()->setValue(0);
    lay();
    tellRow();
}

const TurnShape *ComparedTimelines::shape(size_t row, bool ofB) const
{
    const std::optional<size_t> turn = ofB ? m_comparison->turns[row].pair.b : m_comparison->turns[row].pair.a;
    const std::vector<TurnShape> &shapes = (ofB ? m_comparison->b : m_comparison->a).front().shapes;
    if (!turn || *turn >= shapes.size() || shapes[*turn].zero == TurnShape::Zero::None)
        return nullptr;
    return &shapes[*turn];
}

/// A turn is as wide as the longer of both.
void ComparedTimelines::lay()
{
    m_columns.clear();
    int left = 0;
    for (size_t row = 0; m_comparison && row < m_comparison->turns.size(); ++row) {
        microseconds begin{0};
        microseconds end{0};
        for (const bool ofB : {false, true}) {
            if (const TurnShape *drawn = shape(row, ofB)) {
                begin = std::min(begin, drawn->begin);
                end = std::max(end, drawn->end());
            }
        }
        const int titled = titleWidth(row) + fontMetrics().horizontalAdvance(tr("0 s"));
        Column column{left, 0, std::max(int(std::ceil(-secondsOf(begin) * m_scale)), titled)};
        column.width = std::max(column.zero + int(std::ceil(secondsOf(end) * m_scale)), kNarrowest);
        left += column.width;
        m_columns.push_back(column);
    }
    const int room = std::max(viewport()->width() - headWidth(), 0);
    horizontalScrollBar()->setRange(0, std::max(left - room, 0));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(40);
    viewport()->update();
}

void ComparedTimelines::zoom(double by)
{
    const double before = m_scale;
    m_scale = std::clamp(m_scale * by, kLeast, kMost);
    if (before == m_scale)
        return;
    lay();
    showRow(m_row);
}

QFont ComparedTimelines::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int ComparedTimelines::titleWidth(size_t row) const
{
    return 2 * kPadding + QFontMetrics(titleFont()).horizontalAdvance(Comparison::name(m_comparison->turns[row].pair));
}

int ComparedTimelines::headWidth() const
{
    int width = 0;
    for (int lane = 0; lane < LaneCount; ++lane)
        width = std::max(width, fontMetrics().horizontalAdvance(laneText(lane)));
    return std::max(width, fontMetrics().horizontalAdvance(tr("Difference"))) + 3 * kPadding;
}

int ComparedTimelines::rulerHeight() const
{
    return fontMetrics().height() + kPadding;
}

QRect ComparedTimelines::laneRect(int lane) const
{
    const int top = rulerHeight();
    const int height = std::max((viewport()->height() - 2 * top) / LaneCount, kLeastLane);
    return {0, top + lane * height, viewport()->width(), height};
}

QString ComparedTimelines::laneText(int lane) const
{
    switch (lane) {
    case YouA:
        return tr("A, you");
    case ModelA:
        return tr("A, model");
    case YouB:
        return tr("B, you");
    default:
        return tr("B, model");
    }
}

int ComparedTimelines::columnAt(int x) const
{
    const int at = x - headWidth() + horizontalScrollBar()->value();
    if (x < headWidth())
        return -1;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (at >= m_columns[i].left && at < m_columns[i].left + m_columns[i].width)
            return int(i);
    }
    return -1;
}

void ComparedTimelines::showRow(int row)
{
    m_row = m_comparison && row >= 0 && row < int(m_columns.size()) ? row : -1;
    if (m_row >= 0) {
        const Column &column = m_columns[size_t(m_row)];
        QScrollBar *bar = horizontalScrollBar();
        const int room = bar->pageStep();
        if (column.left < bar->value() || column.width > room)
            bar->setValue(column.left);
        else if (column.left + column.width > bar->value() + room)
            bar->setValue(column.left + column.width - room);
    }
    tellRow();
    viewport()->update();
}

void ComparedTimelines::tellRow()
{
    setAccessibleDescription(m_row < 0 ? QString()
                                       : tr("%1: %2").arg(Comparison::name(m_comparison->turns[size_t(m_row)].pair),
                                                          differenceText(m_comparison->turns[size_t(m_row)])));
}

void ComparedTimelines::choose(int row)
{
    if (row < 0 || row >= int(m_columns.size()))
        return;
    showRow(row);
    Q_EMIT rowChosen(row);
}

QString ComparedTimelines::differenceText(const TurnComparison &turn) const
{
    if (!turn.pair.b)
        return tr("only in A");
    if (!turn.pair.a)
        return tr("only in B");
    const auto size = turn.wait().size();
    if (!size)
        return tr("wait not known of both");
    const auto ms = qint64(std::llround(*size));
    return tr("%1 ms (n %2 / %3)")
        .arg(ms > 0   ? u'+' + QString::number(ms)
             : ms < 0 ? u'−' + QString::number(-ms)
                      : u"±0"_s)
        .arg(turn.wait().nA())
        .arg(turn.wait().nB());
}

QString ComparedTimelines::missingText(size_t row, bool ofB) const
{
    const TurnPair &pair = m_comparison->turns[row].pair;
    if (!(ofB ? pair.b : pair.a))
        return tr("no such turn");
    return tr("no times");
}

void ComparedTimelines::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = m_theme.theme();
    painter.fillRect(viewport()->rect(), theme.window);
    if (!m_comparison)
        return;
    painter.setFont(font());
    painter.setClipRect(viewport()->rect().adjusted(headWidth(), 0, 0, 0));
    for (size_t row = 0; row < m_columns.size(); ++row)
        paintColumn(painter, row);
    painter.setClipping(false);
    paintHeads(painter);
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void ComparedTimelines::paintHeads(QPainter &painter) const
{
    const Theme &theme = m_theme.theme();
    const int width = headWidth();
    painter.fillRect(QRect(0, 0, width, viewport()->height()), theme.panel);
    for (int lane = 0; lane <= LaneCount; ++lane) {
        const QRect area = laneRect(lane);
        painter.setPen(theme.line);
        painter.drawLine(0, area.top(), viewport()->width(), area.top());
        painter.setPen(lane == LaneCount ? theme.dim : theme.text);
        const QRect text(kPadding + 3, area.top(), width - kPadding, lane == LaneCount ? rulerHeight() : area.height());
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, lane == LaneCount ? tr("Difference") : laneText(lane));
        if (lane < LaneCount)
            painter.fillRect(QRect(0, area.top() + 1, 3, area.height() - 1),
                             lane == YouA || lane == ModelA ? theme.you : theme.accent);
    }
    painter.setPen(theme.line);
    painter.drawLine(width - 1, 0, width - 1, viewport()->height());
}

void ComparedTimelines::paintColumn(QPainter &painter, size_t row) const
{
    const Theme &theme = m_theme.theme();
    const Column &column = m_columns[row];
    const QRect area(headWidth() + column.left - horizontalScrollBar()->value(), 0, column.width, viewport()->height());
    if (area.right() < headWidth() || area.left() > viewport()->width())
        return;
    if (int(row) == m_row)
        painter.fillRect(area, theme.selection(hasFocus()));
    painter.setPen(theme.line);
    painter.drawLine(area.right(), area.top(), area.right(), area.bottom());
    paintRuler(painter, row, area);
    for (const bool ofB : {false, true}) {
        if (const TurnShape *drawn = shape(row, ofB)) {
            paintVoices(painter, *drawn, area.left() + column.zero, ofB);
            paintWait(painter, m_comparison->turns[row], area.left() + column.zero, ofB);
        } else {
            painter.setPen(readable(theme.dim, int(row) == m_row ? theme.selection(hasFocus()) : theme.window));
            painter.drawText(laneRect(ofB ? YouB : YouA).intersected(area), Qt::AlignCenter, missingText(row, ofB));
        }
    }
    paintDifference(painter, m_comparison->turns[row], area);
}

void ComparedTimelines::paintRuler(QPainter &painter, size_t row, const QRect &column) const
{
    const Theme &theme = m_theme.theme();
    const QColor background = int(row) == m_row ? theme.selection(hasFocus()) : theme.window;
    const QRect ruler(column.left(), 0, column.width(), rulerHeight());
    const int zero = column.left() + m_columns[row].zero;
    painter.setFont(titleFont());
    painter.setPen(readable(theme.text, background));
    painter.drawText(ruler.adjusted(kPadding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     Comparison::name(m_comparison->turns[row].pair));
    const int free = ruler.left() + titleWidth(row);
    painter.setFont(font());
    painter.setPen(readable(theme.dim, background));
    const int step = std::max(int(std::ceil(kStep / m_scale)), 1); // s
    for (int second = -int(m_columns[row].zero / m_scale) / step * step;; second += step) {
        const int x = zero + int(std::lround(second * m_scale));
        const QString text = second > 0 ? u"+%1"_s.arg(second) : second < 0 ? u"−%1"_s.arg(-second) : tr("0 s");
        const int half = fontMetrics().horizontalAdvance(text) / 2 + 1;
        if (x + half > ruler.right())
            break;
        if (x - half >= free)
            painter.drawText(QRect(x - half, 0, 2 * half, ruler.height()), Qt::AlignCenter, text);
    }
    painter.setPen(QPen(theme.dim, 1, Qt::DashLine));
    painter.drawLine(zero, ruler.bottom(), zero, laneRect(LaneCount).top());
}

/// Of each px column the loudest either way; what was not heard in a quieter shade.
void ComparedTimelines::paintVoices(QPainter &painter, const TurnShape &shape, int zero, bool ofB) const
{
    const Theme &theme = m_theme.theme();
    const QColor voice = ofB ? theme.accent : theme.you;
    const QRect you = laneRect(ofB ? YouB : YouA);
    const QRect model = laneRect(ofB ? ModelB : ModelA);
    const auto xOf = [&](microseconds at) { return zero + int(std::lround(secondsOf(at) * m_scale)); };
    for (const TurnShape::Stretch &span : shape.speech) {
        const int left = xOf(std::max(span.begin, shape.begin));
        const QRect area(left, you.top() + 1, std::max(xOf(std::min(span.end, shape.end())) - left, 1),
                         you.height() - 1);
        painter.fillRect(area, theme.soft(voice));
        painter.setPen(voice);
        painter.drawLine(area.topLeft(), area.bottomLeft());
        painter.drawLine(area.topRight(), area.bottomRight());
    }
    const auto stroke = [&](const QRect &lane, int x, const Peak &peak, const QColor &color) {
        const double half = lane.height() / 2.0 - 3;
        const int middle = lane.center().y();
        painter.setPen(color);
        painter.drawLine(x, middle - int(peak.max * half / 32768), x, middle - int(peak.min * half / 32768));
    };
    painter.setPen(theme.line);
    painter.drawLine(xOf(shape.begin), you.center().y(), xOf(shape.end()), you.center().y());
    const double perColumn = secondsOf(TurnShape::kColumn) * m_scale;
    const double first = secondsOf(shape.begin) * m_scale;
    for (size_t i = 0; i < shape.you.size();) {
        const int x = int(std::lround(first + double(i) * perColumn));
        Peak yours = shape.you[i];
        TurnShape::Answer answer = shape.model[i];
        for (++i; i < shape.you.size() && int(std::lround(first + double(i) * perColumn)) == x; ++i) {
            yours = joined(yours, shape.you[i]);
            answer.peak = joined(answer.peak, shape.model[i].peak);
            answer.heard = answer.heard && shape.model[i].heard;
        }
        if (yours != Peak())
            stroke(you, zero + x, yours, voice);
        if (answer.peak != Peak())
            stroke(model, zero + x, answer.peak, answer.heard ? theme.model : mixed(theme.model, theme.window, 0.4));
    }
    if (shape.cut) {
        painter.setPen(QPen(theme.error, 1, Qt::DashLine));
        painter.drawLine(xOf(*shape.cut), you.top(), xOf(*shape.cut), model.bottom());
    }
}

/// From the zero on, as long as the first run of the side waited; the same interval in both, as the difference is of.
void ComparedTimelines::paintWait(QPainter &painter, const TurnComparison &turn, int zero, bool ofB) const
{
    Interval interval = Interval::VoiceToVoice;
    (void)turn.wait(&interval);
    const ComparedRun &run = (ofB ? m_comparison->b : m_comparison->a).front();
    const auto wait = run.turns[*(ofB ? turn.pair.b : turn.pair.a)].latency[size_t(interval)];
    if (!wait)
        return;
    const QRect lane = laneRect(ofB ? ModelB : ModelA);
    const int width = std::max(int(std::lround(secondsOf(*wait) * m_scale)), 1);
    painter.fillRect(QRect(zero, lane.bottom() - kWaitHeight - 1, width, kWaitHeight), m_theme.theme().dim);
    const QString text = tr("%1 ms").arg(std::chrono::round<milliseconds>(*wait).count());
    painter.setPen(readable(m_theme.theme().dim, m_theme.theme().window));
    if (fontMetrics().horizontalAdvance(text) + kPadding < width)
        painter.drawText(
            QRect(zero, lane.bottom() - kWaitHeight - 2 - fontMetrics().height(), width, fontMetrics().height()),
            Qt::AlignCenter, text);
}

void ComparedTimelines::paintDifference(QPainter &painter, const TurnComparison &turn, const QRect &column) const
{
    const Theme &theme = m_theme.theme();
    const QRect area(column.left() + kPadding, laneRect(LaneCount).top(), column.width() - 2 * kPadding, rulerHeight());
    const Difference::Verdict verdict = turn.wait().verdict();
    const QColor tone = !turn.pair.a || !turn.pair.b           ? theme.tool
                        : verdict == Difference::Verdict::Less ? theme.ok
                        : verdict == Difference::Verdict::More ? theme.error
                                                               : theme.dim;
    const bool chosen = m_row >= 0 && &turn == &m_comparison->turns[size_t(m_row)];
    painter.setPen(readable(tone, chosen ? theme.selection(hasFocus()) : theme.window));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(differenceText(turn), Qt::ElideRight, area.width()));
}

void ComparedTimelines::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    lay();
}

void ComparedTimelines::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(columnAt(event->position().toPoint().x()));
}

void ComparedTimelines::wheelEvent(QWheelEvent *event)
{
    const int steps = event->angleDelta().y() ? event->angleDelta().y() : event->angleDelta().x();
    if (event->modifiers() & Qt::ControlModifier)
        zoom(std::pow(1.2, steps / 120.0));
    else
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - steps);
    event->accept();
}

void ComparedTimelines::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(std::max(m_row - 1, 0));
    case Qt::Key_Right:
        return choose(std::min(m_row + 1, int(m_columns.size()) - 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(int(m_columns.size()) - 1);
    case Qt::Key_Plus:
        return zoom(1.25);
    case Qt::Key_Minus:
        return zoom(0.8);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ComparedTimelines::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        lay();
}

void ComparedTimelines::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ComparedTimelines::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool ComparedTimelines::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = columnAt(help->pos().x());
    if (row < 0) {
        QToolTip::hideText();
        return true;
    }
    const TurnComparison &turn = m_comparison->turns[size_t(row)];
    QStringList lines{tr("%1: %2").arg(Comparison::name(turn.pair), differenceText(turn))};
    for (const bool ofB : {false, true}) {
        const TurnShape *drawn = shape(size_t(row), ofB);
        if (!drawn)
            continue;
        const QString zero = drawn->zero == TurnShape::Zero::VoiceEnd    ? tr("the end of the user's voice")
                             : drawn->zero == TurnShape::Zero::Submitted ? tr("when the client sent it")
                                                                         : tr("when the answer was begun");
        lines << (ofB ? tr("B: 0 s is %1") : tr("A: 0 s is %1")).arg(zero);
        if (drawn->cut)
            lines << (ofB ? tr("B: the dashed red line is where the answer was cut into")
                          : tr("A: the dashed red line is where the answer was cut into"));
    }
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
}

} // namespace turnscope
