// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/thumbnails.h"

#include "models/protocol/data_url.h"
#include "tests/support/event_log.h"
#include "ui/images/image_encoding.h"

#include <QSignalSpy>
#include <QTest>

using namespace turnscope;

class TestThumbnails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesOnce();
    void marksWhatCannotBeShown();
    void forgetsTheSessionBefore();
};

namespace {

QByteArray withImage(const QByteArray &url)
{
    return R"({"type":"conversation.item.create","item":{"type":"message","role":"user","content":[
        {"type":"input_text","text":"a"},{"type":"input_image","image_url":")"
           + url + R"("}]}})";
}

QByteArray redUrl(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    return DataUrl::make("image/png", encodeImage(image, {0, ImageChoice::Format::Png, 0}).bytes);
}

} // namespace

void TestThumbnails::decodesOnce()
{
    EventLog log;
    log.client(1, withImage(redUrl({1000, 500})));
    Thumbnails thumbnails;
    thumbnails.setEvents(log.shared());
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    QVERIFY(!thumbnails.find(EventIndex{0}, 1));
    QVERIFY(!thumbnails.find(EventIndex{0}, 1));
    QTRY_COMPARE(ready.size(), 1);
    const QImage *image = thumbnails.find(EventIndex{0}, 1);
    QVERIFY(image);
    QCOMPARE(image->size(), QSize(440, 220));
    QCOMPARE(image->pixelColor(9, 9), QColor(Qt::red));
    QCOMPARE(ready.size(), 1);
}

void TestThumbnails::marksWhatCannotBeShown()
{
    EventLog log;
    log.client(1, withImage("data:image/png;base64,AAAA")).client(2, "nonsense");
    Thumbnails thumbnails;
    thumbnails.setEvents(log.shared());
    for (const auto &[event, index] : {std::pair{0U, 1}, {0U, 7}, {1U, 0}}) {
        QVERIFY(!thumbnails.find(EventIndex{event}, index));
        QTRY_VERIFY(thumbnails.find(EventIndex{event}, index));
        QVERIFY(thumbnails.find(EventIndex{event}, index)->isNull());
    }
    QVERIFY(!thumbnails.find(EventIndex{99}, 0));
}

void TestThumbnails::forgetsTheSessionBefore()
{
    EventLog first;
    first.client(1, withImage(redUrl({900, 900})));
    EventLog second;
    second.client(1, withImage(redUrl({20, 10})));
    Thumbnails thumbnails;
    thumbnails.setEvents(first.shared());
    QVERIFY(!thumbnails.find(EventIndex{0}, 1));
    thumbnails.setEvents(second.shared());
    QTRY_VERIFY(thumbnails.find(EventIndex{0}, 1));
    QCOMPARE(thumbnails.find(EventIndex{0}, 1)->size(), QSize(20, 10));
    thumbnails.setEvents(nullptr);
    QVERIFY(!thumbnails.find(EventIndex{0}, 1));
}

QTEST_GUILESS_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"
