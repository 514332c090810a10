// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_log.h"
#include "ui/timeline/event_geometry.h"

#include <QTest>

using namespace turnscope;

namespace {

SessionTime ms(qint64 value)
{
    return fromMilliseconds<SessionTime>(value);
}

const QByteArray kDelta = R"({"type":"response.output_audio.delta","delta":""})";
const QByteArray kAppend = R"({"type":"input_audio_buffer.append","audio":""})";

std::vector<EventTick> ticks(const EventLog &log, const TimeScale &scale, const std::vector<EventIndex> &errors = {})
{
    EventStyles styles(log.events().strings());
    return eventTicks(scale, log.events(), styles, errors);
}

} // namespace

class TestEventGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTickADirectionAndColumn()
    {
        EventLog log;
        log.client(100, kAppend).server(101, kDelta).server(102, R"({"type":"response.done","response":{"id":"r"}})");
        log.server(103, kDelta).client(500, kAppend).server(2000, kDelta);
        const auto found = ticks(log, TimeScale({ms(0), ms(1000)}, 10, 100));
        QCOMPARE(found.size(), size_t(3));
        QCOMPARE(found[0].x, 20);
        QCOMPARE(found[0].from, Direction::Server);
        QCOMPARE(found[0].event, EventIndex{2}); // response.done tells more than a delta
        QVERIFY(!found[0].minor);
        QCOMPARE(found[1].from, Direction::Client);
        QVERIFY(found[1].minor);
        QCOMPARE(found[2].x, 60);
    }

    void coloursTellAudioFromTheRest()
    {
        EventLog log;
        log.server(10, kDelta).server(200, R"({"type":"error","error":{}})").server(300, R"({"type":"no.such.event"})");
        const auto found = ticks(log, TimeScale({ms(0), ms(1000)}, 0, 100));
        QCOMPARE(found.size(), size_t(3));
        QCOMPARE(found[0].family, EventFamily::OutputAudio);
        QCOMPARE(found[1].family, EventFamily::Error);
        QCOMPARE(found[2].family, EventFamily::Other);
    }

    void anErrorInACrowdIsNotMissed()
    {
        EventLog log;
        for (int i = 0; i < 5000; ++i)
            log.server(100, i == 3333 ? QByteArray(R"({"type":"error","error":{}})") : kDelta);
        const auto found = ticks(log, TimeScale({ms(0), ms(1000)}, 0, 100), {EventIndex{3333}});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].event, EventIndex{3333});
        QCOMPARE(found[0].family, EventFamily::Error);
    }

    void nothingOutsideOfTheView()
    {
        EventLog log;
        for (int i = 0; i < 100; ++i)
            log.server(i * 100, kDelta);
        const auto found = ticks(log, TimeScale({ms(2000), ms(3000)}, 0, 100));
        QCOMPARE(found.size(), size_t(10));
        QCOMPARE(found.front().event, EventIndex{20});
        QCOMPARE(ticks(EventLog(), TimeScale({ms(0), ms(1000)}, 0, 100)).size(), size_t(0));
    }

    void manyEventsGiveAtMostOneTickADirectionAndColumn()
    {
        EventLog log;
        for (int i = 0; i < 20000; ++i)
            log.add(i % 2 ? Direction::Server : Direction::Client, i / 10, i % 2 ? kDelta : kAppend);
        const auto found = ticks(log, TimeScale({ms(0), ms(2000)}, 0, 50));
        QCOMPARE(found.size(), size_t(100));
        for (size_t i = 1; i < found.size(); ++i)
            QVERIFY(found[i - 1].x <= found[i].x);
    }
};

QTEST_APPLESS_MAIN(TestEventGeometry)
#include "tst_event_geometry.moc"
