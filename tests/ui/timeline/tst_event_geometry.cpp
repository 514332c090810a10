// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_log.h"
#include "ui/timeline/event_geometry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace turnscope;

namespace {

SessionTime ms(qint64 value)
{
    return fromMilliseconds<SessionTime>(value);
}

const QByteArray kDelta = R"({"type":"response.output_audio.delta","delta":""})";
const QByteArray kAppend = R"({"type":"input_audio_buffer.append","audio":""})";

std::vector<EventTick> ticks(const EventLog &log, const TimeScale &scale, const std::vector<ErrorNote> &errors = {})
{
    TickPyramid pyramid(log.events());
    pyramid.extend();
    return eventTicks(scale, log.events(), pyramid, errors);
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
        const auto found = ticks(log, TimeScale({ms(0), ms(1000)}, 0, 100));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].event, EventIndex{3333});
        QCOMPARE(found[0].family, EventFamily::Error);
    }

    void whatTheConversationCallsAnErrorIsOne()
    {
        EventLog log;
        for (int i = 0; i < 100; ++i)
            log.server(i * 10, kDelta);
        ErrorNote note;
        note.event = EventIndex{42};
        const auto found = ticks(log, TimeScale({ms(0), ms(1000)}, 0, 50), {note});
        QCOMPARE(found.size(), size_t(50));
        QCOMPARE(std::ranges::count(found, EventFamily::Error, &EventTick::family), 1);
        QCOMPARE(found[21].event, EventIndex{42});
    }

    /// Whatever stretch, the pyramid tells what a look at every event tells; also of what is not in it yet.
    void aPyramidTellsWhatItsEventsTell()
    {
        EventLog log;
        QRandomGenerator random(1);
        const auto grow = [&](int count) {
            for (int i = 0; i < count; ++i) {
                const int what = int(random.bounded(300));
                log.add(what % 3 == 0 ? Direction::Client : Direction::Server, i,
                        what == 1  ? QByteArray(R"({"type":"error","error":{}})")
                        : what < 4 ? QByteArray(R"({"type":"response.done","response":{"id":"r"}})")
                                   : kDelta);
            }
        };
        grow(3000);
        TickPyramid pyramid(log.events());
        pyramid.extend();
        grow(2000);
        const auto told = [&](TickPyramid &by, quint32 first, quint32 last) {
            std::vector<std::tuple<Direction, EventFamily, EventIndex>> ticks;
            by.each(first, last, [&](Direction from, const TickPyramid::Tick &tick) {
                ticks.emplace_back(from, tick.family, tick.event);
            });
            return ticks;
        };
        TickPyramid none(log.events()); // looks at every event
        for (int round = 0; round < 500; ++round) {
            if (round == 250)
                pyramid.extend();
            const quint32 first = random.bounded(5000U);
            const quint32 last = first + random.bounded(5001 - first);
            QVERIFY(told(pyramid, first, last) == told(none, first, last));
        }
        QVERIFY(told(pyramid, 0, 5000).size() == 2);
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
