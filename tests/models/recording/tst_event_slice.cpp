// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/event_slice.h"
#include "tests/support/event_log.h"

#include <QTest>

using namespace turnscope;

class EventSliceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNumberedAndTimedFromItsBegin()
    {
        EventLog log;
        log.server(10, R"({"type":"session.created","session":{"id":"a"}})")
            .client(20, R"({"type":"response.cancel","response_id":"r1"})")
            .server(5000, R"({"type":"session.created","session":{"id":"b"}})")
            .client(5020, R"({"type":"response.cancel","response_id":"r2"})")
            .server(5030, R"({"type":"input_audio_buffer.committed","item_id":"i1"})");
        EventSlice slice(log.shared(), EventIndex{2});
        const auto events = slice.events();
        QCOMPARE(events->size(), 0U);
        QVERIFY(slice.takeTo(EventIndex{4}));
        QCOMPARE(events->size(), 2U);
        QCOMPARE(events->at(EventIndex{0}), SessionTime());
        QCOMPARE(events->at(EventIndex{1}), fromMilliseconds<SessionTime>(20));
        QCOMPARE(events->frame(EventIndex{0}), log.events().frame(EventIndex{2}));
        QCOMPARE(events->from(EventIndex{1}), Direction::Client);
        QCOMPARE(events->strings().text(events->type(EventIndex{1})), QStringLiteral("response.cancel"));
        QCOMPARE(events->strings().text(events->row(EventIndex{1}).response), QStringLiteral("r2"));
        QCOMPARE(events->row(EventIndex{1}).item, StringId::None);

        // It goes on where it ended, and no further.
        QVERIFY(slice.takeTo(EventIndex{5}) && slice.takeTo(EventIndex{5}) && slice.takeTo(EventIndex{1}));
        QCOMPARE(events->size(), 3U);
        QCOMPARE(events->strings().text(events->row(EventIndex{2}).item), QStringLiteral("i1"));
    }
};

QTEST_GUILESS_MAIN(EventSliceTest)
#include "tst_event_slice.moc"
