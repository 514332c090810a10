// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <concepts>
#include <optional>
#include <type_traits>

namespace turnscope {

/// Places in the lists that the fold makes (Conversation::items() and its like), from 0, in the order in which things
/// appeared. They hold as long as the fold goes on, and each list has a type of its own.
///
/// Where there may be none it is a std::optional. None is for tables with a place for every item or id of a log, which
/// an optional would make twice as large; known() and orNone() lead there and back.
enum class ItemIndex : quint32 { None = 0xffffffff };
enum class ResponseIndex : quint32 { None = 0xffffffff };
enum class TurnIndex : quint32 { None = 0xffffffff };
enum class SpanIndex : quint32 { None = 0xffffffff }; ///< of a speech span
enum class CallIndex : quint32 { None = 0xffffffff }; ///< of a tool call
enum class InterruptionIndex : quint32 { None = 0xffffffff };
enum class ErrorIndex : quint32 { None = 0xffffffff };
enum class SegmentIndex : quint32 { None = 0xffffffff }; ///< of transcripts without items

template<typename T>
concept ListIndex = std::is_enum_v<T> && requires
{
    requires T::None == T{0xffffffff};
};

constexpr quint32 number(ListIndex auto index)
{
    return static_cast<quint32>(index);
}

template<ListIndex Index>
constexpr Index next(Index index)
{
    return Index{number(index) + 1};
}

/// What a table's entry says.
template<ListIndex Index>
constexpr std::optional<Index> known(Index entry)
{
    return entry == Index::None ? std::nullopt : std::optional(entry);
}

/// What to write into a table.
template<ListIndex Index>
constexpr Index orNone(std::optional<Index> index)
{
    return index.value_or(Index::None);
}

} // namespace turnscope
