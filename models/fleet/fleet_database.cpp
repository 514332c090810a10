// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/fleet_database.h"

#include "models/digest/digest_page.h"
#include "models/files/file_path.h"
#include "models/text/qt_text.h"

#include <algorithm>

#include <sqlite3.h>

namespace turnscope {

namespace {

constexpr int kPatience = 60'000;              // ms that another process may hold the file
constexpr qint64 kApplication = 0x5475726e;    // "Turn", in the file's header
constexpr int kLongestText = 64 * 1024 * 1024; // bytes, of a value or a statement

void bindTo(sqlite3_stmt *statement, int place, const DigestCell &cell)
{
    if (const bool *flag = std::get_if<bool>(&cell))
        sqlite3_bind_int(statement, place, *flag ? 1 : 0);
    else if (const qint64 *whole = std::get_if<qint64>(&cell))
        sqlite3_bind_int64(statement, place, *whole);
    else if (const double *real = std::get_if<double>(&cell))
        sqlite3_bind_double(statement, place, *real);
    else if (const QByteArray *text = std::get_if<QByteArray>(&cell))
        sqlite3_bind_text(statement, place, text->constData(), int(text->size()), SQLITE_TRANSIENT);
    else
        sqlite3_bind_null(statement, place);
}

DigestCell cellOf(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_NULL:
        return {};
    default:
        const void *bytes = sqlite3_column_blob(statement, column);
        return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(statement, column));
    }
}

/// While it lives, what the database is at work on ends soon after the flag is set.
class CancelledBy
{
public:
    CancelledBy(sqlite3 *database, const std::atomic<bool> *flag)
        : m_database(database)
    {
        constexpr int steps = 10'000; // of SQLite's machine, between two looks
        if (flag)
            sqlite3_progress_handler(database, steps, &look, const_cast<std::atomic<bool> *>(flag));
    }
    ~CancelledBy() { sqlite3_progress_handler(m_database, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(CancelledBy)

private:
    static int look(void *flag) { return static_cast<const std::atomic<bool> *>(flag)->load() ? 1 : 0; }

    sqlite3 *m_database;
};

} // namespace

void FleetDatabase::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database); // or with the last of its statements: an assignment takes the database first
}

void FleetDatabase::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

FleetDatabase::FleetDatabase(FleetDatabase &&) noexcept = default;
FleetDatabase &FleetDatabase::operator=(FleetDatabase &&) noexcept = default;
FleetDatabase::~FleetDatabase() = default;

Error FleetDatabase::problem() const
{
    const int code = m_database ? sqlite3_errcode(m_database.get()) & 0xff : SQLITE_NOMEM;
    const QString said = m_database ? QString::fromUtf8(sqlite3_errmsg(m_database.get())) : QString();
    const QString path = shownPath(m_path);
    // An error of SQL's own: a table lacks what the statements name.
    m_isUnfit = code == SQLITE_NOTADB || code == SQLITE_CORRUPT || code == SQLITE_ERROR;
    switch (code) {
    case SQLITE_NOTADB:
        return {tr("%1 is no database. Name another file, or one that is not there yet.").arg(path), said};
    case SQLITE_BUSY:
        return {tr("%1 is in use by another program, and stayed so for a minute. Try again later.").arg(path), said};
    case SQLITE_FULL:
        return {tr("%1 cannot be written: the disk is full. Free some space.").arg(path), said};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {tr("%1 may not be written. Name another file.").arg(path), said};
    case SQLITE_CANTOPEN:
        return {tr("%1 cannot be opened. See whether its folder is there, and may be written.").arg(path), said};
    default:
        return {tr("The database %1 does not answer: %2.").arg(path, said), said};
    }
}

