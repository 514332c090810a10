// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/image_message.h"

#include <QTest>

using namespace turnscope;

class TestImageMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesPngAndJpeg();
    void refusesWhatIsNoImage();
    void refusesWhatIsTooLarge();
    void estimatesTokens_data();
    void estimatesTokens();
};

namespace {

ImageMessage png(qsizetype size)
{
    ImageMessage message;
    message.bytes = QByteArray("\x89PNG\r\n\x1a\n").leftJustified(size, 'x');
    message.mimeType = "image/png";
    return message;
}

} // namespace

void TestImageMessage::takesPngAndJpeg()
{
    QVERIFY(png(100).check());
    ImageMessage jpeg;
    jpeg.bytes = "\xff\xd8\xff\xe0....";
    jpeg.mimeType = "image/jpeg";
    QVERIFY(jpeg.check());
}

void TestImageMessage::refusesWhatIsNoImage()
{
    ImageMessage message = png(100);
    message.mimeType = "image/jpeg";
    QVERIFY(!message.check());
    message.mimeType = "image/gif";
    QVERIFY(!message.check());
    message = {};
    QVERIFY(!message.check());
}

void TestImageMessage::refusesWhatIsTooLarge()
{
    const qsizetype head = QByteArray("data:image/png;base64,").size();
    const qsizetype most = (ImageMessage::kLongestUrl - head) / 4 * 3;
    QVERIFY(png(most).check());
    const Result<void> refused = png(most + 3).check();
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(QStringLiteral("too large")));
}

void TestImageMessage::estimatesTokens_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<ImageDetail>("detail");
    QTest::addColumn<int>("tokens");
    // The examples of OpenAI's own page: 1024x1024 is 765, 2048x4096 is 1105, anything in low detail 85.
    QTest::newRow("square") << 1024 << 1024 << ImageDetail::High << 765;
    QTest::newRow("tall") << 2048 << 4096 << ImageDetail::High << 1105;
    QTest::newRow("auto is high") << 1024 << 1024 << ImageDetail::Auto << 765;
    QTest::newRow("low") << 4096 << 8192 << ImageDetail::Low << 85;
    QTest::newRow("one tile") << 512 << 512 << ImageDetail::High << 255;
    QTest::newRow("one pixel") << 1 << 1 << ImageDetail::High << 255;
    QTest::newRow("a line") << 100000 << 1 << ImageDetail::High << 85 + 4 * 170;
    QTest::newRow("nothing") << 0 << 5 << ImageDetail::High << 0;
}

void TestImageMessage::estimatesTokens()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(ImageDetail, detail);
    QTEST(estimatedImageTokens(width, height, detail), "tokens");
}

QTEST_APPLESS_MAIN(TestImageMessage)
#include "tst_image_message.moc"
