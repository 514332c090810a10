// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace turnscope {

/// A time as a log wrote it, before it is known what it counts from.
struct TimeMark
{
    enum class Kind : quint8 {
        Wall,    ///< µs since 1970, UTC
        Day,     ///< µs since midnight ("3:04:05 AM")
        Elapsed, ///< µs of a monotonic clock
        Number,  ///< of an unknown unit: value
    };

    Kind kind = Kind::Number;
    qint64 microseconds = 0;
    double value = 0;
};

/// Of the mark's kind: comparable with another of that kind alone.
inline double comparable(const TimeMark &mark)
{
    return mark.kind == TimeMark::Kind::Number ? mark.value : double(mark.microseconds);
}

/// False where they are not of one kind.
inline bool isBefore(const TimeMark &one, const TimeMark &other)
{
    return one.kind == other.kind && comparable(one) < comparable(other);
}

namespace times {

/// How well a key is known to hold the time of an event: 0 not at all, more is better. Above 2 also in an
/// object that is the event itself.
int keyRank(std::string_view key);

/// The time that `value` (the inside of a JSON string, or a number) gives under this key.
std::optional<TimeMark> ofValue(std::string_view key, std::string_view value);

/// "01:02.75", minutes and seconds of a clock that began with the log. Nothing where hours stand before it.
std::optional<TimeMark> ofMinutes(std::string_view text);

/// The time that the words before an event on its line tell.
std::optional<TimeMark> ofText(std::string_view text);

} // namespace times

} // namespace turnscope
