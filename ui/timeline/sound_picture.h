// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/frequency_scale.h"
#include "ui/timeline/run_strips.h"
#include "ui/timeline/spectrogram_image.h"

#include <QObject>

namespace turnscope {

/// What a lane shows of its sound beside the waveform: in its place the spectrogram, if that is wanted, and strips where
/// samples are at full scale, exactly zero or missing. Painting waits for nothing: what comes later is told by changed().
/// Owned by its lane. GUI thread.
class SoundPicture : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLeastHeight = 80; ///< px, of a lane with a spectrogram

    SoundPicture();

    bool isSpectrogram() const { return m_isSpectrogram; }
    void setSpectrogram(bool on);

    /// The track is another one.
    void forget();

    /// What is painted from now on: these columns of a track, in `lane`.
    void rebuild(const AudioTrack &track, const std::shared_ptr<const EventStore> &events,
                 std::vector<SoundColumn> columns, const TimeScale &scale, const QRect &lane);

    const std::vector<SoundColumn> &columns() const { return m_columns; }
    const std::vector<RunStrip> &strips() const { return m_strips; }

    void paintSpectrogram(QPainter &painter, const Theme &theme) const;
    void paintStrips(QPainter &painter, const Theme &theme) const;

    /// Of the spectrogram, with labels of that height; none without it.
    std::vector<ScaleTick> ticks(const QRect &lane, int labelHeight) const;

    /// Frequency and level at a pixel, and what there is to say of the samples of its column; `track` as in rebuild().
    QString textAt(const QPoint &pos, const AudioTrack &track);

    const Spectrogram &spectrogram() const { return m_spectrogram; }

Q_SIGNALS:
    /// More of what is in view can be painted, after rebuild().
    void changed();

private:
    std::vector<qint64> tilesInView() const;
    QString toneAt(const QPoint &pos, const SoundColumn &column);

    Spectrogram m_spectrogram;
    SpectrogramZoom m_zoom;
    std::vector<SoundColumn> m_columns;
    std::vector<RunStrip> m_strips;
    QImage m_image; ///< of the spectrogram, in shades
    QRect m_lane;
    bool m_isSpectrogram = false;
};

} // namespace turnscope
