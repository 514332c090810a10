// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/redactor.h"

#include <QJsonDocument>
#include <QTest>

#include <ctime>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// A secret of no known form, and with what escapes differ on.
const QByteArray kSecret("Cnry/7x+Qk\u00fcP0vW9z~");

QByteArray escaped(const QByteArray &text)
{
    QByteArray result;
    for (const QChar c : QString::fromUtf8(text))
        result += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return result;
}

/// With double quotes in place of single ones.
QByteArray doubled(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray inString(QByteArray json)
{
    return json.replace("\\", "\\\\").replace("\"", "\\\"");
}

QByteArray percents(const QByteArray &text)
{
    QByteArray result;
    for (const char c : text)
        result += '%' + QByteArray(1, c).toHex();
    return result;
}

} // namespace

class TestRedactor : public QObject
{
    Q_OBJECT

private:
    static QByteArray redacted(const QByteArray &frame, const Redactor &redactor = {})
    {
        const auto result = redactor.redacted(frame);
        return result ? result->frame : frame;
    }

private Q_SLOTS:
    /// What a secret begins with in bytes may be half of an escape, which then goes whole.
    void leavesNoHalfEscape_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("digits of a code") << kSecret << "\\u" + kSecret.toHex().mid(8, 36);
        QTest::newRow("a code's sign") << QByteArray("u2f37and-more-of-it") << QByteArray("\\u2f37and-more-of-it");
        QTest::newRow("its last digit") << QByteArray("7and-more-of-it") << QByteArray("\\u2f37and-more-of-it");
    }

    void leavesNoHalfEscape()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, text);
        Redactor redactor;
        redactor.add(secret);
        const QByteArray frame = doubled("{'a':'") + text + doubled("'}");
        QVERIFY(!QJsonDocument::fromJson(frame).isNull());
        const QByteArray clean = redacted(frame, redactor);
        QVERIFY(clean != frame);
        QCOMPARE(clean.size(), frame.size());
        QVERIFY2(!QJsonDocument::fromJson(clean).isNull(), clean);
        QVERIFY2(!clean.contains(text.right(12)), clean);
    }

    /// A new form is a row here.
    void removesByForm_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QByteArray>("secret"); ///< of which nothing may be left
        const auto row = [](const char *name, const QByteArray &frame, const QByteArray &secret) {
            QTest::newRow(name) << frame << secret;
        };
        row("MCP authorization", doubled("{'tools':[{'type':'mcp','authorization':'abc','server_label':'x'}]}"), "abc");
        row("headers", doubled("{'headers': {'X-Any' : 'qqb', 'n': {'deep':['qqb']}}, 'name':'kept'}"), "qqb");
        row("client secret", doubled("{'client_secret':{'value':'zz_1','expires_at':5}}"), "zz_1");
        row("key in a text", doubled("{'text':'use sk-proj-abcdefghijklmnop1234 please'}"), "abcdefghijklmnop1234");
        row("spelling", doubled("{'API-Key':'zzk'}"), "zzk");
        row("capitals", doubled("{'AUTHORIZATION':'zzk'}"), "zzk");
        row("x-api-key", doubled("{'x-api-key':'zzk'}"), "zzk");
        row("x-goog-api-key", doubled("{'X-Goog-Api-Key':'zzk'}"), "zzk");
        row("token", doubled("{'token':'zzk'}"), "zzk");
        row("password", doubled("{'password':'zzk'}"), "zzk");
        row("password as a number", doubled("{'password':48151623,'n':1}"), "48151623");
        row("key of letters", doubled("{'text':'sk-abcdefghijklmnop'}"), "abcdefghijklmnop");
        row("key of capitals", doubled("{'text':'sk-proj-ABCDEFGHIJKLMNOP'}"), "ABCDEFGHIJKLMNOP");
        row("key of digits", doubled("{'text':'xoxb-1234-5678-9012-3456'}"), "5678-9012");
        row("key in parts", doubled("{'text':'sk-proj-customer-a8Kd-support'}"), "a8Kd");
        row("key behind a name", doubled("{'text':'sk-support-call-sk-proj-abcdefghijklmnop1234'}"), "mnop1234");
        row("key behind a file's name", doubled("{'text':'sk-support-call.wav sk_live_4eC39HqLyjWDarjtT1zdp7dc'}"),
            "4eC39HqLyjWDarjtT1zdp7dc");
        row("escaped name", doubled("{'api_\\u006bey':'zzk'}"), "zzk");
        row("escaped key", doubled("{'text':'\\u0073k-proj-abcdefgh\\u0069jklmnop1234'}"), "jklmnop1234");
        row("behind a line break", doubled("{'text':'it is\\nsk-proj-abcdefghijklmnop1234'}"), "abcdefghijklmnop1234");
        row("torn JSON", doubled("{'authorization':'abcd"), "abcd");
        row("Bearer", doubled("{'text':'Authorization is Bearer abcdefgh12345678'}"), "abcdefgh12345678");
        row("bearer", doubled("{'text':'bearer abcdefgh12345678'}"), "abcdefgh12345678");
        row("BEARER", doubled("{'text':'BEARER abcdefgh12345678'}"), "abcdefgh12345678");
        row("Basic", doubled("{'text':'Basic dXNlcjpwYXNzd29yZA=='}"), "dXNlcjpwYXNzd29yZA");
        row("ephemeral", doubled("{'value':'ek_0123456789abcdef0123456789abcdef'}"), "0123456789abcdef");
        row("Google's", doubled("{'text':'AIzaSyA0123456789abcdef'}"), "0123456789abcdef");
        row("JSON Web Token", doubled("{'text':'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcDEF123'}"), "abcDEF123");
        row("subprotocol", "realtime, openai-insecure-api-key.zzkey, other", "zzkey");
        row("query", "GET /v1/realtime?model=m&api-key=zzkey HTTP/1.1", "zzkey");
        row("nameless query", "GET /v1/realtime?sk-abcdefghijklmnop1234", "abcdefghijklmnop1234");
        row("query in percents", doubled("{'url':'wss://h/?%61pi-key=zz%6bey'}"), "zz%6bey");
        row("user info", doubled("{'url':'wss://user:zzkey@host/path'}"), "zzkey");
        row("header line", "Host: h\r\nX-Api-Key: zzKEY\r\n\r\n", "zzKEY");
        row("unquoted", "{authorization: Zz9k4y, model: m}", "Zz9k4y");
        row("unquoted bearer", "authorization: bearer zz9key", "zz9key");
        row("single quotes", "{'password': 'hunter2'}", "hunter2");
        row("unquoted escapes", doubled("\\u0061pi_key=zzkey"), "zzkey");
        const QByteArray inner = doubled("{'password':'zzk'}");
        row("JSON in JSON", doubled("{'arguments':'") + inString(inner) + doubled("'}"), "zzk");
        const QByteArray middle = doubled("{'b':'") + inString(inner) + doubled("'}");
        row("JSON in JSON in JSON", doubled("{'a':'") + inString(middle) + doubled("'}"), "zzk");
        row("binary", QByteArray("\x01\x00\xffsk-abcdefghijklmnop1234\x00\xfe", 28), "abcdefghijklmnop1234");
    }

    void removesByForm()
    {
        QFETCH(QByteArray, frame);
        QFETCH(QByteArray, secret);
        QVERIFY(frame.contains(secret));
        const auto result = Redactor().redacted(frame);
        QVERIFY(result);
        QVERIFY2(!result->frame.contains(secret), result->frame);
        QCOMPARE(result->frame.size(), frame.size());
        QVERIFY(!result->removed.isEmpty());
        QCOMPARE(QJsonDocument::fromJson(result->frame).isNull(), QJsonDocument::fromJson(frame).isNull());
        const auto again = Redactor().redacted(result->frame);
        QVERIFY2(!again, again ? again->frame : QByteArray());
    }

    /// A new encoding is a row here.
    void removesTheSecretsInUse_data()
    {
        QTest::addColumn<QByteArray>("told"); ///< how it stands in the frame
        QTest::newRow("plain") << kSecret;
        QTest::newRow("in a sentence") << "the key " + kSecret + ".";
        QTest::newRow("\\u") << escaped(kSecret);
        QTest::newRow("\\u in capitals") << escaped(kSecret).toUpper().replace("\\U", "\\u");
        QTest::newRow("\\/") << QByteArray(kSecret).replace("/", "\\/");
        QTest::newRow("percents") << percents(kSecret);
        QTest::newRow("percents in capitals") << kSecret.toPercentEncoding();
        QTest::newRow("percents twice") << percents(kSecret).toPercentEncoding();
        QTest::newRow("base64") << kSecret.toBase64();
        QTest::newRow("base64, 1 before") << ("x" + kSecret + "yz").toBase64();
        QTest::newRow("base64, 2 before") << ("xx" + kSecret + "y").toBase64();
        QTest::newRow("base64, 3 before") << ("xxx" + kSecret).toBase64();
        QTest::newRow("base64 for URLs") << ("\xff\xfe" + kSecret + "y").toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("base64 with \\/") << kSecret.toBase64().replace("/", "\\/");
        QTest::newRow("hex") << kSecret.toHex();
        QTest::newRow("HEX") << kSecret.toHex().toUpper();
        QTest::newRow("the greater part") << kSecret.left(16);
        QTest::newRow("JSON in JSON") << inString(doubled("{'k':'") + escaped(kSecret) + doubled("'}"));
        QTest::newRow("base64 of JSON") << (doubled("{'k':'") + kSecret + "\"}").toBase64();
    }

    void removesTheSecretsInUse()
    {
        QFETCH(QByteArray, told);
        Redactor redactor;
        redactor.add("Bearer " + kSecret);
        for (const QByteArray &frame :
             {doubled("{'type':'error','error':{'message':'") + told + doubled("'},'n':1}"),
              QByteArray("plain ") + told + " text", "\x01\x02" + told + QByteArray("\x00\xff", 2)}) {
            const auto result = redactor.redacted(frame);
            QVERIFY2(result, frame);
            QCOMPARE(result->frame.size(), frame.size());
            QVERIFY2(!result->frame.contains(told), result->frame);
            for (const QByteArray &part : {kSecret.left(9), kSecret.mid(8, 9), kSecret.toBase64().mid(4, 12)})
                QVERIFY2(!result->frame.contains(part), result->frame);
            if (frame.startsWith('{')) {
                QCOMPARE(result->removed, QStringList{u"message"_s});
                const QJsonDocument json = QJsonDocument::fromJson(result->frame);
                QCOMPARE(json[u"n"_s].toInt(), 1);
                QVERIFY(!json[u"error"_s][u"message"_s].toString().contains(QString::fromUtf8(kSecret)));
            }
            QVERIFY(!redactor.redacted(result->frame));
            QVERIFY(!redactor.text(QString::fromUtf8(frame)).contains(QString::fromUtf8(told)));
        }
        redactor.forget();
        QVERIFY(!redactor.redacted("plain " + kSecret));
    }

    void theNameIsNeverTheSecret()
    {
        Redactor redactor;
        redactor.add(kSecret);
        const auto result = redactor.redacted("{\"" + kSecret + "\":\"" + kSecret + "\"}");
        QVERIFY(result);
        QCOMPARE(result->removed, QStringList{QString()});
        QVERIFY(!result->frame.contains(kSecret));
    }

    void aCopyKeepsWhatItKnows()
    {
        Redactor first;
        first.add(kSecret);
        Redactor second = first;
        second.add("another-secret");
        QVERIFY(!first.redacted("another-secret"));
        first.forget();
        QVERIFY(second.redacted(kSecret));
        QVERIFY(second.redacted("another-secret"));
    }

    void keepsTheFiller()
    {
        QCOMPARE(redacted(doubled("{'token':'0123456789ab'}")), doubled("{'token':'[redacted]**'}"));
        QCOMPARE(redacted(doubled("{'token':'abc'}")), doubled("{'token':'***'}"));
    }

    void leavesTheRest_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("token counts") << doubled(
            "{'usage':{'total_tokens':5000,'input_token_details':{'text_tokens':3}},'max_output_tokens':'inf'}");
        QTest::newRow("words") << doubled("{'text':'a task-based ask-me risk-taking bearer of news, secret garden'}");
        QTest::newRow("more words") << doubled(
            "{'text':'The password: please ask. A basic WebSocket connection, bearer responsibilities. 12:30:15 a=b'}");
        QTest::newRow("tokens of a transcript") << doubled("{'logprobs':[{'token':'Hello','logprob':-0.1,'bytes':[72]},"
                                                           "{'token':' world','top_logprobs':[{'token':'x'}]}]}");
        QTest::newRow("schema") << doubled(
            "{'parameters':{'type':'object','properties':{'password':{'type':'string','description':'It'}}}}");
        QTest::newRow("audio") << doubled("{'delta':'c2stYWJjZGVmZ2hpamtsbW5vcHFyc3R1dg=='}");
        QTest::newRow("short") << doubled("{'text':'sk-1 and ek_2'}");
        QTest::newRow("not JSON") << QByteArray("api \\\\ { [ \" ");
        QTest::newRow("addresses") << doubled("{'url':'wss://host:8080/v1?model=m','mail':'a@b.c'}");
        QTest::newRow("null") << doubled("{'authorization':null,'password':'','token':12345}");
        for (const char *name :
             {"sk-customer-support-demo-call", "task-sk-customer-support", "sk-Customer-Support-2026-11-29",
              "sk_customer_support_call.wav", "rk_quarterly_report_of_sales", "sk-sk-sk-sk-sk-sk-sk-sk"})
            QTest::addRow("name: %s", name) << doubled("{'text':'the recording ") + name + doubled(" of today'}");
        QTest::newRow("name of a file") << QByteArray("captures/xai-tool-round.cassette.yaml: 56 events");
        QTest::newRow("empty") << QByteArray();
    }

    void leavesTheRest()
    {
        QFETCH(QByteArray, frame);
        Redactor redactor;
        redactor.add("a-key-that-is-not-there");
        redactor.add("word"); // too short to be a secret
        QCOMPARE(redacted(frame, redactor), frame);
        QCOMPARE(redacted("word"), QByteArray("word"));
    }

    /// What costs more than linear time stops a session: ten times the text may not take a hundred times as long.
    void staysLinear_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("keys in keys") << QByteArray("sk-");
        QTest::newRow("other keys in keys") << QByteArray("sk-sk_");
        QTest::newRow("names in names") << QByteArray("sk-name_ek_2-");
        QTest::newRow("assignments in assignments") << QByteArray("token=");
        QTest::newRow("protocols") << QByteArray("openai-insecure-api-key.");
        QTest::newRow("quotes") << QByteArray("\"");
        QTest::newRow("backslashes") << QByteArray("\\");
        QTest::newRow("escaped quotes") << QByteArray("\"\\\"");
        QTest::newRow("brackets") << QByteArray("[");
        QTest::newRow("keys") << QByteArray("{\"token\":\"ab\",");
        QTest::newRow("percents") << QByteArray("%25");
        QTest::newRow("the secret's own letter") << QByteArray("a");
        QTest::newRow("user info") << QByteArray("://a:b@");
        QTest::newRow("blanks") << QByteArray("bearer    :");
    }

    void staysLinear()
    {
        QFETCH(QByteArray, unit);
        Redactor redactor;
        redactor.add(QByteArray(64, 'a'));
        // The processor's time: the machine may be busy with other things.
        const auto spentMs = [&](qsizetype size) {
            const std::clock_t before = std::clock();
            (void)redactor.redacted(unit.repeated(size / unit.size()));
            return double(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
        };
        const double tenth = spentMs((2 << 20) / 10);
        const double whole = spentMs(2 << 20);
        QVERIFY2(whole < std::max(500.0, 30 * tenth), qPrintable(u"%1 ms, a tenth %2"_s.arg(whole).arg(tenth)));
    }
};

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
