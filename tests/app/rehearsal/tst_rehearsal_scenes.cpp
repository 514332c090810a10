// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal_host.h"
#include "app/rehearsal/scenes/scene_reader.h"
#include "models/protocol/event_catalogue.h"
#include "models/protocol/event_fields.h"
#include "tests/app/support/peer.h"

#include <QSet>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The endpoint with one scene, and a client on it.
struct Stage
{
    RehearsalHost host;
    Peer peer;
    QUrl url;

    bool open(Scene scene)
    {
        RehearsalOptions options;
        options.scene = std::make_shared<const Scene>(std::move(scene));
        const auto started = host.start(0, options);
        if (started)
            url = *started;
        return started && peer.open(url);
    }
};

QJsonObject session(const QJsonObject &settings)
{
    QJsonObject whole = settings;
    whole.insert(u"type"_s, u"realtime"_s);
    return {{u"type"_s, u"session.update"_s}, {u"session"_s, whole}};
}

QJsonObject itemCreate(const QJsonObject &item)
{
    return {{u"type"_s, u"conversation.item.create"_s}, {u"item"_s, item}};
}

} // namespace

/// Every scene that comes with the program is played to its end by a real client, and over all of them every event of the
/// protocol is seen that a WebSocket can see.
class TestRehearsalScenes : public QObject
{
    Q_OBJECT

private:
    bool open(const QString &name)
    {
        auto scene = loadScene(name);
        m_stage = std::make_unique<Stage>();
        m_played << name;
        return scene && m_stage->open(std::move(*scene));
    }

    Peer &peer() { return m_stage->peer; }

    /// Writes to it and waits for the answer's end; the answer's text.
    QString say(const QString &words)
    {
        const qsizetype done = peer().count(u"response.done"_s);
        const qsizetype texts = peer().count(u"response.output_text.done"_s);
        const qsizetype spoken = peer().count(u"response.output_audio_transcript.done"_s);
        write(words);
        if (!peer().waitFor(u"response.done"_s, done + 1))
            return u"nothing came"_s;
        if (peer().count(u"response.output_text.done"_s) > texts)
            return peer().last(u"response.output_text.done"_s)["text"_L1].toString();
        if (peer().count(u"response.output_audio_transcript.done"_s) > spoken)
            return peer().last(u"response.output_audio_transcript.done"_s)["transcript"_L1].toString();
        return {};
    }

    void write(const QString &words)
    {
        const QJsonObject part{{u"type"_s, u"input_text"_s}, {u"text"_s, words}};
        peer().send(itemCreate({{u"type"_s, u"message"_s}, {u"role"_s, u"user"_s}, {u"content"_s, QJsonArray{part}}}));
        peer().send(QJsonObject{{u"type"_s, u"response.create"_s}});
    }

    void forget()
    {
        for (const QString &type : peer().types())
            m_seen.insert(type);
        peer().forget();
    }

    QJsonObject response() { return peer().last(u"response.done"_s)["response"_L1].toObject(); }
    void answerInText() { peer().send(session({{u"output_modalities"_s, QJsonArray{u"text"_s}}})); }

    QSet<QString> m_seen;
    QSet<QString> m_played;
    std::unique_ptr<Stage> m_stage;

private Q_SLOTS:
    void cleanup()
    {
        if (m_stage)
            forget();
        m_stage.reset();
    }

    void hello()
    {
        QVERIFY(open(u"hello"_s));
        QCOMPARE(say(u"hi"_s), u"Hello. How can I help you?"_s);
        QVERIFY(peer().audio().size() > 48000);
        answerInText();
        QCOMPARE(say(u"x"_s), u"I see. One moment, please."_s);
        QCOMPARE(say(u"x"_s), u"All done. Goodbye."_s);
        QCOMPARE(say(u"red fish"_s), u"You said: red fish."_s); // the demo goes on
        // Each session begins at the beginning.
        Peer other;
        QVERIFY(other.open(m_stage->url));
        other.send(R"({"type":"response.create","response":{"output_modalities":["text"]}})");
        QVERIFY(other.waitFor(u"response.done"_s));
        QCOMPARE(other.joined(u"response.output_text.delta"_s), u"Hello. How can I help you?"_s);
        // The rest of what any session can see.
        const QString id = peer().last(u"conversation.item.done"_s)["item"_L1]["id"_L1].toString();
        const QString first = peer().first(u"response.output_item.done"_s)["item"_L1]["id"_L1].toString();
        peer().send(QJsonObject{{u"type"_s, u"conversation.item.truncate"_s},
                                {u"item_id"_s, first},
                                {u"content_index"_s, 0},
                                {u"audio_end_ms"_s, 100}});
        QVERIFY(peer().waitFor(u"conversation.item.truncated"_s));
        peer().send(QJsonObject{{u"type"_s, u"conversation.item.retrieve"_s}, {u"item_id"_s, first}});
        peer().send(QJsonObject{{u"type"_s, u"conversation.item.delete"_s}, {u"item_id"_s, id}});
        peer().send(QJsonObject{{u"type"_s, u"input_audio_buffer.clear"_s}});
        QVERIFY(peer().waitFor(u"input_audio_buffer.cleared"_s));
    }

