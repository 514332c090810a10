// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

/// The three clocks of a session. They are never mixed: a time point of one does not compile where
/// another is wanted; AudioClock is the only bridge. Durations are plain std::chrono durations.
namespace turnscope {

using std::chrono::microseconds;
using std::chrono::milliseconds;

/// Monotonic time since the session began: the axis of every view, "at" in a recording.
struct SessionClock
{
    using rep = qint64;
    using period = std::micro;
    using duration = microseconds;
    using time_point = std::chrono::time_point<SessionClock>;
    static constexpr bool is_steady = true;
};

/// Audio appended to the input buffer since the session began; audio_start_ms and audio_end_ms of
/// input_audio_buffer.* are on it (PROTOCOL 8.1). It stands still while nothing is appended.
struct InputClock
{
    using rep = qint64;
    using period = std::micro;
    using duration = microseconds;
    using time_point = std::chrono::time_point<InputClock>;
    static constexpr bool is_steady = true;
};

/// Time within the audio of one item, from its first sample; audio_end_ms of conversation.item.truncate
/// is on it.
struct ItemClock
{
    using rep = qint64;
    using period = std::micro;
    using duration = microseconds;
    using time_point = std::chrono::time_point<ItemClock>;
    static constexpr bool is_steady = true;
};

using SessionTime = SessionClock::time_point;
using InputTime = InputClock::time_point;
using ItemTime = ItemClock::time_point;

/// A half-open stretch [begin, end) of session time.
struct SessionRange
{
    SessionTime begin;
    SessionTime end;

    microseconds length() const { return end - begin; }
    bool contains(SessionTime t) const { return begin <= t && t < end; }
    friend bool operator==(const SessionRange &, const SessionRange &) = default;
};

template<typename Clock>
constexpr qint64 toMicroseconds(std::chrono::time_point<Clock, typename Clock::duration> t)
{
    return t.time_since_epoch().count();
}

/// Milliseconds as the protocol writes them: whole, towards the past.
template<typename Clock>
constexpr qint64 toMilliseconds(std::chrono::time_point<Clock, typename Clock::duration> t)
{
    return std::chrono::floor<milliseconds>(t.time_since_epoch()).count();
}

template<typename TimePoint>
constexpr TimePoint fromMilliseconds(qint64 ms)
{
    return TimePoint(milliseconds(ms));
}

} // namespace turnscope
