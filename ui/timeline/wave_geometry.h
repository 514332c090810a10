// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/peak_pyramid.h"
#include "models/clocks/audio_clock.h"
#include "models/session/session_fold.h"
#include "ui/timeline/time_scale.h"

#include <functional>
#include <span>
#include <vector>

namespace turnscope {

/// The loudest excursions within one pixel column.
struct WaveColumn
{
    int x = 0;
    Peak peak;
};

/// Where playback of an item was stopped before its end.
struct CutMark
{
    int x = 0; ///< outside of the lane when the cut is, but its rest is not
    microseconds unheard{0};
    StringId item = StringId::None;
    bool estimated = false; ///< where it is, and so how much was not heard
};

struct ModelWave
{
    std::vector<WaveColumn> heard;   ///< ascending, at most one a column
    std::vector<WaveColumn> unheard; ///< likewise
    std::vector<CutMark> cuts;
};

/// Which samples of a track a pixel column shows.
struct SoundColumn
{
    int x = 0;
    qint64 first = 0;
    qint64 count = 0; ///< at least 1
    bool heard = true;

    friend bool operator==(const SoundColumn &, const SoundColumn &) = default;
};

/// The user's: one for each pixel that has audio, ascending; none where nothing was appended.
std::vector<SoundColumn> inputSamples(const TimeScale &scale, const AudioClock &clock, int rate);

/// The model's: stretch by stretch, ascending in each. `stretches` ascend by begin and may overlap.
std::vector<SoundColumn> modelSamples(const TimeScale &scale, std::span<const ModelStretch> stretches, int rate);

/// The peak of samples [first, first + count) of a track.
using PeakAt = std::function<Peak(qint64 first, qint64 count)>;

/// The user's waveform, of the columns of inputSamples().
std::vector<WaveColumn> inputColumns(std::span<const SoundColumn> samples, const PeakAt &peakAt);
std::vector<WaveColumn> inputColumns(const TimeScale &scale, const AudioClock &clock, int rate, const PeakAt &peakAt);

/// The model's waveform, in two shades: what overlaps in a column is joined. `samples`: modelSamples() of the same.
ModelWave modelColumns(const TimeScale &scale, std::span<const ModelStretch> stretches, int rate,
                       std::span<const SoundColumn> samples, const PeakAt &peakAt);
ModelWave modelColumns(const TimeScale &scale, std::span<const ModelStretch> stretches, int rate, const PeakAt &peakAt);

/// By how much a track is enlarged so that its loudest moment fills the lane; 1 to 10.
double waveGain(Peak loudest);

} // namespace turnscope
