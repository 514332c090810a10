// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/image_reading.h"

#include "models/protocol/data_url.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestImageReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPngAndJpeg();
    void scalesWhileItReads();
    void refuses_data();
    void refuses();
    void refusesFilesBeforeReadingThem();
    void fetchesNothing();
};

namespace {

QByteArray encoded(const char *format, const QSize &size = {40, 20})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A PNG that claims to be larger than it is: the header alone, with its checksum.
QByteArray claims(quint32 width, quint32 height)
{
    QByteArray header("IHDR");
    for (const quint32 side : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            header.append(char(side >> shift));
    }
    header.append("\x08\x02\x00\x00\x00", 5);
    quint32 crc = 0xffffffff;
    for (const char byte : std::as_const(header)) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
    }
    crc = ~crc;
    QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\x0d", 12);
    png += header;
    for (int shift = 24; shift >= 0; shift -= 8)
        png.append(char(crc >> shift));
    return png;
}

} // namespace

void TestImageReading::readsPngAndJpeg()
{
    for (const char *format : {"PNG", "JPEG", "BMP"}) {
        const Result<QImage> image = ImageReading::fromBytes(encoded(format));
        QVERIFY2(image, format);
        QCOMPARE(image->size(), QSize(40, 20));
        QVERIFY(image->pixelColor(5, 5).red() > 240);
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    QVERIFY(ImageReading::fromBytes(encoded("PNG"))->save(path));
    QVERIFY(ImageReading::fromFile(path));
    QVERIFY(ImageReading::fromUrl(DataUrl::make("image/png", encoded("PNG"))));
}

void TestImageReading::scalesWhileItReads()
{
    const Result<QImage> image = ImageReading::fromBytes(encoded("PNG", {400, 20}), {100, 100});
    QVERIFY(image);
    QCOMPARE(image->size(), QSize(100, 5));
    QCOMPARE(ImageReading::fromBytes(encoded("PNG"), {100, 100})->size(), QSize(40, 20));
    QCOMPARE(ImageReading::fromBytes(encoded("PNG", {4000, 1}), {100, 100})->size(), QSize(100, 1));
}

void TestImageReading::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << QByteArray() << u"no image"_s;
    QTest::newRow("text") << QByteArray("hello") << u"no image"_s;
    QTest::newRow("svg") << QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>)")
                         << u"no image"_s;
    QTest::newRow("cut png") << encoded("PNG", {300, 300}).left(120) << u"broken"_s;
    QTest::newRow("bomb") << claims(60000, 60000) << u"too large"_s;
    QTest::newRow("header only") << claims(600, 600) << u"broken"_s;
}

void TestImageReading::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const Result<QImage> image = ImageReading::fromBytes(bytes);
    QVERIFY(!image);
    QVERIFY2(image.error().text.contains(why), qPrintable(image.error().text));
}

void TestImageReading::refusesFilesBeforeReadingThem()
{
    QTemporaryDir folder;
    QFile large(folder.filePath(u"large.png"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(ImageReading::kMostBytes + 1));
    large.close();
    QVERIFY(ImageReading::fromFile(large.fileName()).error().text.contains(u"too large"_s));
    QVERIFY(!ImageReading::fromFile(folder.path()));
    QVERIFY(!ImageReading::fromFile(folder.filePath(u"none.png"_s)));
}

void TestImageReading::fetchesNothing()
{
    const Result<QImage> image = ImageReading::fromUrl("https://example.com/a.png");
    QVERIFY(!image);
    QVERIFY(image.error().text.contains(u"nothing is fetched"_s));
    QVERIFY(!ImageReading::fromUrl("data:image/png;base64,!!!!"));
}

QTEST_GUILESS_MAIN(TestImageReading)
#include "tst_image_reading.moc"
