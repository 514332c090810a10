// SPDX-License-Identifier: GPL-3.0-or-later
// Where the bubbles of a ConversationView lie.
#include "ui/conversation/conversation_view.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace turnscope {

/// Of one row, made when it is not at hand.
const BubbleLayout &ConversationView::layoutOf(int row) const
{
    std::unique_ptr<BubbleLayout> &layout = m_layouts[row];
    if (!layout) {
        const Bubble bubble = m_model.bubble(row);
        layout =
            std::make_unique<BubbleLayout>(bubble, m_width, font(), m_theme.theme(), m_unfolded.contains(bubble.event));
        ++m_measured;
    }
    return *layout;
}

void ConversationView::forgetLayouts(int from)
{
    m_layouts.erase(m_layouts.lower_bound(from), m_layouts.end());
}

/// How many px a step of the scroll bar is: 1, but in a conversation of more than a billion px.
qint64 ConversationView::scrollUnit() const
{
    return (m_stack.length() >> 30) + 1;
}

/// Brings the scroll bar, and what is painted, to where the bubbles are.
void ConversationView::arrange()
{
    const QScopedValueRollback ours(m_ours, true);
    const auto &places = m_stack.inView();
    if (m_layouts.size() > kKept && !places.empty()) {
        m_layouts.erase(m_layouts.begin(), m_layouts.lower_bound(places.front().row));
        m_layouts.erase(m_layouts.upper_bound(places.back().row), m_layouts.end());
    }
    const qint64 unit = scrollUnit();
    const int page = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    const auto most = int((std::max<qint64>(m_stack.length() - page, 0) + unit - 1) / unit);
    bar->setSingleStep(24);
    bar->setPageStep(page);
    bar->setRange(0, most);
    bar->setValue(m_stack.isAtEnd() ? most : int(m_stack.offset() / unit));
    viewport()->update();
}

// QListView's own measure all rows, which is why the bubbles lie in a BubbleStack.
// NOLINTBEGIN(bugprone-parent-virtual-call)
void ConversationView::doItemsLayout()
{
    arrange();
    QAbstractItemView::doItemsLayout();
}

void ConversationView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
}

void ConversationView::reset()
{
    QAbstractItemView::reset();
    m_layouts.clear();
    m_stack.reset(m_model.rowCount());
    scheduleDelayedItemsLayout();
}

/// The scroll bar was moved. By the user's hand: to the pixel, where it is not further than a few pages.
void ConversationView::scrollContentsBy(int, int dy)
{
    if (m_ours)
        return;
    const qint64 by = -qint64(dy) * scrollUnit();
    if (std::abs(by) <= 2 * qint64(viewport()->height()))
        m_stack.scrollBy(by);
    else
        m_stack.scrollTo(qint64(verticalScrollBar()->value()) * scrollUnit());
    if (m_stack.isAtEnd())
        m_stack.setPinned(true);
    arrange();
}

int ConversationView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QModelIndex ConversationView::indexAt(const QPoint &point) const
{
    const int row = viewport()->rect().contains(point) ? m_stack.rowAt(point.y()) : -1;
    return row < 0 ? QModelIndex() : m_model.index(row);
}

QRect ConversationView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_stack.count())
        return {};
    const BubbleStack::Place place = m_stack.placeOf(index.row());
    return {0, place.top, viewport()->width(), place.height};
}

void ConversationView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_stack.count())
        return;
    const bool pinned = m_stack.isPinned();
    m_stack.reveal(index.row());
    const BubbleStack::Place place = m_stack.placeOf(index.row());
    if (hint == PositionAtTop)
        m_stack.scrollBy(place.top);
    else if (hint == PositionAtBottom)
        m_stack.scrollBy(place.bottom() - m_stack.viewHeight());
    else if (hint == PositionAtCenter)
        m_stack.scrollBy(place.top + (place.height - m_stack.viewHeight()) / 2);
    if (pinned && m_stack.isAtEnd())
        m_stack.setPinned(true);
    arrange();
}

QModelIndex ConversationView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = m_stack.count();
    if (count == 0)
        return {};
    const int row = currentIndex().row();
    if (row < 0)
        return m_model.index(0);
    const auto pageFrom = [this, row](int by) {
        // As far as a page reaches, but a row at least.
        int there = row;
        for (int left = m_stack.viewHeight(); there + by >= 0 && there + by < m_stack.count(); there += by) {
            left -= m_stack.placeOf(there).height;
            if (left <= 0 && there != row)
                break;
        }
        return there;
    };
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return m_model.index(std::max(row - 1, 0));
    case MoveDown:
    case MoveNext:
        return m_model.index(std::min(row + 1, count - 1));
    case MovePageUp:
        return m_model.index(pageFrom(-1));
    case MovePageDown:
        return m_model.index(pageFrom(1));
    case MoveHome:
        return m_model.index(0);
    case MoveEnd:
        return m_model.index(count - 1);
    default:
        return currentIndex();
    }
}

void ConversationView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    int first = -1;
    int last = -1;
    for (const BubbleStack::Place &place : m_stack.inView()) {
        if (place.bottom() <= rect.top() || place.top > rect.bottom())
            continue;
        first = first < 0 ? place.row : first;
        last = place.row;
    }
    QItemSelection selection;
    if (first >= 0)
        selection.select(m_model.index(first), m_model.index(last));
    selectionModel()->select(selection, command);
}

QRegion ConversationView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const BubbleStack::Place &place : m_stack.inView()) {
        if (selection.contains(m_model.index(place.row)))
            region += QRect(0, place.top, viewport()->width(), place.height);
    }
    return region;
}
// NOLINTEND(bugprone-parent-virtual-call)

} // namespace turnscope