    void order()
    {
        QVERIFY(open(u"order"_s));
        answerInText();
        QCOMPARE(say(u"hi"_s), u"Tell me the number of your order."_s);
        forget();
        QCOMPARE(say(u"Where is my order number 427?"_s), u"Let me look."_s);
        const QJsonArray output = response()["output"_L1].toArray();
        QCOMPARE(output.size(), 2);
        QCOMPARE(output[0]["phase"_L1].toString(), u"commentary"_s);
        QCOMPARE(output[1]["arguments"_L1].toString(), u"{\"number\":\"427\"}"_s);
        QCOMPARE(peer().joined(u"response.function_call_arguments.delta"_s), u"{\"number\":\"427\"}"_s);
        peer().send(itemCreate(
            {{u"type"_s, u"function_call_output"_s}, {u"call_id"_s, output[1]["call_id"_L1]}, {u"output"_s, u"{}"_s}}));
        peer().send(QJsonObject{{u"type"_s, u"response.create"_s}});
        QVERIFY(peer().waitFor(u"response.done"_s, 2));
        QCOMPARE(peer().last(u"response.output_text.done"_s)["text"_L1].toString(), u"It arrives on Friday."_s);
        say(u"compare them"_s);
        QCOMPARE(response()["output"_L1].toArray().size(), 2);
        say(u"be broken"_s);
        QCOMPARE(response()["output"_L1][0]["arguments"_L1].toString(), u"{\"number\": "_s);
    }

    void mcp()
    {
        QVERIFY(open(u"mcp"_s));
        const auto tool = [](const QString &label, const QString &approval) {
            return QJsonObject{{u"type"_s, u"mcp"_s},
                               {u"server_label"_s, label},
                               {u"server_url"_s, u"https://mcp.%1.example/mcp"_s.arg(label)},
                               {u"require_approval"_s, approval}};
        };
        peer().send(
            session({{u"output_modalities"_s, QJsonArray{u"text"_s}},
                     {u"tools"_s, QJsonArray{tool(u"harbor"_s, u"always"_s), tool(u"lighthouse"_s, u"never"_s)}}}));
        QVERIFY(peer().waitFor(u"mcp_list_tools.completed"_s));
        QVERIFY(peer().waitFor(u"mcp_list_tools.failed"_s));
        QCOMPARE(peer().count(u"mcp_list_tools.in_progress"_s), 2);
        const QJsonObject listed = peer().last(u"conversation.item.done"_s)["item"_L1].toObject();
        QCOMPARE(listed["tools"_L1][0]["name"_L1].toString(), u"tides"_s);

        // With approval: asked, given, run, and then the client asks for the answer.
        forget();
        say(u"when is high tide"_s);
        const QJsonObject request = response()["output"_L1][0].toObject();
        QCOMPARE(request["type"_L1].toString(), u"mcp_approval_request"_s);
        QCOMPARE(request["arguments"_L1].toString(), u"{\"port\":\"Oban\"}"_s);
        peer().send(itemCreate({{u"type"_s, u"mcp_approval_response"_s},
                                {u"id"_s, u"mcpa_1"_s},
                                {u"approval_request_id"_s, request["id"_L1]},
                                {u"approve"_s, true}}));
        QVERIFY(peer().waitFor(u"response.mcp_call.completed"_s));
        QTRY_COMPARE(peer().last(u"conversation.item.done"_s)["item"_L1]["output"_L1].toString(),
                     u"High water 11:42"_s);
        peer().send(QJsonObject{{u"type"_s, u"response.create"_s}});
        QVERIFY(peer().waitFor(u"response.done"_s, 2));
        QVERIFY(peer().joined(u"response.output_text.delta"_s).startsWith("High water in Oban"_L1));
        // The same answer again is refused.
        peer().send(itemCreate({{u"type"_s, u"mcp_approval_response"_s},
                                {u"approval_request_id"_s, request["id"_L1]},
                                {u"approve"_s, true}}));
        QVERIFY(peer().waitFor(u"error"_s));
        QCOMPARE(peer().last(u"error"_s)["error"_L1]["param"_L1].toString(), u"item.approval_request_id"_s);

        // Without approval, in the response.
        peer().send(session({{u"tools"_s, QJsonArray{tool(u"harbor"_s, u"never"_s)}}}));
        forget();
        say(u"I need a berth"_s);
        QStringList types = peer().folded();
        types = types.mid(types.indexOf(u"response.created"_s));
        QCOMPARE(types,
                 (QStringList{u"response.created"_s, u"response.output_item.added"_s, u"conversation.item.added"_s,
                              u"response.mcp_call_arguments.delta"_s, u"response.mcp_call_arguments.done"_s,
                              u"response.mcp_call.in_progress"_s, u"response.mcp_call.failed"_s,
                              u"conversation.item.done"_s, u"response.output_item.done"_s, u"response.done"_s})
                     + types.mid(types.indexOf(u"response.done"_s) + 1));
        QCOMPARE(response()["output"_L1][0]["error"_L1]["code"_L1].toInt(), 502);
        QCOMPARE(say(u"well?"_s),
                 u"You said: well?."_s); // words of the user come after the tool's end: no step is for them
    }

