// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompts/chat_improver.h"
#include "tests/app/support/chat_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kKey = "sk-improve-0123456789abcdef";

QByteArray response(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
           + "\r\n\r\n" + body;
}

QByteArray chatResponse(const QString &content, const QString &ended = u"stop"_s)
{
    const QJsonObject choice{{u"index"_s, 0},
                             {u"message"_s, QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, content}}},
                             {u"finish_reason"_s, ended}};
    return response("200 OK", "application/json",
                    QJsonDocument(QJsonObject{{u"choices"_s, QJsonArray{choice}}}).toJson(QJsonDocument::Compact));
}

} // namespace

/// A revision asked of a chat endpoint over loopback: what goes over the wire, and what is told of each way it can end.
class TestChatImprover : public QObject
{
    Q_OBJECT

private:
    ChatServer m_server;
    std::unique_ptr<ChatImprover> m_improver;
    std::optional<Result<PromptRevision>> m_came;
    qsizetype m_progress = 0;

    ImproveRequest request() const
    {
        ImproveRequest request;
        request.endpoint = m_server.url().toString();
        request.model = u" small "_s;
        request.key = kKey;
        request.plea.instructions = u"Help {{name}}. Grüße, “and so on”."_s;
        request.plea.wish = u"shorter"_s;
        return request;
    }

    Result<PromptRevision> ask(const ImproveRequest &request)
    {
        m_came.reset();
        m_improver->start(request);
        (void)QTest::qWaitFor([this] { return m_came.has_value(); }, 15000);
        return m_came.value_or(failure(u"it never ended"_s));
    }

private Q_SLOTS:
    void init()
    {
        qunsetenv("OPENAI_API_KEY");
        m_improver = std::make_unique<ChatImprover>();
        m_came.reset();
        m_progress = 0;
        connect(m_improver.get(), &PromptImprover::finished, this,
                [this](const Result<PromptRevision> &revision) { m_came = revision; });
        connect(m_improver.get(), &PromptImprover::progressed, this, [this](qsizetype soFar) { m_progress = soFar; });
    }

    void asksOnceAndReadsTheAnswer();
    void takesAStream();
    void sendsNoKeyThatItHasNot();
    void addresses_data();
    void addresses();
    void theEnvironmentsKeyIsForItsOwnHost();
    void failuresAreTold_data();
    void failuresAreTold();
    void nobodyThere();
    void waitsNotForEver();
    void isStopped();
    void endlessAnswersEnd();
    void isAskedAgain();
};

void TestChatImprover::asksOnceAndReadsTheAnswer()
{
    m_server.answer({chatResponse(u"{\"instructions\":\"Help {{name}}.\",\"reasons\":[\"Shorter.\"]}"_s)});
    const qsizetype before = m_server.requests();
    const auto revision = ask(request());
    QVERIFY2(revision, qPrintable(revision ? QString() : revision.error().text));
    QCOMPARE(revision->instructions, u"Help {{name}}."_s);
    QCOMPARE(revision->reasons, QStringList{u"Shorter."_s});
    QVERIFY(!m_improver->isRunning());
    QCOMPARE(m_server.requests(), before + 1);
    QVERIFY(m_server.head().startsWith("POST /v1/chat/completions HTTP/1.1\r\n"));
    QCOMPARE(m_server.head().count(kKey), 1);
    QVERIFY(m_server.head().contains("\r\nAuthorization: Bearer " + kKey));
    QVERIFY(m_server.head().toLower().contains("\r\ncontent-type: application/json"));
    const QJsonObject sent = m_server.request();
    QCOMPARE(sent.keys(), (QStringList{u"messages"_s, u"model"_s, u"stream"_s, u"stream_options"_s}));
    QCOMPARE(sent["model"_L1].toString(), u"small"_s);
    const QJsonArray messages = sent["messages"_L1].toArray();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0]["role"_L1].toString(), u"system"_s);
    QCOMPARE(messages[0]["content"_L1].toString(), request().plea.system());
    QCOMPARE(messages[1]["role"_L1].toString(), u"user"_s);
    QCOMPARE(messages[1]["content"_L1].toString(), request().plea.user());
}

