// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <deque>

namespace turnscope {

/// The answers of which nothing more is to be heard, by the ids of their responses and items. Keeps the latest;
/// audio of older ones does not come any more.
class CutAnswers
{
public:
    static constexpr std::size_t kMost = 64;

    /// An empty id is none.
    void add(const QByteArray &id)
    {
        if (id.isEmpty() || contains(id))
            return;
        if (m_ids.size() == kMost)
            m_ids.pop_front();
        m_ids.push_back(id);
    }

    bool contains(const QByteArray &id) const
    {
        return !id.isEmpty() && std::find(m_ids.begin(), m_ids.end(), id) != m_ids.end();
    }

private:
    std::deque<QByteArray> m_ids;
};

} // namespace turnscope
