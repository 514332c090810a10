// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"
#include "models/conversation/indices.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace turnscope {

/// The grouping rule (PROTOCOL 12.3): puts pieces of transcripts that come without items together to segments, one of the
/// user or one of the model, as the TranscriptGrouper of OpenAI's SDK does it.
///
/// - Who has the floor goes on with his segment. The user takes it at once; the model when the user has been silent for
///   kSeparation after the piece that began it: its pieces until then wait in a segment of their own.
/// - A segment of the model that is over in kShort, made of words that merely acknowledge ("okay", "mm hmm"), does not take
///   the floor before it has stood alone for kAlone.
/// - The model's segment ends after kSilence without a piece. A piece from before the last one ends both.
/// - Time is the pieces' own; between two of them it goes on as they arrive.
///
/// Unlike the SDK it drops nothing: an acknowledgement is a segment too. A value, one thread.
class TranscriptGrouping
{
public:
    static constexpr milliseconds kSeparation{500};
    static constexpr milliseconds kSilence{2000};
    static constexpr milliseconds kShort{1000};
    static constexpr milliseconds kAlone{2000};

    struct Piece
    {
        bool user = false;
        milliseconds start{0}; ///< on the session's own clock
        milliseconds end{0};
        SessionTime at; ///< when it arrived
        std::string_view text;
    };

    struct Place
    {
        SegmentIndex segment{}; ///< in the order in which they begin
        bool isNew = false;
    };

    Place place(const Piece &piece);

    /// Nothing more will come.
    void close();

    /// The segments that the last call ended.
    std::span<const SegmentIndex> ended() const { return m_ended; }

private:
    struct Segment
    {
        SegmentIndex index{};
        bool user = false;
        milliseconds start{0};
        milliseconds end{0};
        std::string words; ///< the begin of its text; longer than any acknowledgement where it is none
    };

    bool isAcknowledgement(const Segment &segment) const;
    void settle(const Piece &piece);
    Place open(std::optional<Segment> &to, const Piece &piece);
    Place join(Segment &segment, const Piece &piece);
    void end(std::optional<Segment> &segment);
    void yield();
    Place takeFloor(const Piece &piece);
    Place wait(const Piece &piece);

    std::optional<Segment> m_floor;
    std::optional<Segment> m_waiting; ///< the model's, while the user has the floor
    std::optional<Segment> m_before;  ///< the model's that the user took the floor from, …
    milliseconds m_taken{0};          ///< … at this time
    std::optional<milliseconds> m_last;
    milliseconds m_clock{0}; ///< the latest end of a piece, …
    SessionTime m_clockAt;   ///< … and when it came
    SegmentIndex m_next{};
    std::vector<SegmentIndex> m_ended;
};

} // namespace turnscope