    void anMcpCallThatIsNotApprovedIsNotRun()
    {
        QVERIFY(open(u"mcp"_s));
        answerInText();
        QCOMPARE(say(u"tide"_s), u"You said: tide."_s); // a model calls only what its session offers
        peer().send(session({{u"tools"_s, QJsonArray{QJsonObject{{u"type"_s, u"mcp"_s},
                                                                 {u"server_label"_s, u"harbor"_s},
                                                                 {u"server_url"_s, u"https://harbor.example"_s}}}}}));
        QVERIFY(peer().waitFor(u"mcp_list_tools.completed"_s));
        forget();
        say(u"tide"_s);
        peer().send(itemCreate({{u"type"_s, u"mcp_approval_response"_s},
                                {u"approval_request_id"_s, response()["output"_L1][0]["id"_L1]},
                                {u"approve"_s, false}}));
        QVERIFY(peer().waitFor(u"conversation.item.done"_s, 3));
        say(u"hi"_s); // a response later, nothing has run
        QCOMPARE(peer().count(u"response.mcp_call.in_progress"_s), 0);
    }

    /// What the window's own endpoint plays.
    void demo()
    {
        QVERIFY(open(u"demo"_s));
        QVERIFY(peer().waitFor(u"mcp_list_tools.completed"_s));
        answerInText();
        for (const auto &[said, number] : {std::pair{u"Where is my order four two seven?"_s, u"four two seven"_s},
                                           {u"where is order 427"_s, u"427"_s}}) {
            forget();
            say(said);
            const QJsonObject call = response()["output"_L1][0].toObject();
            QCOMPARE(call["type"_L1].toString(), u"mcp_call"_s);
            QCOMPARE(call["arguments"_L1].toString(), u"{\"number\":\"%1\"}"_s.arg(number));
            peer().send(QJsonObject{{u"type"_s, u"response.create"_s}});
            QVERIFY(peer().waitFor(u"response.done"_s, 2));
            QCOMPARE(peer().last(u"response.output_text.done"_s)["text"_L1].toString(),
                     u"I made this up: your order is on its way, and arrives on Friday."_s);
        }
        QCOMPARE(say(u"I ordered four tickets"_s), u"You said: I ordered four tickets."_s);
    }

    void slow()
    {
        QVERIFY(open(u"slow"_s));
        answerInText();
        QElapsedTimer clock;
        clock.start();
        write(u"hi"_s);
        QVERIFY(peer().waitFor(u"response.created"_s));
        QVERIFY(clock.restart() >= 2900);
        QVERIFY(peer().waitFor(u"response.output_text.delta"_s));
        QVERIFY(clock.restart() >= 900);
        QVERIFY(peer().waitFor(u"response.done"_s));
        QVERIFY(clock.restart() >= 4 * 250 - 100); // five words
        QCOMPARE(say(u"a b c"_s), u"You said: a b c."_s);
        QVERIFY(clock.elapsed() >= 4 * 100 - 50);
        // Cancelling while it waits is still answered.
        Peer other;
        QVERIFY(other.open(m_stage->url));
        other.send(R"({"type":"response.create"})");
        other.send(R"({"type":"response.cancel"})");
        QVERIFY(other.waitFor(u"response.done"_s, 1, 2000));
        QCOMPARE(other.last(u"response.done"_s)["response"_L1]["status"_L1].toString(), u"cancelled"_s);
        QCOMPARE(other.count(u"response.created"_s), 1);
    }

