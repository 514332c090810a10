// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/bubble_stack.h"

#include <algorithm>
#include <utility>

namespace turnscope {

BubbleStack::BubbleStack(Measure measure)
    : m_measure(std::move(measure))
{
}

void BubbleStack::reset(int count)
{
    m_heights = {};
    m_heights.insert(0, count);
    m_first = 0;
    m_skip = 0;
    m_stale = true;
}

void BubbleStack::insert(int first, int count)
{
    // At the very edge what comes is shown: it may stand for what was removed there.
    if (first < m_first || (first == m_first && m_skip > 0))
        m_first += count;
    m_heights.insert(first, count);
    m_stale = true;
}

void BubbleStack::remove(int first, int count)
{
    m_heights.remove(first, count);
    if (m_first >= first + count) {
        m_first -= count;
    } else if (m_first >= first) {
        m_first = first;
        m_skip = 0;
    }
    m_stale = true;
}

void BubbleStack::change(int first, int last)
{
    m_heights.forget(first, last);
    m_stale = true;
}

void BubbleStack::changeAll()
{
    m_heights.forgetAll();
    m_stale = true;
}

void BubbleStack::setViewHeight(int height)
{
    m_stale = m_stale || height != m_viewHeight;
    m_viewHeight = height;
}

void BubbleStack::setPinned(bool on)
{
    m_pinned = on;
    m_stale = m_stale || on;
}

void BubbleStack::scrollBy(qint64 by)
{
    place();
    if (std::abs(by) > qint64(kPages) * m_viewHeight)
        return scrollTo(offset() + by);
    m_pinned = false;
    m_skip += by;
    m_stale = true;
}

void BubbleStack::scrollTo(qint64 offset)
{
    m_pinned = false;
    m_stale = true;
    if (count() == 0)
        return;
    if (offset + m_viewHeight >= length()) {
        fromEnd();
        return;
    }
    m_first = m_heights.rowAt(std::max<qint64>(offset, 0));
    m_skip = std::max<qint64>(offset, 0) - m_heights.top(m_first);
}

void BubbleStack::reveal(int row)
{
    const std::vector<Place> &places = inView();
    if (row < 0 || row >= count() || places.empty())
        return;
    const int height = measured(row);
    const bool above = row < places.front().row || (row == places.front().row && places.front().top < 0);
    const bool below = row > places.back().row || (row == places.back().row && places.back().bottom() > m_viewHeight);
    if (!above && !below)
        return;
    m_pinned = false;
    m_stale = true;
    m_first = row;
    m_skip = above || height >= m_viewHeight ? 0 : height - m_viewHeight;
}

const std::vector<BubbleStack::Place> &BubbleStack::inView()
{
    place();
    return m_inView;
}

qint64 BubbleStack::offset()
{
    place();
    return m_heights.top(m_first) + m_skip;
}

qint64 BubbleStack::length()
{
    return m_heights.top(count());
}

bool BubbleStack::isAtEnd()
{
    place();
    return m_inView.empty() || (m_inView.back().row == count() - 1 && m_inView.back().bottom() <= m_viewHeight);
}

BubbleStack::Place BubbleStack::placeOf(int row)
{
    place();
    if (!m_inView.empty() && row >= m_inView.front().row && row <= m_inView.back().row)
        return m_inView[size_t(row - m_inView.front().row)];
    constexpr qint64 far = 1 << 24; // as far as a widget goes
    const qint64 top = std::clamp(m_heights.top(row) - offset(), -far, far);
    return {row, int(top), m_heights.known(row).value_or(m_heights.average())};
}

int BubbleStack::rowAt(int y)
{
    for (const Place &place : inView()) {
        if (y >= place.top && y < place.bottom())
            return place.row;
    }
    return -1;
}

int BubbleStack::measured(int row)
{
    if (const auto known = m_heights.known(row))
        return *known;
    m_heights.set(row, m_measure(row));
    return *m_heights.known(row);
}

/// The view's bottom is that of the last row.
void BubbleStack::fromEnd()
{
    m_first = count();
    m_skip = -m_viewHeight;
}

/// Makes m_first the row in which the view begins.
void BubbleStack::settle()
{
    while (m_first == count() || (m_skip < 0 && m_first > 0))
        m_skip += measured(--m_first);
    m_skip = std::max<qint64>(m_skip, 0);
    while (m_first < count() - 1 && m_skip >= measured(m_first))
        m_skip -= measured(m_first++);
}

void BubbleStack::place()
{
    if (!m_stale)
        return;
    m_stale = false;
    m_inView.clear();
    if (count() == 0) {
        m_first = 0;
        m_skip = 0;
        return;
    }
    if (m_pinned)
        fromEnd();
    m_first = std::min(m_first, count());
    settle();
    const auto fill = [this] {
        m_inView.clear();
        int y = -int(m_skip);
        for (int row = m_first; row < count() && y < m_viewHeight; ++row) {
            m_inView.push_back({row, y, measured(row)});
            y = m_inView.back().bottom();
        }
        return y;
    };
    if (fill() < m_viewHeight && (m_first > 0 || m_skip > 0)) {
        fromEnd();
        settle();
        fill();
    }
}

} // namespace turnscope
