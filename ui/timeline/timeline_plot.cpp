// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_plot.h"

#include "models/session/selection.h"
#include "models/text/time_text.h"
#include "ui/timeline/backdrop.h"
#include "ui/timeline/flags.h"
#include "ui/timeline/lane_kinds.h"
#include "ui/timeline/overlay.h"
#include "ui/timeline/ruler.h"
#include "ui/timeline/sound_picture.h"
#include "ui/timeline/turn_geometry.h"

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace turnscope {

namespace {

constexpr int kFrameMs = 16;

double seconds(SessionTime t)
{
    return static_cast<double>(toMicroseconds(t)) / 1e6;
}

} // namespace

TimelinePlot::TimelinePlot(TimelineView &view, Selection &selection, const ThemeSwitch &themes, QWidget *parent)
    : QCustomPlot(parent)
    , m_view(view)
    , m_selection(selection)
    , m_source{view, themes, nullptr}
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setInteractions(QCP::iNone);
    setNotAntialiasedElements(QCP::aeAll);
    setPlottingHints(QCP::phFastPolylines | QCP::phCacheLabels);

    plotLayout()->clear();
    plotLayout()->setRowSpacing(1);
    // Every layer goes to one buffer, which the backdrop covers whole: it is blended with nothing when it is shown.
    layer(u"overlay"_s)->setMode(QCPLayer::lmLogical);
    std::vector<LaneLayout::Default> defaults;
    for (const LaneKind &kind : laneKinds()) {
        addLane(kind);
        defaults.push_back({kind.traits.name, kind.traits.share, kind.traits.formerNumber});
    }
    m_layout = LaneLayout(defaults);
    arrange();
    new Backdrop(this, m_lanes, m_source);
    m_flags = std::make_unique<Flags>(*this, m_lanes, m_source);
    m_overlay = std::make_unique<Overlay>(*this, m_lanes, m_source, selection);

    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &TimelinePlot::drawFrame);
    connect(&view, &TimelineView::rangeChanged, this, &TimelinePlot::scheduleFrame);
    connect(&view, &TimelineView::playheadChanged, this, [this] { m_overlay->updatePlayhead(); });
    connect(&selection, &Selection::changed, this, qOverload<>(&QWidget::update));
    connect(&themes, &ThemeSwitch::changed, this, &TimelinePlot::scheduleFrame);
    layOut();
}

TimelinePlot::~TimelinePlot() = default;

void TimelinePlot::addLane(const LaneKind &kind)
{
    const int row = static_cast<int>(m_all.size());
    auto *axisRect = new QCPAxisRect(this, false);
    for (QCPAxis *axis : axisRect->addAxes(QCPAxis::atBottom | QCPAxis::atLeft))
        axis->setVisible(false);
    axisRect->setAutoMargins(QCP::msNone);
    axisRect->setMargins({});
    plotLayout()->addElement(row, 0, axisRect);
    Lane *lane = kind.make(axisRect, m_source);
    m_all.push_back(lane);
    connect(lane, &Lane::thresholdDragged, this, &TimelinePlot::thresholdDragged);
    if (SoundPicture *sound = lane->sound())
        connect(sound, &SoundPicture::changed, this, [this, lane] {
            lane->spoil();
            scheduleFrame();
        });
}

Lane *TimelinePlot::lane(const QString &name) const
{
    return *std::ranges::find(m_all, name, [](const Lane *lane) { return lane->traits().name; });
}

QStringList TimelinePlot::absentLanes() const
{
    QStringList absent;
    for (const LaneLayout::Place &place : m_layout.places()) {
        if (!place.hidden && std::ranges::find(m_lanes, lane(place.lane)) == m_lanes.end())
            absent << place.lane;
    }
    return absent;
}

std::vector<bool> TimelinePlot::lanesWanted() const
{
    std::vector<bool> wanted;
    for (Lane *lane : m_all)
        wanted.push_back(lane->isWanted());
    return wanted;
}

