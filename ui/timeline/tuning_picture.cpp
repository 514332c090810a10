// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/tuning_picture.h"

using namespace Qt::StringLiterals;

namespace turnscope {

namespace {

constexpr int kReach = 4;          // px around the line that take hold of it
constexpr double kHandleAt = 0.66; // of the lane's width
constexpr QSize kHandle(30, 18);   // px
constexpr milliseconds kCrowded{160};

} // namespace

void TuningPicture::rebuild(const SessionTuning *tuning, const TimeScale &scale, const AudioClock &clock,
                            const QRect &lane)
{
    m_tuning = tuning;
    m_lane = lane;
    m_isCrowded = scale.microsecondsPerPixel() > double(microseconds(kCrowded).count());
    m_curve.clear();
    if (tuning && tuning->curve())
        m_curve = curveColumns(scale, *tuning->curve(), clock);
}

std::vector<ScaleTick> TuningPicture::ticks(int labelHeight) const
{
    const ProbabilityScale scale(m_lane);
    if (scale.bottom - scale.top < 2 * labelHeight)
        return {};
    return {{scale.y(1), u"1.0"_s}, {scale.y(0.5), u"0.5"_s}, {scale.y(0), u"0.0"_s}};
}

void TuningPicture::paint(QPainter &painter, const Theme &theme, bool whatIfFirst) const
{
    paintCurve(painter, theme.tool);
    const ProbabilityScale scale(m_lane);
    const double b = m_tuning->whatIf().detector().threshold;
    const double a = m_tuning->had().detector().threshold;
    const bool both = m_tuning->hadServerVad();
    if (both)
        paintLine(painter, a, theme.you, !whatIfFirst);
    paintLine(painter, b, theme.accent, whatIfFirst);
    // The higher one's label stands above its line, the lower one's below.
    if (both && a != b)
        paintLabel(painter, tr("A %1").arg(a, 0, 'f', 2), scale.y(a), a > b, theme.you, theme.window);
    paintLabel(painter, (both && a == b ? tr("A, B %1") : tr("B %1")).arg(b, 0, 'f', 2), scale.y(b), b >= a,
               theme.accent, theme.window);
    const QRect handle = handleRect();
    painter.fillRect(handle, theme.accent);
    painter.setPen(theme.window);
    const QPoint middle = handle.center();
    for (const int side : {-1, 1}) {
        const int tip = middle.y() + side * 6;
        painter.drawLine(middle.x() - 3, tip - side * 3, middle.x(), tip);
        painter.drawLine(middle.x() + 3, tip - side * 3, middle.x(), tip);
    }
}

/// A line through what is highest, and from the lowest to the highest where a column holds more than one frame.
void TuningPicture::paintCurve(QPainter &painter, const QColor &color) const
{
    const ProbabilityScale scale(m_lane);
    QColor shade = color;
    if (m_isCrowded) // each column reaches from silence to speech: the sound below it stays to be seen
        shade.setAlphaF(0.3F);
    painter.setPen(shade);
    const CurveColumn *before = nullptr;
    for (const CurveColumn &column : m_curve) {
        int top = scale.y(column.most);
        int bottom = scale.y(column.least);
        if (before && column.joined) { // meets the column before it
            top = std::min(top, scale.y(before->least));
            bottom = std::max(bottom, scale.y(before->most));
        }
        painter.drawLine(column.x, top, column.x, bottom);
        before = &column;
    }
}

void TuningPicture::paintLine(QPainter &painter, double threshold, const QColor &color, bool strong) const
{
    const int y = ProbabilityScale(m_lane).y(threshold);
    if (strong) {
        painter.fillRect(m_lane.left(), y - 1, m_lane.width(), 2, color);
    } else {
        painter.setPen(QPen(color, 1, Qt::DashLine));
        painter.drawLine(m_lane.left(), y, m_lane.right(), y);
    }
}

void TuningPicture::paintLabel(QPainter &painter, const QString &text, int y, bool above, const QColor &color,
                               const QColor &backing) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    QRect label(0, 0, metrics.horizontalAdvance(text) + 6, metrics.height());
    label.moveRight(m_lane.right() - 2);
    label.moveTop(above ? y - label.height() - 2 : y + 3);
    if (label.top() < m_lane.top())
        label.moveTop(y + 3);
    if (label.bottom() > m_lane.bottom())
        label.moveTop(y - label.height() - 2);
    painter.fillRect(label, backing);
    painter.setPen(color);
    painter.drawText(label.adjusted(3, 0, 0, 0), Qt::AlignVCenter, text);
}

int TuningPicture::whatIfLine() const
{
    return ProbabilityScale(m_lane).y(m_tuning->whatIf().detector().threshold);
}

QRect TuningPicture::handleRect() const
{
    QRect handle(QPoint(), kHandle);
    handle.moveCenter({m_lane.left() + int(m_lane.width() * kHandleAt), whatIfLine()});
    return handle;
}

bool TuningPicture::isOnHandle(const QPoint &pos) const
{
    return m_tuning && m_tuning->isPossible()
           && (std::abs(pos.y() - whatIfLine()) <= kReach || handleRect().contains(pos));
}

double TuningPicture::thresholdAt(int y) const
{
    return qRound(ProbabilityScale(m_lane).probability(y) * 100) / 100.0;
}

QString TuningPicture::handleText()
{
    return tr(
        "The threshold of B, the what-if: speech begins in the first frame of 32 ms whose probability reaches it, and "
        "silence begins 0.15 below. Drag it up or down.");
}

} // namespace turnscope
