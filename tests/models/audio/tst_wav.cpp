// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/wav.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <bit>

using namespace turnscope;

class TestWav : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites();
    void readsEncodings_data();
    void readsEncodings();
    void mixesChannels();
    void passesOverOtherChunks();
    void readsAnExtensibleFormat();
    void givesWhatACutFileHolds();
    void believesNoLength();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void survivesAnyDamage();
};

namespace {

template<typename T>
QByteArray little(T value)
{
    value = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
}

QByteArray chunk(const char *id, const QByteArray &bytes)
{
    return QByteArray(id) + little(quint32(bytes.size())) + bytes
           + (bytes.size() % 2 ? QByteArray(1, '\0') : QByteArray());
}

QByteArray format(int tag, int channels, int rate, int bits)
{
    return chunk("fmt ", little(quint16(tag)) + little(quint16(channels)) + little(quint32(rate))
                             + little(quint32(rate * channels * bits / 8)) + little(quint16(channels * bits / 8))
                             + little(quint16(bits)));
}

QByteArray riff(const QByteArray &chunks)
{
    return "RIFF" + little(quint32(chunks.size() + 4)) + "WAVE" + chunks;
}

} // namespace

void TestWav::readsWhatItWrites()
{
    const std::vector<qint16> samples{0, 1, -1, 32767, -32768, 42};
    const QByteArray bytes = writeWav(samples, 24000);
    QCOMPARE(bytes.size(), 44 + 12);
    QCOMPARE(qFromLittleEndian<quint32>(bytes.data() + 4), quint32(bytes.size() - 8));
    const auto wave = readWav(bytes);
    QVERIFY(wave.has_value());
    QCOMPARE(wave->rate, 24000);
    QCOMPARE(wave->samples, samples);
    QVERIFY(readWav(writeWav({}, 8000)).value().samples.empty());
}

void TestWav::readsEncodings_data()
{
    QTest::addColumn<int>("tag");
    QTest::addColumn<int>("bits");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QList<int>>("samples");
    QTest::newRow("8 bit") << 1 << 8 << QByteArray::fromHex("8000ffc0") << QList<int>{0, -32768, 32512, 16384};
    QTest::newRow("16 bit") << 1 << 16 << QByteArray::fromHex("000000800040") << QList<int>{0, -32768, 16384};
    QTest::newRow("24 bit") << 1 << 24 << QByteArray::fromHex("000000000080000040") << QList<int>{0, -32768, 16384};
    QTest::newRow("32 bit") << 1 << 32 << QByteArray::fromHex("000000000000008000000040")
                            << QList<int>{0, -32768, 16384};
    QTest::newRow("float") << 3 << 32
                           << QByteArray(little(std::bit_cast<quint32>(0.5f)) + little(std::bit_cast<quint32>(-2.0f))
                                         + little(quint32(0x7fc00000)))
                           << QList<int>{16384, -32768, 0};
    QTest::newRow("A-law") << 6 << 8 << QByteArray::fromHex("d5aa") << QList<int>{8, 32256};
    QTest::newRow("u-law") << 7 << 8 << QByteArray::fromHex("ff80") << QList<int>{0, 32124};
}

void TestWav::readsEncodings()
{
    QFETCH(int, tag);
    QFETCH(int, bits);
    QFETCH(QByteArray, data);
    QFETCH(QList<int>, samples);
    const auto wave = readWav(riff(format(tag, 1, 8000, bits) + chunk("data", data)));
    QVERIFY(wave.has_value());
    QCOMPARE(wave->rate, 8000);
    QCOMPARE(QList<int>(wave->samples.begin(), wave->samples.end()), samples);
}

