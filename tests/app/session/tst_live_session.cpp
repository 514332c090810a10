// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_thread.h"
#include "models/recording/importers/log_reader.h"
#include "tests/app/session/scripted_server.h"
#include "tests/support/describe.h"
#include "tests/support/fold_events.h"
#include "tests/support/parse_count.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray greeting(const QByteArray &turnDetection, const QByteArray &transcription = R"({"model":"whisper-1"})")
{
    return R"({"type":"session.created","event_id":"event_1","session":{"type":"realtime","id":"sess_1",)"
           R"("audio":{"input":{"format":{"type":"audio/pcm","rate":24000},"transcription":)"
           + transcription + R"(,"turn_detection":)" + turnDetection
           + R"(},"output":{"format":{"type":"audio/pcm","rate":24000},"voice":"marin"}}}})";
}

QByteArray serverVad(bool interrupts)
{
    return QByteArray(R"({"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":500,)"
                      R"("create_response":true,"interrupt_response":)")
           + (interrupts ? "true}" : "false}");
}

QByteArray responseCreated(const QByteArray &id)
{
    return R"({"type":"response.created","event_id":"e","response":{"id":")" + id
           + R"(","conversation_id":"conv_1","status":"in_progress"}})";
}

QByteArray responseDone(const QByteArray &id, const QByteArray &status)
{
    return R"({"type":"response.done","event_id":"e","response":{"id":")" + id
           + R"(","conversation_id":"conv_1","status":")" + status + R"("}})";
}

QByteArray audioDelta(const QByteArray &response, const QByteArray &item, int ms)
{
    return R"({"type":"response.output_audio.delta","event_id":"e","response_id":")" + response + R"(","item_id":")"
           + item + R"(","output_index":0,"content_index":0,"delta":")" + QByteArray(ms * 48, 'x').toBase64() + "\"}";
}

QByteArray audioDone(const QByteArray &response, const QByteArray &item)
{
    return R"({"type":"response.output_audio.done","event_id":"e","response_id":")" + response + R"(","item_id":")"
           + item + R"(","output_index":0,"content_index":0})";
}

const QByteArray kSpeechStarted =
    R"({"type":"input_audio_buffer.speech_started","event_id":"e","audio_start_ms":100,"item_id":"item_u"})";

/// A live session against a scripted endpoint. The test is the microphone and the speaker.
struct Bench
{
    explicit Bench(const QByteArray &hello = greeting(serverVad(true)), bool withSpeaker = true)
        : server(hello)
    {
        profile.kind = Profile::Kind::Custom;
        profile.name = u"bench"_s;
        profile.url = server.url();
        profile.transcriptionModel = u"gpt-4o-mini-transcribe"_s;
        path = folder.filePath(u"session.jsonl"_s);
        speaker->setOpen(withSpeaker);
    }

    bool open()
    {
        auto started = SessionThread::start(profile, path, microphone, speaker);
        if (!started)
            return false;
        thread = std::move(*started);
        QObject::connect(thread->live(), &LiveSession::ended, thread->session().get(),
                         [this](const SocketEnd &told) { end = told; });
        thread->open(KeyMemory("sk-never-written"));
        return QTest::qWaitFor([this] { return count("session.created") == 1; });
    }

    /// Plays as a speaker would.
    void play(int ms)
    {
        std::vector<StereoSample> samples(size_t(ms) * 24);
        speaker->read(samples);
        speaker->setHeard(speaker->consumed());
    }

    /// Back once the session listens: what the microphone had before that is not sent.
    bool startTalking()
    {
        auto listens = std::make_shared<QSemaphore>();
        thread->post([listens](LiveSession &live) {
            live.setTalking(true);
            listens->release();
        });
        return listens->tryAcquire(1, 5000);
    }

    qsizetype count(const char *type) { return frames(type).size(); }

    /// The frames of a type that were recorded.
    QList<QJsonObject> frames(const char *type)
    {
        QList<QJsonObject> found;
        const EventStore &events = thread->session()->events();
        for (quint32 i = 0; i < events.size(); ++i) {
            if (events.strings().view(events.type(EventIndex{i})) == type)
                found.append(QJsonDocument::fromJson(events.frame(EventIndex{i})).object());
        }
        return found;
    }

    /// How many updates the server has got by then.
    qsizetype switchTo(TurnMode mode)
    {
        const qsizetype before = server.received(u"session.update"_s).size();
        thread->post([mode](LiveSession &live) { live.setTurnMode(mode); });
        (void)QTest::qWaitFor([&] { return server.received(u"session.update"_s).size() > before; });
        return server.received(u"session.update"_s).size();
    }

    QJsonValue lastDetection()
    {
        const QList<QJsonObject> updates = server.received(u"session.update"_s);
        return updates.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                 : updates.last()[u"session"_s][u"audio"_s][u"input"_s][u"turn_detection"_s];
    }

