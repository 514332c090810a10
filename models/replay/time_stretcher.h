// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <span>

namespace turnscope {

/// Two channels at another speed with their pitch kept, through SoundTouch; both are cut at the same places, so that they
/// stay together. One object is one stream. One thread at a time.
///
/// What comes out is made of pieces that sound as they did, each of which begins where the speed says: see sourceOf().
class TimeStretcher
{
public:
    static constexpr double kSlowest = 0.25;
    static constexpr double kFastest = 8;

    /// `speed` from kSlowest to kFastest.
    TimeStretcher(int rate, double speed);
    ~TimeStretcher();

    /// Interleaved, full scale ±1.
    void push(std::span<const float> frames);

    /// The frame of what went in that frame `n` of what comes out stands for: to 30 ms of what went in, or when it is
    /// played faster, of what comes out.
    double sourceOf(qint64 n) const;

    /// Takes out what is ready, interleaved; returns how many frames.
    std::size_t pull(std::span<float> frames);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace turnscope
