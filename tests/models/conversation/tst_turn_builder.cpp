// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/conversation.h"
#include "tests/models/conversation/log_text.h"
#include "tests/support/describe.h"
#include "tests/support/fold_events.h"

#include <QTest>

using namespace turnscope;

namespace {

/// Writes a session in a few words. Each word is one or some events, ten milliseconds apart:
///   hear:u      speech_started of user item u        stop:u   speech_stopped, committed, item.added
///   commit:u    the client commits; committed, item.added            type:u   the client sends text
///   seed:a      an assistant item that the client made                ask      response.create
///   answer:r:a  response.created, item a with 100 ms of audio         call:r:f   a function call
///   ok:r cancel:r fail:r limit:r   response.done                       output:f  its output, from the client
///   trunc:a:ms  truncated     play:a  played:a:ms:of   console.playback.*     close   disconnected
QByteArray write(const QByteArray &words)
{
    QByteArray text;
    qint64 ms = 0;
    qint64 input = 0;
    const auto line = [&](char who, const QByteArray &frame) {
        text += QByteArray::number(ms += 10) + ' ' + who + ' ' + frame + '\n';
    };
    const auto server = [&](const QByteArray &frame) { line('<', frame); };
    const auto message = [](const QByteArray &id, const char *role, const char *part) {
        return R"({"id":")" + id + R"(","type":"message","role":")" + role + R"(","status":"completed","content":[)"
               + part + "]}";
    };
    const auto added = [&](const QByteArray &item) {
        server(R"({"type":"conversation.item.added","item":)" + item + "}");
    };
    const auto done = [&](const QByteArray &response, const char *status, const char *details) {
        server(R"({"type":"response.done","response":{"id":")" + response + R"(","conversation_id":"c","status":")"
               + status + R"(","status_details":)" + details + "}}");
    };
    for (const QByteArray &word : words.simplified().split(' ')) {
        const QByteArrayList at = word.split(':');
        const QByteArray &what = at[0];
        const QByteArray one = at.value(1);
        if (what == "hear") {
            server(R"({"type":"input_audio_buffer.speech_started","item_id":")" + one + R"(","audio_start_ms":)"
                   + QByteArray::number(input += 100) + "}");
        } else if (what == "stop") {
            server(R"({"type":"input_audio_buffer.speech_stopped","item_id":")" + one + R"(","audio_end_ms":)"
                   + QByteArray::number(input += 100) + "}");
            server(R"({"type":"input_audio_buffer.committed","item_id":")" + one + R"("})");
            added(message(one, "user", R"({"type":"input_audio","transcript":null})"));
        } else if (what == "commit") {
            line('>', R"({"type":"input_audio_buffer.commit"})");
            server(R"({"type":"input_audio_buffer.committed","item_id":")" + one + R"("})");
            added(message(one, "user", R"({"type":"input_audio","transcript":null})"));
        } else if (what == "type") {
            line('>', R"({"type":"conversation.item.create","item":{"type":"message","role":"user","content":[]}})");
            added(message(one, "user", R"({"type":"input_text","text":"hi"})"));
        } else if (what == "seed") {
            added(message(one, "assistant", R"({"type":"output_text","text":"ho"})"));
        } else if (what == "ask") {
            line('>', R"({"type":"response.create","event_id":"ask"})");
        } else if (what == "answer" || what == "call") {
            const QByteArray item = at.value(2);
            const QByteArray head = R"("response_id":")" + one + R"(",)";
            server(R"({"type":"response.created","response":{"id":")" + one + R"(","conversation_id":"c"}})");
            if (what == "answer") {
                server(R"({"type":"response.output_item.added",)" + head + R"("item":)" + message(item, "assistant", "")
                       + "}");
                server(R"({"type":"response.output_audio.delta",)" + head + R"("item_id":")" + item + R"(","delta":")"
                       + QByteArray(6400, 'A') + R"("})");
            } else {
                server(R"({"type":"response.output_item.added",)" + head + R"("item":{"type":"function_call","id":")"
                       + item + R"(","call_id":"call_)" + item + R"(","name":"f"}})");
                server(R"({"type":"response.function_call_arguments.done",)" + head + R"("item_id":")" + item
                       + R"(","call_id":"call_)" + item + R"(","arguments":"{}"})");
            }
        } else if (what == "ok") {
            done(one, "completed", "null");
        } else if (what == "cancel") {
            done(one, "cancelled", R"({"type":"cancelled","reason":"turn_detected"})");
        } else if (what == "fail") {
            done(one, "failed", R"({"type":"failed","error":{"code":"server_error"}})");
        } else if (what == "limit") {
            done(one, "incomplete", R"({"type":"incomplete","reason":"max_output_tokens"})");
        } else if (what == "output") {
            line('>', R"({"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"call_)"
                          + one + R"(","output":"1"}})");
            added(R"({"id":"out_)" + one + R"(","type":"function_call_output","call_id":"call_)" + one
                  + R"(","output":"1"})");
        } else if (what == "refused") {
            server(R"({"type":"error","error":{"code":"server_error","event_id":"ask"}})");
        } else if (what == "trunc") {
            server(R"({"type":"conversation.item.truncated","item_id":")" + one
                   + R"(","content_index":0,"audio_end_ms":)" + at.value(2) + "}");
        } else if (what == "play") {
            line('=', R"({"type":"console.playback.started","item_id":")" + one + R"(","content_index":0})");
        } else if (what == "played") {
            line('=', R"({"type":"console.playback.stopped","item_id":")" + one + R"(","played_ms":)" + at.value(2)
                          + R"(,"sent_ms":)" + at.value(3) + "}");
        } else if (what == "close") {
            line('=', R"({"type":"console.disconnected","code":1000})");
        } else {
            qFatal("no such word: %s", word.constData());
        }
    }
    return text;
}

} // namespace

class TurnBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turns_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("expected"); // each turn: user item, status, responses / tool calls
        const auto row = [](const char *name, const char *words, const char *expected) {
            QTest::newRow(name) << QByteArray(words) << QByteArray(expected);
        };
        row("spoken", "hear:u stop:u answer:r:a ok:r", "u completed r");
        row("speech goes on", "hear:u", "u open");
        row("pushed to talk", "commit:u ask answer:r:a ok:r", "u completed r");
        row("typed", "type:u ask answer:r:a ok:r", "u completed r");
        row("image, then text", "type:image type:u ask answer:r:a ok:r", "u completed r");
        row("text, then speech", "type:t hear:u stop:u answer:r:a ok:r", "u completed r");
        row("out of nothing", "ask answer:r:a ok:r", "- completed r");
        row("answer goes on", "hear:u stop:u answer:r:a", "u open r");
        row("two turns", "hear:u stop:u answer:r:a ok:r hear:v stop:v answer:s:b ok:s", "u completed r|v completed s");
        row("tool call and follow-up", "hear:u stop:u call:r:f ok:r output:f ask answer:s:a ok:s",
            "u completed r s / f");
        row("output before response.done", "hear:u stop:u call:r:f output:f ok:r ask answer:s:a ok:s",
            "u completed r s / f");
        row("two rounds of tools", "type:u ask call:r:f ok:r output:f ask call:s:g ok:s output:g ask answer:t:a ok:t",
            "u completed r s t / f g");
        row("waiting for a tool", "type:u ask call:r:f ok:r", "u open r / f");
        row("tool abandoned", "type:u ask call:r:f ok:r type:v ask answer:s:a ok:s", "u completed r / f|v completed s");
        row("tool answered while the user speaks",
            "hear:u stop:u call:r:f ok:r hear:v output:f ask answer:s:a ok:s stop:v answer:t:b ok:t",
            "u completed r s / f|v completed t");
        row("late tool output reopens its turn",
            "hear:u stop:u call:r:f ok:r hear:v stop:v answer:s:a ok:s output:f ask answer:t:b ok:t",
            "u completed r t / f|v completed s");
        row("cancelled by speech", "hear:u stop:u answer:r:a hear:v cancel:r stop:v answer:s:b ok:s",
            "u cut_in r|v completed s");
        row("generated, then truncated", "hear:u stop:u answer:r:a ok:r hear:v trunc:a:40 stop:v answer:s:b ok:s",
            "u cut_in r|v completed s");
        row("truncated at its end", "hear:u stop:u answer:r:a ok:r trunc:a:100", "u completed r");
        row("played to its end", "hear:u stop:u answer:r:a play:a ok:r played:a:100:100", "u completed r");
        row("silenced", "hear:u stop:u answer:r:a play:a ok:r played:a:40:100", "u cut_in r");
        row("failed", "hear:u stop:u answer:r:a fail:r", "u failed r");
        row("incomplete", "hear:u stop:u answer:r:a limit:r", "u incomplete r");
        row("request refused", "type:u ask refused", "u failed");
        row("never answered", "commit:u hear:v stop:v answer:r:a ok:r", "u unanswered|v completed r");
        row("seeded history is no turn", "type:u seed:a type:v seed:b hear:w stop:w answer:r:c ok:r", "w completed r");
        row("closed while answering", "hear:u stop:u answer:r:a close", "u failed r");
        row("closed while waiting", "hear:u stop:u close", "u unanswered");
        row("closed after the answer", "hear:u stop:u answer:r:a ok:r close", "u completed r");
    }

    void turns()
    {
        QFETCH(QByteArray, words);
        EventLog log;
        appendLog(log, write(words));
        Conversation conversation;
        foldAll(conversation, log.events());
        const auto text = [&](StringId id) { return log.events().strings().text(id).toUtf8(); };
        QByteArrayList turns;
        for (const Turn &turn : conversation.turns()) {
            const std::string_view status = nameOf(turn.status);
            QByteArrayList said{turn.userItem == StringId::None ? QByteArray("-") : text(turn.userItem),
                                QByteArray(status.data(), qsizetype(status.size()))};
            for (const ResponseIndex response : turn.responses)
                said << text(conversation.responses()[response].id);
            if (!turn.toolCalls.empty())
                said << "/";
            for (const StringId call : turn.toolCalls)
                said << text(call);
            turns << said.join(' ');
            QVERIFY(turn.range.begin <= turn.range.end);
            QVERIFY(turn.firstEvent <= turn.lastEvent);
        }
        QTEST(turns.join('|'), "expected");
    }

    void moments()
    {
        EventLog log;
        appendLog(log, write("hear:u stop:u answer:r:a play:a ok:r"));
        Conversation conversation;
        foldAll(conversation, log.events());
        const Turn &turn = conversation.turns()[0];
        const auto ms = [](const std::optional<SessionTime> &time) { return time ? toMilliseconds(*time) : -1; };
        QCOMPARE(ms(turn.speechStopped), 20);
        QCOMPARE(ms(turn.committed), 30);
        QCOMPARE(ms(turn.responseCreated), 50);
        QCOMPARE(ms(turn.firstAudio), 70);
        QCOMPARE(ms(turn.firstSound), 80);
        QCOMPARE(ms(turn.done), 90);
        QCOMPARE(ms(turn.submitted), -1);
        QCOMPARE(number(turn.firstEvent), 0u);
        QCOMPARE(number(turn.lastEvent), 8u);
    }

    void cutInIsWhereTheUserBegan()
    {
        EventLog log;
        appendLog(log, write("hear:u stop:u answer:r:a ok:r hear:v trunc:a:40"));
        Conversation conversation;
        foldAll(conversation, log.events());
        QCOMPARE(toMilliseconds(*conversation.turns()[0].cutIn), 90);
    }

    void pushToTalkIsMeasuredFromTheClientsCommit()
    {
        EventLog log;
        appendLog(log, write("commit:u ask answer:r:a ok:r"));
        Conversation conversation;
        foldAll(conversation, log.events());
        QCOMPARE(toMilliseconds(*conversation.turns()[0].submitted), 10);
        QCOMPARE(toMilliseconds(*conversation.turns()[0].committed), 20);
        QCOMPARE(number(conversation.turns()[0].firstEvent), 0u);
    }

    void voiceEnd()
    {
        // 1 s of audio appended at 1000 ms: input clock 0 is session time 0. Silence 200 ms, end told at 700.
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"type":"realtime","audio":{"input":{"turn_detection":)"
                      R"({"type":"server_vad","prefix_padding_ms":300,"silence_duration_ms":200}}}}})");
        log.client(1000, R"({"type":"input_audio_buffer.append","audio":")" + QByteArray(64000, 'A') + R"("})");
        log.server(1010, R"({"type":"input_audio_buffer.speech_started","item_id":"u","audio_start_ms":100})");
        log.server(1020, R"({"type":"input_audio_buffer.speech_stopped","item_id":"u","audio_end_ms":700})");
        Conversation conversation;
        foldAll(conversation, log.events());
        QCOMPARE(toMilliseconds(*conversation.turns()[0].voiceEnd), 500);
        QCOMPARE(toMilliseconds(conversation.turns()[0].range.begin), 100);
    }
};

QTEST_GUILESS_MAIN(TurnBuilderTest)
#include "tst_turn_builder.moc"
