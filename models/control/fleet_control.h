// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleet/fleet_queries.h"
#include "models/result.h"

#include <QObject>

namespace turnscope {

/// Whose recordings a fleet's questions are asked of.
struct FleetSource
{
    enum class Kind : quint8 {
        Folder,   ///< of recordings, which are digested into a database of ours
        Database, ///< SQLite, that turnscope digest made; nothing in it is changed
        Server,   ///< ClickHouse, over HTTP; nothing in it is changed
    };

    Kind kind = Kind::Folder;
    QString place;       ///< a path, or http(s)://HOST:PORT/?database=NAME, without user and password
    QString user;        ///< of the server; empty: the environment's CLICKHOUSE_USER, or none
    QByteArray password; ///< likewise, CLICKHOUSE_PASSWORD; goes to the server and is kept nowhere

    FleetDialect dialect() const { return kind == Kind::Server ? FleetDialect::ClickHouse : FleetDialect::Sqlite; }
};

/// What came of reading a folder; of another source it says nothing.
struct FleetReading
{
    struct Unread
    {
        QString path;
        QString why; ///< a sentence

        bool operator==(const Unread &) const = default;
    };

    qsizetype files = 0;        ///< that may be logs
    qsizetype known = 0;        ///< of them, as they were when they were read before
    qsizetype read = 0;         ///< now
    std::vector<Unread> unread; ///< now or before
    bool isStopped = false;     ///< before the last of them

    bool operator==(const FleetReading &) const = default;
};

/// Asks a fleet's questions of a source. Implemented in app, faked nowhere: a folder and a database need no network.
/// GUI thread; every call returns at once.
class FleetControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Gives up what goes on, and takes this source. opened() tells when it can be asked, or why not. A server is
    /// connected to here, and by ask().
    virtual void open(const FleetSource &source) = 0;

    /// A statement in the source's dialect that changes nothing; answered() comes with the number that this returns.
    virtual quint64 ask(const QByteArray &sql) = 0;

    /// Its answer is not wanted any more, and does not come. One that came, or 0: nothing.
    virtual void giveUp(quint64 question) = 0;

    /// Reads no further; opened() comes all the same, at once. Questions are not answered any more.
    virtual void stop() = 0;

    /// Gives up what goes on, and tells nothing of it any more. What was read of a folder until then is not lost.
    virtual void leave() = 0;

    virtual bool isOpening() const = 0;

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype files, const QString &path); ///< of a folder; of `path` it is the turn
    void opened(const turnscope::Result<turnscope::FleetReading> &reading);
    void answered(quint64 question, const turnscope::Result<turnscope::FleetAnswer> &answer);
};

} // namespace turnscope
