// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/curve_cache.h"

#include "models/files/whole_file.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/json_reader.h"
#include "models/recording/frame_cursor.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kMagic = 0x54534356; // "TSCV"
constexpr quint32 kVersion = 1;
constexpr qint64 kMostFrames = qint64(7) * 24 * 3600 * 1000 / 32; // a week
constexpr qint64 kMostParts = 100'000;

void addNumber(QCryptographicHash &hash, qint64 number)
{
    hash.addData(QByteArray::number(number) + ' ');
}

} // namespace

CurveCache::CurveCache(QString folder)
    : m_folder(std::move(folder))
{
}

QString CurveCache::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/speech"_s;
}

QString CurveCache::path(const QByteArray &key) const
{
    return m_folder + u'/' + QString::fromLatin1(key) + u".curve"_s;
}

QByteArray CurveCache::key(const EventStore &events, std::span<const AudioTrack::Clip> clips,
                           SpeechProbability::Model model, std::span<const SessionPart> sessions,
                           const std::atomic<bool> *cancelled)
{
    QFile network(SpeechProbability::modelPath(model));
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!network.open(QIODevice::ReadOnly) || !hash.addData(&network))
        return {};
    FrameCursor frames(events);
    JsonReader reader;
    size_t session = 0;
    for (const AudioTrack::Clip &clip : clips) {
        for (; session + 1 < sessions.size() && sessions[session + 1].first <= clip.event; ++session)
            hash.addData("session ");
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return {};
        addNumber(hash, clip.firstSample);
        addNumber(hash, clip.format.rate);
        addNumber(hash, qint64(clip.format.encoding));
        const EventSpec *spec = EventCatalogue::find(events.strings().view(events.type(clip.event)));
        const auto frame = reader.parse(frames.frame(clip.event));
        if (!spec || !frame)
            continue;
        const std::string_view text = json::text(*frame, spec->audioField);
        hash.addData(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
    }
    return hash.result().toHex();
}

std::optional<SpeechCurve> CurveCache::find(const QByteArray &key) const
{
    QFile file(path(key));
    if (key.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    QDataStream in(&file);
    in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 magic = 0;
    quint32 version = 0;
    quint8 model = 0;
    qint64 parts = 0;
    qint64 frames = 0;
    in >> magic >> version >> model >> parts >> frames;
    if (magic != kMagic || version != kVersion || model > 1 || parts < 0 || parts > kMostParts || frames < 0
        || frames > kMostFrames || file.size() - file.pos() != parts * 16 + frames * 4)
        return {};
    SpeechCurve curve;
    curve.model = model == 0 ? SpeechProbability::Model::V5 : SpeechProbability::Model::V6;
    for (qint64 i = 0; i < parts; ++i) {
        qint64 begin = 0;
        qint64 first = 0;
        in >> begin >> first;
        if (first < 0 || first > frames || (i > 0 && size_t(first) < curve.parts.back().firstFrame))
            return {};
        curve.parts.push_back({InputTime(microseconds(begin)), size_t(first)});
    }
    curve.probabilities.resize(size_t(frames));
    for (float &probability : curve.probabilities) {
        in >> probability;
        if (!std::isfinite(probability))
            return {};
    }
    return in.status() == QDataStream::Ok ? std::optional(std::move(curve)) : std::nullopt;
}

void CurveCache::keep(const QByteArray &key, const SpeechCurve &curve) const
{
    if (key.isEmpty() || !makeFolder(m_folder))
        return;
    QSaveFile file(path(key));
    if (!file.open(QIODevice::WriteOnly))
        return;
    QDataStream out(&file);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    out << kMagic << kVersion << quint8(curve.model == SpeechProbability::Model::V5 ? 0 : 1)
        << qint64(curve.parts.size()) << qint64(curve.probabilities.size());
    for (const SpeechCurve::Part &part : curve.parts)
        out << qint64(toMicroseconds(part.begin)) << qint64(part.firstFrame);
    for (const float probability : curve.probabilities)
        out << probability;
    if (out.status() == QDataStream::Ok && file.commit())
        trim();
}

void CurveCache::trim() const
{
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.curve"_s}, QDir::Files, QDir::Time);
    qint64 bytes = 0;
    for (const QFileInfo &file : files) {
        bytes += file.size();
        if (bytes > kMostBytes)
            QFile::remove(file.filePath());
    }
}

} // namespace turnscope
