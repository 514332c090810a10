// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocks.h"

#include <optional>
#include <span>

namespace turnscope {

/// How much of one sound is another one, heard later.
struct EchoMatch
{
    double likeness =
        0; ///< of the best delay: the correlation of both, whitened, by the share that agrees on it; 0 to 1
    milliseconds delay{0}; ///< of the microphone behind what was played
};

/// Looks for `played` in `microphone`, at delays from 0 to `longest`: `played` begins `longest` before `microphone` does, and the
/// rate of both is `rate`. At most the first kMost of the microphone are compared; a second of it against two takes some
/// 10 ms. Nothing where one of them is (nearly) silent or too short to tell. Any thread.
///
/// Two voices that say different things stay below 0.3; an echo without a room is above 0.9. In between it is a guess.
std::optional<EchoMatch> findEcho(std::span<const qint16> microphone, std::span<const qint16> played, int rate,
                                  milliseconds longest);

inline constexpr milliseconds kEchoMost{1500};

} // namespace turnscope
