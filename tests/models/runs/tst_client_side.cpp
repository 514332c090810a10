// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/client_side.h"
#include "tests/support/event_log.h"

#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestClientSide : public QObject
{
    Q_OBJECT

private:
    static RecordingInfo info()
    {
        RecordingInfo info;
        info.path = u"/secret/place/parent.jsonl"_s;
        info.session = QUuid::createUuid();
        return info;
    }

    static QByteArray append(int ms)
    {
        return "{\"type\":\"input_audio_buffer.append\",\"audio\":\"" + QByteArray(48 * ms, 1).toBase64() + "\"}";
    }

    /// A call of a function within a response, and what ends it.
    static void call(EventLog &log, qint64 ms, const QByteArray &response, const QByteArray &item,
                     const QByteArray &call, const QByteArray &name)
    {
        const QByteArray itemJson = "{\"id\":\"" + item + "\",\"type\":\"function_call\",\"name\":\"" + name
                                    + "\",\"call_id\":\"" + call + "\",\"arguments\":\"{}\"}";
        log.server(ms, "{\"type\":\"response.created\",\"response\":{\"id\":\"" + response
                           + "\",\"status\":\"in_progress\"}}");
        log.server(ms, "{\"type\":\"response.output_item.added\",\"response_id\":\"" + response
                           + "\",\"item\":" + itemJson + "}");
        log.server(ms, "{\"type\":\"conversation.item.added\",\"item\":" + itemJson + "}");
        log.server(ms, "{\"type\":\"response.function_call_arguments.done\",\"response_id\":\"" + response
                           + "\",\"item_id\":\"" + item + "\",\"call_id\":\"" + call + "\",\"arguments\":\"{}\"}");
        log.server(ms,
                   "{\"type\":\"response.done\",\"response\":{\"id\":\"" + response + "\",\"status\":\"completed\"}}");
    }

    static QByteArray output(const QByteArray &call)
    {
        return "{\"type\":\"conversation.item.create\",\"item\":{\"type\":\"function_call_output\",\"call_id\":\""
               + call + "\",\"output\":\"{}\"}}";
    }

    static void created(EventLog &log)
    {
        log.server(0,
                   "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_1\",\"type\":\"realtime\",\"audio\":{}}}");
    }

private Q_SLOTS:
    void refusesWhatCannotDrive()
    {
        EventLog serverOnly;
        created(serverOnly);
        const auto none = RunSource::of(serverOnly.shared(), info(), {});
        QVERIFY(!none);
        QVERIFY2(none.error().text.contains(u"only the server's side"_s), qPrintable(none.error().text));
        QVERIFY(!none.error().text.contains(u"secret"_s)); // no path

        EventLog silent; // the audio was left out
        created(silent);
        silent.client(1, "{\"type\":\"input_audio_buffer.append\",\"audio\":\"\"}");
        silent.client(2, "{\"type\":\"input_audio_buffer.append\",\"audio\":\"<3200 bytes>\"}");
        const auto without = RunSource::of(silent.shared(), info(), {});
        QVERIFY(!without);
        QVERIFY2(without.error().text.contains(u"audio was left out"_s), qPrintable(without.error().text));

        EventLog two;
        created(two);
        two.client(1, append(20));
        two.server(2, "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_2\"}}");
        two.client(3, append(20));
        QVERIFY(!RunSource::of(two.shared(), info(), {}));
        const auto second = RunSource::of(two.shared(), info(), {.session = 1});
        QVERIFY(second);
        QCOMPARE(second->clientEvents, 1u);
        QCOMPARE(number(second->first), 2u);
        QVERIFY(!RunSource::of(two.shared(), info(), {.session = 2}));
    }

    void tellsWhatWasDoneByThen()
    {
        EventLog log;
        created(log);
        log.client(10, "{\"type\":\"response.create\"}");
        call(log, 500, "resp_1", "item_1", "call_1", "look_up");
        log.client(700, append(40));
        auto source = RunSource::of(log.shared(), info(), {});
        QVERIFY(source);
        ClientSide side(*source);
        QVERIFY(side.next());
        QCOMPARE(side.next()->kind, EventKind::ResponseCreate);
        QCOMPARE(side.next()->answers, 0u);
        side.take();
        QVERIFY(side.next());
        QCOMPARE(side.next()->answers, 1u);
        QCOMPARE(side.next()->answered, fromMilliseconds<SessionTime>(500));
        QCOMPARE(side.next()->audio, microseconds(40'000));
        side.take();
        QVERIFY(!side.next());
        QCOMPARE(side.answersInAll(), 1u);
    }

    /// The second call of a function gets what the second call of it got, whatever their ids.
    void mapsOutputsByNameAndOrder()
    {
        EventLog parent;
        created(parent);
        call(parent, 100, "resp_1", "item_1", "call_a", "look_up");
        call(parent, 200, "resp_2", "item_2", "call_b", "transfer");
        call(parent, 300, "resp_3", "item_3", "call_c", "look_up");
        parent.client(400, output("call_c"));
        parent.client(401, output("call_b"));
        parent.client(402, output("call_unknown"));

        EventLog now;
        created(now);
        call(now, 100, "resp_9", "item_9", "call_x", "look_up");
        call(now, 200, "resp_8", "item_8", "call_y", "look_up");

        ClientSide side(*RunSource::of(parent.shared(), info(), {}));
        FollowedEvents run(now.shared());
        run.advance(now.events().size());
        const StepInRun second = side.inRun(run);
        QCOMPARE(second.what, StepInRun::What::Send);
        QCOMPARE(second.event[u"item"][u"call_id"].toString(), u"call_y"_s);
        side.take();
        const StepInRun missing = side.inRun(run);
        QCOMPARE(missing.what, StepInRun::What::Wait);
        QVERIFY2(missing.why.contains(u"“transfer”"_s), qPrintable(missing.why));
        side.take();
        QCOMPARE(side.inRun(run).what, StepInRun::What::LeaveOut);
    }

    void leavesOutWhatBelongsToTheOldSession()
    {
        EventLog parent;
        created(parent);
        parent.client(1, "{\"type\":\"response.cancel\",\"response_id\":\"resp_old\"}");
        parent.client(2, "{\"type\":\"conversation.item.truncate\",\"item_id\":\"item_old\",\"content_index\":0,"
                         "\"audio_end_ms\":900}");
        parent.client(3, "{\"type\":\"conversation.item.delete\",\"item_id\":\"item_old\"}");
        parent.client(4, "{\"type\":\"output_audio_buffer.clear\"}");
        const QByteArray said =
            "{\"type\": \"conversation.item.create\", \"item\":{\"type\":\"message\",\"role\":\"user\","
            "\"content\":[{\"type\":\"input_text\",\"text\":\"Hi\"}]}}";
        parent.client(5, said);
        parent.client(6, "{\"type\":\"conversation.item.create\",\"previous_item_id\":\"item_old\",\"item\":{\"type\":"
                         "\"message\"}}");

        EventLog now;
        created(now);
        FollowedEvents run(now.shared());
        run.advance(now.events().size());
        ClientSide side(*RunSource::of(parent.shared(), info(), {}));
        for (int i = 0; i < 4; ++i, side.take()) {
            QCOMPARE(side.inRun(run).what, StepInRun::What::LeaveOut);
            QVERIFY(!side.inRun(run).why.isEmpty());
        }
        QCOMPARE(side.inRun(run).frame, said); // byte for byte
        side.take();
        const StepInRun last = side.inRun(run);
        QCOMPARE(last.what, StepInRun::What::Send);
        QVERIFY(!last.event.contains(u"previous_item_id"_s));
    }

    void cancelsTheAnswerOfNow()
    {
        EventLog parent;
        created(parent);
        parent.client(1, "{\"type\":\"response.cancel\",\"response_id\":\"resp_old\"}");
        EventLog now;
        created(now);
        now.server(5, "{\"type\":\"response.created\",\"response\":{\"id\":\"resp_new\",\"status\":\"in_progress\"}}");
        FollowedEvents run(now.shared());
        run.advance(now.events().size());
        ClientSide side(*RunSource::of(parent.shared(), info(), {}));
        QCOMPARE(side.inRun(run).event[u"response_id"].toString(), u"resp_new"_s);
    }

    /// Without times audio goes at the pace of its sound.
    void pacesALogWithoutTimes()
    {
        EventLog log;
        created(log);
        log.client(1, append(40));
        log.client(2, append(60));
        log.client(3, append(40));
        RecordingInfo untimed = info();
        untimed.times = RecordingInfo::Times::None;
        ClientSide side(*RunSource::of(log.shared(), untimed, {}));
        const SessionTime begin = side.next()->at;
        side.take();
        QCOMPARE(side.next()->at - begin, microseconds(40'000));
        side.take();
        QCOMPARE(side.next()->at - begin, microseconds(100'000));
    }
};

QTEST_GUILESS_MAIN(TestClientSide)
#include "tst_client_side.moc"
