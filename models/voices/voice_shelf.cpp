// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/voices/voice_shelf.h"

#include "models/audio/sound_file.h"
#include "models/files/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>

#include <cmath>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShelfVersion = 1;
constexpr qint64 kLargestIndex = 64 << 20; // bytes
constexpr qsizetype kLongestName = 60;
constexpr int kShelfPatience = 10'000; // ms; another writer needs some, on a slow disk more

QString indexPath(const VoiceShelf &shelf)
{
    return shelf.path(u"voices.json"_s);
}

QJsonObject clipJson(const VoiceClip &clip)
{
    QJsonObject json{{u"voice"_s, clip.voice},       {u"speed"_s, clip.speed},
                     {u"text"_s, clip.text},         {u"said"_s, clip.said},
                     {u"file"_s, clip.file},         {u"recording"_s, clip.recording},
                     {u"endpoint"_s, clip.endpoint}, {u"model"_s, clip.model},
                     {u"stand_in"_s, clip.standIn},  {u"made"_s, clip.made.toUTC().toString(Qt::ISODateWithMs)},
                     {u"rate"_s, clip.rate},         {u"duration_us"_s, qint64(clip.duration.count())}};
    if (clip.loudness)
        json.insert(u"loudness_dbfs"_s, *clip.loudness);
    if (clip.firstSound)
        json.insert(u"first_sound_ms"_s, qint64(clip.firstSound->count()));
    if (!clip.note.isEmpty())
        json.insert(u"note"_s, clip.note);
    if (!clip.error.text.isEmpty())
        json.insert(u"error"_s, QJsonObject{{u"text"_s, clip.error.text}, {u"detail"_s, clip.error.detail}});
    return json;
}

/// A name of a file in the folder, and nowhere else.
QString fileName(const QJsonValue &value)
{
    const QString name = value.toString();
    return name == QFileInfo(name).fileName() && !name.startsWith(u'.') ? name : QString();
}

VoiceClip clipOf(const QJsonObject &json)
{
    VoiceClip clip;
    clip.voice = json["voice"_L1].toString();
    clip.speed = json["speed"_L1].toDouble(1);
    clip.text = json["text"_L1].toString();
    clip.said = json["said"_L1].toString();
    clip.file = fileName(json["file"_L1]);
    clip.recording = fileName(json["recording"_L1]);
    clip.endpoint = json["endpoint"_L1].toString();
    clip.model = json["model"_L1].toString();
    clip.standIn = json["stand_in"_L1].toBool();
    clip.made = QDateTime::fromString(json["made"_L1].toString(), Qt::ISODateWithMs);
    clip.rate = json["rate"_L1].toInt(24000);
    clip.duration = microseconds(json["duration_us"_L1].toInteger());
    if (json.contains("loudness_dbfs"_L1))
        clip.loudness = json["loudness_dbfs"_L1].toDouble();
    if (json.contains("first_sound_ms"_L1))
        clip.firstSound = milliseconds(json["first_sound_ms"_L1].toInteger());
    clip.note = json["note"_L1].toString();
    const QJsonObject error = json["error"_L1].toObject();
    clip.error = {error["text"_L1].toString(), error["detail"_L1].toString()};
    return clip;
}

/// What every file system takes as a name.
QString plainName(const QString &voice)
{
    QString name;
    for (const QChar c : voice.left(kLongestName)) {
        const bool plain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
        name += plain ? c : QChar(u'_');
    }
    return name.isEmpty() ? u"voice"_s : name;
}

} // namespace

VoiceShelf::VoiceShelf(QString folder)
    : m_folder(std::move(folder))
{
}

QString VoiceShelf::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/turnscope/voices"_s;
}

Result<std::vector<VoiceClip>> VoiceShelf::clips() const
{
    const QString path = indexPath(*this);
    if (!QFileInfo::exists(path))
        return std::vector<VoiceClip>();
    const auto file = readFile(path, kLargestIndex);
    if (!file)
        return tl::unexpected(file.error());
    QJsonParseError problem;
    const QJsonObject index = QJsonDocument::fromJson(*file, &problem).object();
    if (problem.error != QJsonParseError::NoError || !index["clips"_L1].isArray())
        return failure(tr("“%1” is no list of clips. Mend it, or move it away to begin a new one.").arg(path),
                       problem.errorString());
    if (index["version"_L1].toInt() > kShelfVersion)
        return failure(tr("“%1” was written by a later Turnscope.").arg(path));
    std::vector<VoiceClip> clips;
    for (const QJsonValue &each : index["clips"_L1].toArray())
        clips.push_back(clipOf(each.toObject()));
    return clips;
}

Result<QString> VoiceShelf::freeName(const QString &voice, double speed) const
{
    if (const auto made = makeFolder(m_folder); !made)
        return tl::unexpected(made.error());
    const QString stem = u"%1-%2"_s.arg(plainName(voice), QString::number(speed));
    QString name = stem;
    for (int i = 2; QFileInfo::exists(path(name + u".wav"_s)) || QFileInfo::exists(path(name + u".jsonl"_s)); ++i)
        name = u"%1-%2"_s.arg(stem).arg(i);
    return name;
}

Result<VoiceClip> VoiceShelf::keep(VoiceClip clip, const QString &name, std::span<const qint16> samples, int rate) const
{
    QLockFile lock(indexPath(*this) + u".lock"_s);
    (void)lock.tryLock(kShelfPatience); // without one it is still better to keep the clip
    auto all = clips();
    if (!all)
        return tl::unexpected(all.error());
    if (!samples.empty()) {
        measure(clip, samples, rate);
        clip.file = name + u".wav"_s;
        if (const auto written = replaceFile(path(clip.file), writeWav(samples, rate)); !written)
            return tl::unexpected(written.error());
    }
    all->push_back(clip);
    QJsonArray list;
    for (const VoiceClip &each : *all)
        list.append(clipJson(each));
    const QJsonObject index{{u"version"_s, kShelfVersion}, {u"clips"_s, list}};
    if (const auto written = replaceFile(indexPath(*this), QJsonDocument(index).toJson()); !written) {
        if (clip.isThere())
            QFile::remove(path(clip.file)); // nothing would name it
        return tl::unexpected(written.error());
    }
    return clip;
}

} // namespace turnscope
