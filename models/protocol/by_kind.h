// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/event_kind.h"

#include <array>
#include <initializer_list>
#include <limits>
#include <type_traits>

namespace turnscope {

/// A value for each kind of event, written down as rows of the kinds that share one. A kind that no row names has Value().
template<typename Value>
class ByKind
{
public:
    struct Row
    {
        std::initializer_list<EventKind> kinds;
        Value value;
    };

    constexpr ByKind(std::initializer_list<Row> rows)
    {
        for (const Row &row : rows) {
            for (const EventKind kind : row.kinds)
                m_values[static_cast<std::size_t>(kind)] = row.value;
        }
    }

    constexpr const Value &operator[](EventKind kind) const { return m_values[static_cast<std::size_t>(kind)]; }

private:
    std::array<Value, std::numeric_limits<std::underlying_type_t<EventKind>>::max() + 1> m_values{};
};

} // namespace turnscope