    void close()
    {
        thread->post([](LiveSession &live) { live.close(); });
        QTRY_VERIFY(end.has_value());
    }

    QByteArray recorded() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    ScriptedServer server;
    QTemporaryDir folder;
    Profile profile;
    QString path;
    std::shared_ptr<MicrophoneQueue> microphone = std::make_shared<MicrophoneQueue>();
    std::shared_ptr<PlaybackQueue> speaker = std::make_shared<PlaybackQueue>();
    std::optional<SocketEnd> end;
    std::unique_ptr<SessionThread> thread;
};

} // namespace

class TestLiveSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryFrameAsItCame()
    {
        Bench bench;
        QVERIFY(bench.open());
        const QList<QByteArray> odd{
            "not json at all",
            R"({"type":"something.new", "x" : [1,2]})",
            R"({"type":"response.output_audio.delta","response_id":"r","item_id":"i","delta":"***"})",
            R"({"type":"response.output_audio.delta"})",
            R"({"no_type":true})",
            "[1,2,3]",
            "",
        };
        for (const QByteArray &frame : odd)
            bench.server.send(frame);
        bench.server.sendBinary(QByteArray("\x00\x01\xff", 3));
        const EventStore &events = bench.thread->session()->events();
        // connected, created, these, the binary one, and a note about the audio that is none
        QTRY_COMPARE(qsizetype(events.size()), 2 + odd.size() + 2);
        QList<QByteArray> kept;
        for (quint32 i = 0; i < events.size(); ++i) {
            if (events.from(EventIndex{i}) == Direction::Server)
                kept.append(events.frame(EventIndex{i}));
        }
        QCOMPARE(kept.mid(1), odd + QList<QByteArray>{QByteArray("\x00\x01\xff", 3)});
        QCOMPARE(bench.count("console.note"), 1);
        QCOMPARE(bench.speaker->written(), quint64(0));
        bench.close();
        QVERIFY(bench.recorded().contains(R"("event":{"type":"something.new", "x" : [1,2]})"));
        QVERIFY(!bench.recorded().contains("sk-never-written"));
    }

    void foldsLikeItsRecording()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.thread->post([](LiveSession &live) { live.sendText(u"hello"_s); });
        bench.server.send(responseCreated("resp_1"));
        bench.server.send(audioDelta("resp_1", "item_a", 700));
        QTRY_COMPARE(bench.speaker->written(), quint64(700 * 24));
        bench.play(300);
        QTRY_COMPARE(bench.count("console.playback.started"), 1);
        bench.server.send(kSpeechStarted);
        bench.server.send(responseDone("resp_1", "cancelled"));
        QTRY_COMPARE(bench.count("response.done"), 1);
        bench.close();
        bench.thread->session()->advance();
        const QByteArray live =
            describe(bench.thread->session()->conversation(), bench.thread->session()->events().strings());

        auto reader = LogReader::open(bench.path);
        QVERIFY(reader);
        QVERIFY(reader->read());
        SessionFold fold;
        foldAll(fold, *reader->events());
        QCOMPARE(describe(fold.conversation(), reader->events()->strings()), live);
        QCOMPARE(fold.model().sampleCount(), bench.thread->session()->fold().model().sampleCount());
        QVERIFY(live.contains("item_a"));
    }

    void parsesAFrameOnce()
    {
        const ParseCount parses;
        Bench bench;
        QVERIFY(bench.open());
        bench.server.send(
            R"({"type":"session.updated","session":{"type":"realtime","instructions":"sk-never-written"}})");
        bench.server.send(responseCreated("resp_1"));
        bench.server.send(audioDelta("resp_1", "item_a", 700));
        QTRY_COMPARE(bench.speaker->written(), quint64(700 * 24));
        bench.play(300);
        QTRY_COMPARE(bench.count("console.playback.started"), 1);
        bench.server.send(kSpeechStarted); // answered by a cut
        bench.server.send("not json at all");
        bench.server.send(responseDone("resp_1", "cancelled"));
        QTRY_COMPARE(bench.count("response.done"), 1);
        QCOMPARE(bench.count("conversation.item.truncate"), 1);
        QCOMPARE(bench.count("console.note"), 1); // the key was taken out before anything else saw the frame
        bench.close();
        QCOMPARE(ParseCount::parsed(), qint64(bench.thread->session()->events().size()));
    }

    void losesNothingWhileTheWindowIsFrozen()
    {
        Bench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.startTalking());
        constexpr int bursts = 1000;
        for (int i = 0; i < bursts; ++i)
            bench.server.send(R"({"type":"noise","n":)" + QByteArray::number(i) + "}");
        std::vector<qint16> spoken(12000, 7); // half a second
        bench.microphone->write(spoken);
        QThread::msleep(500); // no event loop on this thread
        const EventStore &events = bench.thread->session()->events();
        QVERIFY(events.size() >= quint32(bursts));
        QCOMPARE(bench.count("noise"), bursts);
        QCOMPARE(bench.microphone->dropped(), quint64(0));
        qsizetype appended = 0;
        for (const QJsonObject &append : bench.frames("input_audio_buffer.append"))
            appended += QByteArray::fromBase64(append[u"audio"_s].toString().toLatin1()).size();
        QCOMPARE(appended, 24000);
    }

    void fallsSilentWhenTheUserSpeaks()
    {
        Bench bench;
        QVERIFY(bench.open());
        QSignalSpy silenced(bench.thread->live(), &LiveSession::silenced);
        bench.server.send(responseCreated("resp_1"));
        bench.server.send(audioDelta("resp_1", "item_a", 1000));
        QTRY_COMPARE(bench.speaker->written(), quint64(24000));
        bench.play(300);
        QTRY_COMPARE(bench.count("console.playback.started"), 1);
        bench.server.send(kSpeechStarted);
        bench.server.send(audioDelta("resp_1", "item_a", 500)); // late
        bench.server.send(responseDone("resp_1", "cancelled"));
        QTRY_COMPARE(bench.server.received(u"conversation.item.truncate"_s).size(), 1);
        const QJsonObject truncate = bench.server.received(u"conversation.item.truncate"_s).first();
        QCOMPARE(truncate[u"item_id"_s].toString(), u"item_a"_s);
        QCOMPARE(truncate[u"content_index"_s].toInt(-1), 0);
        QCOMPARE(truncate[u"audio_end_ms"_s], QJsonValue(300));
        QTRY_COMPARE(bench.count("response.done"), 1);
        QVERIFY(silenced.size() >= 1);
        QCOMPARE(bench.speaker->written(), quint64(24000));
        QVERIFY(bench.speaker->isEmpty());
        const QJsonObject stopped = bench.frames("console.playback.stopped").value(0);
        QCOMPARE(stopped[u"played_ms"_s], QJsonValue(300));
        QCOMPARE(stopped[u"sent_ms"_s], QJsonValue(1000));
        QCOMPARE(bench.server.received(u"response.cancel"_s).size(), 0); // the server does it

        // The next response is heard again.
        bench.server.send(responseCreated("resp_2"));
        bench.server.send(audioDelta("resp_2", "item_b", 100));
        QTRY_COMPARE(bench.speaker->written(), quint64(26400));
    }

    void cancelsWhereTheServerDoesNot()
    {
        Bench bench(greeting(serverVad(false)));
        QVERIFY(bench.open());
        bench.server.send(responseCreated("resp_1"));
        bench.server.send(audioDelta("resp_1", "item_a", 1000));
        QTRY_COMPARE(bench.speaker->written(), quint64(24000));
        bench.play(200);
        QTRY_COMPARE(bench.count("console.playback.started"), 1);
        bench.server.send(kSpeechStarted);
        QTRY_COMPARE(bench.server.received(u"response.cancel"_s).size(), 1);
        QCOMPARE(bench.server.received(u"response.cancel"_s).first()[u"response_id"_s].toString(), u"resp_1"_s);
    }

    void truncatesOnlyWhatWasHeardInPart_data()
    {
        QTest::addColumn<int>("heard");
        QTest::newRow("nothing") << 0;
        QTest::newRow("all") << 400;
    }

    void truncatesOnlyWhatWasHeardInPart()
    {
        QFETCH(int, heard);
        Bench bench;
        QVERIFY(bench.open());
        bench.server.send(responseCreated("resp_1"));
        bench.server.send(audioDelta("resp_1", "item_a", 400));
        bench.server.send(audioDone("resp_1", "item_a"));
        bench.server.send(responseDone("resp_1", "completed"));
        QTRY_COMPARE(bench.speaker->written(), quint64(400 * 24));
        bench.play(heard);
        if (heard == 400)
            QTRY_COMPARE(bench.count("console.playback.stopped"), 1);
        bench.server.send(kSpeechStarted);
        bench.server.send(R"({"type":"marker"})");
        QTRY_COMPARE(bench.count("marker"), 1);
        QCOMPARE(bench.count("console.playback.stopped"), 1);
        bench.close();
        QCOMPARE(bench.server.received(u"conversation.item.truncate"_s).size(), 0);
    }

    void truncatesAlsoWhenItHadPlayedAllThatCame()
    {
        // More was on its way: the item at the server is longer than what was heard.
        Bench bench;
        QVERIFY(bench.open());
        bench.server.send(responseCreated("resp_1"));
        bench.server.send(audioDelta("resp_1", "item_a", 200));
        QTRY_COMPARE(bench.speaker->written(), quint64(200 * 24));
        bench.play(200);
        QTRY_COMPARE(bench.count("console.playback.started"), 1);
        bench.server.send(kSpeechStarted);
        QTRY_COMPARE(bench.server.received(u"conversation.item.truncate"_s).size(), 1);
        const QJsonObject truncate = bench.server.received(u"conversation.item.truncate"_s).first();
        QCOMPARE(truncate[u"audio_end_ms"_s], QJsonValue(200)); // never beyond what was received
    }

    void truncatesEachItemOnlyAsFarAsItWasHeard()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.server.send(responseCreated("resp_1"));
        for (const char *item : {"item_a", "item_b", "item_c"}) {
            bench.server.send(audioDelta("resp_1", item, 200));
            bench.server.send(audioDone("resp_1", item));
        }
        QTRY_COMPARE(bench.speaker->written(), quint64(600 * 24));
        bench.play(301);
        QTRY_COMPARE(bench.count("console.playback.stopped"), 1); // a, heard to its end
        bench.server.send(kSpeechStarted);
        QTRY_COMPARE(bench.count("console.playback.stopped"), 3);
        QTRY_COMPARE(bench.server.received(u"conversation.item.truncate"_s).size(), 1);
        const QJsonObject truncate = bench.server.received(u"conversation.item.truncate"_s).first();
        QCOMPARE(truncate[u"item_id"_s].toString(), u"item_b"_s);
        QCOMPARE(truncate[u"audio_end_ms"_s], QJsonValue(101));
    }

    void dropsLateAudioByItemWhereNoResponseIsNamed()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.server.send(audioDelta("", "item_a", 500));
        QTRY_COMPARE(bench.speaker->written(), quint64(500 * 24));
        bench.play(100);
        QTRY_COMPARE(bench.count("console.playback.started"), 1);
        bench.server.send(kSpeechStarted);
        bench.server.send(audioDelta("", "item_a", 500)); // late
        bench.server.send(audioDelta("", "item_b", 100));
        QTRY_COMPARE(bench.speaker->written(), quint64(600 * 24));
    }

    void cancelsWhatTheServerForgetsToCancel()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.server.send(responseCreated("resp_1"));
        bench.server.send(audioDelta("resp_1", "item_a", 1000));
        QTRY_COMPARE(bench.speaker->written(), quint64(24000));
        bench.play(200);
        bench.server.send(kSpeechStarted);
        QTRY_COMPARE(bench.count("input_audio_buffer.speech_started"), 1);
        QCOMPARE(bench.server.received(u"response.cancel"_s).size(), 0); // it has a second's time
        QTRY_COMPARE(bench.server.received(u"response.cancel"_s).size(), 1);
        QCOMPARE(bench.server.received(u"response.cancel"_s).first()[u"response_id"_s].toString(), u"resp_1"_s);
    }

    void interruptsByHandWithoutSpeech_data()
    {
        QTest::addColumn<bool>("typed");
        QTest::newRow("button") << false;
        QTest::newRow("message") << true;
    }

    void interruptsByHandWithoutSpeech()
    {
        QFETCH(bool, typed);
        Bench bench;
        QVERIFY(bench.open());
        QSignalSpy silenced(bench.thread->live(), &LiveSession::silenced);
        bench.server.send(responseCreated("resp_1"));
        bench.server.send(audioDelta("resp_1", "item_a", 1000));
        QTRY_COMPARE(bench.speaker->written(), quint64(24000));
        bench.play(250);
        QTRY_COMPARE(bench.count("console.playback.started"), 1);
        bench.thread->post([typed](LiveSession &live) {
            if (typed)
                live.sendText(u"no"_s);
            else
                live.interrupt();
        });
        QTRY_COMPARE(bench.server.received(u"response.cancel"_s).size(), 1);
        QCOMPARE(bench.server.received(u"conversation.item.truncate"_s).first()[u"audio_end_ms"_s], QJsonValue(250));
        QVERIFY(silenced.size() >= 1);
        QVERIFY(bench.speaker->isEmpty());
        bench.server.send(responseDone("resp_1", "cancelled"));
        if (typed)
            QTRY_COMPARE(bench.server.received(u"response.create"_s).size(), 1);
    }

    void asksForTheTurnTakingThatWasChosen_data()
    {
        QTest::addColumn<TurnMode>("mode");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("server_vad") << TurnMode::ServerVad << QByteArray(); // is in force already
        QTest::newRow("semantic_vad") << TurnMode::SemanticVad
                                      << QByteArray(R"({"type":"semantic_vad","create_response":true,)"
                                                    R"("interrupt_response":true})");
        QTest::newRow("push to talk") << TurnMode::PushToTalk << QByteArray("null");
        QTest::newRow("manual") << TurnMode::Manual
                                << QByteArray(R"({"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,)"
                                              R"("silence_duration_ms":500,"create_response":false,)"
                                              R"("interrupt_response":true})");
    }

    void asksForTheTurnTakingThatWasChosen()
    {
        QFETCH(TurnMode, mode);
        QFETCH(QByteArray, expected);
        Bench bench;
        QVERIFY(bench.open());
        bench.thread->post([mode](LiveSession &live) { live.setTurnMode(mode); });
        bench.server.send(R"({"type":"marker"})");
        QTRY_COMPARE(bench.count("marker"), 1);
        if (expected.isEmpty()) {
            QCOMPARE(bench.server.received(u"session.update"_s).size(), 0);
            return;
        }
        QTRY_COMPARE(bench.server.received(u"session.update"_s).size(), 1);
        const QJsonObject session = bench.server.received(u"session.update"_s).first()[u"session"_s].toObject();
        QCOMPARE(session[u"type"_s].toString(), u"realtime"_s);
        const QJsonValue sent = session[u"audio"_s][u"input"_s][u"turn_detection"_s];
        QCOMPARE(sent, expected == "null" ? QJsonValue(QJsonValue::Null)
                                          : QJsonValue(QJsonDocument::fromJson(expected).object()));
        QVERIFY(session[u"audio"_s][u"input"_s].toObject().contains(u"turn_detection"_s));
    }

    void comesBackToWhatWasInForce_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<TurnMode>("away");
        QTest::addColumn<TurnMode>("back");
        QTest::addColumn<QByteArray>("expected");
        const auto server = [](const char *create, const char *interrupt) {
            return QByteArray("{\"type\":\"server_vad\",\"threshold\":0.7,\"prefix_padding_ms\":250,"
                              "\"silence_duration_ms\":300,\"idle_timeout_ms\":6000,\"create_response\":")
                   + create + ",\"interrupt_response\":" + interrupt + '}';
        };
        const QByteArray semantic("{\"type\":\"semantic_vad\",\"eagerness\":\"low\",\"create_response\":false,"
                                  "\"interrupt_response\":true}");
        const auto row = [](const char *name, const QByteArray &before, TurnMode away, TurnMode back,
                            const QByteArray &expected) { QTest::newRow(name) << before << away << back << expected; };
        row("server_vad, push to talk", server("true", "true"), TurnMode::PushToTalk, TurnMode::ServerVad,
            server("true", "true"));
        row("that does not interrupt", server("true", "false"), TurnMode::PushToTalk, TurnMode::ServerVad,
            server("true", "false"));
        row("server_vad, semantic_vad", server("true", "true"), TurnMode::SemanticVad, TurnMode::ServerVad,
            server("true", "true"));
        row("back to another that shares the detector", server("true", "true"), TurnMode::PushToTalk, TurnMode::Manual,
            server("false", "true"));
        row("semantic_vad, push to talk", semantic, TurnMode::PushToTalk, TurnMode::SemanticVad, semantic);
        row("semantic_vad, server_vad", semantic, TurnMode::ServerVad, TurnMode::SemanticVad, semantic);
    }

    void comesBackToWhatWasInForce()
    {
        QFETCH(QByteArray, before);
        QFETCH(TurnMode, away);
        QFETCH(TurnMode, back);
        QFETCH(QByteArray, expected);
        Bench bench(greeting(before));
        QVERIFY(bench.open());
        QCOMPARE(bench.switchTo(away), 1);
        bench.server.send(greeting(QJsonDocument(bench.lastDetection().toObject()).toJson(QJsonDocument::Compact))
                              .replace("session.created", "session.updated")
                              .replace("{}", "null"));
        QTRY_COMPARE(bench.count("session.updated"), 1);
        QCOMPARE(bench.switchTo(back), 2);
        QCOMPARE(bench.lastDetection(), QJsonValue(QJsonDocument::fromJson(expected).object()));
    }

    /// By an endpoint that shows no numbers.
    void comesBackToWhatTheUserSet()
    {
        const QByteArray bare = greeting("{\"type\":\"server_vad\"}");
        const auto echo = [](QByteArray hello) { return hello.replace("session.created", "session.updated"); };
        Bench bench(bare);
        QVERIFY(bench.open());
        const auto set = [&](int silence) {
            const QJsonObject detection{{u"type"_s, u"server_vad"_s}, {u"silence_duration_ms"_s, silence}};
            bench.thread->post([detection](LiveSession &live) {
                live.updateSettings(
                    {{u"audio"_s, QJsonObject{{u"input"_s, QJsonObject{{u"turn_detection"_s, detection}}}}}});
            });
        };
        set(300);
        QTRY_COMPARE(bench.server.received(u"session.update"_s).size(), 1);
        bench.server.send(echo(bare));
        set(-1);
        QTRY_COMPARE(bench.server.received(u"session.update"_s).size(), 2);
        bench.server.send(
            "{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"No.\",\"event_id\":\""
            + bench.server.received().last()[u"event_id"_s].toString().toUtf8() + "\"}}");
        QTRY_COMPARE(bench.count("error"), 1);
        QCOMPARE(bench.switchTo(TurnMode::PushToTalk), 3);
        bench.server.send(echo(greeting("null")));
        QTRY_COMPARE(bench.count("session.updated"), 2);
        QCOMPARE(bench.switchTo(TurnMode::ServerVad), 4);
        QCOMPARE(bench.lastDetection()[u"silence_duration_ms"_s], QJsonValue(300));
    }

    /// It was the guard that did not want the server to interrupt.
    void forgetsTheGuardOnTheWayBack()
    {
        Bench bench;
        QVERIFY(bench.open());
        const auto echo = [&](const QByteArray &detection) {
            bench.server.send(greeting(detection).replace("session.created", "session.updated"));
        };
        bench.thread->post([](LiveSession &live) { live.setCutInGuard(milliseconds(300)); });
        QTRY_COMPARE(bench.server.received(u"session.update"_s).size(), 1);
        echo(serverVad(false));
        QTRY_COMPARE(bench.count("session.updated"), 1);
        QCOMPARE(bench.switchTo(TurnMode::PushToTalk), 2);
        echo("null");
        QTRY_COMPARE(bench.count("session.updated"), 2);
        bench.thread->post([](LiveSession &live) { live.setCutInGuard(milliseconds(0)); });
        QCOMPARE(bench.switchTo(TurnMode::ServerVad), 3);
        QCOMPARE(bench.lastDetection()[u"interrupt_response"_s], QJsonValue(true));
    }

    void holdsToTalk()
    {
        Bench bench(greeting("null"));
        QVERIFY(bench.open());
        bench.server.send(responseCreated("resp_1"));
        bench.server.send(audioDelta("resp_1", "item_a", 1000));
        QTRY_COMPARE(bench.speaker->written(), quint64(24000));
        bench.play(300);
        QTRY_COMPARE(bench.count("console.playback.started"), 1);
        bench.thread->post([](LiveSession &live) { live.setTalking(true); });
        QTRY_COMPARE(bench.server.received(u"input_audio_buffer.clear"_s).size(), 1);
        bench.server.send(responseDone("resp_1", "cancelled"));
        QTRY_COMPARE(bench.count("response.done"), 1);
        bench.microphone->write(std::vector<qint16>(12000, 1000));
        bench.thread->post([](LiveSession &live) { live.setTalking(false); });
        bench.microphone->write(std::vector<qint16>(960, 1000)); // the device hands over the last word
        QTRY_COMPARE(bench.server.received(u"response.create"_s).size(), 1);
        QStringList order;
        for (const QJsonObject &event : bench.server.received()) {
            const QString type = event[u"type"_s].toString();
            if (order.isEmpty() || order.last() != type)
                order << type;
        }
        QCOMPARE(order,
                 (QStringList{u"conversation.item.truncate"_s, u"response.cancel"_s, u"input_audio_buffer.clear"_s,
                              u"input_audio_buffer.append"_s, u"input_audio_buffer.commit"_s, u"response.create"_s}));
        qsizetype appended = 0;
        for (const QJsonObject &append : bench.frames("input_audio_buffer.append"))
            appended += QByteArray::fromBase64(append[u"audio"_s].toString().toLatin1()).size() / 2;
        QCOMPARE(appended, 12000 + 960);
    }

    void saysThatAPressWasTooShort()
    {
        Bench bench(greeting("null"));
        QVERIFY(bench.open());
        bench.thread->post([](LiveSession &live) { live.setTalking(true); });
        QTRY_COMPARE(bench.server.received(u"input_audio_buffer.clear"_s).size(), 1);
        bench.microphone->write(std::vector<qint16>(1200, 1000)); // 50 ms
        bench.thread->post([](LiveSession &live) { live.setTalking(false); });
        QTRY_COMPARE(bench.server.received(u"input_audio_buffer.clear"_s).size(), 2);
        QCOMPARE(bench.server.received(u"input_audio_buffer.commit"_s).size(), 0);
        QCOMPARE(bench.count("console.note"), 1);
    }

    void answersByHand()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.thread->post([](LiveSession &live) { live.answer(); });
        QTRY_COMPARE(bench.server.received(u"response.create"_s).size(), 1);
    }

    void guardTellsTheServerNotToInterrupt()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.thread->post([](LiveSession &live) { live.setCutInGuard(milliseconds(300)); });
        QTRY_COMPARE(bench.server.received(u"session.update"_s).size(), 1);
        const QJsonObject session = bench.server.received(u"session.update"_s).first()[u"session"_s].toObject();
        QCOMPARE(session[u"audio"_s][u"input"_s][u"turn_detection"_s][u"interrupt_response"_s], QJsonValue(false));
        QCOMPARE(session[u"audio"_s][u"input"_s][u"turn_detection"_s][u"threshold"_s], QJsonValue(0.5));
        bench.server.send(greeting(serverVad(false)).replace("session.created", "session.updated"));
        QTRY_COMPARE(bench.count("session.updated"), 1);
        bench.thread->post([](LiveSession &live) { live.setCutInGuard(milliseconds(0)); });
        QTRY_COMPARE(bench.server.received(u"session.update"_s).size(), 2);
        const QJsonObject back = bench.server.received(u"session.update"_s).last()[u"session"_s].toObject();
        QCOMPARE(back[u"audio"_s][u"input"_s][u"turn_detection"_s][u"interrupt_response"_s], QJsonValue(true));
    }

    void guardLetsAnAnswerGoOnWhenTheVoiceWasShort()
    {
        Bench bench(greeting(serverVad(false)));
        QVERIFY(bench.open());
        bench.thread->post([](LiveSession &live) { live.setCutInGuard(milliseconds(300)); });
        bench.server.send(responseCreated("resp_1"));
        bench.server.send(audioDelta("resp_1", "item_a", 1000));
        QTRY_COMPARE(bench.speaker->written(), quint64(24000));
        bench.play(200);
        QTRY_COMPARE(bench.count("console.playback.started"), 1);
        bench.server.send(kSpeechStarted); // and our detector hears nothing
        bench.server.send(R"({"type":"input_audio_buffer.speech_stopped","audio_end_ms":900,"item_id":"item_u"})");
        QTRY_COMPARE(bench.count("console.note"), 1);
        QVERIFY(!bench.speaker->isEmpty());
        QCOMPARE(bench.server.received(u"response.cancel"_s).size(), 0);
        QCOMPARE(bench.server.received(u"conversation.item.truncate"_s).size(), 0);
    }

    void playsG711ToItsEnd()
    {
        QByteArray hello = greeting(serverVad(true));
        const qsizetype output = hello.indexOf("audio/pcm", hello.indexOf("output"));
        hello.replace(output, int(sizeof "audio/pcm") - 1, "audio/pcmu");
        Bench bench(hello);
        QVERIFY(bench.open());
        bench.server.send(audioDelta("r", "a", 83)); // as many bytes are 498 ms at 8 kHz
        bench.server.send(audioDone("r", "a"));
        QTRY_COMPARE(bench.speaker->written(), quint64(498 * 24));
    }

    void hearsNothingWithoutASpeaker()
    {
        Bench bench(greeting(serverVad(true)), false);
        QVERIFY(bench.open());
        bench.server.send(audioDelta("resp_1", "item_a", 400));
        bench.server.send(kSpeechStarted);
        QTRY_COMPARE(bench.count("input_audio_buffer.speech_started"), 1);
        bench.close();
        QVERIFY(!bench.recorded().contains("console.playback"));
        QVERIFY(!bench.recorded().contains("truncate"));
    }

    void asksOnlyAfterTheCancelledResponseEnded()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.server.send(responseCreated("resp_1"));
        QTRY_COMPARE(bench.count("response.created"), 1);
        bench.thread->post([](LiveSession &live) { live.sendText(u"say \"no\""_s); });
        QTRY_COMPARE(bench.server.received(u"conversation.item.create"_s).size(), 1);
        QCOMPARE(bench.server.received(u"response.cancel"_s).size(), 1);
        QCOMPARE(bench.server.received(u"response.create"_s).size(), 0);
        const QJsonObject item = bench.server.received(u"conversation.item.create"_s).first()[u"item"_s].toObject();
        QCOMPARE(item[u"content"_s][0][u"text"_s].toString(), u"say \"no\""_s);
        bench.server.send(responseDone("resp_1", "cancelled"));
        QTRY_COMPARE(bench.server.received(u"response.create"_s).size(), 1);
    }

    void endsTalkingWithTheSilenceThatTheDetectorNeeds()
    {
        Bench bench;
        QVERIFY(bench.open());
        QSignalSpy spoken(bench.thread->live(), &LiveSession::spoken);
        QVERIFY(bench.startTalking());
        bench.microphone->write(std::vector<qint16>(12000, 1000)); // 500 ms
        bench.thread->post([](LiveSession &live) { live.setTalking(false); });
        QTRY_COMPARE(spoken.size(), 1);
        bench.microphone->write(std::vector<qint16>(4800, 1000)); // after the last word
        bench.server.send(R"({"type":"marker"})");
        QTRY_COMPARE(bench.count("marker"), 1);
        qsizetype loud = 0;
        qsizetype silent = 0;
        for (const QJsonObject &append : bench.frames("input_audio_buffer.append")) {
            const QByteArray audio = QByteArray::fromBase64(append[u"audio"_s].toString().toLatin1());
            QVERIFY(audio.size() <= 40 * 48);
            (audio.count('\0') == audio.size() ? silent : loud) += audio.size() / 48;
        }
        QCOMPARE(loud, 500);
        QCOMPARE(silent, 500 + 300);
    }

    void commitsWhereNoDetectorListens()
    {
        Bench bench(greeting("null"));
        QVERIFY(bench.open());
        QVERIFY(bench.startTalking());
        bench.microphone->write(std::vector<qint16>(12000, 1000));
        bench.thread->post([](LiveSession &live) { live.setTalking(false); });
        QTRY_COMPARE(bench.server.received(u"response.create"_s).size(), 1);
        QCOMPARE(bench.server.received(u"input_audio_buffer.commit"_s).size(), 1);
    }

    void asksForTranscriptsWhereThereAreNone()
    {
        Bench bench(greeting(serverVad(true), "null"));
        QVERIFY(bench.open());
        QTRY_COMPARE(bench.server.received(u"session.update"_s).size(), 1);
        const QJsonObject session = bench.server.received(u"session.update"_s).first()[u"session"_s].toObject();
        QCOMPARE(session[u"type"_s].toString(), u"realtime"_s);
        QCOMPARE(session[u"audio"_s][u"input"_s][u"transcription"_s][u"model"_s].toString(),
                 u"gpt-4o-mini-transcribe"_s);
    }

    void recordsThatTheMicrophoneIsMuted()
    {
        Bench bench;
        QVERIFY(bench.open());
        for (const auto state : {DeviceNote::State::Muted, DeviceNote::State::Unmuted})
            bench.thread->post([state](LiveSession &live) {
                live.recordDevice({DeviceNote::Device::Microphone, state, u"Desk"_s, {}});
            });
        QTRY_COMPARE(bench.count("console.device"), 2);
        const QList<QJsonObject> told = bench.frames("console.device");
        QCOMPARE(told[0][u"device"_s].toString(), u"microphone"_s);
        QCOMPARE(told[0][u"state"_s].toString(), u"muted"_s);
        QCOMPARE(told[1][u"state"_s].toString(), u"unmuted"_s);
        bench.close();
    }

    /// What the session did not come to read is told where it is missing: behind what it did read.
    void recordsWhatTheMicrophoneLost()
    {
        Bench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.startTalking());
        const std::vector<qint16> much(4 * MicrophoneQueue::kRate, 1000); // it holds half of that
        for (int tries = 0; tries < 100 && bench.microphone->dropped() == 0; ++tries)
            bench.microphone->write(much); // again where the session reads as fast as it is written
        const auto told = [&bench] {
            qint64 samples = 0;
            for (const QJsonObject &note : bench.frames("console.device"))
                samples += note[u"samples"_s].toInteger();
            return samples;
        };
        QVERIFY(bench.microphone->dropped() > 0);
        QTRY_COMPARE(told(), qint64(bench.microphone->dropped()));
        const QJsonObject first = bench.frames("console.device").first();
        QCOMPARE(first[u"device"_s].toString(), u"microphone"_s);
        QCOMPARE(first[u"state"_s].toString(), u"dropped"_s);
        QCOMPARE(first[u"rate"_s].toInt(), MicrophoneQueue::kRate);
        bench.thread->session()->advance();
        const auto missing = bench.thread->session()->fold().you().runs().of(SampleRun::Kind::Missing);
        QVERIFY(!missing.empty());
        QVERIFY(missing[0].first > MicrophoneQueue::kRate);
        bench.close();
    }

    void saysWhyItWasRefused()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.server.send(
            R"({"type":"error","event_id":"e","error":{"type":"invalid_request_error","code":"invalid_api_key","message":"Incorrect API key provided."}})");
        bench.server.close(3000, u"invalid_request_error.invalid_api_key"_s);
        QTRY_VERIFY(bench.end.has_value());
        QVERIFY2(bench.end->error.text.contains(u"Incorrect API key"_s), qPrintable(bench.end->error.text));
        const QJsonObject told = bench.frames("console.disconnected").value(0);
        QCOMPARE(told[u"code"_s], QJsonValue(3000));
        QCOMPARE(told[u"by_wish"_s], QJsonValue(false));
    }

    void recordsThatAMessageWasTooLarge()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.server.sendBinary(QByteArray(qsizetype(RealtimeSocket::kLargestMessage) + 1, 'a'));
        QTRY_VERIFY_WITH_TIMEOUT(bench.end.has_value(), 20000);
        QVERIFY2(bench.end->error.text.contains(u"more than 64 MB"_s), qPrintable(bench.end->error.text));
        const QJsonObject told = bench.frames("console.disconnected").value(0);
        QCOMPARE(told[u"code"_s], QJsonValue(1009));
        QVERIFY(told[u"message"_s].toString().contains(u"more than 64 MB"_s));
    }

    void recordsItsEndAlsoWhenItIsTornDown()
    {
        Bench bench;
        QVERIFY(bench.open());
        bench.thread.reset();
        QVERIFY(bench.recorded().trimmed().endsWith(R"("event":{"type":"console.disconnected","by_wish":true}})"));
    }
};

QTEST_GUILESS_MAIN(TestLiveSession)
#include "tst_live_session.moc"
