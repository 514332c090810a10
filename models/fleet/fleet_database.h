// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/digest/digest_table.h"
#include "models/fleet/fleet_answer.h"
#include "models/result.h"

#include <QCoreApplication>
#include <QStringList>

#include <atomic>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace turnscope {

/// Digests in one SQLite file: a fleet's tables without a server. Several processes may add to one file on a disk of
/// this machine; each waits for the other, up to a minute. Movable; one thread.
class FleetDatabase
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::FleetDatabase)

public:
    /// Makes the file and its tables where they are missing. An error when it is no database of ours, or one whose
    /// tables are of another version. `isUnfit`: set as isUnfit() has it.
    static Result<FleetDatabase> open(const QString &path, bool *isUnfit = nullptr);

    /// One that is there, and may not be changed.
    static Result<FleetDatabase> openForReading(const QString &path);

    FleetDatabase(FleetDatabase &&) noexcept;
    FleetDatabase &operator=(FleetDatabase &&) noexcept;
    ~FleetDatabase();

    enum class Added : quint8 {
        New,
        Again, ///< the recording was there; its rows are these now
        Less,  ///< it is there from a file that holds more events: nothing was changed
    };

    /// All rows of a file, or none: whoever is ended meanwhile leaves the database as it was.
    Result<Added> add(const DigestLog &log);

    using Answer = FleetAnswer;

    /// What a query answers: one statement, of which nothing is changed. At most kMostRows. `cancelled` ends it early,
    /// with an error without a text.
    Result<Answer> ask(QByteArrayView sql, const std::atomic<bool> *cancelled = nullptr);

    /// One statement that changes something, `texts` in the places of its ?.
    Result<void> change(QByteArrayView sql, const QByteArrayList &texts = {});

    /// Whether the last thing that failed did so because the file is no database, is damaged, or has tables of another
    /// version: waiting, or space, would not help.
    bool isUnfit() const { return m_isUnfit; }

    static constexpr size_t kMostRows = 100'000;

private:
    struct Close
    {
        void operator()(sqlite3 *database) const;
    };
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

    /// How the rows of one table come in and go.
    struct Inserting
    {
        const DigestTable *table = nullptr;
        std::vector<DigestColumn> columns{};
        Statement insert{};
        Statement remove{};
    };

    FleetDatabase() = default;
    static Result<FleetDatabase> openFile(const QString &path, int flags);
    Result<void> makeTables();
    Result<void> prepareInserts();
    Result<Statement> prepare(QByteArrayView sql) const;
    Result<void> run(const char *sql);
    Result<void> step(sqlite3_stmt *statement) const;
    Result<std::optional<qint64>> number(QByteArrayView sql, const QByteArray &argument = {}) const;
    Result<Added> addRows(const DigestLog &log);
    Error problem() const;

    QString m_path;
    std::unique_ptr<sqlite3, Close> m_database;
    std::vector<Inserting> m_inserting;
    mutable bool m_isUnfit = false;
};

} // namespace turnscope
