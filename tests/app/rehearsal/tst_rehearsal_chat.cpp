// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "tests/app/support/chat_server.h"
#include "tests/app/support/peer.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Hear, think by a chat endpoint, speak: the whole pipeline.
class TestRehearsalChat : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChatServer> m_chat;
    std::unique_ptr<RehearsalHost> m_host;
    std::unique_ptr<Peer> m_peer;
    QList<StageNote> m_stages;

    QList<StageNote::Stage> stages() const
    {
        QList<StageNote::Stage> stages;
        for (const StageNote &note : m_stages)
            stages << note.stage;
        return stages;
    }

private Q_SLOTS:
    void init()
    {
        m_stages.clear();
        m_chat = std::make_unique<ChatServer>();
        RehearsalOptions options;
        options.think.url = m_chat->url();
        options.think.model = u"small"_s;
        m_host = std::make_unique<RehearsalHost>();
        const auto url = m_host->start(0, options);
        QVERIFY2(url, qPrintable(url ? QString() : url.error().text));
        connect(m_host->server(), &RehearsalServer::stageTimed, this,
                [this](const StageNote &note) { m_stages << note; });
        m_peer = std::make_unique<Peer>();
        QVERIFY(m_peer->open(*url));
    }

    void cleanup()
    {
        m_peer.reset();
        m_host.reset();
        m_chat.reset();
    }

    void aSpokenTurnGoesThroughAllThreeStages()
    {
        m_chat->stream({ChatServer::text(u"It is sunny"_s), ChatServer::text(u" in Paris. Take"_s),
                        ChatServer::text(u" a hat."_s), ChatServer::event("[DONE]")});
        m_peer->send(R"({"type":"session.update","session":{"type":"realtime","instructions":"Tell the weather."}})");
        m_peer->speak(spokenText(u"hello there what is the weather like in paris today"_s), std::chrono::seconds(2));
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        QCOMPARE(m_peer->joined(u"response.output_audio_transcript.delta"_s), u"It is sunny in Paris. Take a hat."_s);
        QVERIFY(m_peer->audio().size() > 48000);
        const QJsonArray messages = m_chat->request().value("messages"_L1).toArray();
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[0]["content"_L1].toString(), u"Tell the weather."_s);
        QCOMPARE(messages[1]["content"_L1].toString(), u"hello there what is the weather like in paris today"_s);

        using Stage = StageNote::Stage;
        // When the text is whole the voice may not have begun yet.
        QTRY_COMPARE(stages().size(), 5);
        QCOMPARE(stages().mid(0, 2), (QList{Stage::Hear, Stage::Think}));
        QCOMPARE(stages().last(), Stage::Spoken);
        const auto noteOf = [this](Stage stage) { return m_stages.value(stages().indexOf(stage)); };
        QVERIFY(noteOf(Stage::Thought).took >= noteOf(Stage::Think).firstSentence);
        QVERIFY(!noteOf(Stage::Thought).tokens); // the endpoint told none
        QCOMPARE(noteOf(Stage::Thought).model, u"small"_s);
        QCOMPARE(noteOf(Stage::Spoken).characters.value(), qint64(u"It is sunny in Paris.Take a hat."_s.size()));
        QVERIFY(noteOf(Stage::Spoken).took >= noteOf(Stage::Speak).took);
        QCOMPARE(noteOf(Stage::Spoken).audio.value().count(), qint64(m_peer->audio().size()) / 48);
        QVERIFY(noteOf(Stage::Hear).audio > std::chrono::milliseconds(1000));
        const QJsonObject response = m_peer->last(u"response.done"_s).value("response"_L1).toObject();
        QCOMPARE(m_stages[1].id, response.value("id"_L1).toString());
        QVERIFY(m_stages[1].firstSentence >= m_stages[1].took);
        QVERIFY(!noteOf(Stage::Speak).firstSentence);
        QCOMPARE(m_stages[0].id, m_peer->last(u"input_audio_buffer.committed"_s).value("item_id"_L1).toString());
        QCOMPARE(m_stages[0].session, m_peer->last(u"session.created"_s).value("session"_L1)["id"_L1].toString());
    }

    /// The usage comes behind the answer, and none of it costs the answer time.
    void whatWasCountedIsTold()
    {
        m_chat->stream({ChatServer::text(u"Yes."_s),
                        ChatServer::event(R"({"model":"large","choices":[{"delta":{},"finish_reason":"stop"}]})"),
                        ChatServer::event(R"({"model":"large","choices":[],"usage":{"prompt_tokens":90,)"
                                          R"("completion_tokens":7,"prompt_tokens_details":{"cached_tokens":64}}})"),
                        ChatServer::event("[DONE]")});
        m_peer->send(R"({"type":"session.update","session":{"type":"realtime","output_modalities":["text"]}})");
        m_peer->send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        using Stage = StageNote::Stage;
        QTRY_COMPARE(stages(), (QList{Stage::Think, Stage::Thought, Stage::Spoken}));
        QCOMPARE(m_stages[1].model, u"large"_s);
        QVERIFY(m_stages[1].tokens == (StageNote::Tokens{90, 64, 7, 0}));
        QCOMPARE(m_stages[2].characters.value(), qint64(0)); // it was written, and that is known
        QVERIFY(m_stages[2].model.isEmpty());
        // Nothing of it is on the wire.
        for (const QJsonObject &event : m_peer->events())
            QVERIFY(!QJsonDocument(event).toJson().contains("large"));
    }

    /// An endpoint that neither counts nor hangs up holds nobody up for long.
    void whoCountsNothingIsNotWaitedFor()
    {
        m_chat->stream(
            {ChatServer::text(u"Yes."_s), ChatServer::event(R"({"choices":[{"delta":{},"finish_reason":"stop"}]})")},
            false);
        m_peer->send(R"({"type":"session.update","session":{"type":"realtime","output_modalities":["text"]}})");
        m_peer->send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        QTRY_COMPARE(stages().size(), 3);
        QVERIFY(m_stages[1].took && !m_stages[1].tokens && !m_stages[1].cut);
        QTRY_VERIFY(!m_chat->client());
    }

    void sentencesAreSpokenBeforeTheAnswerIsWhole()
    {
        m_chat->stream({ChatServer::text(u"This is the first sentence. And now"_s)}, false); // and nothing more
        m_peer->send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"response.output_audio.delta"_s));
        QCOMPARE(m_peer->count(u"response.done"_s), 0);
        QVERIFY(m_chat->client());
        m_peer->send(R"({"type":"response.cancel"})");
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        QCOMPARE(m_peer->last(u"response.done"_s).value("response"_L1)["status"_L1].toString(), u"cancelled"_s);
        QTRY_VERIFY(!m_chat->client()); // nobody listens to it any more
        QTRY_COMPARE(stages().size(), 4);
        QCOMPARE(m_stages[2].stage, StageNote::Stage::Thought);
        QVERIFY(m_stages[2].cut && !m_stages[2].took && !m_stages[2].tokens);
        QVERIFY(m_stages[3].cut && m_stages[3].characters > 0); // what the voice was given is paid for
    }

    void anAnswerThatIsCutShortIsIncomplete_data()
    {
        QTest::addColumn<QByteArray>("ended");
        QTest::addColumn<QString>("reason");
        QTest::newRow("length") << QByteArray("length") << u"max_output_tokens"_s;
        QTest::newRow("filter") << QByteArray("content_filter") << u"content_filter"_s;
    }

    void anAnswerThatIsCutShortIsIncomplete()
    {
        QFETCH(QByteArray, ended);
        QFETCH(QString, reason);
        m_chat->stream({ChatServer::text(u"It is sunny and"_s),
                        ChatServer::event(R"({"choices":[{"delta":{},"finish_reason":")" + ended + R"("}]})")});
        m_peer->send(R"({"type":"session.update","session":{"type":"realtime","output_modalities":["text"]}})");
        m_peer->send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        const QJsonObject response = m_peer->last(u"response.done"_s).value("response"_L1).toObject();
        QCOMPARE(response.value("status"_L1).toString(), u"incomplete"_s);
        QCOMPARE(response.value("status_details"_L1)["reason"_L1].toString(), reason);
        const QJsonValue item = response.value("output"_L1)[0];
        QCOMPARE(item["status"_L1].toString(), u"incomplete"_s);
        QCOMPARE(item["content"_L1][0]["text"_L1].toString(), u"It is sunny and"_s);
    }

    void functionCallsGoThereAndBack()
    {
        m_chat->stream({ChatServer::event(QByteArray(R"({"choices":[{"delta":{"tool_calls":[
                            {"index":0,"id":"x","function":{"name":"weather","arguments":"{'city':'Oslo'}"}},
                            {"index":1,"id":"y","function":{"name":"weather","arguments":"{'city':'Rome'}"}}]},
                            "finish_reason":"tool_calls"}]})")
                                              .simplified()),
                        ChatServer::event("[DONE]")});
        m_peer->send(R"({"type":"session.update","session":{"type":"realtime","output_modalities":["text"],"tools":[
                        {"type":"function","name":"weather","parameters":{"type":"object"}}]}})");
        m_peer->send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        QCOMPARE(m_chat->request().value("tools"_L1)[0]["function"_L1]["name"_L1].toString(), u"weather"_s);
        const QJsonArray output = m_peer->last(u"response.done"_s).value("response"_L1)["output"_L1].toArray();
        QCOMPARE(output.size(), 2);
        QCOMPARE(output[1]["arguments"_L1].toString(), u"{'city':'Rome'}"_s);

        m_chat->stream({ChatServer::text(u"Cold."_s), ChatServer::event("[DONE]")});
        m_peer->send({{u"type"_s, u"conversation.item.create"_s},
                      {u"item"_s, QJsonObject{{u"type"_s, u"function_call_output"_s},
                                              {u"call_id"_s, output[0]["call_id"_L1]},
                                              {u"output"_s, u"-3"_s}}}});
        m_peer->send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"response.done"_s, 2));
        QCOMPARE(m_peer->joined(u"response.output_text.delta"_s), u"Cold."_s);
        const QJsonArray messages = m_chat->request().value("messages"_L1).toArray();
        QCOMPARE(messages[1]["tool_calls"_L1].toArray().size(), 2);
        QCOMPARE(messages[2]["tool_call_id"_L1].toString(), output[0]["call_id"_L1].toString());
        QCOMPARE(messages[2]["content"_L1].toString(), u"-3"_s);
    }

    void aRefusalFailsTheResponseAndNotTheSession()
    {
        m_chat->answer({"HTTP/1.1 429 Too Many\r\nContent-Type: application/json\r\nContent-Length: 34\r\n\r\n"
                        R"({"error":{"message":"Slow down."}})"});
        m_peer->send(R"({"type":"response.create"})");
        QVERIFY(m_peer->waitFor(u"response.done"_s));
        const QJsonValue response = m_peer->last(u"response.done"_s).value("response"_L1);
        QCOMPARE(response["status"_L1].toString(), u"failed"_s);
        const QJsonValue error = response["status_details"_L1]["error"_L1];
        QCOMPARE(error["code"_L1].toString(), u"rate_limit_exceeded"_s);
        QVERIFY2(error["message"_L1].toString().contains(u"Slow down"_s), qPrintable(error["message"_L1].toString()));

        m_chat->stream({ChatServer::text(u"Now."_s), ChatServer::event("[DONE]")});
        m_peer->send(R"({"type":"response.create","response":{"output_modalities":["text"]}})");
        QVERIFY(m_peer->waitFor(u"response.done"_s, 2));
        QCOMPARE(m_peer->last(u"response.done"_s).value("response"_L1)["status"_L1].toString(), u"completed"_s);
    }

    void leavingEndsTheRequest()
    {
        m_chat->stream({ChatServer::text(u"Once upon a time"_s)}, false);
        m_peer->send(R"({"type":"response.create"})");
        QTRY_VERIFY(m_chat->client());
        m_peer.reset();
        QTRY_VERIFY(!m_chat->client());
    }
};

QTEST_GUILESS_MAIN(TestRehearsalChat)
#include "tst_rehearsal_chat.moc"
