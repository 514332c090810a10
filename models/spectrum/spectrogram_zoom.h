// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace turnscope {

/// How finely a track is divided into columns, and what each of them is made from. Columns and tiles are counted from the
/// track's first sample, so that they are the same wherever the view is. A value type.
struct SpectrogramZoom
{
    static constexpr qint64 kFinestHop = 16; ///< samples
    static constexpr int kColumns = 256;     ///< of a tile
    static constexpr int kMostGrains = 8;
    static constexpr int kCoarsest = 40; ///< level

    int rate = 24000; ///< of the track, samples a second
    int level = 0;    ///< 0, the finest, to kCoarsest; a column of each is twice as long as one of the level before

    /// Columns no longer than a pixel, and longer than half of one, but for the finest.
    static SpectrogramZoom ofPixels(int rate, double samplesPerPixel);

    /// Samples of a column.
    qint64 hop() const { return kFinestHop << level; }

    /// Samples of a tile.
    qint64 tileSamples() const { return hop() * kColumns; }

    /// Samples that are looked at together: some 30 to 60 ms, in which the harmonics of a voice stand apart; less where a
    /// column is much shorter, so that what is short stays so. A power of two.
    int window() const;

    /// Frequencies told apart, from 0 to half of the rate.
    int bins() const { return window() / 2; }

    /// Windows of a column, evenly spaced; of a long column, they leave out what lies between.
    int grains() const;

    /// The first sample of a window; may lie before the track. `column` is counted from the begin of the track.
    qint64 windowBegin(qint64 column, int grain) const;

    friend bool operator==(const SpectrogramZoom &, const SpectrogramZoom &) = default;
};

} // namespace turnscope
