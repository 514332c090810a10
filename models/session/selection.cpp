// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/selection.h"

namespace turnscope {

std::optional<EventIndex> Selection::current() const
{
    return selected() ? std::optional(selected()->event) : std::nullopt;
}

void Selection::select(std::optional<EventIndex> event)
{
    if (event)
        return select(*event, *event);
    if (!selected())
        return;
    m_trail.leave();
    Q_EMIT changed();
}

void Selection::select(const Subject &subject, EventIndex at)
{
    const bool passing = m_since.isValid() && !m_since.hasExpired(kPassing.count());
    m_since.start();
    visit({subject, at}, passing);
}

void Selection::passTo(EventIndex event)
{
    const bool passing = m_passed && current() == m_passed;
    m_since.invalidate();
    visit({event, event}, passing);
    m_passed = event;
}

void Selection::goTo(const Selected &to)
{
    m_since.invalidate();
    visit(to, false);
}

void Selection::visit(const Selected &selected, bool passing)
{
    if (this->selected() == selected)
        return;
    m_trail.visit(selected, passing);
    Q_EMIT changed();
}

void Selection::goBack()
{
    if (!canGoBack())
        return;
    m_since.invalidate();
    m_trail.goBack();
    Q_EMIT changed();
}

void Selection::goForward()
{
    if (!canGoForward())
        return;
    m_since.invalidate();
    m_trail.goForward();
    Q_EMIT changed();
}

void Selection::take(SelectionTrail trail)
{
    const bool same =
        trail.current() == selected() && trail.canGoBack() == canGoBack() && trail.canGoForward() == canGoForward();
    m_trail = std::move(trail);
    m_since.invalidate();
    if (!same)
        Q_EMIT changed();
}

} // namespace turnscope
