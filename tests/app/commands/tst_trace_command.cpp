// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/support/chat_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// `turnscope export --to http://…`, the real program, and a real receiver that takes the spans, or does not.
class TestTraceCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_log;

    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    /// The events go on meanwhile: the receiver is one of this process.
    static Outcome run(const QStringList &arguments, const QByteArray &token = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TEST_TOKEN"_s, QString::fromLatin1(token));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    static QByteArray answer(const QByteArray &status, const QByteArray &body, const QByteArray &more = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + more
               + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    QString address(const ChatServer &server) const
    {
        return u"http://127.0.0.1:%1/v1/traces"_s.arg(server.serverPort());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"log.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "{\"turnscope\":1,\"session\":\"8b0f5f8e-6d0d-4c4e-9a8e-1d2c3b4a5f60\",\"started\":"
            "\"2026-11-21T09:14:03.120Z\",\"profile\":{\"url\":\"wss://api.openai.com/v1/realtime\",\"model\":"
            "\"gpt-realtime\",\"dialect\":\"openai-ga\"},\"app\":\"0\"}\n"
            "{\"at\":1,\"from\":\"server\",\"event\":{\"type\":\"session.created\",\"session\":{\"id\":\"sess_1\","
            "\"model\":\"gpt-realtime\"}}}\n"
            "{\"at\":2000,\"from\":\"client\",\"event\":{\"type\":\"response.create\"}}\n"
            "{\"at\":40000,\"from\":\"server\",\"event\":{\"type\":\"response.created\",\"response\":{\"id\":\"resp_"
            "1\","
            "\"status\":\"in_progress\"}}}\n"
            "{\"at\":90000,\"from\":\"server\",\"event\":{\"type\":\"response.done\",\"response\":{\"id\":\"resp_1\","
            "\"status\":\"completed\",\"usage\":{\"input_tokens\":20,\"output_tokens\":5}}}}\n");
        file.close();
        m_log = file.fileName();
    }

    void spansArrive()
    {
        ChatServer server;
        server.answer({answer("200 OK", "{\"partialSuccess\":{}}")});
        const Outcome sent = run({u"export"_s, m_log, u"--to"_s, address(server)});
        QVERIFY2(sent.code == 0, sent.err);
        QVERIFY2(sent.out.contains("3 spans sent to http://127.0.0.1:"), sent.out);
        QCOMPARE(server.requests(), 1);
        QVERIFY2(server.head().startsWith("POST /v1/traces HTTP/1.1\r\n"), server.head());
        QVERIFY(server.head().toLower().contains("content-type: application/json"));
        const QJsonValue spans = server.request()["resourceSpans"_L1][0]["scopeSpans"_L1][0]["spans"_L1];
        QCOMPARE(spans.toArray().size(), 3);
        QCOMPARE(spans[2]["name"_L1], QJsonValue(u"chat gpt-realtime"_s));
        QCOMPARE(spans[2]["startTimeUnixNano"_L1], QJsonValue(u"1795252443160000000"_s));
        QCOMPARE(spans[2]["endTimeUnixNano"_L1], QJsonValue(u"1795252443210000000"_s));
        // Once more, as a file: the same spans, so that a collector that has them gets none beside them.
        const QString file = m_folder.filePath(u"traces.otlp.json"_s);
        QCOMPARE(run({u"export"_s, m_log, u"--to"_s, u"otlp"_s, file}).code, 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(written.readAll()).object(), server.request());
        // A host alone means its usual path.
        QCOMPARE(run({u"export"_s, m_log, u"--to"_s, u"http://127.0.0.1:%1"_s.arg(server.serverPort())}).code, 0);
        QVERIFY(server.head().startsWith("POST /v1/traces "));
    }

    /// From the environment, to the collector, and nowhere else.
    void aTokenGoesToTheCollectorAlone()
    {
        const QByteArray token = "Bearer tok-abcdefghijklmnop";
        ChatServer server;
        server.answer({answer("200 OK", "{}")});
        const QStringList line{u"export"_s,     m_log,         u"--to"_s,
                               address(server), u"--header"_s, u"authorization=TEST_TOKEN"_s};
        QCOMPARE(run(line, token).code, 0);
        QVERIFY2(server.head().contains("uthorization: " + token), server.head());
        server.answer({answer("401 Unauthorized", "{\"message\":\"no such token: tok-abcdefghijklmnop\"}")});
        const Outcome refused = run(line, token);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("does not take the authorization (HTTP 401)"), refused.err);
        QVERIFY2(refused.err.contains("no such token") && !refused.err.contains("tok-abc"), refused.err);
        const qsizetype asked = server.requests();
        const Outcome unset = run(line);
        QVERIFY2(unset.code == 2 && unset.err.contains("TEST_TOKEN"), unset.err);
        const Outcome clear = run({u"export"_s, m_log, u"--to"_s, u"http://collector.example/v1/traces"_s,
                                   u"--header"_s, u"authorization=TEST_TOKEN"_s},
                                  token);
        QVERIFY2(clear.code == 2 && clear.err.contains("in the clear"), clear.err);
        const Outcome password = run({u"export"_s, m_log, u"--to"_s, u"http://me:pass-word@127.0.0.1:1/v1/traces"_s});
        QVERIFY2(password.code == 2 && !password.err.contains("pass-word"), password.err);
        QCOMPARE(server.requests(), asked);
    }

    void refusalsAreTold_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("bad request") << answer("400 Bad Request", "{\"code\":3,\"message\":\"spans are odd\"}")
                                     << QByteArray("refuses the spans (HTTP 400). It says: spans are odd");
        QTest::newRow("text") << answer("400 Bad Request", "no\n\x1b[31mway") << QByteArray("It says: no");
        QTest::newRow("authorization") << answer("401 Unauthorized", {}) << QByteArray("wants an authorization");
        QTest::newRow("elsewhere") << answer("404 Not Found", "page not found")
                                   << QByteArray("often ends in /v1/traces");
        QTest::newRow("protobuf only") << answer("415 Unsupported Media Type", {}) << QByteArray("takes no JSON");
        QTest::newRow("too much") << answer("429 Too Many Requests", {}) << QByteArray("Try again later");
        QTest::newRow("broken") << answer("500 Internal Server Error", {}) << QByteArray("broke down (HTTP 500)");
        QTest::newRow("redirection") << answer("307 Temporary Redirect", {}, "Location: http://127.0.0.1:1/\r\n")
                                     << QByteArray("sends us elsewhere (HTTP 307)");
        QTest::newRow("web page") << answer("200 OK", "<html>Hello</html>") << QByteArray("no answer of a collector");
        QTest::newRow("in part") << answer("200 OK", "{\"partialSuccess\":{\"rejectedSpans\":\"2\",\"errorMessage\":"
                                                     "\"too old\"}}")
                                 << QByteArray("did not take 2 spans. It says: too old");
    }
    void refusalsAreTold()
    {
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, told);
        ChatServer server;
        server.answer({said});
        const Outcome outcome = run({u"export"_s, m_log, u"--to"_s, address(server)});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains(told), outcome.err);
        QVERIFY(!outcome.err.contains('\x1b'));
        QCOMPARE(server.requests(), 1);
    }

    void aWarningIsNoFailure()
    {
        ChatServer server;
        server.answer({answer("200 OK", "{\"partialSuccess\":{\"errorMessage\":\"old names\"}}")});
        const Outcome outcome = run({u"export"_s, m_log, u"--to"_s, address(server)});
        QVERIFY2(outcome.code == 0 && outcome.err.contains("old names"), outcome.err);
    }

    void whoIsNotThereOrSaysNothingIsTold()
    {
        quint16 port = 0;
        {
            const ChatServer gone;
            port = gone.serverPort();
        }
        const Outcome refused = run({u"export"_s, m_log, u"--to"_s, u"http://127.0.0.1:%1/v1/traces"_s.arg(port)});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("could not be reached") && refused.err.contains("efused"), refused.err);
        ChatServer silent;
        silent.answer({});
        const Outcome late = run({u"export"_s, m_log, u"--to"_s, address(silent), u"--timeout"_s, u"0.3"_s});
        QCOMPARE(late.code, 1);
        QVERIFY2(late.err.contains("did not answer within 0.3 s"), late.err);
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("a file beside") << QStringList{u"--to"_s, u"http://127.0.0.1:1"_s, u"out"_s};
        QTest::newRow("no host") << QStringList{u"--to"_s, u"http://"_s};
        QTest::newRow("no variable") << QStringList{u"--to"_s, u"http://127.0.0.1:1"_s, u"--header"_s, u"a: b"_s};
        QTest::newRow("no seconds") << QStringList{u"--to"_s, u"http://127.0.0.1:1"_s, u"--timeout"_s, u"soon"_s};
        QTest::newRow("header of a file") << QStringList{u"--to"_s, u"otlp"_s, u"out"_s, u"--header"_s, u"a=HOME"_s};
        QTest::newRow("text of a table") << QStringList{u"--to"_s, u"csv"_s, u"out"_s, u"--with-text"_s};
        QTest::newRow("range of a trace") << QStringList{u"--to"_s, u"otlp"_s, u"out"_s, u"--from"_s, u"1"_s};
    }
    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QStringList, words);
        const Outcome outcome = run(QStringList{u"export"_s, m_log} + words);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.out.isEmpty() && !outcome.err.isEmpty(), outcome.err);
    }
};

QTEST_GUILESS_MAIN(TestTraceCommand)
#include "tst_trace_command.moc"