    void failures()
    {
        QVERIFY(open(u"failures"_s));
        answerInText();
        write(u"hi"_s);
        QVERIFY(peer().waitFor(u"error"_s));
        QCOMPARE(peer().last(u"error"_s)["error"_L1]["code"_L1].toString(), u"server_error"_s);
        QCOMPARE(peer().count(u"response.created"_s), 0);
        say(u"hi"_s);
        QCOMPARE(response()["status"_L1].toString(), u"failed"_s);
        QCOMPARE(response()["status_details"_L1]["error"_L1]["code"_L1].toString(), u"rate_limit_exceeded"_s);
        QVERIFY(response()["output"_L1].toArray().isEmpty());
        QTRY_COMPARE(peer().last(u"rate_limits.updated"_s)["rate_limits"_L1][0]["remaining"_L1].toInt(-1), 0);
        QCOMPARE(say(u"hi"_s), u"This sentence will never"_s);
        QCOMPARE(response()["status"_L1].toString(), u"failed"_s);
        QCOMPARE(response()["output"_L1][0]["status"_L1].toString(), u"incomplete"_s);
        for (const QString &reason : {u"content_filter"_s, u"max_output_tokens"_s}) {
            say(u"hi"_s);
            QCOMPARE(response()["status"_L1].toString(), u"incomplete"_s);
            QCOMPARE(response()["status_details"_L1]["reason"_L1].toString(), reason);
        }
        QCOMPARE(say(u"hi"_s), u"That is all that can go wrong."_s);
        QTRY_COMPARE(peer().last(u"rate_limits.updated"_s)["rate_limits"_L1].toArray().size(), 2);
    }

    void garbage()
    {
        QVERIFY(open(u"garbage"_s));
        answerInText();
        QCOMPARE(say(u"hi"_s), u"Did you hear that?"_s);
        QCOMPARE(response()["status"_L1].toString(), u"completed"_s);
        const QStringList types = peer().types();
        QCOMPARE(types.count(u"response.hologram.delta"_s), 1);
        QVERIFY(peer().last(u"response.hologram.delta"_s)["event_id"_L1].isString());
        QCOMPARE(types.count(QString()), 2); // frames that are no JSON
        QCOMPARE(types.mid(0, types.indexOf(u"response.hologram.delta"_s)).count(u"response.output_text.delta"_s), 2);
        QCOMPARE(peer().last(u"error"_s)["error"_L1]["param"_L1].toString(), u"session.audio.output.volume"_s);
    }

    void goodbye()
    {
        QVERIFY(open(u"goodbye"_s));
        answerInText();
        QCOMPARE(say(u"hi"_s), u"Hello."_s);
        write(u"hi"_s);
        QTRY_COMPARE(int(peer().socket().closeCode()), 1011);
        QCOMPARE(peer().socket().closeReason(), u"internal error"_s);
        QCOMPARE(peer().count(u"response.done"_s), 1);
    }

