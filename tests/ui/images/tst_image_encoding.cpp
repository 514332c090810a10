// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/image_encoding.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestImageEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalesDownOnly();
    void encodes();
    void putsTransparencyOnWhite();
    void leavesMetadataBehind();
};

void TestImageEncoding::scalesDownOnly()
{
    QCOMPARE(scaledSize({4000, 2000}, 1024), QSize(1024, 512));
    QCOMPARE(scaledSize({500, 1000}, 512), QSize(256, 512));
    QCOMPARE(scaledSize({500, 300}, 1024), QSize(500, 300));
    QCOMPARE(scaledSize({4000, 2000}, 0), QSize(4000, 2000));
    QCOMPARE(scaledSize({10000, 1}, 512), QSize(512, 1));
}

void TestImageEncoding::encodes()
{
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::blue);
    const EncodedImage png = encodeImage(image, {100, ImageChoice::Format::Png, 85});
    QCOMPARE(png.mimeType, "image/png");
    QCOMPARE(png.size, QSize(100, 50));
    const QImage back = QImage::fromData(png.bytes, "PNG");
    QCOMPARE(back.size(), QSize(100, 50));
    QCOMPARE(back.pixelColor(3, 3), QColor(Qt::blue));

    for (int i = 0; i < 2000; ++i)
        image.setPixelColor(i * 7 % 200, i * 13 % 100, QColor::fromHsv(i % 360, 255, 255));
    const EncodedImage fine = encodeImage(image, {0, ImageChoice::Format::Jpeg, 95});
    const EncodedImage coarse = encodeImage(image, {0, ImageChoice::Format::Jpeg, 10});
    QCOMPARE(fine.mimeType, "image/jpeg");
    QCOMPARE(QImage::fromData(fine.bytes, "JPEG").size(), QSize(200, 100));
    QVERIFY(coarse.bytes.size() < fine.bytes.size() / 2);
}

void TestImageEncoding::putsTransparencyOnWhite()
{
    QImage clear(16, 16, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const EncodedImage jpeg = encodeImage(clear, {0, ImageChoice::Format::Jpeg, 90});
    QVERIFY(QImage::fromData(jpeg.bytes).pixelColor(8, 8).lightness() > 250);
    const EncodedImage png = encodeImage(clear, {0, ImageChoice::Format::Png, 90});
    QCOMPARE(QImage::fromData(png.bytes).pixelColor(8, 8).alpha(), 0);
}

void TestImageEncoding::leavesMetadataBehind()
{
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(Qt::green);
    image.setText(u"Author"_s, u"Somebody Secret"_s);
    const EncodedImage png = encodeImage(image, {0, ImageChoice::Format::Png, 90});
    QVERIFY(!png.bytes.contains("Somebody Secret"));
}

QTEST_GUILESS_MAIN(TestImageEncoding)
#include "tst_image_encoding.moc"