void TestChatImprover::takesAStream()
{
    m_server.stream({ChatServer::text(u"```json\n{\"instructions\":"_s), ChatServer::text(u"\"Be kind.\"}\n```"_s),
                     ChatServer::event(R"({"choices":[{"delta":{},"finish_reason":"stop"}]})"),
                     ChatServer::event("[DONE]")});
    const auto revision = ask(request());
    QVERIFY2(revision, qPrintable(revision ? QString() : revision.error().text));
    QCOMPARE(revision->instructions, u"Be kind."_s);
    QCOMPARE(m_progress, 39);
}

void TestChatImprover::sendsNoKeyThatItHasNot()
{
    qputenv("OPENAI_API_KEY", kKey); // which is not for this host
    qputenv("TURNSCOPE_THINK_KEY", kKey);
    m_server.answer({chatResponse(u"Be kind."_s)});
    ImproveRequest without = request();
    without.key.clear();
    const auto revision = ask(without);
    qunsetenv("TURNSCOPE_THINK_KEY");
    QVERIFY(revision);
    QCOMPARE(revision->instructions, u"Be kind."_s);
    QVERIFY(!m_server.head().contains(kKey));
    QVERIFY(!m_server.head().toLower().contains("authorization"));
}

void TestChatImprover::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address"); // or what is said of it
    QTest::addColumn<bool>("fits");
    const QString whole = u"https://example.org/v1/chat/completions"_s;
    QTest::newRow("host") << u"https://example.org"_s << whole << true;
    QTest::newRow("slash") << u" https://example.org/ "_s << whole << true;
    QTest::newRow("v1") << u"https://example.org/v1"_s << whole << true;
    QTest::newRow("whole") << whole << whole << true;
    QTest::newRow("here") << u"http://127.0.0.1:11434"_s << u"http://127.0.0.1:11434/v1/chat/completions"_s << true;
    QTest::newRow("a secret in it") << u"https://example.org/v1?key=abcdef0123456789"_s << whole + u"?key=redacted"_s
                                    << true;
    QTest::newRow("plain and away") << u"http://example.org/v1"_s << u"use https"_s << false;
    QTest::newRow("user info") << u"https://me:secret@example.org/v1"_s << u"field of its own"_s << false;
    QTest::newRow("socket") << u"wss://example.org/v1"_s << u"no address of a chat endpoint"_s << false;
    QTest::newRow("nothing") << QString() << u"no address of a chat endpoint"_s << false;
}

void TestChatImprover::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    QFETCH(bool, fits);
    const auto destination = m_improver->destination(typed, kKey);
    QCOMPARE(destination.has_value(), fits);
    if (fits) {
        QCOMPARE(destination->address, address);
        QCOMPARE(destination->isHere, typed.contains(u"127.0.0.1"_s));
        QVERIFY(!destination->environmentKey);
        return;
    }
    QVERIFY2(destination.error().text.contains(address), qPrintable(destination.error().text));
    QVERIFY(!destination.error().text.contains(u"secret"_s));
    ImproveRequest wrong = request();
    wrong.endpoint = typed;
    const auto revision = ask(wrong);
    QVERIFY(!revision);
    QCOMPARE(revision.error(), destination.error());
}

void TestChatImprover::theEnvironmentsKeyIsForItsOwnHost()
{
    qputenv("OPENAI_API_KEY", kKey);
    QVERIFY(m_improver->destination(u"https://api.openai.com/v1"_s, {})->environmentKey);
    QVERIFY(!m_improver->destination(u"https://api.openai.com/v1"_s, "sk-other-one")->environmentKey);
    QVERIFY(!m_improver->destination(u"https://api.openai.com.example.org/v1"_s, {})->environmentKey);
    qunsetenv("OPENAI_API_KEY");
    QVERIFY(!m_improver->destination(u"https://api.openai.com/v1"_s, {})->environmentKey);
}

