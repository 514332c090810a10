// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/folder_sound.h"

#include "models/protocol/audio_frame.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/frame_fields.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace turnscope {

namespace {

constexpr qint64 kSoundRate = 24'000;
constexpr qint64 kMostGiven = 2;                // times the sound: answers may overlap
constexpr qint64 kMostAtOnce = 10 * kSoundRate; // samples of one event: what a frame claims is not believed beyond it
constexpr quint64 kHeadEnd = 1 << 16;           // chunks before the samples are short

qint64 sampleAt(SessionTime at)
{
    const qint64 us = toMicroseconds(at);
    return us / 1'000'000 * kSoundRate + us % 1'000'000 * kSoundRate / 1'000'000;
}

quint32 number32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

} // namespace

FolderSound::FolderSound(const EventStore &events, const QString &path)
    : m_events(events)
{
    if (!path.isEmpty())
        open(path);
    if (!m_file)
        return;
    // Where an answer began to sound, the console tells behind its first audio.
    for (quint32 i = 0; i < m_events.size(); ++i) {
        const EventRow row = m_events.row(EventIndex{i});
        if (EventCatalogue::kind(m_events.strings().view(row.type)) == EventKind::ConsolePlaybackStarted)
            m_next.try_emplace(row.item, sampleAt(row.at));
    }
}

void FolderSound::open(const QString &path)
{
    auto file = FileHandle::openForReading(path);
    if (!file) {
        m_problem = file.error().text;
        return;
    }
    QByteArray head(qsizetype(std::min(file->size(), kHeadEnd)), Qt::Uninitialized);
    head.truncate(qsizetype(file->read(0, {head.data(), size_t(head.size())})));
    bool fits = head.startsWith("RIFF") && head.mid(8, 4) == "WAVE";
    bool told = false;
    for (qsizetype at = 12; fits && at + 8 <= head.size();) {
        const quint32 size = number32(head, at + 4);
        if (head.mid(at, 4) == "fmt " && at + 24 <= head.size()) {
            told = true;
            fits = qFromLittleEndian<quint16>(head.constData() + at + 10) == 2 && number32(head, at + 12) == kSoundRate
                   && qFromLittleEndian<quint16>(head.constData() + at + 22) == 16;
        } else if (head.mid(at, 4) == "data") {
            m_data = quint64(at) + 8;
            break;
        }
        at += 8 + qsizetype(size) + qsizetype(size % 2);
    }
    if (!fits || !told || m_data == 0) {
        m_problem = tr("The sound beside the events is no WAV of two voices at 24,000 Hz: it is not taken.");
        return;
    }
    m_frames = qint64((file->size() - m_data) / 4);
    m_file = std::move(*file);
}

QByteArray FolderSound::samples(int channel, qint64 first, qint64 count) const
{
    QByteArray side(count * 2, '\0');
    const qint64 from = std::clamp<qint64>(first, 0, m_frames);
    const qint64 to = std::clamp<qint64>(first + count, 0, m_frames);
    QByteArray both(qsizetype(to - from) * 4, '\0');
    const size_t got = m_file->read(m_data + quint64(from) * 4, {both.data(), size_t(both.size())});
    for (qint64 i = 0; i < qint64(got / 4); ++i)
        std::memcpy(side.data() + (from - first + i) * 2, both.constData() + i * 4 + qsizetype(channel) * 2, 2);
    return side;
}

QByteArray FolderSound::filled(EventIndex event)
{
    QByteArray frame = m_events.frame(event);
    const EventRow row = m_events.row(event);
    const EventSpec *spec = m_file ? EventCatalogue::find(m_events.strings().view(row.type)) : nullptr;
    if (!spec || spec->audioField.empty())
        return frame;
    const AudioFrame audio = readAudioFrame(frame, spec->audioField);
    if (audio.base64 || !audio.bytes || *audio.bytes < 2)
        return frame;
    const qint64 count = std::min(*audio.bytes / 2, kMostAtOnce);
    const bool isUser = spec->kind == EventKind::InputAudioAppend;
    qint64 first = sampleAt(row.at) - count;
    if (!isUser) {
        qint64 &next = m_next.try_emplace(row.item, sampleAt(row.at)).first->second;
        first = std::exchange(next, next + count);
    }
    // No more of it than there is, whatever lengths a damaged log claims.
    qint64 &given = m_given[isUser ? 0 : 1];
    if (first >= m_frames || first + count <= 0 || given > kMostGiven * m_frames)
        return frame;
    given += count;
    for (FrameFields fields(frame); fields.next();) {
        if (fields.key() != spec->audioField)
            continue;
        const qsizetype at = fields.value().data() - frame.constData();
        const qsizetype size = qsizetype(fields.value().size());
        return frame.replace(at, size, '"' + samples(isUser ? 0 : 1, first, count).toBase64() + '"');
    }
    return frame;
}

} // namespace turnscope
