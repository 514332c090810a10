// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_log.h"
#include "tests/support/spoken_session.h"
#include "ui/timeline/hit_geometry.h"
#include "ui/timeline/snapping.h"
#include "ui/timeline/speech_geometry.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

SessionTime ms(qint64 value)
{
    return fromMilliseconds<SessionTime>(value);
}

} // namespace

/// Where hits lie, and what a measurement snaps to.
class TestHitGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHitHasItsColumn()
    {
        EventLog log;
        for (int i = 0; i < 100; ++i)
            log.server(i * 10, R"({"type":"x"})");
        const auto third = [](EventIndex from) -> std::optional<EventIndex> {
            const quint32 hit = (number(from) + 2) / 3 * 3;
            return hit < 100 ? std::optional(EventIndex{hit}) : std::nullopt;
        };
        const TimeScale scale({ms(0), ms(1000)}, 50, 500); // 2 ms a column
        std::vector<int> expected;
        for (int i = 0; i < 100; i += 3)
            expected.push_back(50 + i * 5);
        QCOMPARE(hitColumns(scale, log.events(), third), expected);
        QCOMPARE(hitColumns(TimeScale({ms(95), ms(125)}, 0, 30), log.events(), third), (std::vector<int>{25}));
        QVERIFY(hitColumns(scale, log.events(), {}).empty());
        QVERIFY(hitColumns(scale, log.events(), [](EventIndex) { return std::nullopt; }).empty());
    }

    void theWorkIsBoundedByTheWidth()
    {
        EventLog log;
        for (int i = 0; i < 20'000; ++i)
            log.server(i, R"({"type":"x"})");
        int asked = 0;
        const auto all = [&](EventIndex from) -> std::optional<EventIndex> {
            ++asked;
            return number(from) < 20'000 ? std::optional(from) : std::nullopt;
        };
        const auto columns = hitColumns(TimeScale({ms(0), ms(20'000)}, 0, 200), log.events(), all);
        QCOMPARE(columns.size(), size_t(200));
        QVERIFY2(asked <= 202, qPrintable(QString::number(asked)));
    }

    void aBrokenSearchDoesNotHang()
    {
        EventLog log;
        for (int i = 0; i < 10; ++i)
            log.server(i, R"({"type":"x"})");
        const auto backwards = [](EventIndex) { return std::optional(EventIndex{0}); };
        QCOMPARE(hitColumns(TimeScale({ms(0), ms(10)}, 0, 100), log.events(), backwards).size(), size_t(1));
        const auto beyond = [](EventIndex) { return std::optional(EventIndex{99}); };
        QVERIFY(hitColumns(TimeScale({ms(0), ms(10)}, 0, 100), log.events(), beyond).empty());
    }

    void snapsToEdgesThenToEvents()
    {
        const SpokenSession spoken;
        Session session(spoken.log().shared(), RecordingInfo(), false);
        session.advance();
        const auto spans = session.conversation().speech();
        const SpeechMoments first = speechMoments(spans.front(), session.conversation().inputClock());
        // Audio appends lie every few ms: the edge is preferred although events are nearer.
        QCOMPARE(nearestEdge(session, first.onset + milliseconds(7), milliseconds(20)), first.onset);
        QCOMPARE(nearestEdge(session, first.voiceEnd - milliseconds(7), milliseconds(20)), first.voiceEnd);
        const auto event = nearestEdge(session, ms(2000) + microseconds(300), milliseconds(30));
        QVERIFY(event);
        QCOMPARE(session.events().at(session.events().firstAt(*event)), *event);
        QVERIFY(!nearestEdge(session, ms(3'600'000), milliseconds(20)));
        EventLog none;
        QVERIFY(!nearestEdge(Session(none.shared(), RecordingInfo(), false), ms(0), milliseconds(20)));
    }
};

QTEST_GUILESS_MAIN(TestHitGeometry)
#include "tst_hit_geometry.moc"
