// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/subject.h"

#include <optional>
#include <vector>

namespace turnscope {

/// What was looked at, in order, and where in that one is now: as a browser keeps it. A value.
class SelectionTrail
{
public:
    static constexpr size_t kMost = 200; ///< steps that are kept

    /// What is selected; nothing: nothing is.
    const std::optional<Selected> &current() const { return m_current; }

    /// Another thing is looked at: what lay ahead is forgotten. `passing`: on the way somewhere, as when an arrow key is
    /// held down; then it takes the place of what was passed before, if that was of its kind.
    void visit(const Selected &selected, bool passing = false);

    /// Nothing is looked at any more; the steps stay.
    void leave() { m_current.reset(); }

    bool canGoBack() const { return m_at > 0 || (m_at < m_steps.size() && m_current != m_steps[m_at]); }
    bool canGoForward() const { return m_at + 1 < m_steps.size(); }

    /// Do nothing where there is nothing.
    void goBack();
    void goForward();

private:
    std::vector<Selected> m_steps;
    size_t m_at = 0; ///< where one is, or was before leave()
    std::optional<Selected> m_current;
};

} // namespace turnscope
