// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/fleet_columns.h"
#include "models/fleet/fleet_database.h"
#include "models/fleet/fleet_queries.h"
#include "tests/models/digest/digest_bench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Digests in one file of SQLite.
class TestFleetDatabase : public QObject
{
    Q_OBJECT

private:
    using Added = FleetDatabase::Added;

    QTemporaryDir m_folder;
    static inline const QUuid kOne{u"5f2bd2f6-9e59-4b8c-9c39-6d1d5d1f7f10"_s};
    static inline const QUuid kTwo{u"5f2bd2f6-9e59-4b8c-9c39-6d1d5d1f7f11"_s};

    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }

    static qint64 number(FleetDatabase &database, QByteArrayView sql)
    {
        const auto answer = database.ask(sql);
        if (!answer || answer->rows.empty())
            qFatal("%s", answer ? "no row" : qPrintable(answer.error().text));
        return std::get<qint64>(answer->rows[0][0]);
    }

    static EventLog longer()
    {
        EventLog log = digestedSession();
        log.server(200, R"({"type":"response.done","response":{"id":"resp_2","status":"completed"}})");
        return log;
    }

private Q_SLOTS:
    void countsNothingTwice()
    {
        auto database = FleetDatabase::open(path("a.db"));
        QVERIFY2(database.has_value(), database ? "" : qPrintable(database.error().text));
        const EventLog log = digestedSession();
        QVERIFY(database->add(digestOf(log, u"/a"_s, kOne)) == Added::New);
        const qint64 turns = number(*database, "SELECT count(*) FROM turns");
        QVERIFY(turns > 0);
        QVERIFY(database->add(digestOf(log, u"/b"_s, kOne)) == Added::Again);
        QCOMPARE(number(*database, "SELECT count(*) FROM turns"), turns);
        QVERIFY(database->add(digestOf(log, u"/a"_s, kTwo)) == Added::New);
        QCOMPARE(number(*database, "SELECT count(*) FROM turns"), 2 * turns);
        QCOMPARE(number(*database, "SELECT count(*) FROM recordings"), 2);
        // … whoever asks, and when it is opened again
        auto again = FleetDatabase::open(path("a.db"));
        QVERIFY(again && again->add(digestOf(log, u"/a"_s, kTwo)) == Added::Again);
        auto reading = FleetDatabase::openForReading(path("a.db"));
        QVERIFY(reading.has_value());
        QCOMPARE(number(*reading, "SELECT count(*) FROM turns"), 2 * turns);
    }

    void whatHoldsMoreCounts()
    {
        auto database = FleetDatabase::open(path("more.db"));
        QVERIFY(database.has_value());
        const QByteArray open = "SELECT count(*) FROM responses WHERE status = 'in_progress'";
        QVERIFY(database->add(digestOf(digestedSession(), u"/a"_s, kOne)) == Added::New);
        QCOMPARE(number(*database, open), 1);
        QVERIFY(database->add(digestOf(longer(), u"/a"_s, kOne)) == Added::Again);
        QCOMPARE(number(*database, open), 0);
        QVERIFY(database->add(digestOf(digestedSession(), u"/a"_s, kOne)) == Added::Less);
        QCOMPARE(number(*database, open), 0);
    }

    void whatCouldNotBeReadIsKeptUntilItCan()
    {
        auto database = FleetDatabase::open(path("unread.db"));
        QVERIFY(database.has_value());
        const DigestLog broken = DigestLog::unreadable(u"/a.jsonl"_s, {u"It is gone."_s, {}}, {});
        QVERIFY(database->add(broken) == Added::New && database->add(broken) == Added::Again);
        QCOMPARE(number(*database, "SELECT count(*) FROM recordings WHERE status = 'unreadable'"), 1);
        QVERIFY(database->add(digestOf(digestedSession(), u"/a.jsonl"_s, kOne)) == Added::New);
        QCOMPARE(number(*database, "SELECT count(*) FROM recordings WHERE status = 'unreadable'"), 0);
    }

    /// A path's keys are in no row, so that the paths of several files may read the same.
    void anotherFilesFailureStays()
    {
        auto database = FleetDatabase::open(path("alike.db"));
        QVERIFY(database.has_value());
        const QString one = u"/sk-proj-1234567890abcdefghijklmnop.jsonl"_s;
        const QString two = u"/sk-proj-1234567890abcdefghijklmnoq.jsonl"_s;
        const DigestLog broken = DigestLog::unreadable(one, {u"It is gone."_s, {}}, {});
        QVERIFY(database->add(broken) == Added::New);
        QVERIFY(database->add(digestOf(digestedSession(), two, kTwo)) == Added::New);
        QCOMPARE(number(*database, "SELECT count(DISTINCT path) FROM recordings"), 1);
        QCOMPARE(number(*database, "SELECT count(*) FROM recordings"), 2);
        QVERIFY(database->add(digestOf(digestedSession(), one, kOne)) == Added::New);
        QCOMPARE(number(*database, "SELECT count(*) FROM recordings WHERE status = 'unreadable'"), 0);
    }

    void refusesWhatIsNotIts()
    {
        QFile text(path("text.db"));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write(QByteArray(4096, 'x')) == 4096);
        text.close();
        QVERIFY(!FleetDatabase::open(text.fileName()) && !FleetDatabase::openForReading(text.fileName()));
        QVERIFY(!FleetDatabase::open(path("none/a.db")));
        QVERIFY(!FleetDatabase::openForReading(path("absent.db")) && !QFile::exists(path("absent.db")));
        auto database = FleetDatabase::open(path("a.db"));
        QVERIFY(database.has_value());
        QVERIFY(!database->ask("DELETE FROM turns") && !database->ask("SELECT nothing FROM turns")
                && !database->ask(""));
    }

    void everyQuestionIsAnswered()
    {
        auto database = FleetDatabase::open(path("questions.db"));
        QVERIFY(database && database->add(digestOf(digestedSession(), u"/a"_s, kOne)));
        for (const FleetQuery &query : FleetQuery::all()) {
            const auto answer = database->ask(query.sql(FleetDialect::Sqlite));
            QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
            QVERIFY(answer->columns.size() > 2 && !FleetQuery::shownTitle(query).isEmpty());
            QVERIFY(!FleetQuery::shownMeaning(query).isEmpty());
            for (const QString &column : answer->columns)
                QVERIFY2(FleetColumn::isDescribed(column), qPrintable(column));
            for (const auto *of : {"postgresql", "clickhouse"})
                QVERIFY(QFile::exists(
                    QStringLiteral(TURNSCOPE_SOURCE_DIR "/resources/fleet/%1/%2.sql")
                        .arg(QLatin1StringView(of), QString::fromLatin1(query.id.data(), qsizetype(query.id.size())))));
        }
    }

    /// Each row of each answer leads to what it counts, whatever stands in it.
    void everyRowHasWhatIsBehindIt()
    {
        auto database = FleetDatabase::open(path("behind.db"));
        QVERIFY(database && database->add(digestOf(digestedSession(), u"/a"_s, kOne)));
        QVERIFY(database->add(digestOf(digestedSession(), u"/b"_s, kTwo, false))); // has no times
        QVERIFY(database->add(DigestLog::unreadable(u"/it's.jsonl"_s, {u"It is gone."_s, {}}, {})));
        QVERIFY(database->change("UPDATE turns SET answer_wait_ms = 700, model = 'a''b\\c'"));
        QVERIFY(database->change("UPDATE turns SET status = 'cut_in'"));
        QVERIFY(
            database->change("INSERT INTO findings (recording, finding, event, rule, severity) SELECT recording, 1, 2, "
                             "'a-rule', 'note' FROM recordings WHERE status = 'read'"));
        for (const FleetQuery &query : FleetQuery::all()) {
            const auto answer = database->ask(query.sql(FleetDialect::Sqlite));
            QVERIFY(answer && !answer->rows.empty());
            for (size_t row = 0; row < answer->rows.size(); ++row) {
                const auto behind = database->ask(query.behind(FleetDialect::Sqlite, *answer, row));
                QVERIFY2(behind, behind ? "" : qPrintable(behind.error().text + behind.error().detail));
                QVERIFY2(!behind->rows.empty() && behind->columns.contains(u"path"_s), query.id.data());
                for (const QString &column : behind->columns)
                    QVERIFY2(FleetColumn::isDescribed(column), qPrintable(column));
                if (const qsizetype turns = answer->columns.indexOf(u"turns"_s); turns >= 0)
                    QCOMPARE(std::get<qint64>(answer->rows[row][size_t(turns)]), qint64(behind->rows.size()));
            }
        }
    }

    void toolsThatResolveAreTheAskers()
    {
        const FleetQuery &query = FleetQuery::all()[3];
        QVERIFY(query.asksForTools);
        QVERIFY(query.sql(FleetDialect::Sqlite).contains("FROM resolving_tools"));
        const QByteArray sqlite = query.sql(FleetDialect::Sqlite, {u"a'b"_s, u"c"_s});
        QVERIFY(sqlite.contains("IN ('a''b', 'c')") && !sqlite.contains("FROM resolving_tools"));
        QVERIFY(query.sql(FleetDialect::ClickHouse, {u"a'\\"_s}).contains("IN ('a\\'\\\\')"));
    }
};

QTEST_GUILESS_MAIN(TestFleetDatabase)
#include "tst_fleet_database.moc"
