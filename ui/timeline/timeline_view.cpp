// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_view.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace turnscope {

namespace {

microseconds scaled(microseconds length, double factor)
{
    // Decades: far from what would overflow.
    constexpr double kLongest = 1e15;
    return microseconds(std::llround(std::clamp(static_cast<double>(length.count()) * factor, 0.0, kLongest)));
}

} // namespace

SessionRange TimelineView::whole() const
{
    return {SessionTime(), std::max(m_end, SessionTime(m_shortestWhole))};
}

void TimelineView::setShortestWhole(microseconds length)
{
    if (length == m_shortestWhole)
        return;
    const bool fitted = isFitted();
    m_shortestWhole = length;
    if (fitted)
        set(whole());
}

void TimelineView::reset(SessionTime end, bool live)
{
    m_end = end;
    setPlayhead(std::nullopt);
    setFollowing(live);
    if (live)
        set({end - kLiveSpan, end});
    else
        fit();
}

void TimelineView::setEnd(SessionTime end)
{
    if (end == m_end)
        return;
    const bool fitted = isFitted();
    m_end = end;
    if (m_following)
        set({end - m_range.length(), end});
    else if (fitted)
        fit();
}

void TimelineView::setFollowing(bool on)
{
    if (m_following == on)
        return;
    m_following = on;
    Q_EMIT followingChanged();
    if (on)
        set({m_end - m_range.length(), m_end});
}

void TimelineView::show(SessionRange range)
{
    if (range.end < m_end)
        setFollowing(false);
    set(range);
}

void TimelineView::fit()
{
    setFollowing(false);
    set(whole());
}

void TimelineView::zoom(double factor, SessionTime anchor)
{
    if (!(factor > 0))
        return;
    const microseconds length = std::clamp(scaled(m_range.length(), factor), kShortest, //
                                           std::max(whole().length(), m_following ? kLiveSpan : kShortest));
    if (m_following && anchor < m_end)
        anchor = m_range.end;
    const double share =
        static_cast<double>((anchor - m_range.begin).count()) / static_cast<double>(m_range.length().count());
    const SessionTime begin = anchor - scaled(length, std::max(share, 0.0));
    set({begin, begin + length});
}

void TimelineView::pan(microseconds by)
{
    const SessionTime begin =
        std::clamp(m_range.begin + by, SessionTime(), std::max(m_end, m_range.end) - m_range.length());
    if (begin + m_range.length() < m_end)
        setFollowing(false);
    set({begin, begin + m_range.length()});
}

void TimelineView::reveal(SessionTime t)
{
    const microseconds room = m_range.length() / 10;
    if (t >= m_range.begin && t < m_range.end)
        return;
    pan(t < m_range.begin ? t - room - m_range.begin : t + room - m_range.end);
}

void TimelineView::setPlayhead(std::optional<SessionTime> t)
{
    if (m_playhead == t)
        return;
    m_playhead = t;
    Q_EMIT playheadChanged();
}

void TimelineView::set(SessionRange range)
{
    const microseconds length = std::max(range.length(), kShortest);
    const SessionTime last = std::max(whole().end, SessionTime(length));
    const SessionTime begin = std::clamp(range.begin, SessionTime(), last - length);
    range = {begin, begin + length};
    if (m_range == range)
        return;
    m_range = range;
    Q_EMIT rangeChanged();
}

} // namespace turnscope
