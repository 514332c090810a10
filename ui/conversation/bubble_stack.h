// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/row_heights.h"

#include <functional>
#include <vector>

namespace turnscope {

/// Which bubbles are in view, and where, of a conversation of any length. Bubbles are measured only when they come
/// into view; until then their heights are guessed. What is in view stays in its place while guesses become
/// measures, and while bubbles come, go or grow elsewhere.
///
/// The truth is the first bubble in view and how much of it is above; offsets from the conversation's begin, which
/// scroll bars need, follow from it and are as good as the guesses.
class BubbleStack
{
public:
    /// The height of a row, above 0.
    using Measure = std::function<int(int row)>;

    struct Place
    {
        int row = 0;
        int top = 0; ///< px from the top of the view
        int height = 0;

        int bottom() const { return top + height; } ///< the first px below
        friend bool operator==(const Place &, const Place &) = default;
    };

    explicit BubbleStack(Measure measure);

    int count() const { return m_heights.count(); }
    void reset(int count); ///< other bubbles, from their begin
    void insert(int first, int count);
    void remove(int first, int count);
    void change(int first, int last); ///< they may have other heights now
    void changeAll();                 ///< their width or font is another

    void setViewHeight(int height);
    int viewHeight() const { return m_viewHeight; }

    /// Stays at the end, whatever comes, until the view is moved.
    void setPinned(bool on);
    bool isPinned() const { return m_pinned; }

    /// To the pixel for up to a few pages, whatever the guesses are; further by scrollTo().
    void scrollBy(qint64 by);

    void scrollTo(qint64 offset);

    /// Moves as little as brings a row into view; the begin of one that is larger than the view.
    void reveal(int row);

    /// From top to bottom, at least a pixel of each.
    const std::vector<Place> &inView();

    qint64 offset(); ///< of the view's top
    qint64 length(); ///< of all
    bool isAtEnd();

    Place placeOf(int row); ///< in view or not
    int rowAt(int y);       ///< of the view; -1: none is there

private:
    static constexpr int kPages = 4; ///< further than that is not measured through

    void place();
    int measured(int row);
    void fromEnd();
    void settle();

    Measure m_measure;
    RowHeights m_heights;
    std::vector<Place> m_inView;
    int m_viewHeight = 0;
    int m_first = 0;   ///< the first row in view …
    qint64 m_skip = 0; ///< … and how much of it is above; while m_stale anything
    bool m_pinned = false;
    bool m_stale = true;
};

} // namespace turnscope