/// Puts the lanes into the rows that the layout says; hidden ones last, without height.
void TimelinePlot::arrange()
{
    m_wanted = lanesWanted();
    const auto isWanted = [this](const LaneLayout::Place &place) {
        const auto lane = std::ranges::find(m_all, this->lane(place.lane));
        return bool(m_wanted[size_t(lane - m_all.begin())]);
    };
    const auto isOfNow = [this](const LaneLayout::Place &place) {
        const LaneTime away = m_source.tuning ? LaneTime::NotTuning : LaneTime::Tuning;
        return lane(place.lane)->traits().time != away;
    };
    // Where what the user shows is not wanted, it is shown all the same; where all of it is for another time, what he hides.
    std::function<bool(const LaneLayout::Place &)> isShown = isOfNow;
    const std::array<std::function<bool(const LaneLayout::Place &)>, 2> stricter{
        [&](const LaneLayout::Place &place) { return isOfNow(place) && !place.hidden; },
        [&](const LaneLayout::Place &place) { return isOfNow(place) && !place.hidden && isWanted(place); }};
    for (const auto &test : stricter) {
        if (std::ranges::any_of(m_layout.places(), test))
            isShown = test;
    }
    QCPLayoutGrid *grid = plotLayout();
    for (Lane *lane : m_all)
        grid->take(lane->keyAxis()->axisRect());
    grid->simplify();
    m_lanes.clear();
    int row = 0;
    for (const bool hidden : {false, true}) {
        for (const LaneLayout::Place &place : m_layout.places()) {
            if (isShown(place) == hidden)
                continue;
            Lane *lane = this->lane(place.lane);
            QCPAxisRect *rect = lane->keyAxis()->axisRect();
            lane->setVisible(!hidden);
            if (SoundPicture *sound = lane->sound())
                sound->setSpectrogram(place.spectrogram);
            rect->setMinimumSize(20, hidden ? 0 : lane->minimumHeight());
            rect->setMaximumSize(QWIDGETSIZE_MAX, hidden ? 0 : QWIDGETSIZE_MAX);
            grid->addElement(row, 0, rect);
            grid->setRowStretchFactor(row, hidden ? 0.001 : place.share);
            ++row;
            if (!hidden)
                m_lanes.push_back(lane);
        }
    }
    updateGeometry(); // a spectrogram needs more height
    scheduleFrame();
}

void TimelinePlot::setLaneLayout(const LaneLayout &layout)
{
    if (m_layout == layout)
        return;
    m_layout = layout;
    arrange();
    Q_EMIT laneLayoutChanged();
}

void TimelinePlot::setVoice(std::span<const VoiceSpan> voice)
{
    if (std::ranges::equal(m_source.voice, voice))
        return;
    m_source.voice.assign(voice.begin(), voice.end());
    invalidate();
}

void TimelinePlot::setTuning(const SessionTuning *tuning)
{
    if (m_source.tuning)
        m_source.tuning->disconnect(this);
    m_source.tuning = tuning;
    if (tuning)
        connect(tuning, &SessionTuning::changed, this, &TimelinePlot::invalidate);
    dropHandle();
    arrange();
    invalidate();
}

/// What it was about is another.
void TimelinePlot::dropHandle()
{
    m_handle = nullptr;
    if (m_drag != Drag::Handle)
        return;
    m_drag = Drag::None;
    m_pressed.reset();
}

void TimelinePlot::setWhatIfFirst(bool on)
{
    m_source.whatIfFirst = on;
    invalidate();
}

void TimelinePlot::setDayTime(std::optional<microseconds> dayTime)
{
    if (m_source.dayTime == dayTime)
        return;
    m_source.dayTime = dayTime;
    scheduleFrame();
}

QString TimelinePlot::momentText(SessionTime at, microseconds step) const
{
    return m_source.momentText(at, step);
}

