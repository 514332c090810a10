// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/sound_picture.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace turnscope {

SoundPicture::SoundPicture()
{
    connect(&m_spectrogram, &Spectrogram::arrived, this, &SoundPicture::changed);
}

void SoundPicture::setSpectrogram(bool on)
{
    if (std::exchange(m_isSpectrogram, on) == on)
        return;
    if (!on)
        forget();
    Q_EMIT changed();
}

void SoundPicture::forget()
{
    m_spectrogram.forget();
    m_image = {};
}

void SoundPicture::rebuild(const AudioTrack &track, const std::shared_ptr<const EventStore> &events,
                           std::vector<SoundColumn> columns, const TimeScale &scale, const QRect &lane)
{
    m_columns = std::move(columns);
    m_lane = lane;
    m_strips = runStrips(track.runs(), m_columns);
    m_zoom = SpectrogramZoom::ofPixels(track.rate(), scale.microsecondsPerPixel() * track.rate() / 1e6);
    if (!m_isSpectrogram || lane.isEmpty())
        return;
    m_spectrogram.show(track, events, m_zoom, tilesInView());
    m_image = spectrogramImage(m_columns, lane.left(), lane.size(), m_spectrogram, m_zoom,
                               levelSpan(track.peaks().peak(0, track.sampleCount())));
}

/// From left to right, each once.
std::vector<qint64> SoundPicture::tilesInView() const
{
    std::vector<qint64> tiles;
    for (const SoundColumn &column : m_columns) {
        const qint64 last = (column.first + column.count - 1) / m_zoom.tileSamples();
        for (qint64 index = column.first / m_zoom.tileSamples(); index <= last; ++index) {
            if (tiles.empty() || (tiles.back() != index && std::ranges::find(tiles, index) == tiles.end()))
                tiles.push_back(index);
        }
    }
    return tiles;
}

void SoundPicture::paintSpectrogram(QPainter &painter, const Theme &theme) const
{
    if (!m_isSpectrogram || m_image.isNull())
        return;
    QImage image = m_image;
    image.setColorTable(spectrogramColors(theme));
    painter.drawImage(m_lane.topLeft(), image);
}

void SoundPicture::paintStrips(QPainter &painter, const Theme &theme) const
{
    paintRunStrips(painter, m_strips, m_lane, theme);
}

std::vector<ScaleTick> SoundPicture::ticks(const QRect &lane, int labelHeight) const
{
    return m_isSpectrogram ? frequencyTicks(m_zoom.rate, lane, labelHeight) : std::vector<ScaleTick>();
}

QString SoundPicture::textAt(const QPoint &pos, const AudioTrack &track)
{
    const SoundColumn *found = nullptr;
    for (const SoundColumn &column : m_columns) {
        if (column.x == pos.x() && (!found || column.heard))
            found = &column;
    }
    if (!found)
        return {};
    QStringList lines{toneAt(pos, *found), runText(track, *found)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString SoundPicture::toneAt(const QPoint &pos, const SoundColumn &column)
{
    if (!m_isSpectrogram || !m_lane.contains(pos))
        return {};
    const std::span<const quint8> levels = m_spectrogram.levels(m_zoom, column.first, column.count);
    if (levels.empty())
        return {};
    const int bins = static_cast<int>(levels.size());
    const int bin = binOfRow(pos.y() - m_lane.top(), m_lane.height(), bins);
    const double hertz = (bin + 1) * m_zoom.rate / (2.0 * bins);
    const double decibels = SpectrogramTile::decibels(levels[static_cast<size_t>(bin)]);
    const QLocale locale;
    return tr("%1 kHz: %2 dB of a full-scale tone, in a Hann window of %3 ms.")
        .arg(locale.toString(hertz / 1000, 'f', 2), locale.toString(decibels, 'f', 1),
             locale.toString(2000.0 * bins / m_zoom.rate, 'f', 0));
}

} // namespace turnscope
