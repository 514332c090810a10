// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_widget.h"

#include "models/tables/time_text.h"
#include "ui/timeline/lane_menu.h"
#include "ui/timeline/overview_strip.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/timeline/turn_geometry.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace turnscope {

namespace {

constexpr int kLiveFrameMs = 33;
constexpr QLatin1StringView kLanesKey("timeline/lanes");
constexpr QLatin1StringView kWallClockKey("timeline/wallClock");

} // namespace

TimelineWidget::TimelineWidget(Selection &selection, const ThemeSwitch &themes, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_themes(themes)
    , m_plot(new TimelinePlot(m_view, selection, themes, this))
    , m_empty(new QLabel(tr("Connect and speak, or open a recording (Ctrl+O)."), this))
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline"));
    m_plot->setObjectName(u"timelinePlot"_s);
    m_plot->setAccessibleName(tr("Timeline of the session"));
    m_plot->installEventFilter(this);
    m_empty->setObjectName(u"timelineEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("tone", u"dim"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_head = makeHead();
    layout->addWidget(m_head);
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
    connect(m_plot, &TimelinePlot::menuWanted, this, [this](const QPoint &pos, int lane, SessionTime at) {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"timelineMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu, lane, at);
        menu->popup(pos);
    });
    restore();
    connect(m_plot, &TimelinePlot::laneLayoutChanged, this, [this] {
        if (m_plot->laneLayout().isDefault())
            QSettings().remove(kLanesKey);
        else
            QSettings().setValue(kLanesKey, m_plot->laneLayout().toText());
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
    m_follow = button(tr("follow"), u"timelineFollow"_s, tr("Follow the live end (F)"));
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
        fillMenu(menu, -1, cursor());
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
    m_measuresSpan = false;
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
    m_range->setText(u"%1 – %2 · %3"_s.arg(m_plot->momentText(range.begin, step), m_plot->momentText(range.end, step),
                                           durationText(range.length())));
    m_plot->setAccessibleDescription(tr("In view: %1").arg(m_range->text()));
}

void TimelineWidget::showSelection()
{
    const auto event = m_selection.event();
    if (m_session && event && m_session->events().contains(*event))
        m_view.reveal(m_session->events().at(*event));
}

bool TimelineWidget::eventFilter(QObject *watched, QEvent *event)
{
    // Escape ends measuring before it is the window's.
    if (watched == m_plot && event->type() == QEvent::ShortcutOverride && m_plot->measure()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched == m_plot && event->type() == QEvent::KeyPress && m_session) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool TimelineWidget::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const SessionRange range = m_view.range();
    const SessionTime middle =
        m_view.playhead() && range.contains(*m_view.playhead()) ? *m_view.playhead() : range.begin + range.length() / 2;
    const bool control = modifiers & Qt::ControlModifier;
    switch (key) {
    case Qt::Key_F:
        if (m_session->canGoOn())
            m_view.setFollowing(!m_view.isFollowing());
        return true;
    case Qt::Key_Home:
        m_view.pan(SessionTime() - range.begin);
        return true;
    case Qt::Key_End:
        m_view.pan(m_view.end() - range.end);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Up:
        m_view.zoom(0.8, middle);
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Down:
        m_view.zoom(1.25, middle);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = key == Qt::Key_Left ? -1 : 1;
        if (modifiers & Qt::ShiftModifier)
            stepMeasure(by);
        else if (control)
            stepTurn(by);
        else
            m_view.pan(by * range.length() / 10);
        return true;
    }
    case Qt::Key_PageUp:
        m_view.pan(-range.length());
        return true;
    case Qt::Key_PageDown:
        m_view.pan(range.length());
        return true;
    case Qt::Key_0:
        if (!control)
            return false;
        m_view.fit();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selection.event() && m_session->events().contains(*m_selection.event()))
            m_plot->fitTurn(m_session->events().at(*m_selection.event()));
        return true;
    case Qt::Key_Escape:
        if (!m_plot->measure())
            return false;
        m_plot->setMeasure(std::nullopt);
        return true;
    case Qt::Key_Comma:
    case Qt::Key_Period:
        stepEvent(key == Qt::Key_Comma ? -1 : 1);
        return true;
    default:
        return false;
    }
}

void TimelineWidget::stepTurn(int by)
{
    const auto turns = m_session->conversation().turns();
    if (turns.empty())
        return;
    const auto event = m_selection.event();
    const SessionTime from =
        event && m_session->events().contains(*event) ? m_session->events().at(*event) : m_view.range().begin;
    const auto after = std::ranges::partition_point(turns, [&](const Turn &turn) { return turn.range.begin <= from; });
    auto index = (after - turns.begin()) - 1; // the turn we are in
    if (by < 0 && index >= 0 && event && turns[static_cast<size_t>(index)].firstEvent < *event)
        ++index; // first to its own begin
    index = std::clamp<std::ptrdiff_t>(index + by, 0, std::ssize(turns) - 1);
    m_selection.select(turns[static_cast<size_t>(index)].firstEvent);
}

void TimelineWidget::stepEvent(int by)
{
    const quint32 size = m_session->events().size();
    if (size == 0)
        return;
    const auto event = m_selection.event();
    if (!event || !m_session->events().contains(*event)) {
        const quint32 first = number(m_session->events().firstAt(m_view.range().begin));
        return m_selection.select(EventIndex{std::min(first, size - 1)});
    }
    const qint64 wanted = static_cast<qint64>(number(*event)) + by;
    const EventIndex chosen{static_cast<quint32>(std::clamp<qint64>(wanted, 0, size - 1))};
    m_view.setPlayhead(m_session->events().at(chosen));
    m_selection.select(chosen);
}

/// The measure's far end goes to the next event that is at another moment; its near end stays where it began.
void TimelineWidget::stepMeasure(int by)
{
    const EventStore &events = m_session->events();
    const auto selected = m_selection.event();
    const SessionTime start = selected && events.contains(*selected) ? events.at(*selected) : cursor();
    const auto [from, far] = m_plot->measure().value_or(std::pair(start, start));
    const quint32 at = number(by > 0 ? events.firstAt(far + microseconds(1)) : events.firstAt(far));
    if (by > 0 ? at >= events.size() : at == 0)
        return;
    const SessionTime to = events.at(EventIndex{by > 0 ? at : at - 1});
    m_plot->setMeasure(std::pair(from, to));
    m_measuresSpan = false;
    m_view.reveal(to);
}

void TimelineWidget::measureSpan(const std::optional<SessionRange> &span)
{
    if (span)
        m_plot->setMeasure(std::pair(span->begin, span->end));
    else if (m_measuresSpan)
        m_plot->setMeasure(std::nullopt);
    m_measuresSpan = span.has_value();
}

SessionTime TimelineWidget::cursor() const
{
    if (!m_session)
        return {};
    if (m_view.isFollowing())
        return m_session->end();
    if (m_view.playhead())
        return *m_view.playhead();
    if (const auto event = m_selection.event(); event && m_session->events().contains(*event))
        return m_session->events().at(*event);
    return m_view.range().begin + m_view.range().length() / 2;
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
    const QSettings settings;
    m_wallClock = settings.value(kWallClockKey).toBool();
    LaneLayout layout = m_plot->laneLayout();
    if (layout.fromText(settings.value(kLanesKey).toString()))
        m_plot->setLaneLayout(layout);
}

void TimelineWidget::setWallClock(bool on)
{
    m_wallClock = on;
    QSettings().setValue(kWallClockKey, on);
    applyDayTime();
    updateHead();
}

void TimelineWidget::applyDayTime()
{
    const QDateTime started = m_session ? m_session->info().started.toLocalTime() : QDateTime();
    const bool told = m_wallClock && started.isValid();
    m_plot->setDayTime(told ? std::optional<microseconds>(milliseconds(started.time().msecsSinceStartOfDay()))
                            : std::nullopt);
}

void TimelineWidget::fillMenu(QMenu *menu, int lane, SessionTime at)
{
    const bool any = m_session != nullptr;
    if (lane >= 0 || menu->objectName() == u"timelineMenu"_s) {
        menu->addAction(tr("&Mark %1…").arg(sessionTimeText(at)), this, [this, at] { Q_EMIT markWanted(at); })
            ->setEnabled(any);
        menu->addAction(tr("&Conversation as of %1").arg(sessionTimeText(at)), this,
                        [this, at] {
                            m_view.setPlayhead(at);
                            Q_EMIT momentWanted(at);
                        })
            ->setEnabled(any);
        menu->addAction(tr("&End measuring"), this, [this] { m_plot->setMeasure(std::nullopt); })
            ->setEnabled(m_plot->measure().has_value());
    }
    menu->addSection(tr("Ruler"));
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
