// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_track.h"
#include "ui/theme/theme.h"
#include "ui/timeline/wave_geometry.h"

class QPainter;

namespace turnscope {

/// Pixel columns in which a track's samples are of one kind of run.
struct RunStrip
{
    int left = 0;
    int right = 0; ///< first column beyond
    SampleRun::Kind kind = SampleRun::Kind::FullScale;

    friend bool operator==(const RunStrip &, const RunStrip &) = default;
};

/// Kind by kind, ascending in each. A column that is longer than a run shows it all the same; exact zeros only where they
/// are half of it at least, for pauses are not worth a mark from afar.
std::vector<RunStrip> runStrips(const SampleRuns &runs, std::span<const SoundColumn> columns);

/// Full scale solid at the top of `lane`, exact zeros dotted at the bottom, what is missing solid there and hatched: each
/// kind is known by its place and pattern as well.
void paintRunStrips(QPainter &painter, std::span<const RunStrip> strips, const QRect &lane, const Theme &theme);

/// What there is to say of the runs within a column, a line a kind; empty: there are none.
QString runText(const AudioTrack &track, const SoundColumn &column);

} // namespace turnscope
