// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/ids.h"

#include <algorithm>
#include <vector>

namespace turnscope {

/// Finds by interned id in one step: a table as long as the highest id it was given. A value type.
class IdIndex
{
public:
    static constexpr quint32 npos = 0xffffffff;

    /// What `id` was set to, or npos; always npos for StringId::None.
    quint32 find(StringId id) const { return number(id) < m_values.size() ? m_values[number(id)] : npos; }

    /// StringId::None cannot be set.
    void set(StringId id, quint32 value)
    {
        if (id == StringId::None)
            return;
        if (number(id) >= m_values.size())
            m_values.resize(std::max<size_t>(number(id) + size_t(1), m_values.size() * 2), npos);
        m_values[number(id)] = value;
    }

private:
    std::vector<quint32> m_values;
};

} // namespace turnscope
