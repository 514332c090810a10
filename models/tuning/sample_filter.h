// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/sound_file.h"
#include "models/clocks/clocks.h"

#include <span>

namespace turnscope {

/// What stands between a session's audio, as it was sent, and whoever listens to it: CurveScan puts each piece through it. One
/// thread at a time.
class SampleFilter
{
public:
    SampleFilter() = default;
    virtual ~SampleFilter() = default;
    Q_DISABLE_COPY_MOVE(SampleFilter)

    /// The next samples of the stream, `rate` a second, which lie at `at` on the input clock. What comes out may be of another
    /// rate, and later: as a whole it is as long as what went in.
    virtual Wave push(std::span<const qint16> samples, int rate, InputTime at) = 0;

    /// A session ends: what was held back of it. What is pushed afterwards is another session's.
    virtual Wave finish() = 0;
};

} // namespace turnscope
