// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/serving/served_script.h"
#include "tests/support/event_log.h"

#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;
using What = ServedScript::What;

class TestServedScript : public QObject
{
    Q_OBJECT

private:
    static std::shared_ptr<const ServedLog> served(const EventLog &log)
    {
        RecordingInfo info;
        info.path = u"/somewhere/parent.jsonl"_s;
        return ServedLog::of(log.shared(), info).value();
    }

    static QJsonObject json(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }

    static QByteArray message(const QByteArray &id, const QByteArray &text)
    {
        return "{\"type\":\"conversation.item.create\",\"event_id\":\"ev_" + id + "\",\"item\":{"
               + (id.isEmpty() ? QByteArray() : "\"id\":\"" + id + "\",")
               + "\"type\":\"message\",\"role\":\"user\",\"content\":[{\"type\":\"input_text\",\"text\":\"" + text
               + "\"}]}}";
    }

    /// Two typed turns: update, message, create, answer; message, create, answer.
    static EventLog twoTurns()
    {
        EventLog log;
        log.server(0, "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_1\"}}");
        log.client(10, "{\"type\":\"session.update\",\"session\":{\"type\":\"realtime\"}}");
        log.server(20, "{\"type\":\"session.updated\",\"session\":{\"id\":\"sess_1\"}}");
        log.client(30, message("old_1", "one"));
        log.server(40, "{\"type\":\"conversation.item.added\",\"previous_item_id\":null,\"item\":{\"id\":\"old_1\","
                       "\"role\":\"user\"}}");
        log.client(50, "{\"type\":\"response.create\"}");
        log.server(60, "{\"type\":\"response.done\",\"response\":{\"id\":\"resp_1\"}}");
        log.client(70, message({}, "two"));
        log.server(80, "{\"type\":\"conversation.item.added\",\"previous_item_id\":\"old_1\",\"item\":{\"id\":\"item_"
                       "S\",\"role\":\"user\"}}");
        log.client(90, "{\"type\":\"response.create\"}");
        log.server(99, "{\"type\":\"response.done\",\"response\":{\"id\":\"resp_2\"},\"item_id\":\"item_S\"}");
        return log;
    }

    /// All that can be sent now, joined.
    static QByteArray sendable(ServedScript &script)
    {
        QByteArray sent;
        while (script.next().what == What::Send)
            sent += script.take() + '\n';
        return sent;
    }

private Q_SLOTS:
    void matchesAndNames()
    {
        const EventLog log = twoTurns();
        ServedScript script(served(log));
        QVERIFY(sendable(script).contains("session.created"));
        QCOMPARE(script.next().what, What::AwaitEvent);
        script.received(json("{\"type\":\"session.update\",\"session\":{\"type\":\"realtime\"}}"));
        QVERIFY(sendable(script).contains("session.updated"));
        script.received(json(message("mine_1", "one")));
        QVERIFY(sendable(script).contains("\"id\":\"mine_1\""));
        script.received(json("{\"type\":\"response.create\"}"));
        QVERIFY(sendable(script).contains("resp_1"));
        script.received(json(message("mine_2", "two"))); // the recorded client had the server name it
        const QByteArray second = sendable(script);
        QVERIFY2(second.contains("\"previous_item_id\":\"mine_1\"") && second.contains("\"id\":\"mine_2\""), second);
        script.received(json("{\"type\":\"response.create\"}"));
        QVERIFY(sendable(script).contains("\"item_id\":\"mine_2\""));
        QCOMPARE(script.next().what, What::Over);
        script.finish();
        QVERIFY2(!script.hasDiverged(), qPrintable(script.summary()));
        QVERIFY(script.takeTold().empty());
    }

    /// In fields that hold ids, each once: not in what was said, and not one after the other.
    void idsAreReplacedWhereTheyAreIds()
    {
        ServedNames names;
        const auto created = [](const QByteArray &id) {
            return json("{\"event_id\":\"e_" + id + "\",\"item\":{\"id\":\"" + id + "\"}}");
        };
        names.matched(created("one"), created("two"));
        names.matched(created("two"), created("th\\\"ree"));
        const QJsonObject now = json(names.now("{\"event_id\" : \"e_one\", \"item_id\": \"one\",\"item\":{ "
                                               "\"id\":\"two\",\"content\":[{\"text\":\"one\"}]},"
                                               "\"error\":{\"event_id\":\"e_two\"},\"one\":\"two\"}"));
        QCOMPARE(now.value(u"event_id"_s).toString(), u"e_one"_s); // the server's own
        QCOMPARE(now.value(u"item_id"_s).toString(), u"two"_s);
        QCOMPARE(now[u"item"][u"id"].toString(), u"th\"ree"_s);
        QCOMPARE(now[u"item"][u"content"][0][u"text"].toString(), u"one"_s);
        QCOMPARE(now[u"error"][u"event_id"].toString(), u"e_th\"ree"_s);
        QCOMPARE(now.value(u"one"_s).toString(), u"two"_s);
    }

