// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

#include <vector>

namespace turnscope {

/// Maps the input clock to session time, piecewise, from what was appended when. A value type; not
/// thread-safe.
///
/// The audio of an append that was sent at t and lasts d was captured in [t - d, t], unless the audio
/// before it already reaches further (a burst): then it follows that without a gap. So both clocks only
/// ever grow together, and a pause in appending is a jump in session time.
class AudioClock
{
public:
    /// One append of `duration`, sent at `at`. Times must not go backwards. An empty one changes nothing.
    void append(SessionTime at, microseconds duration);

    /// The same for `samples` of a rate above 0; fractions of a microsecond are carried on, so that no number of
    /// appends makes the clock lag behind the samples.
    void append(SessionTime at, qint64 samples, int rate);

    /// What is appended from now on belongs to another session, which began at `at`. Changes nothing while nothing was
    /// appended.
    void begin(SessionTime at);

    /// Where a moment of the input clock lies in the session. Before the first append: that append's
    /// begin; beyond the last: extended from its end (a server may run ahead of a log that was cut), by
    /// a day at most, so that no absurd mark stretches the axis.
    SessionTime toSession(InputTime t) const;

    /// The input clock's reading at a moment of the session; stands still in pauses.
    InputTime toInput(SessionTime t) const;

    InputTime end() const { return m_end; }

private:
    static constexpr std::chrono::hours kAhead{24};

    struct Piece
    {
        InputTime input;     ///< first moment of the piece
        SessionTime session; ///< the same moment in the session
    };

    std::vector<Piece> m_pieces; ///< ascending in both clocks; within a piece both run at the same rate
    InputTime m_end;
    int m_rate = 0;     ///< of the last append in samples
    qint64 m_carry = 0; ///< in 1/m_rate microseconds, what m_end lacks
};

} // namespace turnscope
