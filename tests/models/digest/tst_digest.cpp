// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest_bench.h"

#include "models/digest/digest_lines.h"
#include "models/digest/digest_page.h"
#include "models/text/qt_text.h"
#include "tests/support/spoken_session.h"

#include <QCryptographicHash>
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
        // A path may have a key in it: what names it does not tell it.
        const QByteArray lost = DigestLog::identity(info, {});
        QCOMPARE(lost, "path:" + QCryptographicHash::hash("/nowhere/a.jsonl", QCryptographicHash::Sha256).toHex());
        info.path = u"/nowhere/sk-proj-1234567890abcdefghijklmnop.jsonl"_s;
        QVERIFY(DigestLog::identity(info, {}) != lost && !DigestLog::identity(info, {}).contains("1234567890"));
        info.session = kSession;
        QCOMPARE(DigestLog::identity(info, "\x01\x02"), kSession.toByteArray(QUuid::WithoutBraces));
    }

    void aFileThatCannotBeReadIsARow()
    {
        const DigestLog log = DigestLog::unreadable(u"/nowhere/b.jsonl"_s, {u"It is gone."_s, {}}, {});
        for (const DigestTable &table : digestTables())
            QCOMPARE(rows(log, table.name).size(), table.name == "recordings" ? 1 : 0);
        const QJsonObject row = rows(log, "recordings").first();
        QCOMPARE(row[u"status"].toString(), u"unreadable"_s);
        QCOMPARE(row[u"error"].toString(), u"It is gone."_s);
        QVERIFY(row[u"events"].isNull() && row[u"user_audio_ms"].isNull() && row[u"started_at"].isNull());
        QVERIFY(row.contains(u"bytes") && row[u"bytes"].isNull());
        QVERIFY(row[u"recording"].toString().startsWith(u"path:"_s));
        const DigestLog noLog = DigestLog::unreadable(u"/nowhere/b.jsonl"_s, {u"It is no log."_s, {}}, 7);
        QCOMPARE(rows(noLog, "recordings").first()[u"bytes"].toInt(), 7);
        QCOMPARE(noLog.recording(), log.recording()); // it is the same file
    }

    void withoutASpokenAnswerNothingWasSentOrHeard()
    {
        const QJsonObject session =
            rows(digestOf(digestedSession(), u"/nowhere/a.jsonl"_s, kSession), "sessions").value(0);
        QVERIFY(session.contains(u"sent_ms") && session[u"sent_ms"].isNull() && session[u"heard_ms"].isNull());
        const SpokenSession spoken;
        const QJsonObject heard = rows(digestOf(spoken.log(), u"/nowhere/b.jsonl"_s, kSession), "sessions").value(0);
        QVERIFY(heard[u"sent_ms"].toDouble() > 5000 && heard[u"heard_ms"].toDouble() > 1000);
    }

    void tokensOfKindsAreNullWhereNoKindIsTold()
    {
        EventLog log = digestedSession();
        log.server(200, R"({"type":"response.done","response":{"id":"resp_2","status":"completed","usage":)"
                        R"({"total_tokens":25,"input_tokens":20,"output_tokens":5}}})");
        const QList<QJsonObject> all = rows(digestOf(log, u"/nowhere/a.jsonl"_s, kSession), "responses");
        QCOMPARE(all.value(1)[u"input_tokens"].toInt(), 20);
        QCOMPARE(all.value(1)[u"output_tokens"].toInt(), 5);
        for (const auto *name : {"input_text", "input_audio", "input_image", "cached_text", "cached_audio",
                                 "cached_image", "output_text", "output_audio"})
            QVERIFY2(all.value(1).contains(QLatin1StringView(name)) && all.value(1)[QLatin1StringView(name)].isNull(),
                     name);
        QCOMPARE(all.value(0)[u"cached_text"].toInt(-1), 0); // told: 0
    }

    void aLengthOfNothingIsNull()
    {
        EventLog log = digestedSession();
        const quint32 before = log.events().size();
        log.server(100, R"({"type":"response.output_text.delta","response_id":"resp_2","item_id":"i2","delta":"Hi"})");
        log.server(150, R"({"type":"response.done","response":{"id":"resp_2","status":"completed"}})");
        const QString path = u"/nowhere/a.jsonl"_s;
        const auto second = [&](const std::vector<EventIndex> &untimed) {
            return rows(digestOf(log, path, kSession, true, untimed), "responses").value(1);
        };
        QCOMPARE(second({})[u"done_ms"].toDouble(), 60.0);
        QCOMPARE(second({})[u"first_text_ms"].toDouble(), 10.0);
        const QJsonObject undone = second({EventIndex{before + 1}});
        QVERIFY(undone[u"done_ms"].isNull());
        QCOMPARE(undone[u"first_text_ms"].toDouble(), 10.0);
        const QJsonObject unheard = second({EventIndex{before}});
        QVERIFY(unheard[u"first_text_ms"].isNull());
        QCOMPARE(unheard[u"done_ms"].toDouble(), 60.0);
        const QJsonObject session =
            rows(digestOf(log, path, kSession, true, {EventIndex{before + 1}}), "sessions").value(0);
        QVERIFY(session.contains(u"duration_ms") && session[u"duration_ms"].isNull());
    }

    void whatTakesNoTimeTakesNone()
    {
        EventLog log = digestedSession();
        log.server(90, R"({"type":"response.output_text.delta","response_id":"resp_2","item_id":"i2","delta":"Hi"})");
        log.server(90, R"({"type":"response.done","response":{"id":"resp_2","status":"completed"}})");
        const DigestLog digest = digestOf(log, u"/nowhere/a.jsonl"_s, kSession);
        const QJsonObject row = rows(digest, "responses").value(1);
        for (const auto *name : {"first_text_ms", "done_ms"})
            QVERIFY2(row[QLatin1StringView(name)].isDouble() && row[QLatin1StringView(name)].toDouble() == 0, name);
        QByteArray csv;
        const DigestTable *table = findDigestTable("responses");
        table->rows(digest, [&](const DigestRow &each) { digest::appendCsvLine(csv, *table, each); });
        QVERIFY(csv.split('\n').value(1).contains(",0,,0,")); // first_text_ms, first_audio_ms, done_ms
    }

    void momentsAreAsQtWritesThem()
    {
        for (const auto *moment : {"2026-11-21T09:14:03.120Z", "1970-01-01T00:00:00.000Z", "2024-02-29T23:59:59.999Z",
                                   "1969-12-31T23:59:59.001Z", "0007-03-01T00:00:00.000Z"}) {
            const QDateTime at = QDateTime::fromString(QLatin1StringView(moment), Qt::ISODateWithMs);
            QCOMPARE(digest::text(digest::utc(at)), QByteArray(moment));
        }
        QVERIFY(std::holds_alternative<std::monostate>(digest::utc(QDateTime())));
    }

    void csvHasNoFormula_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("equals") << QByteArray("=1+1") << QByteArray(",'=1+1,");
        QTest::newRow("plus") << QByteArray("+1") << QByteArray(",'+1,");
        QTest::newRow("minus") << QByteArray("-1") << QByteArray(",'-1,");
        QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray(",'@SUM(A1),");
        QTest::newRow("tab") << QByteArray("\\t=1") << QByteArray(",'\t=1,");
        QTest::newRow("quoted") << QByteArray("=A1,\\\"B\\\"") << QByteArray(",\"'=A1,\"\"B\"\"\",");
        QTest::newRow("within") << QByteArray("a=1") << QByteArray(",a=1,");
    }

    void csvHasNoFormula()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, cell);
        EventLog log;
        log.server(0, R"({"type":"response.created","response":{"id":")" + id + R"(","status":"in_progress"}})");
        QByteArray csv;
        const DigestTable *table = findDigestTable("responses");
        table->rows(digestOf(log, u"/nowhere/a.jsonl"_s, kSession),
                    [&](const DigestRow &row) { digest::appendCsvLine(csv, *table, row); });
        QVERIFY2(csv.contains(cell), csv.constData());
        // Numbers of ours are none.
        QByteArray number;
        digest::appendText(number, DigestCell(-1.5));
        QCOMPARE(number, QByteArray("-1.5"));
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