    void goesOnWithoutWhatIsMissing()
    {
        const EventLog log = twoTurns();
        ServedScript script(served(log));
        sendable(script);
        script.received(json(message("mine_1", "another")));
        ServedScript::Next next = script.next();
        QCOMPARE(next.what, What::AwaitEvent);
        QVERIFY(next.overtaken); // no session.update came, but what is behind it
        script.skip();
        QVERIFY(sendable(script).contains("mine_1"));
        const auto told = script.takeTold();
        QCOMPARE(told.size(), size_t(2));
        QCOMPARE(told[0].how, ServedScript::Told::How::Missed);
        QVERIFY2(told[0].text.contains(u"session.update"_s), qPrintable(told[0].text));
        QVERIFY2(told[1].text.contains(u"differs"_s) && told[1].text.contains(u"item.content"_s),
                 qPrintable(told[1].text));
        script.received(json("{\"type\":\"session.update\",\"session\":{\"type\":\"realtime\"}}")); // after all
        script.received(json("{\"type\":\"response.create\"}"));
        sendable(script);
        script.finish();
        QVERIFY(script.hasDiverged()); // the second turn never came
        QVERIFY2(script.summary().contains(u"3 matched, 2 did not come, and 0 came"_s), qPrintable(script.summary()));
    }

    void answersAnUpdateThatIsTooMuch()
    {
        const EventLog log = twoTurns();
        ServedScript script(served(log));
        sendable(script);
        script.received(json("{\"type\":\"session.update\",\"session\":{\"type\":\"realtime\"}}"));
        sendable(script);
        script.received(json("{\"type\":\"session.update\",\"session\":{\"voice\":\"cedar\"}}"));
        QCOMPARE(script.next().what, What::AwaitEvent);
        const auto replies = script.takeReplies();
        QCOMPARE(replies.size(), size_t(1));
        QCOMPARE(json(replies[0])[u"session"][u"voice"].toString(), u"cedar"_s);
        QCOMPARE(json(replies[0])[u"session"][u"id"].toString(), u"sess_1"_s);
        QVERIFY(script.hasDiverged());
        QVERIFY(!script.next().overtaken);
    }

    /// What depends on when the listener hears may come anywhere.
    void cancelsComeAnywhere()
    {
        EventLog log = twoTurns();
        log.client(100, "{\"type\":\"response.cancel\"}");
        ServedScript script(served(log));
        sendable(script);
        script.received(json("{\"type\":\"response.cancel\"}"));
        QVERIFY(!script.hasDiverged());
        script.received(json("{\"type\":\"response.cancel\"}"));
        QVERIFY(script.hasDiverged());
    }

    void waitsForAudio()
    {
        const auto append = [](int bytes) {
            return "{\"type\":\"input_audio_buffer.append\",\"audio\":\"" + QByteArray(bytes, 1).toBase64() + "\"}";
        };
        EventLog log;
        log.server(0, "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_1\"}}");
        log.client(10, append(960)).client(30, append(960));
        log.server(50, "{\"type\":\"input_audio_buffer.speech_started\"}");
        log.client(60, append(960));
        log.client(70, "{\"type\":\"input_audio_buffer.commit\"}");
        log.server(80, "{\"type\":\"input_audio_buffer.committed\"}");
        ServedScript script(served(log));
        sendable(script);
        QCOMPARE(script.next().what, What::AwaitAudio);
        QVERIFY(!script.hasAudioSince());
        script.receivedAudio(1000);
        QCOMPARE(script.next().what, What::AwaitAudio);
        QVERIFY(script.hasAudioSince());
        script.receivedAudio(920);
        QVERIFY(sendable(script).contains("speech_started"));
        script.received(json("{\"type\":\"input_audio_buffer.commit\"}")); // less audio before it: that is no matter
        QVERIFY(sendable(script).contains("committed"));
        script.finish();
        QVERIFY(!script.hasDiverged());
    }

    /// A pause between two utterances is no end of the second one.
    void waitsForEachUtterance()
    {
        const QByteArray append =
            "{\"type\":\"input_audio_buffer.append\",\"audio\":\"" + QByteArray(960, 1).toBase64() + "\"}";
        EventLog log;
        log.server(0, "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_1\"}}");
        log.client(10, append);
        log.server(50, "{\"type\":\"response.done\",\"response\":{\"id\":\"resp_1\"}}");
        log.client(60, append).client(70, append);
        log.server(80, "{\"type\":\"input_audio_buffer.speech_started\"}");
        ServedScript script(served(log));
        sendable(script);
        script.receivedAudio(1000); // a little more than the recorded client said
        QVERIFY(sendable(script).contains("resp_1"));
        QCOMPARE(script.next().what, What::AwaitAudio);
        QVERIFY(!script.hasAudioSince());
        QVERIFY(script.hasAudioLeft());
        script.receivedAudio(500);
        QVERIFY(script.hasAudioSince());
        script.skip(); // it says no more
        QVERIFY(sendable(script).contains("speech_started"));
        QVERIFY(!script.hasDiverged());
    }

    void refusesAClientsSideAlone()
    {
        EventLog log;
        log.client(0, "{\"type\":\"response.create\"}");
        RecordingInfo info;
        QVERIFY(!ServedLog::of(log.shared(), info));
    }
};

QTEST_GUILESS_MAIN(TestServedScript)
#include "tst_served_script.moc"
