// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spectrum/spectrogram_tile.h"
#include "models/work/worker.h"

#include <QCache>
#include <QObject>

#include <deque>
#include <span>
#include <vector>

namespace turnscope {

/// The spectrogram of one track, as far as somebody looked at it: tiles are made by a worker, those in view first, and
/// kept up to a limit in bytes, the ones that were seen last. Nobody waits for one: what is not there yet is made, what is
/// no longer in view is not, and what of it there is, at another zoom too, can be drawn meanwhile. GUI thread.
class Spectrogram : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostBytes = 16 << 20; ///< some ten views of a wide window

    explicit Spectrogram(QObject *parent = nullptr, qsizetype mostBytes = kMostBytes);

    /// What is in view from now on: tiles of the track, in the order in which they are wanted. Asks for those that are
    /// missing, or whose part of the track has grown. To be called again when one has arrived: no more than kAhead are
    /// under way. The track is read during the call alone; it must be the same one until forget().
    void show(const AudioTrack &track, const std::shared_ptr<const EventStore> &events, const SpectrogramZoom &zoom,
              std::span<const qint64> tiles);

    /// Everything, and what is being made is not wanted any more.
    void forget();

    /// For each bin the highest level of the columns that samples [first, first + count) lie in; where there is no tile of
    /// this zoom yet, of another that is there. Empty: there is none. Of as many bins as the window of what was found has.
    /// Valid until the next call.
    std::span<const quint8> levels(const SpectrogramZoom &zoom, qint64 first, qint64 count);

    /// Some of what show() was told of last has not come yet.
    bool isArriving() const { return m_isArriving; }

    /// The tile as it stands; null: it is not there. For tests.
    std::shared_ptr<const SpectrogramTile> tile(const SpectrogramZoom &zoom, qint64 index) const;

    qsizetype memory() const; ///< bytes of all tiles

Q_SIGNALS:
    void arrived();

private:
    static constexpr size_t kAhead = 4;

    struct Key
    {
        int level = 0;
        qint64 index = 0;

        bool operator==(const Key &other) const { return level == other.level && index == other.index; }
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.level, key.index); }
    };
    using Tile = std::shared_ptr<const SpectrogramTile>;

    void take(Tile tile);
    bool addLevels(const SpectrogramZoom &zoom, qint64 first, qint64 count);

    QCache<Key, Tile> m_tiles; ///< at a cost in bytes
    std::vector<quint8> m_levels;
    std::deque<Key> m_underWay;
    int m_rate = 0;
    bool m_isArriving = false;
    Worker m_worker{WorkPool::Quiet, this};
};

} // namespace turnscope