void TimelinePlot::setMarks(std::vector<Mark> marks)
{
    m_flags->setMarks(std::move(marks));
    update();
}

void TimelinePlot::setHits(HitFrom hitFrom)
{
    m_flags->setHits(std::move(hitFrom));
    update();
}

void TimelinePlot::setMeasure(std::optional<std::pair<SessionTime, SessionTime>> measure)
{
    if (m_overlay->measure() == measure)
        return;
    m_overlay->setMeasure(measure);
    Q_EMIT measureChanged();
}

const std::optional<std::pair<SessionTime, SessionTime>> &TimelinePlot::measure() const
{
    return m_overlay->measure();
}

int TimelinePlot::headWidth() const
{
    return Backdrop::headWidth(font());
}

void TimelinePlot::setSession(std::shared_ptr<const Session> session)
{
    if (m_source.session != session) {
        dropHandle();
        setMeasure(std::nullopt);
        m_source.voice.clear();
    }
    m_source.session = std::move(session);
    reset();
}

void TimelinePlot::reset()
{
    ++m_source.epoch;
    invalidate();
}

void TimelinePlot::invalidate()
{
    ++m_source.revision;
    if (m_wanted != lanesWanted())
        arrange();
    scheduleFrame();
}

/// Waveforms may be squeezed, spectrograms not.
QSize TimelinePlot::minimumSizeHint() const
{
    int height = Backdrop::rulerHeight(font());
    bool any = false;
    for (const Lane *lane : m_lanes) {
        height += lane->minimumHeight() + 1;
        any = any || (lane->sound() && lane->sound()->isSpectrogram());
    }
    return {240, any ? std::max(height, 200) : 200};
}

TimeScale TimelinePlot::scale() const
{
    const QRect lane = m_lanes.front()->rect();
    return TimeScale(m_view.range(), lane.left(), lane.width());
}

void TimelinePlot::fitTurn(SessionTime t)
{
    const Turn *turn = m_source.session ? turnAt(m_source.session->conversation().turns(), t) : nullptr;
    if (!turn)
        return m_view.fit();
    const microseconds room = turn->range.length() / 20 + milliseconds(50);
    m_view.show({turn->range.begin - room, turn->range.end + room});
}

void TimelinePlot::layOut()
{
    plotLayout()->setAutoMargins(QCP::msNone);
    plotLayout()->setMargins(QMargins(Backdrop::headWidth(font()), Backdrop::rulerHeight(font()), 0, 0));
    scheduleFrame();
}

void TimelinePlot::scheduleFrame()
{
    if (m_frame.isActive())
        return;
    const qint64 since = m_sinceFrame.isValid() ? m_sinceFrame.elapsed() : kFrameMs;
    m_frame.start(static_cast<int>(std::clamp<qint64>(kFrameMs - since, 0, kFrameMs)));
}

void TimelinePlot::drawFrame()
{
    m_sinceFrame.start();
    const QCPRange range(seconds(m_view.range().begin), seconds(m_view.range().end));
    for (Lane *lane : m_lanes)
        lane->keyAxis()->setRange(range);
    replot(rpQueuedRefresh);
}

/// As QCustomPlot's own, but that the overlay is painted over it, and nothing is blended.
void TimelinePlot::paintEvent(QPaintEvent *event)
{
    if (!qFuzzyCompare(bufferDevicePixelRatio(), devicePixelRatioF())) { // on another screen
        setBufferDevicePixelRatio(devicePixelRatioF());
        replot(rpQueuedRefresh);
    }
    QCPPainter painter(this);
    if (mPaintBuffers.isEmpty())
        painter.fillRect(event->rect(), m_source.themes.theme().window);
    for (const auto &buffer : mPaintBuffers)
        buffer->draw(&painter);
    m_flags->paint(painter);
    m_overlay->paint(painter);
}

} // namespace turnscope
