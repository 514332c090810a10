// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_widget.h"

#include "models/control/preference_table.h"
#include "models/control/preferences.h"
#include "models/text/time_text.h"
#include "ui/theme/menu_head.h"
#include "ui/timeline/lane_menu.h"
#include "ui/timeline/overview_strip.h"
#include "ui/timeline/sound_picture.h"
#include "ui/timeline/timeline_keys.h"
#include "ui/timeline/timeline_plot.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnscope {

namespace {

constexpr int kLiveFrameMs = 33;
constexpr QLatin1StringView kLanesKey("timeline/lanes");

} // namespace

TimelineWidget::TimelineWidget(Selection &selection, const ThemeSwitch &themes, Preferences &preferences,
                               QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_themes(themes)
    , m_preferences(preferences)
    , m_plot(new TimelinePlot(m_view, selection, themes, this))
    , m_empty(new QLabel(tr("Connect and speak, or open a recording."), this))
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline"));
    m_plot->setObjectName(u"timelinePlot"_s);
    m_plot->setAccessibleName(tr("Timeline of the session"));
    m_empty->setObjectName(u"timelineEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("tone", u"dim"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_head = makeHead();
    layout->addWidget(m_head);
    m_untimed =
        new QLabel(tr("This log holds no times: its events stand in their order, one step each. How long anything "
                      "took is not known."));
    m_untimed->setObjectName(u"untimedBanner"_s);
    m_untimed->setProperty("tone", u"finding"_s);
    m_untimed->setWordWrap(true);
    m_untimed->hide();
    layout->addWidget(m_untimed);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_plot);
    layout->addLayout(m_pages, 1);
    m_overview = new OverviewStrip(m_view, themes, this);
    m_overview->setInset(m_plot->headWidth());
    layout->addWidget(m_overview);

    m_clock.setInterval(kLiveFrameMs);
    connect(&m_clock, &QTimer::timeout, this, [this] { m_view.setEnd(m_session->end()); });
    connect(&m_view, &TimelineView::rangeChanged, this, &TimelineWidget::updateHead);
    connect(&m_view, &TimelineView::followingChanged, this, &TimelineWidget::updateHead);
    connect(&selection, &Selection::changed, this, &TimelineWidget::showSelection);
    connect(&themes, &ThemeSwitch::changed, this, &TimelineWidget::dress);
    connect(m_plot, &TimelinePlot::markOpened, this, &TimelineWidget::markOpened);
    connect(m_plot, &TimelinePlot::scrubbed, this, &TimelineWidget::scrubbed);
    connect(m_plot, &TimelinePlot::menuWanted, this, [this](const QPoint &pos, const QString &lane, SessionTime at) {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"timelineMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu, lane, at);
        menu->popup(pos);
    });
    m_keys = std::make_unique<TimelineKeys>(m_view, *m_plot, selection, [this] { return cursor(); });
    restore();
    connect(m_plot, &TimelinePlot::laneLayoutChanged, this, [this] {
        if (m_plot->laneLayout().isDefault())
            m_preferences.remove(kLanesKey);
        else
            m_preferences.setValue(kLanesKey, m_plot->laneLayout().toText());
    });
    dress();
    setSession(nullptr);
}

TimelineWidget::~TimelineWidget() = default;

QWidget *TimelineWidget::makeHead()
{
    auto *head = new QWidget(this);
    head->setProperty("bar", true);
    head->setAttribute(Qt::WA_StyledBackground);
    auto *title = new QLabel(tr("Timeline"), head);
    title->setProperty("tone", u"heading"_s);
    const auto button = [head](const QString &text, const QString &name, const QString &tip) {
        auto *made = new QToolButton(head);
        made->setText(text);
        made->setObjectName(name);
        made->setAccessibleName(tip);
        made->setToolTip(tip);
        made->setProperty("flat", true);
        return made;
    };
    m_fit = button(tr("fit"), u"timelineFit"_s, tr("Fit the whole session (Ctrl+0)"));
    m_follow = button(tr("follow"), u"timelineFollow"_s, tr("Follow the newest event (F)"));
    m_follow->setCheckable(true);
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setLayoutDirection(Qt::RightToLeft);
    m_follow->setIconSize({10, 10});
    auto *arrange = button(tr("lanes ▾"), u"timelineLanes"_s, tr("Lanes and ruler"));
    arrange->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(arrange);
    menu->setObjectName(u"lanesMenu"_s);
    arrange->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
        menu->clear();
        fillMenu(menu, {}, cursor());
    });
    m_range = new QLabel(head);
    m_range->setObjectName(u"timelineRange"_s);
    m_range->setProperty("tone", u"dim"_s);
    m_range->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_range->setToolTip(tr("What is in view: from, to, and how long, in session time"));

    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(10, 2, 10, 3);
    row->setSpacing(4);
    row->addWidget(title);
    row->addSpacing(6);
    row->addWidget(m_fit);
    row->addWidget(m_follow);
    row->addWidget(arrange);
    row->addStretch(1);
    row->addWidget(m_range);
    connect(m_fit, &QToolButton::clicked, this, [this] { m_view.fit(); });
    connect(m_follow, &QToolButton::clicked, this, [this](bool on) { m_view.setFollowing(on); });
    return head;
}

