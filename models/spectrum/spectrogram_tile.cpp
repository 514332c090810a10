// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spectrum/spectrogram_tile.h"

#include "models/spectrum/clip_reader.h"
#include "models/spectrum/fourier.h"

#include <algorithm>
#include <cmath>

namespace turnscope {

namespace {

constexpr int kTileColumns = SpectrogramZoom::kColumns;

/// Columns of a tile that begin before the track's end.
int tileColumnsOf(const SpectrogramOrder &order)
{
    const qint64 there = order.trackSamples - order.index * order.zoom.tileSamples();
    return int(std::clamp<qint64>((there + order.zoom.hop() - 1) / order.zoom.hop(), 0, kTileColumns));
}

quint8 levelOf(float power)
{
    if (power <= 0)
        return 0;
    const double level = (10 * double(std::log10(power)) - SpectrogramTile::kQuietest) / SpectrogramTile::kStep;
    return quint8(std::lround(std::clamp(level, 0.0, 255.0)));
}

qint64 endOfColumn(const SpectrogramOrder &order, int column)
{
    const SpectrogramZoom &zoom = order.zoom;
    return zoom.windowBegin(order.index * kTileColumns + column, zoom.grains() - 1) + zoom.window();
}

} // namespace

SpectrogramOrder orderOf(const AudioTrack &track, std::shared_ptr<const EventStore> events, SpectrogramZoom zoom,
                         qint64 index, std::shared_ptr<const SpectrogramTile> begun)
{
    SpectrogramOrder order{zoom, index, track.sampleCount(), std::move(events), {}, std::move(begun)};
    const int columns = tileColumnsOf(order);
    const AudioTrack::Clip *next = nullptr; // of those not taken yet
    for (int column = order.begun ? order.begun->settled : 0; column < columns; ++column) {
        for (int grain = 0; grain < zoom.grains(); ++grain) {
            const auto clips = track.clips(zoom.windowBegin(index * kTileColumns + column, grain), zoom.window());
            for (const AudioTrack::Clip &clip : clips) {
                if (next && &clip < next)
                    continue;
                order.clips.push_back(clip);
                next = &clip + 1;
            }
        }
    }
    return order;
}

std::shared_ptr<const SpectrogramTile> makeTile(const SpectrogramOrder &order, const std::atomic<bool> &cancelled)
{
    const SpectrogramZoom &zoom = order.zoom;
    const auto bins = size_t(zoom.bins());
    auto tile = std::make_shared<SpectrogramTile>();
    tile->zoom = zoom;
    tile->index = order.index;
    tile->trackSamples = order.trackSamples;
    tile->columns = tileColumnsOf(order);
    tile->levels.reserve(size_t(tile->columns) * bins);
    if (order.begun) {
        tile->settled = std::min(order.begun->settled, tile->columns);
        tile->levels.assign(order.begun->levels.begin(),
                            order.begun->levels.begin() + std::ptrdiff_t(size_t(tile->settled) * bins));
    }

    Fourier fourier(zoom.window());
    ClipReader reader(*order.events, order.clips, zoom.rate);
    std::vector<qint16> samples(size_t(zoom.window()));
    std::vector<float> powers(bins);
    for (int column = tile->settled; column < tile->columns; ++column) {
        std::ranges::fill(powers, 0.0F);
        for (int grain = 0; grain < zoom.grains(); ++grain) {
            if (cancelled.load(std::memory_order_relaxed))
                return nullptr;
            reader.read(zoom.windowBegin(order.index * kTileColumns + column, grain), samples);
            fourier.raise(powers, samples);
        }
        std::ranges::transform(powers, std::back_inserter(tile->levels), levelOf);
        if (endOfColumn(order, column) <= order.trackSamples)
            tile->settled = column + 1;
    }
    return tile;
}

} // namespace turnscope
