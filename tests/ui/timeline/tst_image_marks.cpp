// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"
#include "ui/timeline/image_marks.h"

#include <QTest>

using namespace turnscope;

namespace {

QByteArray create(int item, bool image = true)
{
    return R"({"type":"conversation.item.create","item":{"id":"i)" + QByteArray::number(item)
           + R"(","type":"message","role":"user","content":[{"type":)"
           + (image ? R"("input_image","image_url":"data:image/png;base64,")" : R"("input_text","text":"a")") + "}]}}";
}

QByteArray added(int item, bool image = true)
{
    return create(item, image).replace("item.create", "item.added");
}

TimeScale scale(qint64 from, qint64 to)
{
    return {{fromMilliseconds<SessionTime>(from), fromMilliseconds<SessionTime>(to)}, 0, 100};
}

} // namespace

class TestImageMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhereItWasSent()
    {
        EventLog log;
        log.client(100, create(1)).server(180, added(1)).client(300, create(2, false)).server(380, added(2, false));
        log.client(600, create(3)).server(690, added(3));
        Conversation conversation;
        ImageMarks marks;
        foldTo(conversation, log.events(), 2);
        marks.update(conversation);
        QCOMPARE(marks.inView(scale(0, 1000), log.events()).size(), size_t(1));
        foldAll(conversation, log.events());
        marks.update(conversation);
        const auto found = marks.inView(scale(0, 1000), log.events());
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].event, EventIndex{0});
        QCOMPARE(found[0].x, 10);
        QCOMPARE(found[1].event, EventIndex{4});
        QCOMPARE(marks.inView(scale(500, 1500), log.events()).size(), size_t(1));
        QVERIFY(marks.inView(scale(2000, 3000), log.events()).empty());
        marks.forget();
        QVERIFY(marks.inView(scale(0, 1000), log.events()).empty());
    }

    void thinsACrowd()
    {
        EventLog log;
        for (int i = 0; i < 100; ++i)
            log.client(10 * i, create(i)).server(10 * i + 1, added(i));
        Conversation conversation;
        foldAll(conversation, log.events());
        ImageMarks marks;
        marks.update(conversation);
        const auto found = marks.inView(scale(0, 1000), log.events());
        QCOMPARE(found.size(), size_t(100 / ImageMarks::kApart + 1));
        for (size_t i = 1; i < found.size(); ++i)
            QVERIFY(found[i].x - found[i - 1].x >= ImageMarks::kApart);
    }
};

QTEST_APPLESS_MAIN(TestImageMarks)
#include "tst_image_marks.moc"