void TimelineWidget::setBar(QWidget *bar)
{
    m_bar = bar;
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, bar);
    refresh();
}

void TimelineWidget::dress()
{
    updateHead();
}

void TimelineWidget::setSession(std::shared_ptr<const Session> session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = std::move(session);
    m_plot->setSession(m_session);
    m_overview->setSession(m_session);
    m_span.reset();
    m_clock.stop();
    if (m_session) {
        connect(m_session.get(), &Session::advanced, this, &TimelineWidget::refresh);
        connect(m_session.get(), &Session::stateChanged, this, [this] {
            m_plot->reset();
            applyDayTime(); // a recording tells its beginning once it is read
            refresh();
        });
        connect(m_session.get(), &Session::watchChanged, this, &TimelineWidget::refresh);
        m_view.reset(m_session->end(), m_session->isLive());
    } else {
        m_view.reset(SessionTime(), false);
    }
    applyDayTime();
    refresh();
}

void TimelineWidget::refresh()
{
    const bool any = m_session && (m_session->isLive() || m_session->events().size() > 0);
    m_pages->setCurrentWidget(any ? static_cast<QWidget *>(m_plot) : m_empty);
    m_overview->setVisible(any);
    if (m_bar)
        m_bar->setVisible(any);
    const bool numbered = any && !m_session->hasTimes();
    m_untimed->setVisible(numbered);
    m_view.setShortestWhole(numbered ? microseconds(milliseconds(8)) : microseconds(std::chrono::seconds(1)));
    m_fit->setEnabled(any);
    m_follow->setEnabled(any && m_session->canGoOn());
    if (m_session) {
        if (!m_session->canGoOn())
            m_view.setFollowing(false);
        m_view.setEnd(m_session->end());
        m_plot->invalidate();
        m_overview->invalidate();
    }
    if (m_session && m_session->isLive())
        m_clock.start();
    else
        m_clock.stop();
    updateHead();
}

void TimelineWidget::updateHead()
{
    const Theme &theme = m_themes.theme();
    m_follow->setChecked(m_view.isFollowing());
    m_follow->setIcon(theme.icon(u"record"_s, m_view.isFollowing() ? theme.ok : theme.dim));
    m_range->setVisible(m_session != nullptr);
    const SessionRange range = m_view.range();
    const microseconds step = range.length() < std::chrono::seconds(10) ? microseconds(1000) : std::chrono::seconds(1);
    if (m_session && !m_session->hasTimes())
        m_range->setText(u"%1 – %2"_s.arg(eventMomentText(range.begin), eventMomentText(range.end)));
    else
        m_range->setText(u"%1 – %2 · %3"_s.arg(m_plot->momentText(range.begin, step),
                                               m_plot->momentText(range.end, step), durationText(range.length())));
    m_plot->setAccessibleDescription(tr("In view: %1").arg(m_range->text()));
}

void TimelineWidget::showSelection()
{
    const auto event = m_selection.current();
    if (m_session && event && m_session->events().contains(*event))
        m_view.reveal(m_session->events().at(*event));
}

void TimelineWidget::measureSpan(const std::optional<SessionRange> &span)
{
    if (span)
        m_plot->setMeasure(std::pair(span->begin, span->end));
    else if (m_span && m_plot->measure() == std::pair(m_span->begin, m_span->end))
        m_plot->setMeasure(std::nullopt);
    m_span = span;
}

SessionTime TimelineWidget::cursor() const
{
    if (!m_session)
        return {};
    if (m_view.isFollowing())
        return m_session->end();
    if (m_view.playhead())
        return *m_view.playhead();
    if (const auto event = m_selection.current(); event && m_session->events().contains(*event))
        return m_session->events().at(*event);
    return m_view.range().begin + m_view.range().length() / 2;
}

