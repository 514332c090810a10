// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/fleet_cache.h"

#include "models/cost/own_prices.h"
#include "models/files/file_path.h"
#include "models/files/whole_file.h"
#include "models/version.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestPrices = qint64(16) * 1024 * 1024; // bytes

QByteArray bytesOf(const DigestCell &cell)
{
    const auto *text = std::get_if<QByteArray>(&cell);
    return text ? *text : QByteArray();
}

QByteArray nameOf(const DigestTable &table)
{
    return {table.name.data(), qsizetype(table.name.size())};
}

} // namespace

QString FleetCache::pathFor(const QString &folder)
{
    const QByteArray name = QCryptographicHash::hash(bytesOfPath(absolutePath(folder)), QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/fleet/"_s
           + QString::fromLatin1(name.toHex().first(32)) + u".sqlite"_s;
}

QByteArray FleetCache::makerNow()
{
    const Result<QByteArray> prices = readFile(OwnPrices::path(), kLongestPrices);
    const QByteArray own = prices ? QCryptographicHash::hash(*prices, QCryptographicHash::Sha256).toHex() : "none";
    return version().toUtf8() + " " + own;
}

FleetCache::FleetCache(FleetDatabase database, QByteArray maker)
    : m_database(std::move(database))
    , m_maker(std::move(maker))
{
}

Result<FleetCache> FleetCache::open(const QString &path, const QByteArray &maker)
{
    if (const Result<void> made = makeFolder(QFileInfo(path).path()); !made)
        return tl::unexpected(made.error());
    bool isUnfit = false;
    auto cache = openFile(path, maker, isUnfit);
    if (cache || !isUnfit)
        return cache;
    for (const char *part : {"", "-journal", "-wal", "-shm"})
        ::unlink((bytesOfPath(path) + part).constData());
    return openFile(path, maker, isUnfit);
}

Result<FleetCache> FleetCache::openFile(const QString &path, const QByteArray &maker, bool &isUnfit)
{
    auto database = FleetDatabase::open(path, &isUnfit);
    if (!database)
        return tl::unexpected(database.error());
    FleetCache cache(*std::move(database), maker);
    Result<void> ready = cache.makeTables();
    if (ready)
        ready = cache.load();
    if (ready)
        return cache;
    isUnfit = cache.m_database.isUnfit();
    return tl::unexpected(ready.error());
}

/// In one step, whoever else is at it: rows that another maker made go, and who has the file open sees that they did.
Result<void> FleetCache::makeTables()
{
    std::vector<std::pair<QByteArray, QByteArrayList>> steps{
        {"BEGIN IMMEDIATE", {}}, {"CREATE TABLE IF NOT EXISTS digested_by (maker TEXT PRIMARY KEY)", {}}};
    for (const auto &[sql, texts] : steps) {
        if (const auto done = m_database.change(sql, texts); !done)
            return done;
    }
    const auto makers = m_database.ask("SELECT maker FROM digested_by");
    if (!makers)
        return tl::unexpected(makers.error());
    steps.clear();
    if (makers->rows.size() != 1 || bytesOf(makers->rows[0][0]) != m_maker) {
        for (const DigestTable &table : digestTables())
            steps.push_back({"DELETE FROM " + nameOf(table), {}});
        steps.push_back({"DROP TABLE IF EXISTS digested_files", {}});
        steps.push_back({"DELETE FROM digested_by", {}});
        steps.push_back({"INSERT INTO digested_by VALUES (?)", {m_maker}});
    }
    steps.push_back({"CREATE TABLE IF NOT EXISTS digested_files (path TEXT PRIMARY KEY, state TEXT NOT NULL, "
                     "recording TEXT NOT NULL) WITHOUT ROWID",
                     {}});
    steps.push_back({"COMMIT", {}});
    for (const auto &[sql, texts] : steps) {
        if (const auto done = m_database.change(sql, texts); !done)
            return done;
    }
    return {};
}

Result<void> FleetCache::load()
{
    // By pieces: an answer has a limit, and a folder has none.
    QByteArray last;
    while (true) {
        const auto files = m_database.ask("SELECT path, state, recording FROM digested_files WHERE path > '" + last
                                          + "' ORDER BY path LIMIT 50000");
        if (!files)
            return tl::unexpected(files.error());
        for (const auto &row : files->rows) {
            last = bytesOf(row[0]);
            m_known.insert(last, {bytesOf(row[1]), bytesOf(row[2])});
        }
        if (files->rows.empty())
            return {};
    }
}

/// In letters of which none needs to be quoted.
QByteArray FleetCache::keyOf(const QString &path)
{
    return bytesOfPath(absolutePath(path)).toHex();
}

QByteArray FleetCache::textOf(const FileState &state)
{
    return QByteArray::number(state.size) + " " + QByteArray::number(state.changed) + " "
           + QByteArray::number(state.node);
}

Result<QStringList> FleetCache::findChanged(const QStringList &files)
{
    QSet<QByteArray> there;
    QSet<QByteArray> another; // recordings of which a file is gone, or not what it was
    for (const QString &path : files) {
        const QByteArray key = keyOf(path);
        there.insert(key);
        const auto known = m_known.constFind(key);
        if (known == m_known.constEnd())
            continue;
        const auto state = FileState::of(path);
        if (!state || textOf(*state) != known->state)
            another.insert(known->recording);
    }
    for (auto each = m_known.constBegin(); each != m_known.constEnd(); ++each) {
        if (!there.contains(each.key()))
            another.insert(each->recording);
    }
    if (const auto forgotten = forget(another); !forgotten)
        return tl::unexpected(forgotten.error());
    QStringList changed;
    for (const QString &path : files) {
        if (!m_known.contains(keyOf(path)))
            changed << path;
    }
    return changed;
}

Result<void> FleetCache::forget(const QSet<QByteArray> &recordings)
{
    if (recordings.isEmpty())
        return {};
    Result<void> done = m_database.change("BEGIN IMMEDIATE");
    for (auto each = recordings.constBegin(); done && each != recordings.constEnd(); ++each) {
        for (const DigestTable &table : digestTables()) {
            if (done)
                done = m_database.change("DELETE FROM " + nameOf(table) + " WHERE recording = ?", {*each});
        }
        if (done)
            done = m_database.change("DELETE FROM digested_files WHERE recording = ?", {*each});
    }
    if (done)
        done = m_database.change("COMMIT");
    if (!done) {
        (void)m_database.change("ROLLBACK"); // what there is to say was said
        return done;
    }
    m_known.removeIf([&](QHash<QByteArray, Known>::iterator known) { return recordings.contains(known->recording); });
    return {};
}

Result<FleetDatabase::Added> FleetCache::add(const DigestLog &log, const QString &path, const FileState &state)
{
    auto added = m_database.add(log);
    if (!added)
        return added;
    // No file's state is empty: what failed is looked at again the next time.
    const bool isWhole = !log.error() && log.info().cutShort.isEmpty();
    const Known known{isWhole ? textOf(state) : QByteArray(""), log.recording()};
    // Not where another maker has taken the file over meanwhile.
    if (const auto noted = m_database.change("INSERT OR REPLACE INTO digested_files SELECT ?1, ?2, ?3 WHERE EXISTS "
                                             "(SELECT 1 FROM digested_by WHERE maker = ?4)",
                                             {keyOf(path), known.state, known.recording, m_maker});
        !noted)
        return tl::unexpected(noted.error());
    m_known.insert(keyOf(path), known);
    return added;
}

Result<FleetAnswer> FleetCache::unread()
{
    return m_database.ask("SELECT path, error FROM recordings WHERE status = 'unreadable' ORDER BY path");
}

} // namespace turnscope
