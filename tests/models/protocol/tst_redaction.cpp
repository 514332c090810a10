// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/redaction.h"

#include <QTest>

using namespace turnscope;

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesSecrets_data();
    void removesSecrets();
    void leavesTheRest_data();
    void leavesTheRest();
};

void RedactionTest::removesSecrets_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("MCP authorization")
        << QByteArray(R"({"tools":[{"type":"mcp","authorization":"abc","server_label":"x"}]})")
        << QByteArray(R"({"tools":[{"type":"mcp","authorization":"[redacted]","server_label":"x"}]})");
    QTest::newRow("all of headers")
        << QByteArray(R"({"headers": {"X-Any" : "a\"b", "n": {"deep":["z"]}}, "name":"kept"})")
        << QByteArray(R"({"headers": {"X-Any" : "[redacted]", "n": {"deep":["[redacted]"]}}, "name":"kept"})");
    QTest::newRow("client secret object") << QByteArray(R"({"client_secret":{"value":"ek_1","expires_at":5}})")
                                          << QByteArray(R"({"client_secret":{"value":"[redacted]","expires_at":5}})");
    QTest::newRow("a key in free text") << QByteArray(R"({"text":"use sk-proj-abcdefghijklmnop1234 please"})")
                                        << QByteArray(R"({"text":"[redacted]"})");
    QTest::newRow("header spelling") << QByteArray(R"({"API-Key":"k"})") << QByteArray(R"({"API-Key":"[redacted]"})");
    QTest::newRow("torn JSON") << QByteArray(R"({"authorization":"abc)")
                               << QByteArray(R"({"authorization":"[redacted])");
}

void RedactionTest::removesSecrets()
{
    QFETCH(QByteArray, frame);
    const Redacted redacted = redact(frame);
    QTEST(redacted.frame, "expected");
    QVERIFY(!redacted.removed.isEmpty());
    QCOMPARE(redact(redacted.frame).frame, redacted.frame);
}

void RedactionTest::leavesTheRest_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("token counts") << QByteArray(
        R"({"usage":{"total_tokens":5,"input_token_details":{"text_tokens":3}}})");
    QTest::newRow("words") << QByteArray(R"({"text":"a task-based ask-me risk-taking bearer of news, secret garden"})");
    QTest::newRow("audio") << QByteArray(R"({"delta":"c2stYWJjZGVmZ2hpamtsbW5vcHFyc3R1dg=="})");
    QTest::newRow("short") << QByteArray(R"({"text":"sk-1 and ek_2"})");
    QTest::newRow("not JSON") << QByteArray("api \\\\ { [ \" ");
    QTest::newRow("empty") << QByteArray();
}

void RedactionTest::leavesTheRest()
{
    QFETCH(QByteArray, frame);
    const Redacted redacted = redact(frame);
    QCOMPARE(redacted.frame, frame);
    QVERIFY(redacted.removed.isEmpty());
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
