// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/wire/picture.h"

#include "models/protocol/data_url.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QTest>

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
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, format);
        return DataUrl::make(format == QByteArray("PNG") ? "image/png" : "image/jpeg", bytes);
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
        QCOMPARE(mainColour(image), u"yellow"_s);
    }

    void tellsTheSize()
    {
        const auto picture = Picture::read(url(Qt::red, "JPEG", {300, 200}));
        QVERIFY(picture);
        QCOMPARE(picture->inWords(), u"It is 300 by 200 pixels, mostly red."_s);
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