    void cable()
    {
        QVERIFY(open(u"cable"_s));
        answerInText();
        write(u"hi"_s);
        QTRY_COMPARE(peer().socket().state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(peer().count(u"response.output_text.delta"_s), 3);
        QCOMPARE(peer().count(u"response.done"_s), 0);
    }

    void deaf()
    {
        QVERIFY(open(u"deaf"_s));
        peer().send(session(
            {{u"output_modalities"_s, QJsonArray{u"text"_s}},
             {u"audio"_s,
              QJsonObject{{u"input"_s, QJsonObject{{u"transcription"_s,
                                                    QJsonObject{{u"model"_s, u"gpt-4o-transcribe-diarize"_s}}}}}}}}));
        const QString completed = u"conversation.item.input_audio_transcription.completed"_s;
        peer().speak(spokenText(u"hello"_s), 1000ms);
        QVERIFY(peer().waitFor(u"response.done"_s));
        QCOMPARE(peer().last(completed)["transcript"_L1].toString(), u"I would like to cancel my subscription"_s);
        QCOMPARE(peer().joined(u"response.output_text.delta"_s), u"Do you really want to cancel?"_s);
        peer().speak(spokenText(u"hello"_s), 1000ms);
        QVERIFY(peer().waitFor(u"response.done"_s, 2));
        const QJsonObject failed = peer().last(u"conversation.item.input_audio_transcription.failed"_s);
        QCOMPARE(failed["error"_L1]["type"_L1].toString(), u"transcription_error"_s);
        QCOMPARE(failed["error"_L1]["message"_L1].toString(), u"Could not transcribe."_s);
        QCOMPARE(peer().last(u"response.output_text.done"_s)["text"_L1].toString(), u"I did not understand that."_s);
        peer().speak(spokenText(u"hello"_s), 1000ms);
        QVERIFY(peer().waitFor(u"response.done"_s, 3));
        QCOMPARE(peer().last(completed)["transcript"_L1].toString(), u"yes please"_s);
        QCOMPARE(peer().last(u"response.output_text.done"_s)["text"_L1].toString(), u"It is cancelled."_s);
        QCOMPARE(peer().last(u"conversation.item.input_audio_transcription.segment"_s)["text"_L1].toString(),
                 u"yes please"_s);
    }

    void hurry()
    {
        QVERIFY(open(u"hurry"_s));
        const QJsonObject created = peer().last(u"session.created"_s)["session"_L1].toObject();
        const QJsonObject detection = created["audio"_L1]["input"_L1]["turn_detection"_L1].toObject();
        QCOMPARE(detection["idle_timeout_ms"_L1].toInt(), 5000);
        QVERIFY(created["expires_at"_L1].toInteger() - QDateTime::currentSecsSinceEpoch() <= 20);
        answerInText();
        QCOMPARE(say(u"hello"_s), u"Hello."_s);
        QVERIFY(peer().waitFor(u"input_audio_buffer.timeout_triggered"_s));
        QVERIFY(peer().waitFor(u"response.done"_s, 2));
        QCOMPARE(peer().last(u"response.output_text.done"_s)["text"_L1].toString(), u"Are you still there?"_s);
        QVERIFY(peer().waitFor(u"error"_s, 1, 25000));
        QCOMPARE(peer().last(u"error"_s)["error"_L1]["code"_L1].toString(), u"session_expired"_s);
        QTRY_COMPARE(int(peer().socket().closeCode()), 1001);
    }

    void telephone()
    {
        QVERIFY(open(u"telephone"_s));
        answerInText();
        QVERIFY(peer().waitFor(u"conversation.created"_s));
        QVERIFY(peer().waitFor(u"input_audio_buffer.dtmf_event_received"_s, 3));
        const QJsonObject key = peer().last(u"input_audio_buffer.dtmf_event_received"_s);
        QCOMPARE(key["event"_L1].toString(), u"#"_s);
        QVERIFY(!key.contains("event_id"_L1));
        QVERIFY(key["received_at"_L1].toInteger() > 1700000000);
        QCOMPARE(say(u"hi"_s), u"You pressed four, two and the hash key."_s);
        QCOMPARE(peer().count(u"conversation.item.created"_s), 1);
    }

    void load()
    {
        auto scene = loadScene(u"load"_s);
        QVERIFY(scene);
        m_played << u"load"_s;
        scene->steps[0].load->seconds = 2;
        m_stage = std::make_unique<Stage>();
        QVERIFY(m_stage->open(std::move(*scene)));
        QElapsedTimer clock;
        clock.start();
        peer().send(R"({"type":"response.create"})");
        QVERIFY(peer().waitFor(u"response.done"_s, 1, 60000));
        QCOMPARE(peer().count(u"response.output_audio_transcript.delta"_s), 10000);
        QVERIFY(clock.elapsed() >= 1900);
        QCOMPARE(peer().audio().size(), 2 * 48000);
    }

    /// Must be the last but one.
    void everySceneWasPlayed()
    {
        const QStringList names = builtInScenes();
        QCOMPARE(m_played, QSet<QString>(names.begin(), names.end()));
    }

    void everyEventOfTheProtocolIsSeen()
    {
        // WebRTC and SIP only: over a WebSocket, the server plays nothing (PROTOCOL 2.3.5, 2.5.4).
        const QSet<QString> elsewhere{u"output_audio_buffer.started"_s, u"output_audio_buffer.stopped"_s,
                                      u"output_audio_buffer.cleared"_s};
        QStringList unseen;
        int known = 0;
        for (const EventSpec &spec : EventCatalogue::all()) {
            const QString name = QString::fromLatin1(spec.name.data(), qsizetype(spec.name.size()));
            if (spec.direction != Direction::Server || !eventFields(spec.name))
                continue;
            ++known;
            if (!m_seen.contains(name) && !elsewhere.contains(name))
                unseen << name;
        }
        QVERIFY2(known >= 46, qPrintable(QString::number(known)));
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestRehearsalScenes)
#include "tst_rehearsal_scenes.moc"
