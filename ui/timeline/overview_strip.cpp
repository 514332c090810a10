// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/overview_strip.h"

#include "ui/theme/contrast.h"
#include "ui/timeline/wave_geometry.h"
#include "ui/timeline/wave_painter.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace turnscope {

namespace {

constexpr int kReach = 5;            // px around an edge that take hold of it
constexpr int kNarrowest = 4;        // px: a window is never drawn narrower
constexpr int kLiveMs = 500;         // between two pictures of a growing session
constexpr int kTicks = 6;            // height of the events' row
constexpr quint32 kAtOnce = 200'000; // events that one picture looks at anew
constexpr auto kShortestWhole = std::chrono::seconds(1);

} // namespace

OverviewStrip::OverviewStrip(TimelineView &view, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_themes(themes)
{
    setObjectName(u"timelineOverview"_s);
    setAccessibleName(tr("Overview of the whole session"));
    setToolTip(tr("The whole session. Drag the window or its edges; click to go there; double click shows all."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_later.setSingleShot(true);
    m_later.setInterval(kLiveMs);
    connect(&m_later, &QTimer::timeout, this, [this] {
        m_stale = true;
        update();
    });
    connect(&view, &TimelineView::rangeChanged, this, qOverload<>(&QWidget::update));
    connect(&view, &TimelineView::playheadChanged, this, qOverload<>(&QWidget::update));
    connect(&themes, &ThemeSwitch::changed, this, [this] {
        m_stale = true;
        update();
    });
}

void OverviewStrip::setSession(std::shared_ptr<const Session> session)
{
    m_session = std::move(session);
    m_pyramid.reset();
    m_picture = {};
    m_stale = true;
    update();
}

void OverviewStrip::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    update();
}

void OverviewStrip::setHits(HitFrom hitFrom)
{
    m_hitFrom = std::move(hitFrom);
    if (isGrowing() && !m_picture.isNull()) {
        if (!m_later.isActive())
            m_later.start();
        return;
    }
    m_hitsStale = true;
    update();
}

void OverviewStrip::setInset(int inset)
{
    m_inset = inset;
    m_stale = true;
    update();
}

void OverviewStrip::invalidate()
{
    if (isGrowing() && !m_picture.isNull()) {
        if (!m_later.isActive())
            m_later.start();
        return;
    }
    m_stale = true;
    update();
}

void OverviewStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_stale = true;
    QWidget::changeEvent(event);
}

SessionTime OverviewStrip::wholeEnd() const
{
    return std::max(m_view.end(), SessionTime(kShortestWhole));
}

TimeScale OverviewStrip::scale() const
{
    const QRect strip = stripRect();
    return TimeScale({SessionTime(), wholeEnd()}, strip.left(), strip.width());
}

QRect OverviewStrip::window() const
{
    const TimeScale all = scale();
    const QRect strip = stripRect();
    const int left = std::clamp(all.column(m_view.range().begin), all.left(), all.right() - 1);
    const int right = std::clamp(all.column(m_view.range().end), left, all.right());
    const int width = std::max(right - left, kNarrowest);
    return QRect(std::min(left, std::max(all.right() - width, all.left())), strip.top(), width, strip.height());
}

void OverviewStrip::paintAudio(QPainter &painter, const Theme &theme, const TimeScale &scale, const QRect &rect) const
{
    const SessionFold &fold = m_session->fold();
    const QRect above(rect.left(), rect.top(), rect.width(), rect.height() / 2);
    const QRect below(rect.left(), above.bottom() + 1, rect.width(), rect.height() - above.height());
    const auto peaksOf = [](const AudioTrack &track) {
        return [&track](qint64 first, qint64 count) { return track.peaks().peak(first, count); };
    };
    const AudioTrack &you = fold.you();
    paintWave(painter, inputColumns(scale, fold.conversation().inputClock(), you.rate(), peaksOf(you)), above,
              waveGain(you.peaks().peak(0, you.sampleCount())), theme.you, mixed(theme.you, theme.window, 0.4));
    const AudioTrack &model = fold.model();
    const ModelWave wave = modelColumns(scale, fold.modelStretches(), model.rate(), peaksOf(model));
    const double gain = waveGain(model.peaks().peak(0, model.sampleCount()));
    const QColor faint = mixed(theme.model, theme.window, 0.3);
    paintWave(painter, wave.unheard, below, gain, faint, faint);
    paintWave(painter, wave.heard, below, gain, theme.model, mixed(theme.model, theme.window, 0.5));
}

void OverviewStrip::paintEvents(QPainter &painter, const Theme &theme, const TimeScale &scale, const QRect &rect)
{
    for (const EventTick &tick :
         eventTicks(scale, m_session->events(), *m_pyramid, m_session->conversation().errors())) {
        const bool error = tick.family == EventFamily::Error;
        const QColor color = error ? theme.error : mixed(theme.dim, theme.window, tick.minor ? 0.35 : 0.7);
        painter.fillRect(tick.x, error ? rect.top() : rect.top() + 2, error ? 2 : 1, rect.height() - (error ? 0 : 2),
                         color);
    }
}

/// And marks. `share` is how much of the strip the picture covers.
void OverviewStrip::paintHits(QPainter &painter, const Theme &theme, double share)
{
    if (!m_session)
        return;
    const QRect strip = stripRect();
    if (std::exchange(m_hitsStale, false)) {
        const TimeScale pictured({SessionTime(), m_pictureEnd}, strip.left(), strip.width());
        m_hits = hitColumns(pictured, m_session->events(), m_hitFrom);
    }
    for (const int x : m_hits) {
        const int place = strip.left() + int((x - strip.left()) * share);
        painter.fillRect(place, strip.bottom() + 1 - kTicks, 1, kTicks, theme.accent);
    }
    const TimeScale all = scale();
    for (const Mark &mark : m_marks) {
        if (const int x = all.column(mark.at); x >= all.left() && x < all.right())
            painter.fillRect(x, strip.top(), 3, kTicks, theme.tool);
    }
}

void OverviewStrip::paintPicture()
{
    if (m_session && !m_pyramid)
        m_pyramid.emplace(m_session->events());
    const bool ready = !m_session || m_pyramid->extend(kAtOnce);
    if (!ready)
        update(); // goes on in the next turn of the event loop
    if (!ready && m_picture.size() == size() * devicePixelRatio())
        return;
    const Theme &theme = m_themes.theme();
    m_picture = QPixmap(size() * devicePixelRatio());
    m_picture.setDevicePixelRatio(devicePixelRatio());
    m_picture.fill(theme.window);
    m_pictureEnd = wholeEnd();
    m_stale = !ready;
    m_hitsStale = true;
    if (!ready)
        return;
    ++m_paints;
    m_later.stop();
    if (!m_session)
        return;
    QPainter painter(&m_picture);
    const QRect strip = stripRect();
    const QRect ticks(strip.left(), strip.bottom() + 1 - kTicks, strip.width(), kTicks);
    paintAudio(painter, theme, scale(), strip.adjusted(0, 0, 0, -kTicks));
    paintEvents(painter, theme, scale(), ticks);
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    if (m_stale || m_picture.isNull() || m_picture.size() != size() * devicePixelRatio())
        paintPicture();
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    const QRect strip = stripRect();
    painter.fillRect(rect(), theme.window);
    // Of a session that has grown since, the picture is an ever smaller part.
    const double share = static_cast<double>(m_pictureEnd.time_since_epoch().count())
                         / static_cast<double>(std::max(wholeEnd(), m_pictureEnd).time_since_epoch().count());
    if (share >= 1)
        painter.drawPixmap(0, 0, m_picture);
    else
        painter.drawPixmap(
            QRectF(strip.left(), 0, strip.width() * share, height()), m_picture,
            QRectF(strip.left() * devicePixelRatio(), 0, strip.width() * devicePixelRatio(), m_picture.height()));
    paintHits(painter, theme, std::min(share, 1.0));

    const QRect shown = window();
    QColor veil = theme.window;
    veil.setAlpha(150);
    painter.fillRect(strip.left(), strip.top(), shown.left() - strip.left(), strip.height(), veil);
    painter.fillRect(shown.right() + 1, strip.top(), strip.right() - shown.right(), strip.height(), veil);
    if (const auto playhead = m_view.playhead()) {
        const int x = scale().column(*playhead);
        if (x >= strip.left() && x <= strip.right())
            painter.fillRect(x, strip.top(), 1, strip.height(), theme.text);
    }
    painter.setPen(hasFocus() ? theme.accent : theme.dim);
    painter.drawRect(shown.adjusted(0, 0, -1, -1));
    for (const int x : {shown.left() - 1, shown.right() - 1})
        painter.fillRect(x, strip.center().y() - 6, 3, 12, hasFocus() ? theme.accent : theme.dim);
    painter.fillRect(0, 0, width(), 1, theme.line);

    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    painter.setFont(font);
    painter.setPen(theme.dim);
    const QRect head(10, 0, m_inset - 14, height());
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(tr("Session"), Qt::ElideRight, head.width()));
}

