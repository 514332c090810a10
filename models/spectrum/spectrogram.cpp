// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spectrum/spectrogram.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>

namespace turnscope {

namespace {

/// What may be drawn in place of a zoom, by how many levels it is coarser; the likest first.
constexpr std::array kStandIns{0, 1, -1, 2, -2, 3, -3};

constexpr qint64 kOrdersNs = 1'000'000; // for orders in one call

/// Whether a tile could be made that shows more.
bool couldShowMore(const SpectrogramTile &tile, const AudioTrack &track)
{
    return !tile.isWhole() && track.sampleCount() - tile.trackSamples >= tile.zoom.hop();
}

} // namespace

Spectrogram::Spectrogram(QObject *parent, qsizetype mostBytes)
    : QObject(parent)
    , m_tiles(mostBytes)
{
}

void Spectrogram::forget()
{
    m_worker.cancel();
    m_underWay.clear();
    m_tiles.clear();
    m_isArriving = false;
}

void Spectrogram::show(const AudioTrack &track, const std::shared_ptr<const EventStore> &events,
                       const SpectrogramZoom &zoom, std::span<const qint64> tiles)
{
    if (std::exchange(m_rate, zoom.rate) != zoom.rate)
        forget();
    if (!m_worker.isRunning()) // there was not enough memory for one
        m_underWay.clear();
    const auto isWanted = [&](const Key &key) {
        return key.level == zoom.level && std::ranges::find(tiles, key.index) != tiles.end();
    };
    if (!m_underWay.empty() && !isWanted(m_underWay.front())) {
        m_worker.cancel();
        m_underWay.clear();
    }
    QElapsedTimer spent;
    spent.start();
    m_isArriving = false;
    for (const qint64 index : tiles) {
        const Key key{zoom.level, index};
        const Tile *there = m_tiles.object(key);
        if (there && !couldShowMore(**there, track))
            continue;
        m_isArriving = true;
        if (std::ranges::find(m_underWay, key) != m_underWay.end())
            continue;
        if (m_underWay.size() == kAhead || (!m_underWay.empty() && spent.nsecsElapsed() > kOrdersNs))
            break;
        m_underWay.push_back(key);
        m_worker.start([order = orderOf(track, events, zoom, index, there ? *there : nullptr)](
                           const Task &task) { return makeTile(order, task.cancelled()); },
                       [this](Tile tile) { take(std::move(tile)); });
    }
}

void Spectrogram::take(Tile tile)
{
    m_underWay.pop_front();
    const Key key{tile->zoom.level, tile->index};
    const qsizetype cost = tile->memory();
    m_tiles.insert(key, new Tile(std::move(tile)), cost);
    Q_EMIT arrived();
}

bool Spectrogram::addLevels(const SpectrogramZoom &zoom, qint64 first, qint64 count)
{
    const qint64 begin = std::max<qint64>(first, 0) / zoom.hop();
    const qint64 last = std::max(begin, (first + count - 1) / zoom.hop());
    m_levels.clear();
    const Tile *tile = nullptr;
    for (qint64 column = begin; column <= last; ++column) {
        const int i = int(column % SpectrogramZoom::kColumns);
        if (column == begin || i == 0)
            tile = m_tiles.object({zoom.level, column / SpectrogramZoom::kColumns});
        if (!tile || i >= (*tile)->columns)
            continue;
        const std::span<const quint8> more = (*tile)->column(i);
        if (m_levels.empty())
            m_levels.assign(more.begin(), more.end());
        else
            std::ranges::transform(m_levels, more, m_levels.begin(), [](quint8 a, quint8 b) { return std::max(a, b); });
    }
    return !m_levels.empty();
}

std::span<const quint8> Spectrogram::levels(const SpectrogramZoom &zoom, qint64 first, qint64 count)
{
    const bool found = std::ranges::any_of(kStandIns, [&](int coarser) {
        const int level = zoom.level + coarser;
        return level >= 0 && level <= SpectrogramZoom::kCoarsest && addLevels({zoom.rate, level}, first, count);
    });
    return found ? std::span<const quint8>(m_levels) : std::span<const quint8>();
}

std::shared_ptr<const SpectrogramTile> Spectrogram::tile(const SpectrogramZoom &zoom, qint64 index) const
{
    const Tile *there = m_tiles.object({zoom.level, index});
    return there ? *there : nullptr;
}

qsizetype Spectrogram::memory() const
{
    return m_tiles.totalCost();
}

} // namespace turnscope
