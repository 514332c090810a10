// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace turnscope {

/// The place of an event in its session, from 0, in the order in which events were recorded.
enum class EventIndex : quint32 {};

/// A string of a StringTable. None is the empty string.
enum class StringId : quint32 { None = 0 };

constexpr quint32 number(EventIndex index)
{
    return static_cast<quint32>(index);
}

constexpr quint32 number(StringId id)
{
    return static_cast<quint32>(id);
}

constexpr EventIndex next(EventIndex index)
{
    return EventIndex{number(index) + 1};
}

} // namespace turnscope
