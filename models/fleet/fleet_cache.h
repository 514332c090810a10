// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet/fleet_database.h"
#include "models/recording/file_state.h"

#include <QHash>
#include <QSet>

namespace turnscope {

/// A fleet's database of ours alone, which knows the files that its rows are from: one that is as it was is not read
/// again. Of several files of one recording any may have given its rows; where one of them is gone or another by now,
/// the rows go, and all of them are to be read again. Movable; one thread.
class FleetCache
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::FleetCache)

public:
    /// Makes the file where it is missing, its folder too, and anew where another program version or other prices made
    /// it, or it is damaged: nothing stands in it that its files do not tell. `maker`: what rows are made by, beside
    /// the files.
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

    explicit FleetCache(FleetDatabase database);
    Result<void> makeTables(const QByteArray &maker, bool &isOurs);
    Result<void> load();
    Result<void> forget(const QSet<QByteArray> &recordings);
    static QByteArray keyOf(const QString &path);
    static QByteArray textOf(const FileState &state);

    FleetDatabase m_database;
    QHash<QByteArray, Known> m_known; ///< by keyOf()
};

} // namespace turnscope
