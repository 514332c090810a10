// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/thinking/chat_brain.h"
#include "tests/app/support/chat_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Thinking by a chat endpoint: what is asked, what comes back, and what is said when it does not.
class TestChatBrain : public QObject
{
    Q_OBJECT

private:
    /// What came of one thought.
    struct Outcome
    {
        QStringList said;
        QStringList called;
        QString code;
        QString text;
        bool finished = false;
        bool over() const { return finished || !text.isEmpty(); }
    };

    static ModelInput hello()
    {
        ModelInput prompt;
        prompt.items = {QJsonObject{
            {u"type"_s, u"message"_s},
            {u"role"_s, u"user"_s},
            {u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"input_text"_s}, {u"text"_s, u"hello"_s}}}}}};
        return prompt;
    }

    static std::unique_ptr<Thought> begin(ChatBrain &brain, Outcome &outcome)
    {
        auto thought = brain.think(hello());
        connect(thought.get(), &Thought::said, thought.get(), [&](const QString &text) { outcome.said << text; });
        connect(thought.get(), &Thought::called, thought.get(),
                [&](const QString &function, const QString &arguments) { outcome.called << function + arguments; });
        connect(thought.get(), &Thought::finished, thought.get(), [&] { outcome.finished = true; });
        connect(thought.get(), &Thought::failed, thought.get(), [&](const Error &error, const QString &code) {
            outcome.text = error.text;
            outcome.code = code;
        });
        return thought;
    }

    static Outcome think(const QUrl &url, std::chrono::milliseconds patience = std::chrono::seconds(10),
                         const QByteArray &key = {})
    {
        ChatEndpoint endpoint;
        endpoint.url = url;
        endpoint.model = u"small"_s;
        endpoint.patience = patience;
        endpoint.key = std::make_shared<KeyMemory>(key);
        ChatBrain brain(endpoint);
        Outcome outcome;
        const auto thought = begin(brain, outcome);
        (void)QTest::qWaitFor([&] { return outcome.over(); }, 15000);
        return outcome;
    }

    static QByteArray refusal(int status, const QByteArray &body)
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " No\r\nContent-Type: application/json\r\nContent-Length: "
               + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private Q_SLOTS:
    void wordsComeInOrderHoweverTheyAreCut()
    {
        ChatServer server;
        const QByteArray all = ": OPENROUTER PROCESSING\n\n" + ChatServer::text(u"Grüße"_s)
                               + ChatServer::text(u" an 🎙 alle."_s) + ": ping\r\n\r\n"
                               + R"(data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})"
                                 "\n\ndata: [DONE]\n\n";
        for (const qsizetype step : {qsizetype(1), qsizetype(3), qsizetype(50), all.size()}) {
            QList<QByteArray> pieces;
            for (qsizetype at = 0; at < all.size(); at += step)
                pieces << all.mid(at, step);
            server.stream(pieces);
            const Outcome outcome = think(server.url());
            QVERIFY2(outcome.finished, qPrintable(outcome.text));
            QCOMPARE(outcome.said.join(QString()), u"Grüße an 🎙 alle."_s);
        }
        QVERIFY(server.head().startsWith("POST /v1/chat/completions HTTP/1.1"));
        QVERIFY(!server.head().toLower().contains("authorization"));
        QCOMPARE(server.request().value("model"_L1).toString(), u"small"_s);
        QVERIFY(server.request().value("stream"_L1).toBool());
    }

    void functionsAreCalled()
    {
        ChatServer server;
        server.stream(
            {ChatServer::text(u"Let me see. "_s),
             ChatServer::event(
                 R"({"choices":[{"delta":{"tool_calls":[{"index":0,"id":"x","function":{"name":"f","arguments":"{'a'"}}]}}]})"),
             ChatServer::event(
                 R"({"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"arguments":":1}"}}]}}]})"),
             ChatServer::event(R"({"choices":[{"delta":{},"finish_reason":"tool_calls"}]})"),
             ChatServer::event("[DONE]")});
        const Outcome outcome = think(server.url());
        QVERIFY(outcome.finished);
        QCOMPARE(outcome.said, QStringList{u"Let me see. "_s});
        QCOMPARE(outcome.called, QStringList{u"f{'a':1}"_s});
    }

    void anAnswerInOnePieceWillDo()
    {
        ChatServer server;
        server.answer({refusal(200, R"({"choices":[{"message":{"content":"All."},"finish_reason":"stop"}]})")});
        const Outcome outcome = think(server.url());
        QVERIFY2(outcome.finished, qPrintable(outcome.text));
        QCOMPARE(outcome.said, QStringList{u"All."_s});
    }

    /// Some endpoints know nothing of the wish for the usage, and refuse the whole request for it.
    void whoRefusesToCountIsAskedWithout()
    {
        ChatServer server;
        server.refuse([](const QJsonObject &request) {
            return request.contains("stream_options"_L1) ? QList<QByteArray>{refusal(
                       422, R"({"detail":"stream_options: Extra inputs are not permitted"})")}
                                                         : QList<QByteArray>();
        });
        server.stream({ChatServer::text(u"Yes."_s), ChatServer::event("[DONE]")});
        const Outcome outcome = think(server.url());
        QVERIFY2(outcome.finished, qPrintable(outcome.text));
        QCOMPARE(outcome.said, QStringList{u"Yes."_s});
        QCOMPARE(server.requests(), qsizetype(2));
        QCOMPARE(server.request().value("model"_L1).toString(), u"small"_s);
    }

    void theEndIsNotWaitedForWhenItWasSaid()
    {
        ChatServer server;
        server.stream({ChatServer::text(u"Done."_s), ChatServer::event("[DONE]")}, false); // and the connection stays
        const Outcome outcome = think(server.url(), std::chrono::seconds(60));
        QVERIFY(outcome.finished);
    }

    void failuresHaveTheServicesCodes_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<bool>("hangsUp");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        const QByteArray stream = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
        QTest::newRow("key") << refusal(401, R"({"error":{"message":"Incorrect API key provided: sk-think-1."}})")
                             << false << u"invalid_api_key"_s << u"Incorrect API key"_s;
        QTest::newRow("model") << refusal(404, R"({"error":"model 'small' not found"})") << false
                               << u"model_not_found"_s << u"model 'small' not found"_s;
        QTest::newRow("rate") << refusal(429, R"({"error":{"message":"Slow down.","code":"rate_limit"}})") << false
                              << u"rate_limit_exceeded"_s << u"Slow down"_s;
        QTest::newRow("quota") << refusal(429, R"({"error":{"message":"Pay.","code":"insufficient_quota"}})") << false
                               << u"insufficient_quota"_s << u"Pay"_s;
        QTest::newRow("broken") << refusal(500, "<html>oops</html>") << false << u"server_error"_s << u"HTTP 500"_s;
        QTest::newRow("busy") << refusal(503, "{}") << false << u"server_is_overloaded"_s << u"HTTP 503"_s;
        QTest::newRow("bad request") << refusal(400, R"({"error":{"message":"max context"}})") << false
                                     << u"rehearsal_cannot_think"_s << u"max context"_s;
        QTest::newRow("elsewhere") << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://evil.example/\r\n"
                                                 "Content-Length: 0\r\n\r\n")
                                   << false << u"rehearsal_cannot_think"_s << u"elsewhere"_s;
        QTest::newRow("a page") << refusal(200, "<html>Welcome</html>") << false << u"rehearsal_cannot_think"_s
                                << u"address"_s;
        QTest::newRow("garbage in the stream") << stream + "data: {\"nonsense\n\n"
                                               << false << u"rehearsal_cannot_think"_s << u"address"_s;
        QTest::newRow("error in the stream") << stream + "data: {\"error\":{\"message\":\"Out of memory\"}}\n\n"
                                             << false << u"server_error"_s << u"Out of memory"_s;
        QTest::newRow("cut off") << stream + ChatServer::text(u"And then"_s) << true << u"rehearsal_cannot_think"_s
                                 << u"broke off"_s;
        QTest::newRow("no HTTP") << QByteArray("hello?\r\n\r\n") << true << u"rehearsal_cannot_think"_s
                                 << u"127.0.0.1"_s;
        QTest::newRow("hung up on") << QByteArray() << true << u"rehearsal_cannot_think"_s << u"cannot be reached"_s;
        QTest::newRow("without end") << stream + "data: " + QByteArray(5 * 1024 * 1024, 'x') << false
                                     << u"rehearsal_cannot_think"_s << u"more than"_s;
    }
    void failuresHaveTheServicesCodes()
    {
        QFETCH(QByteArray, response);
        QFETCH(bool, hangsUp);
        QFETCH(QString, code);
        QFETCH(QString, says);
        ChatServer server;
        server.answer({response}, hangsUp);
        const Outcome outcome = think(server.url(), std::chrono::seconds(10), "sk-think-1");
        QVERIFY(!outcome.finished);
        QCOMPARE(outcome.code, code);
        QVERIFY2(outcome.text.contains(says), qPrintable(outcome.text));
        QVERIFY2(!outcome.text.contains(u"sk-think-1"_s), qPrintable(outcome.text));
        QVERIFY(server.head().contains("Bearer sk-think-1"));
    }

    void nobodyThere()
    {
        QUrl url;
        {
            ChatServer server;
            url = server.url();
        }
        const Outcome outcome = think(url);
        QCOMPARE(outcome.code, u"rehearsal_cannot_think"_s);
        QVERIFY2(outcome.text.contains(u"cannot be reached"_s), qPrintable(outcome.text));
    }

    void patienceEnds()
    {
        ChatServer silent;
        silent.answer({});
        Outcome outcome = think(silent.url(), std::chrono::milliseconds(200));
        QCOMPARE(outcome.code, u"rehearsal_thinks_too_slowly"_s);
        ChatServer slow;
        slow.stream({ChatServer::text(u"Well,"_s)}, false);
        outcome = think(slow.url(), std::chrono::milliseconds(200));
        QCOMPARE(outcome.said, QStringList{u"Well,"_s});
        QCOMPARE(outcome.code, u"rehearsal_thinks_too_slowly"_s);
    }

    void givingUpEndsTheRequest()
    {
        ChatServer server;
        server.stream({ChatServer::text(u"Once upon a time"_s)}, false);
        ChatEndpoint endpoint;
        endpoint.url = server.url();
        ChatBrain brain(endpoint);
        Outcome outcome;
        auto thought = begin(brain, outcome);
        QTRY_VERIFY(!outcome.said.isEmpty());
        QVERIFY(server.client());
        thought.reset();
        QTRY_VERIFY(!server.client());
        QVERIFY(!outcome.over());
    }

    void addressesAreChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("completions");
        QTest::newRow("v1") << u"http://127.0.0.1:11434/v1"_s << u"http://127.0.0.1:11434/v1/chat/completions"_s;
        QTest::newRow("slash") << u" https://example.org/v1/ "_s << u"https://example.org/v1/chat/completions"_s;
        QTest::newRow("whole") << u"https://example.org/v1/chat/completions?api-version=1"_s
                               << u"https://example.org/v1/chat/completions?api-version=1"_s;
        QTest::newRow("only the host") << u"https://example.org"_s << u"https://example.org/v1/chat/completions"_s;
        QTest::newRow("socket") << u"ws://127.0.0.1/v1"_s << QString();
        QTest::newRow("host") << u"localhost:11434"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("key") << u"https://sk-1@example.org/v1"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void addressesAreChecked()
    {
        QFETCH(QString, text);
        QFETCH(QString, completions);
        const auto url = ChatEndpoint::parse(text);
        QCOMPARE(url.has_value(), !completions.isEmpty());
        if (url) {
            ChatEndpoint endpoint;
            endpoint.url = *url;
            QCOMPARE(endpoint.completions().toString(), completions);
        } else {
            QVERIFY(!url.error().text.isEmpty());
        }
    }

    void aKeyGoesNowhereInClear()
    {
        ChatEndpoint endpoint;
        endpoint.key = std::make_shared<KeyMemory>(QByteArrayView("sk-1"));
        endpoint.url = QUrl(u"http://example.org/v1"_s);
        QVERIFY(endpoint.objection());
        endpoint.url = QUrl(u"https://example.org/v1"_s);
        QVERIFY(!endpoint.objection());
        endpoint.url = QUrl(u"http://127.0.0.1:8080/v1"_s);
        QVERIFY(!endpoint.objection());
        endpoint.url = QUrl(u"http://192.168.1.5:11434/v1"_s);
        QVERIFY(endpoint.objection());
        endpoint.key.reset();
        QVERIFY(!endpoint.objection());
    }

    void openAisKeyGoesToOpenAiOnly()
    {
        qunsetenv("TURNSCOPE_THINK_KEY");
        qputenv("OPENAI_API_KEY", "sk-2");
        QVERIFY(ChatEndpoint::keyFromEnvironment(QUrl(u"http://127.0.0.1/v1"_s)).isEmpty());
        QVERIFY(ChatEndpoint::keyFromEnvironment(QUrl(u"https://api.openai.com.evil.example/v1"_s)).isEmpty());
        QVERIFY(!ChatEndpoint::keyFromEnvironment(QUrl(u"https://api.openai.com/v1"_s)).isEmpty());
        qputenv("TURNSCOPE_THINK_KEY", "k");
        QCOMPARE(ChatEndpoint::keyFromEnvironment(QUrl(u"http://127.0.0.1/v1"_s)).view().toByteArray(),
                 QByteArray("k"));
        qunsetenv("TURNSCOPE_THINK_KEY");
        qunsetenv("OPENAI_API_KEY");
    }
};

QTEST_GUILESS_MAIN(TestChatBrain)
#include "tst_chat_brain.moc"
