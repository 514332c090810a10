// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/audio_track.h"
#include "models/spectrum/spectrogram_zoom.h"

#include <atomic>
#include <memory>

namespace turnscope {

/// A piece of a track's spectrogram at one zoom. Never changed once it is made; any thread.
///
/// Of the end of a track that still grows there are only so many columns, and the last of them are of what had come:
/// isWhole() is false, and another can be made of it that goes on where it was sure.
struct SpectrogramTile
{
    static constexpr double kQuietest = -120; ///< dB of full scale, at level 0
    static constexpr double kStep = 0.5;      ///< dB a level

    static double decibels(quint8 level) { return kQuietest + kStep * level; }

    SpectrogramZoom zoom;
    qint64 index = 0;           ///< begins at sample index × zoom.tileSamples()
    int columns = 0;            ///< that there are
    int settled = 0;            ///< of these: no window reaches beyond what the track had
    qint64 trackSamples = 0;    ///< of the track, when it was made
    std::vector<quint8> levels; ///< column by column, zoom.bins() each, from the lowest frequency up

    std::span<const quint8> column(int i) const
    {
        const size_t bins = size_t(zoom.bins());
        return std::span(levels).subspan(size_t(i) * bins, bins);
    }

    bool isWhole() const { return settled == SpectrogramZoom::kColumns; }
    qsizetype memory() const { return qsizetype(sizeof *this) + qsizetype(levels.capacity()); }
};

/// What it takes to make one, away from the track, which may grow meanwhile.
struct SpectrogramOrder
{
    SpectrogramZoom zoom;
    qint64 index = 0;
    qint64 trackSamples = 0;
    std::shared_ptr<const EventStore> events;
    std::vector<AudioTrack::Clip> clips;          ///< that its windows look at
    std::shared_ptr<const SpectrogramTile> begun; ///< the same tile of an earlier end of the track; may be null
};

/// Takes some tenths of a millisecond, however long the track is.
SpectrogramOrder orderOf(const AudioTrack &track, std::shared_ptr<const EventStore> events, SpectrogramZoom zoom,
                         qint64 index, std::shared_ptr<const SpectrogramTile> begun = nullptr);

/// Null: it was cancelled.
std::shared_ptr<const SpectrogramTile> makeTile(const SpectrogramOrder &order, const std::atomic<bool> &cancelled);

} // namespace turnscope
