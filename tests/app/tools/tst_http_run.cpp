// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/http_run.h"

#include "models/tools/tool_answer.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A web server that answers every request with the same bytes, and keeps what it was sent.
class OneAnswer
{
public:
    explicit OneAnswer(QByteArray answer, bool closes = true)
        : m_answer(std::move(answer))
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, closes] {
            QTcpSocket *peer = m_server.nextPendingConnection();
            QObject::connect(peer, &QTcpSocket::readyRead, peer, [this, peer, closes] {
                request += peer->readAll();
                const qsizetype head = request.indexOf("\r\n\r\n");
                const qsizetype length = request.toLower().indexOf("content-length: ");
                if (head < 0 || length < 0)
                    return;
                const qsizetype end = request.indexOf('\r', length);
                if (request.size() < head + 4 + request.mid(length + 16, end - length - 16).toLongLong())
                    return;
                peer->write(m_answer);
                if (closes)
                    peer->disconnectFromHost();
            });
        });
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/tool"_s.arg(m_server.serverPort())); }

    QByteArray request;

private:
    QByteArray m_answer;
    QTcpServer m_server;
};

QByteArray http(const QByteArray &status, const QByteArray &body, const QByteArray &head = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + head
           + "Connection: close\r\n\r\n" + body;
}

ToolOutcome run(const QUrl &url, std::chrono::milliseconds limit = 10s)
{
    HttpRun tool(url, {u"find order"_s, "call_1", R"({"number":"427"})"}, limit);
    std::optional<ToolOutcome> outcome;
    QObject::connect(&tool, &ToolRunner::finished, &tool, [&](const ToolOutcome &told) { outcome = told; });
    tool.start();
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000))
        return {{}, {u"it never ended"_s, {}}};
    return *outcome;
}

} // namespace

/// HTTP endpoints as tools.
class TestHttpRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsArePosted()
    {
        OneAnswer server(http("200 OK", "{\"state\":\"shipped\"}\n"));
        const ToolOutcome outcome = run(server.url());
        QVERIFY2(outcome.isGood(), qPrintable(outcome.problem.text));
        QCOMPARE(outcome.output, u"{\"state\":\"shipped\"}"_s);
        QVERIFY2(server.request.startsWith("POST /tool HTTP/1.1"), server.request.constData());
        QVERIFY(server.request.endsWith(R"({"number":"427"})"));
        QVERIFY(server.request.toLower().contains("content-type: application/json"));
        QVERIFY(server.request.toLower().contains("x-turnscope-call: call_1"));
        QVERIFY(server.request.toLower().contains("x-turnscope-tool: find%20order"));
    }

    void whatFailsSaysWhy()
    {
        OneAnswer broken(http("500 Oh", "stack trace"));
        const ToolOutcome failed = run(broken.url());
        QVERIFY2(failed.problem.text.contains(u"500"_s), qPrintable(failed.problem.text));
        QCOMPARE(failed.problem.detail, u"stack trace"_s);
        OneAnswer elsewhere(http("302 Found", {}, "Location: http://127.0.0.1:1/\r\n"));
        QVERIFY(run(elsewhere.url()).problem.text.contains(u"302"_s));
        QVERIFY(run(QUrl(u"http://127.0.0.1:1/"_s)).problem.text.contains(u"127.0.0.1"_s));
        OneAnswer cut("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        QVERIFY(!run(cut.url()).isGood());
        OneAnswer bytes(http("200 OK", "\xff\xfe"));
        QVERIFY(!run(bytes.url()).isGood());
    }

    void whatIsSlowOrTooLongIsStopped()
    {
        OneAnswer silent({}, false);
        QVERIFY(run(silent.url(), 200ms).problem.text.contains(u"200 ms"_s));
        OneAnswer large(http("200 OK", QByteArray(5'000'000, 'x'))); // a result of 5 MB
        const ToolOutcome outcome = run(large.url());
        QVERIFY2(outcome.problem.text.contains(u"more than"_s), qPrintable(outcome.problem.text));
        OneAnswer full(http("200 OK", QByteArray(ToolAnswer::kMostOutput, 'x')));
        QCOMPARE(run(full.url()).output.size(), ToolAnswer::kMostOutput);
    }
};

QTEST_GUILESS_MAIN(TestHttpRun)
#include "tst_http_run.moc"
