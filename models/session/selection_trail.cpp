// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/selection_trail.h"

namespace turnscope {

void SelectionTrail::visit(const Selected &selected, bool passing)
{
    m_current = selected;
    if (m_steps.empty()) {
        m_steps.push_back(selected);
        return;
    }
    if (m_steps[m_at] == selected)
        return;
    if (passing && m_steps[m_at].subject.index() == selected.subject.index()) {
        m_steps[m_at] = selected;
        m_steps.resize(m_at + 1, selected);
        return;
    }
    m_steps.resize(m_at + 1, selected);
    m_steps.push_back(selected);
    if (m_steps.size() > kMost)
        m_steps.erase(m_steps.begin());
    m_at = m_steps.size() - 1;
}

void SelectionTrail::goBack()
{
    if (!canGoBack())
        return;
    if (m_current == m_steps[m_at]) // else first to where one was before nothing was selected
        --m_at;
    m_current = m_steps[m_at];
}

void SelectionTrail::goForward()
{
    if (!canGoForward())
        return;
    m_current = m_steps[++m_at];
}

} // namespace turnscope
