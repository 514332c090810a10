// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/base64.h"

#include <QRandomGenerator>
#include <QTest>

using namespace turnscope;

class TestBase64 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatQtEncodes();
    void knowsTheSize();
    void refuses_data();
    void refuses();
    void refusesEveryStrangerEverywhere();
    void writesOnlyItsOwnBytes();
    void refusesTooSmallABuffer();
    void ignoresUnusedBits();
};

namespace {

QByteArray randomBytes(qsizetype size)
{
    QRandomGenerator random(quint32(size) + 1);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.generate());
    return bytes;
}

} // namespace

void TestBase64::decodesWhatQtEncodes()
{
    for (qsizetype size = 0; size < 300; ++size) {
        const QByteArray bytes = randomBytes(size);
        const auto decoded = decodeBase64(bytes.toBase64());
        QVERIFY2(decoded.has_value(), qPrintable(QString::number(size)));
        QCOMPARE(*decoded, bytes);
    }
    const QByteArray large = randomBytes(1'000'003);
    QCOMPARE(decodeBase64(large.toBase64()).value_or(QByteArray()), large);
}

void TestBase64::knowsTheSize()
{
    QCOMPARE(base64DecodedSize(""), 0);
    QCOMPARE(base64DecodedSize("QQ=="), 1);
    QCOMPARE(base64DecodedSize("QUI="), 2);
    QCOMPARE(base64DecodedSize("QUJD"), 3);
    QCOMPARE(base64DecodedSize("="), 0);
}

void TestBase64::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no padding") << QByteArray("QQ");
    QTest::newRow("half a padding") << QByteArray("QQ=");
    QTest::newRow("one character too many") << QByteArray("QUJDQ");
    QTest::newRow("only padding") << QByteArray("====");
    QTest::newRow("three paddings") << QByteArray("Q===");
    QTest::newRow("padding inside") << QByteArray("QQ==QUJD");
    QTest::newRow("padding before a character") << QByteArray("QQ=D");
    QTest::newRow("the URL alphabet") << QByteArray("-_-_");
    QTest::newRow("a line break") << QByteArray("QUJD\nQUJ");
    QTest::newRow("a blank") << QByteArray("QU D");
    QTest::newRow("a zero byte") << QByteArray("QU\0D", 4);
    QTest::newRow("not ASCII") << QByteArray("QU\xc3\xa4");
}

void TestBase64::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!decodeBase64(text).has_value());
}

void TestBase64::refusesEveryStrangerEverywhere()
{
    const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    QByteArray text(160, 'A'); // long enough for vectors, a rest and an end
    for (int place = 0; place < text.size(); ++place) {
        for (int character = 0; character < 256; ++character) {
            text[place] = char(character);
            const bool isPadding = character == '=' && place == text.size() - 1;
            QCOMPARE(decodeBase64(text).has_value(), alphabet.contains(char(character)) || isPadding);
        }
        text[place] = 'A';
    }
}

void TestBase64::writesOnlyItsOwnBytes()
{
    for (qsizetype size = 0; size < 200; ++size) {
        const QByteArray bytes = randomBytes(size);
        QByteArray room(size + 64, '#');
        QCOMPARE(decodeBase64(bytes.toBase64(), {room.data(), size_t(size)}).value_or(-1), size);
        QCOMPARE(room.first(size), bytes);
        QCOMPARE(room.sliced(size), QByteArray(64, '#'));
    }
}

void TestBase64::refusesTooSmallABuffer()
{
    QByteArray room(2, '#');
    QVERIFY(!decodeBase64("QUJD", {room.data(), 2}).has_value());
    QCOMPARE(room, QByteArray("##"));
}

void TestBase64::ignoresUnusedBits()
{
    QCOMPARE(decodeBase64("QR==").value_or(QByteArray()), QByteArray("A"));
}

QTEST_GUILESS_MAIN(TestBase64)
#include "tst_base64.moc"
