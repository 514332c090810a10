// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voices/clip_table.h"

#include "models/tables/cell_tone.h"
#include "models/text/plain_tip.h"
#include "models/text/time_text.h"
#include "models/voices/blind_order.h"

#include <numeric>

namespace turnscope {

using namespace Qt::StringLiterals;

std::vector<Peak> DrawnClip::peaksOf(std::span<const qint16> samples)
{
    if (samples.empty())
        return {};
    PeakPyramid pyramid;
    pyramid.append(samples);
    std::vector<Peak> peaks;
    const qint64 count = pyramid.sampleCount();
    for (qint64 i = 0; i < kPeaks; ++i) {
        const qint64 first = i * count / kPeaks;
        peaks.push_back(pyramid.peak(first, std::max<qint64>((i + 1) * count / kPeaks - first, 1)));
    }
    return peaks;
}

void ClipTable::setClips(std::vector<DrawnClip> clips)
{
    beginResetModel();
    m_clips = std::move(clips);
    arrange();
    endResetModel();
}

void ClipTable::add(DrawnClip clip)
{
    if (!m_seed) {
        beginInsertRows({}, rowCount(), rowCount());
        m_order.push_back(m_clips.size());
        m_clips.push_back(std::move(clip));
        return endInsertRows();
    }
    beginResetModel();
    m_clips.push_back(std::move(clip));
    arrange();
    endResetModel();
}

void ClipTable::setBlind(std::optional<quint64> seed)
{
    beginResetModel();
    m_seed = seed;
    arrange();
    endResetModel();
}

void ClipTable::arrange()
{
    m_playing = -1;
    m_order.clear();
    if (!m_seed) {
        m_order.resize(m_clips.size());
        std::iota(m_order.begin(), m_order.end(), size_t(0));
        return;
    }
    for (const size_t each : blindOrder(m_clips.size(), *m_seed)) {
        if (m_clips[each].clip.isThere())
            m_order.push_back(each);
    }
}

void ClipTable::setPlaying(int row)
{
    m_playing = row;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int ClipTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int ClipTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString ClipTable::text(const VoiceClip &clip, int row, int column) const
{
    if (m_seed)
        return column == Name ? blindName(size_t(row)) : QString();
    switch (column) {
    case Name:
        return clip.voice;
    case Speed:
        return QLocale().toString(clip.speed);
    case Length:
        return clip.isThere() ? durationText(clip.duration) : QString();
    case Loudness:
        return clip.loudness ? tr("%1 dBFS").arg(*clip.loudness, 0, 'f', 1) : QString();
    case FirstSound:
        return clip.firstSound ? millisecondsText(*clip.firstSound) : QString();
    case Said:
        return !clip.isThere() ? clip.error.text : clip.note.isEmpty() ? clip.said : clip.note;
    case By:
        return clip.standIn ? tr("Flite, in its place") : clip.endpoint;
    default:
        return {};
    }
}

QVariant ClipTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const DrawnClip &drawn = m_clips[m_order[size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return text(drawn.clip, index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter); // rows are as high as a waveform needs
    case Qt::ToolTipRole:
        return m_seed ? QVariant()
                      : QVariant(index.column() == Said ? text(drawn.clip, index.row(), Said) : drawn.clip.text);
    case Qt::AccessibleTextRole:
        return index.column() == Sound && index.row() == m_playing ? QVariant(tr("sounds")) : QVariant();
    case kPeaksRole:
        return index.column() == Sound ? QVariant::fromValue<const void *>(&drawn) : QVariant();
    case kPlaysRole:
        return index.row() == m_playing;
    case kCellToneRole:
        if (!drawn.clip.isThere() && index.column() == Said)
            return int(CellTone::Error);
        return index.column() == By ? QVariant(int(CellTone::Dim)) : QVariant();
    default:
        return {};
    }
}

/// What a column's figures mean, where its heading does not say it all.
QString ClipTable::meaning(int column)
{
    switch (column) {
    case Speed:
        return tr("As it was asked for; 1 is the voice's own");
    case Length:
        return tr("Of the whole sound, pauses and all");
    case Loudness:
        return tr(
            "How loud the speech in it is: the RMS of those pieces of 20 ms that are within 20 dB of its loud ones "
            "(the 95th percentile), so that pauses count for nothing. In dB of full scale: at 0 dBFS every sample "
            "is as large as 16 bits allow.");
    case FirstSound:
        return tr(
            "From the conversation.item.create with the sentence, as the client sent it, to the first sound that is "
            "no silence, played as soon as it comes. Where that moment is not known, from the server's "
            "response.created.");
    case Said:
        return tr(
            "The endpoint's own transcript, which may be other words than the sentence; or what is otherwise than "
            "asked for, or why there is no sound");
    default:
        return {};
    }
}

QVariant ClipTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole)
        return plainTip(meaning(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Voice");
    case Speed:
        return tr("Speed");
    case Sound:
        return tr("Sound");
    case Length:
        return tr("Length");
    case Loudness:
        return tr("Loudness");
    case FirstSound:
        return tr("First sound");
    case Said:
        return tr("Said");
    case By:
        return tr("By");
    default:
        return {};
    }
}

} // namespace turnscope
