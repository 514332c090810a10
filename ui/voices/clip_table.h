// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audio/peak_pyramid.h"
#include "models/voices/voice_clip.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace turnscope {

/// A clip as it is drawn: what is known of it, and its sound in so many peaks.
struct DrawnClip
{
    static constexpr int kPeaks = 160;

    VoiceClip clip;
    std::vector<Peak> peaks; ///< kPeaks of them, or none

    /// Of its samples.
    static std::vector<Peak> peaksOf(std::span<const qint16> samples);
};

/// Clips side by side, a row each, the latest last; or blind: in an order that tells nothing, without what would tell their
/// voice. GUI thread.
class ClipTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Speed, Sound, Length, Loudness, FirstSound, Said, By, Columns };

    static constexpr int kPeaksRole = Qt::UserRole + 1; ///< of Sound: the row's DrawnClip, a const void *
    static constexpr int kPlaysRole = Qt::UserRole + 2; ///< whether it sounds now

    using QAbstractTableModel::QAbstractTableModel;

    void setClips(std::vector<DrawnClip> clips);

    /// Below the others, which stay as they are; blind, all of them are in another order then, and none sounds.
    void add(DrawnClip clip);

    /// With a seed: blind. Without: as they are.
    void setBlind(std::optional<quint64> seed);
    bool isBlind() const { return m_seed.has_value(); }

    const VoiceClip &clip(int row) const { return m_clips[m_order[size_t(row)]].clip; }

    /// The row that sounds; -1: none.
    void setPlaying(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();
    QString text(const VoiceClip &clip, int row, int column) const;
    static QString meaning(int column);

    std::vector<DrawnClip> m_clips;
    std::vector<size_t> m_order; ///< of m_clips, by row; blind, those alone that can be heard
    std::optional<quint64> m_seed;
    int m_playing = -1;
};

} // namespace turnscope
