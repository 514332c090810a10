// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/mark_keeper.h"

#include "models/files/file_path.h"
#include "models/files/whole_file.h"
#include "models/protocol/json_reader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLockFile>
#include <QStandardPaths>

#include <cstdlib>
#include <memory>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestLine = qint64(64) * 1024;
constexpr int kPatience = 2000; // ms; a file of marks is written in some ms

bool isMark(std::string_view type)
{
    return type == "console.mark" || type == HandMark::kType;
}

QString nameFor(const RecordingInfo &info)
{
    if (!info.session.isNull())
        return info.session.toString(QUuid::WithoutBraces);
    const std::unique_ptr<char, decltype(&std::free)> path(::realpath(bytesOfPath(info.path).constData(), nullptr),
                                                           &std::free);
    if (!path)
        return {};
    return u"path-"_s
           + QString::fromLatin1(QCryptographicHash::hash(path.get(), QCryptographicHash::Sha256).toHex().left(32));
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
    const QString name = nameFor(info);
    m_path = name.isEmpty() ? QString() : m_folder + u'/' + name + u".jsonl"_s;
    m_kept = read();
}

bool MarkKeeper::readAnew()
{
    const QList<Kept> before = std::exchange(m_kept, read());
    return m_kept != before;
}

QList<MarkKeeper::Kept> MarkKeeper::read() const
{
    QList<Kept> kept;
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return kept;
    JsonReader reader;
    while (kept.size() < kMost && !file.atEnd()) {
        const QByteArray line = file.readLine(kLongestLine).trimmed();
        const auto event = reader.parse(line);
        if (!event || !isMark(json::text(*event, "type")))
            continue;
        const std::string_view id = json::text(*event, "mark_id");
        take(kept, QByteArray(id.data(), qsizetype(id.size())), line);
    }
    return kept;
}

QList<QByteArray> MarkKeeper::frames() const
{
    QList<QByteArray> frames;
    for (const Kept &kept : m_kept)
        frames << kept.frame;
    return frames;
}

void MarkKeeper::take(QList<Kept> &kept, const QByteArray &id, const QByteArray &frame)
{
    kept.removeIf([&](const Kept &other) { return other.id == id; });
    kept.append({id, frame});
}

Result<void> MarkKeeper::keep(const QByteArray &id, const QByteArray &frame)
{
    if (m_path.isEmpty())
        return failure(tr("The mark is not kept: the recording it belongs to has no file."));
    if (const Result<void> made = makeFolder(m_folder); !made)
        return failure(tr("The mark could not be kept. %1").arg(made.error().text), made.error().detail);
    QLockFile lock(m_path + u".lock"_s);
    (void)lock.tryLock(kPatience); // without one it is still better to keep the mark
    (void)readAnew();
    if (m_kept.size() >= kMost)
        return failure(tr("There are too many marks for one recording; remove some first."));
    take(m_kept, id, frame);
    return write();
}

Result<void> MarkKeeper::write() const
{
    QByteArray lines;
    for (const Kept &kept : m_kept)
        lines += kept.frame + '\n';
    return replaceFile(m_path, lines).map_error([](const Error &error) {
        return Error{tr("The mark could not be kept. %1").arg(error.text), error.detail};
    });
}

} // namespace turnscope
