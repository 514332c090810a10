// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conversation/latency.h"

#include <array>

namespace turnscope {

/// How long each part of the wait for an answer may take. Together they are what people take for a conversation
/// (LatencyBands). A value.
struct LatencyBudget
{
    struct Part
    {
        Interval interval{};
        milliseconds allowed{0};
    };

    std::array<Part, 6> parts{{{Interval::Endpointing, milliseconds(700)}, // the usual silence of 500 ms, and the way
                               {Interval::Accept, milliseconds(200)},
                               {Interval::Commit, milliseconds(100)},
                               {Interval::Start, milliseconds(200)},
                               {Interval::FirstAudio, milliseconds(700)},
                               {Interval::Playout, milliseconds(200)}}};
    milliseconds tool{1000};
    milliseconds whole{1500};
};

} // namespace turnscope