void TestChatImprover::failuresAreTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("says");
    const QByteArray json = "application/json";
    QTest::newRow("key") << response("401 No", json,
                                     R"({"error":{"message":"Incorrect API key provided: )" + kKey + R"("}})")
                         << u"does not take the key (HTTP 401)"_s;
    QTest::newRow("no chat endpoint") << response("404 Not Found", "text/plain", "404 page not found")
                                      << u"the address is wrong (HTTP 404)"_s;
    QTest::newRow("no such model") << response("404 Not Found", json, R"({"error":"model 'small' not found"})")
                                   << u"model 'small' not found"_s;
    QTest::newRow("bad request") << response("400 Bad Request", json, R"({"error":{"message":"model is required"}})")
                                 << u"model is required"_s;
    QTest::newRow("too many") << response("429 Slow", json, "{}") << u"HTTP 429"_s;
    QTest::newRow("web page") << response("200 OK", "text/html", "<html><body>Welcome!</body></html>")
                              << u"does not answer as a chat endpoint does"_s;
    QTest::newRow("other JSON") << response("200 OK", json, R"({"models":[]})")
                                << u"does not answer as a chat endpoint does"_s;
    QTest::newRow("no JSON") << response("200 OK", json, "{\"choices\":[") << u"does not answer as a chat endpoint"_s;
    QTest::newRow("no body") << response("200 OK", json, {}) << u"broke off"_s;
    QTest::newRow("elsewhere") << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0"
                                             "\r\n\r\n")
                               << u"sends us elsewhere"_s;
    QTest::newRow("empty") << chatResponse(QString()) << u"answered with nothing"_s;
    QTest::newRow("cut off") << chatResponse(u"{\"instructions\":\"Be ki"_s, u"length"_s) << u"cut off"_s;
    QTest::newRow("filtered") << chatResponse(QString(), u"content_filter"_s) << u"filter"_s;
    QTest::newRow("refusal") << response("200 OK", json,
                                         R"({"choices":[{"message":{"content":null,"refusal":"I cannot."},)"
                                         R"("finish_reason":"stop"}]})")
                             << u"will not revise it: “I cannot.”"_s;
    QTest::newRow("refusal in JSON") << chatResponse(u"{\"refusal\":\"It deceives.\"}"_s) << u"“It deceives.”"_s;
}

void TestChatImprover::failuresAreTold()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, says);
    m_server.answer({answer}, true);
    const auto revision = ask(request());
    QVERIFY(!revision);
    QVERIFY2(revision.error().text.contains(says), qPrintable(revision.error().text));
    QVERIFY2(!revision.error().text.contains(QString::fromLatin1(kKey)), qPrintable(revision.error().text));
    QVERIFY(!m_improver->isRunning());
}

void TestChatImprover::nobodyThere()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    ImproveRequest nowhere = request();
    nowhere.endpoint = u"http://127.0.0.1:%1"_s.arg(taken.serverPort());
    taken.close();
    const auto revision = ask(nowhere);
    QVERIFY(!revision);
    QVERIFY2(revision.error().text.contains(u"cannot be reached"_s), qPrintable(revision.error().text));
}

void TestChatImprover::waitsNotForEver()
{
    m_server.answer({});
    m_improver->setPatience(std::chrono::milliseconds(200));
    const auto revision = ask(request());
    QVERIFY(!revision);
    QVERIFY2(revision.error().text.contains(u"said nothing for"_s), qPrintable(revision.error().text));
    QTRY_VERIFY(!m_server.client());
}

void TestChatImprover::isStopped()
{
    m_server.stream({ChatServer::text(u"{\"instructions\":"_s)}, false);
    m_improver->start(request());
    QTRY_COMPARE(m_progress, 16);
    QVERIFY(m_improver->isRunning());
    m_improver->stop();
    QVERIFY(m_came && !*m_came);
    QCOMPARE(m_came->error(), Error());
    QVERIFY(!m_improver->isRunning());
    QTRY_VERIFY(!m_server.client());
    m_came.reset();
    m_improver->stop();
    QVERIFY(!m_came);
}

void TestChatImprover::endlessAnswersEnd()
{
    const QByteArray much = ChatServer::text(QString(60000, u'a'));
    m_server.stream({much, much}, false);
    const auto revision = ask(request());
    QVERIFY(!revision);
    QVERIFY2(revision.error().text.contains(u"more than can be an answer"_s), qPrintable(revision.error().text));
}

/// Also at once, while what was given up still ends.
void TestChatImprover::isAskedAgain()
{
    m_server.stream({ChatServer::text(u"half"_s)}, false);
    m_improver->start(request());
    QTRY_COMPARE(m_progress, 4);
    m_improver->stop();
    m_server.answer({chatResponse(u"Whole."_s)});
    const auto revision = ask(request());
    QVERIFY(revision);
    QCOMPARE(revision->instructions, u"Whole."_s);
    m_server.stream({ChatServer::text(u"half"_s)}, false);
    m_improver->start(request());
    m_improver.reset(); // while it is asked
    QTest::qWait(50);
}

QTEST_GUILESS_MAIN(TestChatImprover)
#include "tst_chat_improver.moc"
