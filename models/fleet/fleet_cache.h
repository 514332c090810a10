// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet/fleet_database.h"
#include "models/recording/file_state.h"

#include <QHash>
#include <QSet>

namespace turnscope {

/// A fleet's database of ours alone, which knows the files that its rows are from: one that is as it was is not read
/// again, but for one that could not be read to its end: what was in the way may have passed. Of several files of one
/// recording any may have given its rows; where one of them is gone or another by now, the rows go, and all of them are
/// to be read again. Movable; one thread.
class FleetCache
{
public:
    /// Makes the file where it is missing, its folder too, and anew where it is damaged or of another version's tables:
    /// nothing stands in it that its files do not tell. Where another program version or other prices made its rows, it
    /// is emptied. `maker`: what rows are made by, beside the files.
    static Result<FleetCache> open(const QString &path, const QByteArray &maker);

    /// Where that of a folder of recordings is kept.
    static QString pathFor(const QString &folder);

    /// The version of this program, and the user's own prices.
    static QByteArray makerNow();

    /// Those of `files` that are not known as they are now, in their order. Rows of what is gone, or another by now,
    /// are removed.
    Result<QStringList> findChanged(const QStringList &files);

    /// The rows of a file, as it was when `state` was asked for.
    Result<FleetDatabase::Added> add(const DigestLog &log, const QString &path, const FileState &state);

    /// Path and reason of all files that could not be read.
    Result<FleetAnswer> unread();

private:
    struct Known
    {
        QByteArray state;
        QByteArray recording;
    };

    FleetCache(FleetDatabase database, QByteArray maker);
    static Result<FleetCache> openFile(const QString &path, const QByteArray &maker, bool &isUnfit);
    Result<void> makeTables();
    Result<void> load();
    Result<void> forget(const QSet<QByteArray> &recordings);
    static QByteArray keyOf(const QString &path);
    static QByteArray textOf(const FileState &state);

    FleetDatabase m_database;
    QByteArray m_maker;
    QHash<QByteArray, Known> m_known; ///< by keyOf()
};

} // namespace turnscope
