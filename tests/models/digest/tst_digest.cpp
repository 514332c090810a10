// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest_bench.h"

#include "models/digest/digest_lines.h"
#include "models/digest/digest_page.h"
#include "models/text/qt_text.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The rows of one file, and what stands of them in the tree.
class TestDigest : public QObject
{
    Q_OBJECT

private:
    static inline const QUuid kSession{u"5f2bd2f6-9e59-4b8c-9c39-6d1d5d1f7f10"_s};

    static QList<QJsonObject> rows(const DigestLog &log, std::string_view table)
    {
        QByteArray lines;
        const DigestTable *of = findDigestTable(table);
        of->rows(log, [&](const DigestRow &row) { digest::appendJsonLine(lines, *of, row); });
        QList<QJsonObject> all;
        for (const QByteArray &line : lines.split('\n')) {
            if (!line.isEmpty())
                all << QJsonDocument::fromJson(line).object();
        }
        return all;
    }

private Q_SLOTS:
    void aColumnIsARow()
    {
        const QRegularExpression name(u"^[a-z][a-z0-9_]*$"_s);
        for (const DigestTable &table : digestTables()) {
            QSet<QString> names;
            size_t keys = 0;
            for (const DigestColumn &column : table.allColumns()) {
                names << latinText(column.name);
                keys += column.isKey ? 1U : 0U;
                QVERIFY(name.match(latinText(column.name)).hasMatch() && !column.meaning.empty() && column.of);
            }
            QCOMPARE(size_t(names.size()), table.allColumns().size());
            QCOMPARE(keys, table.name == "recordings" ? 1U : 2U);
        }
    }

    void thePageAndTheSchemasAreMadeOfThem_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("made");
        QTest::newRow("page") << u"models/digest/DIGEST.md"_s << digest::page();
        QTest::newRow("sqlite") << u"resources/fleet/sqlite/schema.sql"_s << digest::schema(digest::Database::Sqlite);
        QTest::newRow("postgresql") << u"resources/fleet/postgresql/schema.sql"_s
                                    << digest::schema(digest::Database::PostgreSql);
        QTest::newRow("clickhouse") << u"resources/fleet/clickhouse/schema.sql"_s
                                    << digest::schema(digest::Database::ClickHouse);
    }

    void thePageAndTheSchemasAreMadeOfThem()
    {
        QFETCH(QString, path);
        QFile file(QStringLiteral(TURNSCOPE_SOURCE_DIR "/") + path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QTEST(file.readAll(), "made");
    }

    void whatIsNotKnownIsNull()
    {
        const DigestLog log = digestOf(digestedSession(), u"/nowhere/a.jsonl"_s, kSession);
        const QList<QJsonObject> turns = rows(log, "turns");
        QVERIFY(!turns.isEmpty());
        QCOMPARE(turns[0][u"recording"].toString(), kSession.toString(QUuid::WithoutBraces));
        QCOMPARE(turns[0][u"schema"].toInt(), 1);
        QCOMPARE(turns[0][u"status"].toString(), u"completed"_s);
        QCOMPARE(turns[0][u"started_at"].toString(), u"2026-11-21T09:14:03.130Z"_s);
        for (const auto *name : {"voice_to_voice_ms", "sent_ms", "heard_ms", "heard_is_estimate", "cut_by"})
            QVERIFY2(turns[0].contains(QLatin1StringView(name)) && turns[0][QLatin1StringView(name)].isNull(), name);
        const QList<QJsonObject> responses = rows(log, "responses");
        QCOMPARE(responses.size(), 2);
        QCOMPARE(responses[0][u"id"].toString(), u"resp,\"1\""_s);
        QCOMPARE(responses[0][u"input_text"].toInt(), 20);
        QCOMPARE(responses[0][u"done_ms"].toDouble(), 40.0);
        QVERIFY(responses[1][u"input_text"].isNull() && responses[1][u"done_ms"].isNull());
        const QJsonObject session = rows(log, "sessions").value(0);
        QCOMPARE(session[u"cost_is_whole"].toBool(true), false); // one answer is not done
        QCOMPARE(session[u"cost_lacks"].toString(), u"open_answer"_s);
        QCOMPARE(session[u"cost_usd"].toDouble(), (20 * 4.0 + 5 * 16.0) / 1e6);
    }

    void withoutTimesThereAreNone()
    {
        const DigestLog log = digestOf(digestedSession(), u"/nowhere/a.jsonl"_s, kSession, false);
        for (const DigestTable &table : digestTables()) {
            for (const QJsonObject &row : rows(log, table.name)) {
                for (const DigestColumn &column : table.columns) {
                    const QString name = latinText(column.name);
                    const bool rests =
                        name.endsWith("_us"_L1) || (name.endsWith("_at"_L1) && table.name != "recordings")
                        || (name.endsWith("_ms"_L1) && !name.endsWith("audio_ms"_L1) && name != "sent_ms"_L1);
                    QVERIFY2(!rests || row[name].isNull() || name == "heard_ms"_L1, qPrintable(name));
                }
            }
        }
        QCOMPARE(rows(log, "responses").size(), 2);
    }

    void whoItIs()
    {
        RecordingInfo info;
        info.path = u"/nowhere/a.jsonl"_s;
        QCOMPARE(DigestLog::identity(info, "\x01\x02"), QByteArray("sha256:0102"));
        QCOMPARE(DigestLog::identity(info, {}), QByteArray("path:/nowhere/a.jsonl"));
        info.session = kSession;
        QCOMPARE(DigestLog::identity(info, "\x01\x02"), kSession.toByteArray(QUuid::WithoutBraces));
    }

    void aFileThatCannotBeReadIsARow()
    {
        const DigestLog log = DigestLog::unreadable(u"/nowhere/b.jsonl"_s, {u"It is gone."_s, {}}, {}, 0);
        for (const DigestTable &table : digestTables())
            QCOMPARE(rows(log, table.name).size(), table.name == "recordings" ? 1 : 0);
        const QJsonObject row = rows(log, "recordings").first();
        QCOMPARE(row[u"status"].toString(), u"unreadable"_s);
        QCOMPARE(row[u"error"].toString(), u"It is gone."_s);
        QVERIFY(row[u"events"].isNull() && row[u"user_audio_ms"].isNull() && row[u"started_at"].isNull());
    }

    void csvIsQuoted()
    {
        const DigestLog log = digestOf(digestedSession(), u"/nowhere/=a.jsonl"_s, kSession);
        QByteArray csv;
        const DigestTable *table = findDigestTable("responses");
        digest::appendCsvHead(csv, *table);
        table->rows(log, [&](const DigestRow &row) { digest::appendCsvLine(csv, *table, row); });
        QCOMPARE(csv.count("\r\n"), 3);
        QVERIFY(csv.startsWith("schema,recording,session,response,id,"));
        QVERIFY(csv.contains("\"resp,\"\"1\"\"\""));
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
