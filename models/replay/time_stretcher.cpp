// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/time_stretcher.h"

#include <SoundTouch.h>

#include <algorithm>

namespace turnscope {

namespace {

// For speech, as SoundTouch's own documentation has it; longer pieces would be further from where they belong.
constexpr int kPieceMs = 40;
constexpr int kSeekMs = 15;
constexpr int kOverlapMs = 8;

} // namespace

struct TimeStretcher::Private
{
    soundtouch::SoundTouch stretch;
    double speed = 1;
    double lead = 0; ///< frames, by which the middle of a piece is before or behind where the speed says
};

TimeStretcher::TimeStretcher(int rate, double speed)
    : d(std::make_unique<Private>())
{
    d->speed = std::clamp(speed, kSlowest, kFastest);
    d->lead = (1 - d->speed) * rate * (kPieceMs - kOverlapMs) / 2000;
    d->stretch.setSampleRate(uint(rate));
    d->stretch.setChannels(2);
    d->stretch.setSetting(SETTING_SEQUENCE_MS, kPieceMs);
    d->stretch.setSetting(SETTING_SEEKWINDOW_MS, kSeekMs);
    d->stretch.setSetting(SETTING_OVERLAP_MS, kOverlapMs);
    d->stretch.setTempo(d->speed);
}

TimeStretcher::~TimeStretcher() = default;

void TimeStretcher::push(std::span<const float> frames)
{
    d->stretch.putSamples(frames.data(), uint(frames.size() / 2));
}

double TimeStretcher::sourceOf(qint64 n) const
{
    return std::max(double(n) * d->speed + d->lead, 0.0);
}

std::size_t TimeStretcher::pull(std::span<float> frames)
{
    return d->stretch.receiveSamples(frames.data(), uint(frames.size() / 2));
}

} // namespace turnscope
