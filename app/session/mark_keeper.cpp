// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/mark_keeper.h"

#include "models/protocol/json_reader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestLine = 64 * 1024;

QString nameFor(const RecordingInfo &info)
{
    if (!info.session.isNull())
        return info.session.toString(QUuid::WithoutBraces);
    const QString path = QFileInfo(info.path).canonicalFilePath();
    if (path.isEmpty())
        return {};
    return u"path-"_s
           + QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

MarkKeeper::MarkKeeper(QString folder)
    : m_folder(std::move(folder))
{
}

QString MarkKeeper::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/marks"_s;
}

void MarkKeeper::open(const RecordingInfo &info)
{
    m_kept.clear();
    const QString name = nameFor(info);
    m_path = name.isEmpty() ? QString() : m_folder + u'/' + name + u".jsonl"_s;
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    JsonReader reader;
    while (m_kept.size() < kMost && !file.atEnd()) {
        const QByteArray line = file.readLine(kLongestLine).trimmed();
        const auto event = reader.parse(line);
        if (!event || json::text(*event, "type") != "console.mark")
            continue;
        const std::string_view id = json::text(*event, "mark_id");
        take(QByteArray(id.data(), qsizetype(id.size())), line);
    }
}

QList<QByteArray> MarkKeeper::frames() const
{
    QList<QByteArray> frames;
    for (const Kept &kept : m_kept)
        frames << kept.frame;
    return frames;
}

void MarkKeeper::take(const QByteArray &id, const QByteArray &frame)
{
    m_kept.removeIf([&](const Kept &kept) { return kept.id == id; });
    m_kept.append({id, frame});
}

Result<void> MarkKeeper::put(const Mark &mark)
{
    if (m_kept.size() >= kMost)
        return failure(tr("There are too many marks for one recording; remove some first."));
    take(mark.id, mark.frame());
    return write();
}

Result<void> MarkKeeper::remove(const QByteArray &id)
{
    take(id, Mark::removal(id));
    return write();
}

Result<void> MarkKeeper::write() const
{
    if (m_path.isEmpty())
        return failure(tr("The mark is not kept: the recording it belongs to has no file."));
    QDir().mkpath(m_folder);
    QSaveFile file(m_path);
    bool good = file.open(QIODevice::WriteOnly);
    for (const Kept &kept : m_kept)
        good = good && file.write(kept.frame + '\n') == kept.frame.size() + 1;
    if (!good || !file.commit())
        return failure(tr("The mark could not be kept: %1 could not be written.").arg(m_path), file.errorString());
    return {};
}

} // namespace turnscope
