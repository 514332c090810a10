// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/event_appender.h"
#include "models/recording/event_store.h"
#include "models/recording/log_limits.h"
#include "models/recording/memory_frames.h"

#include <QTest>

using namespace turnscope;

class EventStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryColumn()
    {
        EventStore events(std::make_shared<MemoryFrames>());
        const EventRow row{.at = SessionTime(microseconds(123'456'789'012'345)),
                           .offset = (quint64(1) << 47) | 0x1234'5678'9abc,
                           .length = 0xfedcba98,
                           .type = StringId{0x01234567},
                           .item = StringId{0x89abcdef},
                           .response = StringId{0xffffffff},
                           .from = Direction::Console,
                           .kind = FrameKind::Binary,
                           .encoding = FrameEncoding::Base64};
        QVERIFY(events.append({}));
        QVERIFY(events.append(row));
        const EventRow kept = events.row(EventIndex{1});
        QCOMPARE(kept.at, row.at);
        QCOMPARE(kept.offset, row.offset);
        QCOMPARE(kept.length, row.length);
        QCOMPARE(kept.type, row.type);
        QCOMPARE(kept.item, row.item);
        QCOMPARE(kept.response, row.response);
        QCOMPARE(kept.from, row.from);
        QCOMPARE(kept.kind, row.kind);
        QCOMPARE(kept.encoding, row.encoding);
        QCOMPARE(events.type(EventIndex{1}), row.type);
        QCOMPARE(events.from(EventIndex{1}), row.from);
        QCOMPARE(events.row(EventIndex{0}).from, Direction::Server);
        QCOMPARE(events.row(EventIndex{0}).encoding, FrameEncoding::Verbatim);
    }

    void takesNoMoreThanItsLimit()
    {
        EventStore events(std::make_shared<MemoryFrames>());
        EventAppender appender(events);
        for (quint32 i = 0; i < limits::kMostEvents; ++i) {
            if (!appender.append(EventRow{}))
                QFAIL(qPrintable(QString::number(i)));
        }
        QVERIFY(!appender.isFull());
        QVERIFY(!appender.append(EventRow{}));
        QVERIFY(appender.isFull());
        QCOMPARE(events.size(), limits::kMostEvents);
    }

    void leavesNamesOutThatAreTooMany()
    {
        EventStore events(std::make_shared<MemoryFrames>());
        EventAppender appender(events);
        FrameHead head;
        head.type = "a";
        std::string item;
        for (quint32 i = 0; i < limits::kMostNames; ++i) {
            item = std::to_string(i);
            head.item = item;
            (void)appender.filled({}, head);
        }
        QVERIFY(appender.namesLeftOut() > 0 && appender.namesLeftOut() < 5);
        QCOMPARE(events.strings().size(), limits::kMostNames);
        head.item = "0";
        const EventRow known = appender.filled({}, head);
        QCOMPARE(events.strings().view(known.item), std::string_view("0"));
        head.item = "new";
        QCOMPARE(appender.filled({}, head).item, StringId::None);
    }

    void keepsTimesInOrder()
    {
        EventStore events(std::make_shared<MemoryFrames>());
        for (const qint64 at : {5, -3, 3, 9})
            events.append({.at = SessionTime(microseconds(at))});
        events.append({.at = SessionTime::max()});
        events.append({.at = SessionTime(microseconds(9))});
        const auto at = [&](quint32 index) { return toMicroseconds(events.at(EventIndex{index})); };
        QCOMPARE(at(1), 5);
        QCOMPARE(at(2), 5);
        QCOMPARE(at(3), 9);
        QVERIFY(at(4) > 8LL * 365 * 86400 * 1'000'000);
        QCOMPARE(at(5), at(4));
        QCOMPARE(number(events.firstAt(SessionTime(microseconds(6)))), 3u);
        QCOMPARE(number(events.firstAt(SessionTime::max())), 6u);
    }

    void growsChunkByChunk()
    {
        constexpr quint32 count = 200'000;
        EventStore events(std::make_shared<MemoryFrames>());
        for (quint32 i = 0; i < count; ++i)
            QVERIFY(events.append({.at = SessionTime(milliseconds(i)), .offset = i * quint64(70'000), .length = i}));
        QCOMPARE(events.size(), count);
        for (quint32 i = 0; i < count; i += 777) {
            const EventRow row = events.row(EventIndex{i});
            QCOMPARE(row.at, SessionTime(milliseconds(i)));
            QCOMPARE(row.offset, i * quint64(70'000));
            QCOMPARE(row.length, i);
            QCOMPARE(number(events.firstAt(SessionTime(milliseconds(i)))), i);
        }
        QVERIFY(!events.contains(EventIndex{count}));
    }
};

QTEST_GUILESS_MAIN(EventStoreTest)
#include "tst_event_store.moc"
