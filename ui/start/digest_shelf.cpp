// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/digest_shelf.h"

#include "models/files/whole_file.h"
#include "models/recording/file_state.h"

#include <QCborValue>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;                     // of what is kept
constexpr qint64 kMostKept = 64LL * 1024;       // bytes of one digest
constexpr quint64 kMostRead = quint64(1) << 30; // of a recording: beyond it, only opening tells

QString cardOf(const QString &folder, const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    return folder + u'/' + QString::fromLatin1(hash) + u".cbor"_s;
}

std::optional<RecordingDigest> kept(const QString &card, const FileState &state)
{
    QFile file(card);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostKept)
        return {};
    const QCborMap map = QCborValue::fromCbor(file.readAll()).toMap();
    if (map.value(u"version"_s).toInteger() != kVersion || map.value(u"size"_s).toInteger() != qint64(state.size)
        || map.value(u"changed"_s).toInteger() != state.changed)
        return {};
    return RecordingDigest::fromCbor(map.value(u"digest"_s).toMap());
}

void keep(const QString &card, const FileState &state, const RecordingDigest &digest)
{
    QDir().mkpath(QFileInfo(card).path());
    const QCborMap map{{u"version"_s, kVersion},
                       {u"size"_s, qint64(state.size)},
                       {u"changed"_s, state.changed},
                       {u"digest"_s, digest.toCbor()}};
    (void)replaceFile(card, map.toCborValue().toCbor()); // without it, it is read again
}

} // namespace

DigestShelf::DigestShelf(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

QString DigestShelf::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/digests"_s;
}

void DigestShelf::want(const QString &path)
{
    const std::optional<FileState> state = FileState::of(path);
    if (!state || state->size > kMostRead)
        return;
    Entry &entry = m_entries[path];
    if (entry.pending || (entry.size == state->size && entry.changed == state->changed))
        return;
    entry.size = state->size;
    entry.changed = state->changed;
    entry.pending = true;
    m_worker.start(
        [path, state = *state, card = cardOf(m_folder, path)](const Task &task) {
            std::optional<RecordingDigest> digest = kept(card, state);
            if (digest)
                return digest;
            if (auto made = RecordingDigest::of(path, task.cancelled())) {
                keep(card, state, *made);
                digest = std::move(*made);
            }
            return digest;
        },
        [this, path](const std::optional<RecordingDigest> &digest) {
            Entry &told = m_entries[path];
            told.pending = false;
            told.digest = digest;
            Q_EMIT known(path);
        });
}

std::optional<RecordingDigest> DigestShelf::of(const QString &path) const
{
    return m_entries.value(path).digest;
}

} // namespace turnscope