OverviewStrip::Grip OverviewStrip::gripAt(const QPoint &pos) const
{
    const QRect shown = window();
    if (pos.x() < m_inset)
        return Grip::None;
    const bool wide = shown.width() > 4 * kReach; // a narrow one is rather moved than resized from within
    if (std::abs(pos.x() - shown.left()) <= kReach && (wide || pos.x() <= shown.left()))
        return Grip::Begin;
    if (std::abs(pos.x() - shown.right()) <= kReach && (wide || pos.x() >= shown.right()))
        return Grip::End;
    return shown.contains(pos) ? Grip::Window : Grip::None;
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (event->button() != Qt::LeftButton || !m_session || pos.x() < m_inset)
        return;
    m_grip = gripAt(pos);
    if (m_grip == Grip::None) {
        const microseconds length = m_view.range().length();
        const SessionTime begin = scale().time(pos.x()) - length / 2;
        m_view.show({begin, begin + length});
        m_grip = Grip::Window;
    }
    m_pressedAt = pos.x();
    m_rangeAtPress = m_view.range();
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (m_grip == Grip::None) {
        const Grip grip = gripAt(pos);
        setCursor(grip == Grip::Begin || grip == Grip::End ? Qt::SizeHorCursor
                  : grip == Grip::Window                   ? Qt::OpenHandCursor
                                                           : Qt::ArrowCursor);
        return;
    }
    const auto by = microseconds(std::llround((pos.x() - m_pressedAt) * scale().microsecondsPerPixel()));
    const auto [begin, end] = m_rangeAtPress;
    switch (m_grip) {
    case Grip::Window:
        setCursor(Qt::ClosedHandCursor);
        return m_view.show({begin + by, end + by});
    case Grip::Begin:
        return m_view.show({std::clamp(begin + by, SessionTime(), end - TimelineView::kShortest), end});
    case Grip::End:
        return m_view.show({begin, std::clamp(end + by, begin + TimelineView::kShortest,
                                              std::max(wholeEnd(), begin + TimelineView::kShortest))});
    case Grip::None:
        return;
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *event)
{
    m_grip = Grip::None;
    unsetCursor();
    QWidget::mouseReleaseEvent(event);
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_session)
        m_view.fit();
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (m_session && event->angleDelta().y() != 0)
        m_view.zoom(std::pow(1.25, -event->angleDelta().y() / 120.0), scale().time(event->position().x()));
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    const auto [begin, end] = m_view.range();
    const microseconds step = std::max(m_view.range().length() / 10, TimelineView::kShortest);
    const int sign = event->key() == Qt::Key_Left ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() & Qt::ShiftModifier)
            m_view.show({begin, std::max(end + sign * step, begin + TimelineView::kShortest)});
        else
            m_view.pan(sign * step);
        return;
    case Qt::Key_Home:
        return m_view.pan(SessionTime() - begin);
    case Qt::Key_End:
        return m_view.pan(m_view.end() - end);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Up:
        return m_view.zoom(0.8, begin + m_view.range().length() / 2);
    case Qt::Key_Minus:
    case Qt::Key_Down:
        return m_view.zoom(1.25, begin + m_view.range().length() / 2);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace turnscope
