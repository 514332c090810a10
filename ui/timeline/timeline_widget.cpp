// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_widget.h"

#include "models/tables/time_text.h"
#include "ui/timeline/ruler.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/timeline/turn_geometry.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace turnscope {

namespace {

constexpr int kLiveFrameMs = 33;

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

    m_clock.setInterval(kLiveFrameMs);
    connect(&m_clock, &QTimer::timeout, this, [this] { m_view.setEnd(m_session->end()); });
    connect(&m_view, &TimelineView::rangeChanged, this, &TimelineWidget::updateHead);
    connect(&m_view, &TimelineView::followingChanged, this, &TimelineWidget::updateHead);
    connect(&selection, &Selection::changed, this, &TimelineWidget::showSelection);
    connect(&themes, &ThemeSwitch::changed, this, &TimelineWidget::dress);
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
    m_clock.stop();
    if (m_session) {
        connect(m_session.get(), &Session::advanced, this, &TimelineWidget::refresh);
        connect(m_session.get(), &Session::stateChanged, this, [this] {
            m_plot->reset();
            refresh();
        });
        m_view.reset(m_session->end(), m_session->isLive());
    } else {
        m_view.reset(SessionTime(), false);
    }
    refresh();
}

void TimelineWidget::refresh()
{
    const bool any = m_session && (m_session->isLive() || m_session->events().size() > 0);
    m_pages->setCurrentWidget(any ? static_cast<QWidget *>(m_plot) : m_empty);
    m_fit->setEnabled(any);
    m_follow->setEnabled(any && m_session->isLive());
    if (m_session) {
        if (!m_session->isLive())
            m_view.setFollowing(false);
        m_view.setEnd(m_session->end());
        m_plot->invalidate();
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
    m_range->setText(
        u"%1 – %2 · %3"_s.arg(rulerText(range.begin, step), rulerText(range.end, step), durationText(range.length())));
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
        if (m_session->isLive())
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
        if (control)
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
    m_selection.select(EventIndex{static_cast<quint32>(std::clamp<qint64>(wanted, 0, size - 1))});
}

} // namespace turnscope
