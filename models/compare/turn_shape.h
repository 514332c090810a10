// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/peak_pyramid.h"
#include "models/session/folded_log.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace turnscope {

inline Peak joined(const Peak &a, const Peak &b)
{
    return {std::min(a.min, b.min), std::max(a.max, b.max)};
}

/// What of a turn can be drawn above the same turn of another session: both voices around a zero that both have. Times are
/// counted from that zero. A value that refers to no log.
struct TurnShape
{
    static constexpr microseconds kColumn = milliseconds(10);
    static constexpr microseconds kLongest = std::chrono::seconds(30); ///< either way of the zero; the rest is cut off

    /// What the zero is.
    enum class Zero : quint8 {
        None,      ///< the log has no times, or the turn none of the moments: nothing can be drawn
        VoiceEnd,  ///< the end of the user's voice
        Submitted, ///< the client sent the commit or the text
        Answered,  ///< the answer was begun, out of nothing
    };

    /// The model's sound that was sent in one kColumn, and whether it was heard.
    struct Answer
    {
        Peak peak;
        bool heard = true;
    };

    struct Stretch
    {
        microseconds begin{0};
        microseconds end{0};
    };

    Zero zero = Zero::None;
    microseconds begin{0}; ///< of the first column of both voices; not after the zero
    std::vector<Peak> you; ///< a kColumn each
    std::vector<Answer> model;
    std::vector<Stretch> speech;     ///< the server's spans
    std::optional<microseconds> cut; ///< the user began to speak over the answer, or the client cancelled it

    microseconds end() const { return begin + kColumn * qint64(you.size()); }

    /// Of turns of a folded log, in their order.
    static std::vector<TurnShape> of(FoldedLog &log);
};

} // namespace turnscope