Result<FleetDatabase> FleetDatabase::openFile(const QString &path, int flags)
{
    FleetDatabase database;
    database.m_path = path;
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(bytesOfPath(path).constData(), &opened, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    database.m_database.reset(opened);
    if (code != SQLITE_OK)
        return tl::unexpected(database.problem());
    sqlite3_busy_timeout(opened, kPatience);
    sqlite3_limit(opened, SQLITE_LIMIT_LENGTH, kLongestText);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return database;
}

Result<FleetDatabase> FleetDatabase::open(const QString &path, bool *isUnfit)
{
    auto database = openFile(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!database)
        return database;
    Result<void> ready = database->makeTables();
    if (ready)
        ready = database->prepareInserts();
    if (isUnfit)
        *isUnfit = database->isUnfit();
    if (!ready)
        return tl::unexpected(ready.error());
    return database;
}

Result<FleetDatabase> FleetDatabase::openForReading(const QString &path)
{
    auto database = openFile(path, SQLITE_OPEN_READONLY);
    if (!database)
        return database;
    const auto version = database->number("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version != kDigestSchema)
        return failure(tr("%1 does not hold digests of this version of Turnscope. Make it anew with turnscope digest "
                          "--to sqlite.")
                           .arg(shownPath(path)));
    return database;
}

Result<void> FleetDatabase::makeTables()
{
    // Whoever comes first makes them; who comes at the same time waits here.
    if (const auto begun = run("PRAGMA synchronous = NORMAL; BEGIN IMMEDIATE"); !begun)
        return begun;
    const auto application = number("PRAGMA application_id");
    const auto version = number("PRAGMA user_version");
    const auto tables = number("SELECT count(*) FROM sqlite_schema");
    for (const auto *each : {&application, &version, &tables}) {
        if (!*each)
            return tl::unexpected(each->error());
    }
    const bool isNew = *tables == 0;
    if (!isNew && *application != kApplication)
        return failure(tr("%1 is a database of something else. Name another file, or one that is not there yet.")
                           .arg(shownPath(m_path)));
    m_isUnfit = !isNew && *version != kDigestSchema;
    if (m_isUnfit)
        return failure(tr("%1 holds digests of another version of Turnscope, whose tables differ. Name a file that is "
                          "not there yet, and digest the recordings again.")
                           .arg(shownPath(m_path)));
    if (isNew) {
        const QByteArray header = "PRAGMA application_id = " + QByteArray::number(kApplication)
                                  + "; PRAGMA user_version = " + QByteArray::number(kDigestSchema);
        if (const auto made = run(header.constData()); !made)
            return made;
    }
    if (const auto made = run(digest::schema(digest::Database::Sqlite).constData()); !made)
        return made;
    return run("COMMIT");
}

Result<void> FleetDatabase::prepareInserts()
{
    for (const DigestTable &table : digestTables()) {
        Inserting inserting{.table = &table, .columns = table.allColumns()};
        const QByteArray name = latinText(table.name).toLatin1();
        QByteArray names;
        QByteArray places;
        for (const DigestColumn &column : inserting.columns) {
            names += (names.isEmpty() ? "" : ", ") + latinText(column.name).toLatin1();
            places += places.isEmpty() ? "?" : ", ?";
        }
        auto insert = prepare("INSERT INTO " + name + " (" + names + ") VALUES (" + places + ")");
        if (!insert)
            return tl::unexpected(insert.error());
        auto remove = prepare("DELETE FROM " + name + " WHERE recording = ?");
        if (!remove)
            return tl::unexpected(remove.error());
        inserting.insert = *std::move(insert);
        inserting.remove = *std::move(remove);
        m_inserting.push_back(std::move(inserting));
    }
    return {};
}

Result<FleetDatabase::Statement> FleetDatabase::prepare(QByteArrayView sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_database.get(), sql.data(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        return tl::unexpected(problem());
    return Statement(statement);
}

Result<void> FleetDatabase::run(const char *sql)
{
    if (sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(problem());
    return {};
}

Result<void> FleetDatabase::step(sqlite3_stmt *statement) const
{
    const int code = sqlite3_step(statement);
    const Result<void> done = code == SQLITE_DONE ? Result<void>() : tl::unexpected(problem());
    sqlite3_reset(statement);
    return done;
}

/// Of the first row and column; nothing without a row, or where it is null.
Result<std::optional<qint64>> FleetDatabase::number(QByteArrayView sql, const QByteArray &argument) const
{
    const auto statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    if (!argument.isEmpty())
        bindTo(statement->get(), 1, argument);
    const int code = sqlite3_step(statement->get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return tl::unexpected(problem());
    if (code == SQLITE_DONE || sqlite3_column_type(statement->get(), 0) == SQLITE_NULL)
        return std::optional<qint64>();
    return std::optional(qint64(sqlite3_column_int64(statement->get(), 0)));
}

Result<FleetDatabase::Added> FleetDatabase::add(const DigestLog &log)
{
    if (const auto begun = run("BEGIN IMMEDIATE"); !begun)
        return tl::unexpected(begun.error());
    auto added = addRows(log);
    if (added) {
        if (const auto done = run("COMMIT"); !done)
            added = tl::unexpected(done.error());
    }
    if (!added)
        sqlite3_exec(m_database.get(), "ROLLBACK", nullptr, nullptr, nullptr); // what there is to say was said
    return added;
}

Result<FleetDatabase::Added> FleetDatabase::addRows(const DigestLog &log)
{
    const auto there = number("SELECT coalesce(max(events), 0) FROM recordings WHERE recording = ? HAVING count(*) > 0",
                              log.recording());
    if (!there)
        return tl::unexpected(there.error());
    if (*there && **there > log.eventCount())
        return Added::Less;
    if (!log.error()) { // the same file could not be read before. By its id: a path without keys may be several files'
        RecordingInfo unread;
        unread.path = log.info().path;
        if (const auto done = change("DELETE FROM recordings WHERE status = 'unreadable' AND recording = ?",
                                     {DigestLog::identity(unread, {})});
            !done)
            return tl::unexpected(done.error());
    }
    for (Inserting &inserting : m_inserting) {
        bindTo(inserting.remove.get(), 1, log.recording());
        if (const auto done = step(inserting.remove.get()); !done)
            return tl::unexpected(done.error());
        Result<void> filled;
        inserting.table->rows(log, [&](const DigestRow &row) {
            if (!filled)
                return;
            int place = 0;
            for (const DigestColumn &column : inserting.columns)
                bindTo(inserting.insert.get(), ++place, column.of(row));
            filled = step(inserting.insert.get());
        });
        if (!filled)
            return tl::unexpected(filled.error());
    }
    return *there ? Added::Again : Added::New;
}

Result<void> FleetDatabase::change(QByteArrayView sql, const QByteArrayList &texts)
{
    const auto statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    for (qsizetype i = 0; i < texts.size(); ++i)
        bindTo(statement->get(), int(i) + 1, texts[i]);
    return step(statement->get());
}

Result<FleetDatabase::Answer> FleetDatabase::ask(QByteArrayView sql, const std::atomic<bool> *cancelled)
{
    const CancelledBy ending(m_database.get(), cancelled);
    const auto statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    sqlite3_stmt *asked = statement->get();
    if (!asked || sqlite3_stmt_readonly(asked) == 0)
        return failure(tr("Only a question can be asked here: SELECT …"));
    Answer answer;
    const int columns = sqlite3_column_count(asked);
    for (int i = 0; i < columns; ++i)
        answer.columns << QString::fromUtf8(sqlite3_column_name(asked, i));
    int code = sqlite3_step(asked);
    for (; code == SQLITE_ROW; code = sqlite3_step(asked)) {
        if (answer.rows.size() == kMostRows)
            return failure(tr("The answer has more than %1 rows. Ask for less.").arg(kMostRows));
        std::vector<DigestCell> &row = answer.rows.emplace_back();
        for (int i = 0; i < columns; ++i)
            row.push_back(cellOf(asked, i));
    }
    if (code == SQLITE_INTERRUPT)
        return tl::unexpected(Error());
    if (code != SQLITE_DONE)
        return tl::unexpected(problem());
    return answer;
}

} // namespace turnscope
