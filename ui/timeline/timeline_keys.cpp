// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_keys.h"

#include "models/session/selection.h"
#include "ui/timeline/timeline_plot.h"

#include <QKeyEvent>

namespace turnscope {

TimelineKeys::TimelineKeys(TimelineView &view, TimelinePlot &plot, Selection &selection,
                           std::function<SessionTime()> cursor)
    : m_view(view)
    , m_plot(plot)
    , m_selection(selection)
    , m_cursor(std::move(cursor))
{
    plot.installEventFilter(this);
}

bool TimelineKeys::eventFilter(QObject *watched, QEvent *event)
{
    // Escape ends measuring before it is the window's.
    if (event->type() == QEvent::ShortcutOverride && m_plot.measure()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    const std::shared_ptr<const Session> session = m_plot.session();
    if (event->type() == QEvent::KeyPress && session) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handle(*session, key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

bool TimelineKeys::handle(const Session &session, int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        step(session, key == Qt::Key_Left ? -1 : 1, modifiers);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selection.current() && session.events().contains(*m_selection.current()))
            m_plot.fitTurn(session.events().at(*m_selection.current()));
        return true;
    case Qt::Key_Escape:
        if (!m_plot.measure())
            return false;
        m_plot.setMeasure(std::nullopt);
        return true;
    default:
        return moveView(session, key, modifiers & Qt::ControlModifier);
    }
}

bool TimelineKeys::moveView(const Session &session, int key, bool control)
{
    const SessionRange range = m_view.range();
    const SessionTime middle =
        m_view.playhead() && range.contains(*m_view.playhead()) ? *m_view.playhead() : range.begin + range.length() / 2;
    switch (key) {
    case Qt::Key_F:
        if (session.canGoOn())
            m_view.setFollowing(!m_view.isFollowing());
        return true;
    case Qt::Key_Home:
        m_view.pan(SessionTime() - range.begin);
        return true;
    case Qt::Key_End:
        m_view.pan(m_view.end() - range.end);
        return true;
    case Qt::Key_PageUp:
        m_view.pan(-range.length());
        return true;
    case Qt::Key_PageDown:
        m_view.pan(range.length());
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
    case Qt::Key_0:
        if (!control)
            return false;
        m_view.fit();
        return true;
    default:
        return false;
    }
}

void TimelineKeys::step(const Session &session, int by, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier)
        stepMeasure(session, by);
    else if (modifiers & Qt::ControlModifier)
        stepTurn(session, by);
    else
        m_view.pan(by * m_view.range().length() / 10);
}

void TimelineKeys::stepTurn(const Session &session, int by)
{
    const auto turns = session.conversation().turns();
    if (turns.empty())
        return;
    const auto event = m_selection.current();
    const SessionTime from =
        event && session.events().contains(*event) ? session.events().at(*event) : m_view.range().begin;
    const auto after = std::ranges::partition_point(turns, [&](const Turn &turn) { return turn.range.begin <= from; });
    auto index = (after - turns.begin()) - 1; // the turn we are in
    if (by < 0 && index >= 0 && event && turns[static_cast<size_t>(index)].firstEvent < *event)
        ++index; // first to its own begin
    index = std::clamp<std::ptrdiff_t>(index + by, 0, std::ssize(turns) - 1);
    m_selection.select(TurnIndex(index), turns[static_cast<size_t>(index)].firstEvent);
}

/// The measure's far end goes to the next event that is at another moment; its near end stays where it began.
void TimelineKeys::stepMeasure(const Session &session, int by)
{
    const EventStore &events = session.events();
    const auto selected = m_selection.current();
    const SessionTime start = selected && events.contains(*selected) ? events.at(*selected) : m_cursor();
    const auto [from, far] = m_plot.measure().value_or(std::pair(start, start));
    const quint32 at = number(by > 0 ? events.firstAt(far + microseconds(1)) : events.firstAt(far));
    if (by > 0 ? at >= events.size() : at == 0)
        return;
    const SessionTime to = events.at(EventIndex{by > 0 ? at : at - 1});
    m_plot.setMeasure(std::pair(from, to));
    m_view.reveal(to);
}

} // namespace turnscope
