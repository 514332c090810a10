// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/work/worker.h"
#include "ui/start/recording_digest.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace turnscope {

/// What is known of recordings: made by a worker, one file after the other, and kept in a folder by the file's size and
/// time, so that each is read once. GUI thread.
class DigestShelf : public QObject
{
    Q_OBJECT

public:
    /// Kept in `folder`.
    explicit DigestShelf(QString folder = usualFolder(), QObject *parent = nullptr);

    static QString usualFolder();

    /// What is known of the file as it is now; or, when nothing is, has it read and tells by known().
    void want(const QString &path);

    std::optional<RecordingDigest> of(const QString &path) const;

Q_SIGNALS:
    void known(const QString &path);

private:
    struct Entry
    {
        quint64 size = 0;
        qint64 changed = 0;
        bool pending = false;
        std::optional<RecordingDigest> digest;
    };

    QString m_folder;
    QHash<QString, Entry> m_entries;
    Worker m_worker{WorkPool::Quiet};
};

} // namespace turnscope