void TestWav::mixesChannels()
{
    const auto wave = readWav(riff(format(1, 2, 48000, 16)
                                   + chunk("data", QByteArray::fromHex("6400c800"
                                                                       "00800080"
                                                                       "ffff"))));
    QVERIFY(wave.has_value());
    QCOMPARE(wave->samples, (std::vector<qint16>{150, -32768})); // the last frame lacks a channel
    const auto telephone = readWav(riff(format(7, 2, 8000, 8) + chunk("data", QByteArray::fromHex("80ff"))));
    QCOMPARE(telephone.value().samples, std::vector<qint16>{16062});
}

void TestWav::passesOverOtherChunks()
{
    const auto wave = readWav(riff(chunk("LIST", "odd") + format(1, 1, 16000, 16) + chunk("fact", "1234")
                                   + chunk("data", QByteArray::fromHex("0100")) + chunk("id3 ", "end")));
    QVERIFY(wave.has_value());
    QCOMPARE(wave->samples, std::vector<qint16>{1});
}

void TestWav::readsAnExtensibleFormat()
{
    QByteArray extensible = format(0xfffe, 1, 16000, 16).sliced(8);
    extensible +=
        little(quint16(22)) + little(quint16(16)) + little(quint32(4)) + little(quint16(1)) + QByteArray(14, 'x');
    const auto wave = readWav(riff(chunk("fmt ", extensible) + chunk("data", QByteArray::fromHex("0100"))));
    QVERIFY(wave.has_value());
    QCOMPARE(wave->samples, std::vector<qint16>{1});
}

void TestWav::givesWhatACutFileHolds()
{
    const QByteArray bytes = writeWav(std::vector<qint16>(100, 7), 24000);
    QCOMPARE(readWav(bytes.chopped(101)).value().samples, std::vector<qint16>(49, 7));
}

void TestWav::believesNoLength()
{
    QByteArray streamed = writeWav(std::vector<qint16>(10, 7), 24000);
    streamed.replace(40, 4, QByteArray(4, '\xff'));
    QCOMPARE(readWav(streamed).value().samples.size(), size_t(10));
    const auto wide = readWav(riff(format(1, 65535, 24000, 32) + chunk("data", "1234")));
    QVERIFY(wide.has_value() && wide->samples.empty());
}

void TestWav::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const QByteArray data = chunk("data", "1234");
    QTest::newRow("empty") << QByteArray() << "not a WAV";
    QTest::newRow("other") << QByteArray("ID3 and then the music") << "not a WAV";
    QTest::newRow("no format") << riff(data) << "does not say";
    QTest::newRow("no data") << riff(format(1, 1, 8000, 16)) << "no audio";
    QTest::newRow("cut format") << riff(chunk("fmt ", "12345678")) << "encoding";
    QTest::newRow("ADPCM") << riff(format(2, 1, 8000, 4) + data) << "encoding";
    QTest::newRow("no channel") << riff(format(1, 0, 8000, 16) + data) << "encoding";
    QTest::newRow("0 bits") << riff(format(1, 1, 8000, 0) + data) << "encoding";
    QTest::newRow("too slow") << riff(format(1, 1, 3999, 16) + data) << "3999";
    QTest::newRow("too fast") << riff(format(1, 1, 384001, 16) + data) << "384001";
}

void TestWav::saysWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto wave = readWav(bytes);
    QVERIFY(!wave.has_value());
    QVERIFY2(wave.error().text.contains(word), qPrintable(wave.error().text));
}

void TestWav::survivesAnyDamage()
{
    const QByteArray good = riff(format(1, 2, 16000, 24) + chunk("data", QByteArray(300, 'x')));
    QRandomGenerator random(11);
    for (int i = 0; i < 20000; ++i) {
        QByteArray bad = good.first(random.bounded(int(good.size()) + 1));
        for (int hits = random.bounded(8); hits > 0 && !bad.isEmpty(); --hits)
            bad[random.bounded(std::min(int(bad.size()), 48))] = char(random.generate());
        const auto wave = readWav(bad);
        QVERIFY(!wave || wave->samples.size() <= size_t(good.size()));
    }
}

QTEST_GUILESS_MAIN(TestWav)
#include "tst_wav.moc"
