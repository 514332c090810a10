// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/picture.h"

#include "models/protocol/data_url.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QTest>
#include <QtEndian>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestPicture : public QObject
{
    Q_OBJECT

private:
    static QByteArray url(const QColor &colour, const char *format = "PNG", const QSize &size = {64, 48})
    {
        QImage image(size, QImage::Format_ARGB32);
        image.fill(colour);
        return url(image, format);
    }

    static QByteArray url(const QImage &image, const char *format = "PNG")
    {
        return DataUrl::make(format == QByteArray("PNG") ? "image/png" : "image/jpeg", file(image, format));
    }

    static QByteArray file(const QImage &image, const char *format)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, format);
        return bytes;
    }

    /// The one of PNG.
    static quint32 checksum(const QByteArray &bytes)
    {
        quint32 sum = 0xffffffff;
        for (const char byte : bytes) {
            sum ^= uchar(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xedb88320 : sum >> 1;
        }
        return ~sum;
    }

private Q_SLOTS:
    void namesTheMainColour_data()
    {
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<QString>("name");
        QTest::newRow("red") << QColor(220, 20, 20) << u"red"_s;
        QTest::newRow("dark blue") << QColor(0, 0, 120) << u"dark blue"_s;
        QTest::newRow("light green") << QColor(190, 250, 190) << u"light green"_s;
        QTest::newRow("white") << QColor(Qt::white) << u"white"_s;
        QTest::newRow("black") << QColor(Qt::black) << u"black"_s;
        QTest::newRow("grey") << QColor(128, 128, 128) << u"grey"_s;
        QTest::newRow("clear") << QColor(Qt::transparent) << u"transparent"_s;
    }
    void namesTheMainColour()
    {
        QFETCH(QColor, colour);
        const auto picture = Picture::read(url(colour));
        QVERIFY(picture);
        QTEST(picture->colour, "name");
    }

    void takesTheColourOfMostPixels()
    {
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Qt::blue);
        for (int y = 0; y < 60; ++y) {
            for (int x = 0; x < 100; ++x)
                image.setPixelColor(x, y, Qt::yellow);
        }
        QCOMPARE(Picture::read(url(image))->colour, u"yellow"_s);
    }

    void tellsTheSize()
    {
        const auto picture = Picture::read(url(Qt::red, "JPEG", {300, 200}));
        QVERIFY(picture);
        QCOMPARE(picture->inWords(), u"It is 300 by 200 pixels, mostly red."_s);
    }

    /// A photograph is decoded at an eighth, and told whole.
    void tellsTheSizeOfALargeOne()
    {
        const auto picture = Picture::read(url(QColor(0, 0, 120), "JPEG", {3001, 2003}));
        QVERIFY(picture);
        QCOMPARE(picture->inWords(), u"It is 3001 by 2003 pixels, mostly dark blue."_s);
    }

    /// However its pixels are kept: indexed, grey, with 16 bits a channel.
    void readsPicturesOfEveryKind_data()
    {
        QTest::addColumn<QImage::Format>("format");
        QTest::addColumn<QByteArray>("file");
        for (const char *file : {"PNG", "JPEG"}) {
            QTest::addRow("%s, indexed", file) << QImage::Format_Indexed8 << QByteArray(file);
            QTest::addRow("%s, grey", file) << QImage::Format_Grayscale8 << QByteArray(file);
            QTest::addRow("%s, one bit", file) << QImage::Format_Mono << QByteArray(file);
            QTest::addRow("%s, 16 bits", file) << QImage::Format_RGBA64 << QByteArray(file);
        }
    }
    void readsPicturesOfEveryKind()
    {
        QFETCH(QImage::Format, format);
        QFETCH(QByteArray, file);
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        const auto picture = Picture::read(url(image.convertToFormat(format), file.constData()));
        QVERIFY(picture);
        QCOMPARE(picture->inWords(), u"It is 40 by 30 pixels, mostly white."_s);
    }

    /// A header may claim what nobody has the memory for.
    void doesNotBelieveTheHeader()
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes = file(image, "PNG");
        const auto claim = [&bytes](quint32 width, quint32 height) {
            qToBigEndian(width, bytes.data() + 16);
            qToBigEndian(height, bytes.data() + 20);
            qToBigEndian(checksum(bytes.sliced(12, 17)), bytes.data() + 29); // of the header's type and content
            return Picture::read(DataUrl::make("image/png", bytes));
        };
        QVERIFY(claim(8, 8));
        QVERIFY(!claim(10000, 10000));
        QVERIFY(!claim(0x7fffffff, 0x7fffffff));
    }

    void readsNothingElse()
    {
        for (const QByteArray &bad :
             {QByteArray(), QByteArray("https://example.com/a.png"), QByteArray("data:image/png;base64,AAAA"),
              QByteArray("data:image/png;base64,!!!"), url(Qt::red).left(60),
              DataUrl::make("image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")})
            QVERIFY2(!Picture::read(bad), bad.left(40).constData());
    }

    void takesTheLastImageOfAMessage()
    {
        const auto part = [](const QByteArray &image) {
            return QJsonObject{{u"type"_s, u"input_image"_s}, {u"image_url"_s, QString::fromLatin1(image)}};
        };
        const QJsonObject message{{u"content"_s, QJsonArray{part(url(Qt::red)), part(url(Qt::green))}}};
        QCOMPARE(Picture::ofMessage(message)->colour, u"green"_s);
        QVERIFY(!Picture::ofMessage({}));
    }
};

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