void TimelineWidget::setVoice(std::span<const VoiceSpan> voice)
{
    m_plot->setVoice(voice);
}

void TimelineWidget::setMarks(const std::vector<Mark> &marks)
{
    m_plot->setMarks(marks);
    m_overview->setMarks(marks);
}

void TimelineWidget::setHits(const HitFrom &hitFrom)
{
    if (!hitFrom && !m_hasHits) // as at most ticks of a live session
        return;
    m_hasHits = static_cast<bool>(hitFrom);
    m_plot->setHits(hitFrom);
    m_overview->setHits(hitFrom);
}

void TimelineWidget::restore()
{
    m_wallClock = PreferenceSpec::of(preference_key::kWallClock).value(m_preferences).toBool();
    LaneLayout layout = m_plot->laneLayout();
    if (layout.fromText(m_preferences.value(kLanesKey).toString()))
        m_plot->setLaneLayout(layout);
}

void TimelineWidget::setWallClock(bool on)
{
    m_wallClock = on;
    if (PreferenceSpec::of(preference_key::kWallClock).value(m_preferences) != QVariant(on))
        m_preferences.setValue(preference_key::kWallClock, on);
    applyDayTime();
    updateHead();
}

void TimelineWidget::setSpectrograms(bool on)
{
    LaneLayout layout = m_plot->laneLayout();
    for (const Lane *lane : m_plot->allLanes()) {
        if (lane->sound())
            layout.setSpectrogram(lane->traits().name, on);
    }
    m_plot->setLaneLayout(layout);
}

bool TimelineWidget::hasSpectrograms() const
{
    return std::ranges::all_of(m_plot->allLanes(), [this](const Lane *lane) {
        return !lane->sound() || m_plot->laneLayout().place(lane->traits().name).spectrogram;
    });
}

bool TimelineWidget::isArriving() const
{
    return std::ranges::any_of(
        m_plot->lanes(), [](const Lane *lane) { return lane->sound() && lane->sound()->spectrogram().isArriving(); });
}

void TimelineWidget::applyDayTime()
{
    const QDateTime started = m_session ? m_session->info().started.toLocalTime() : QDateTime();
    const bool told = m_wallClock && started.isValid();
    m_plot->setDayTime(told ? std::optional<microseconds>(milliseconds(started.time().msecsSinceStartOfDay()))
                            : std::nullopt);
}

void TimelineWidget::fillMenu(QMenu *menu, const QString &lane, SessionTime at)
{
    const bool any = m_session != nullptr;
    const QString moment = any ? m_session->momentText(at) : sessionTimeText(at);
    if (!lane.isEmpty() || menu->objectName() == u"timelineMenu"_s) {
        menu->addAction(tr("&Play from %1").arg(moment), this, [this, at] { Q_EMIT playWanted(at); })->setEnabled(any);
        QAction *measured = menu->addAction(tr("Pl&ay what is measured"), this, [this] {
            const auto &measure = m_plot->measure();
            if (!measure)
                return;
            const auto [begin, end] = std::minmax(measure->first, measure->second);
            Q_EMIT playRangeWanted({begin, end});
        });
        measured->setObjectName(u"playMeasured"_s);
        measured->setEnabled(any && m_plot->measure().has_value());
        menu->addAction(tr("&Mark %1…").arg(moment), this, [this, at] { Q_EMIT markWanted(at); })->setEnabled(any);
        menu->addAction(tr("&Conversation as of %1").arg(moment), this,
                        [this, at] {
                            m_view.setPlayhead(at);
                            Q_EMIT momentWanted(at);
                        })
            ->setEnabled(any);
        menu->addAction(tr("&End measuring"), this, [this] { m_plot->setMeasure(std::nullopt); })
            ->setEnabled(m_plot->measure().has_value());
        Q_EMIT menuFilled(menu, at);
    }
    addHead(*menu, tr("Ruler"));
    const bool told = any && m_session->info().started.isValid();
    for (const bool wall : {false, true}) {
        QAction *action = menu->addAction(wall ? tr("&Time of the day") : tr("&Session time"));
        action->setObjectName(wall ? u"rulerWallClock"_s : u"rulerSession"_s);
        action->setCheckable(true);
        action->setChecked(m_wallClock == wall);
        action->setEnabled(!wall || told || !any);
        if (wall && any && !told)
            action->setText(tr("Time of the day (this recording does not tell when it began)"));
        connect(action, &QAction::triggered, this, [this, wall] { setWallClock(wall); });
    }
    fillLaneMenu(menu, m_plot, lane);
}

} // namespace turnscope
