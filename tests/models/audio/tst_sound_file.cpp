// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/sound_file.h"

#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QTest>
#include <QtEndian>

#include <bit>
#include <cmath>

#include <sndfile.h>

using namespace turnscope;

class TestSoundFile : public QObject
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
    void readsOtherKindsOfFiles_data();
    void readsOtherKindsOfFiles();
    void unpacksOnlySoMuch();
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
                             + little(quint32(qint64(rate) * channels * bits / 8))
                             + little(quint16(channels * bits / 8)) + little(quint16(bits)));
}

/// A second.
std::vector<qint16> tone(int rate)
{
    std::vector<qint16> samples(static_cast<size_t>(rate));
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = qint16(std::lrint(12000 * std::sin(2 * 3.14159265358979 * 220 * double(i) / rate)));
    return samples;
}

/// As another program writes it.
QByteArray packed(const std::vector<qint16> &samples, int format, int rate)
{
    QTemporaryFile file;
    if (!file.open())
        qFatal("no temporary file");
    SF_INFO info = {};
    info.samplerate = rate;
    info.channels = 1;
    info.format = format;
    SNDFILE *sound = sf_open(file.fileName().toUtf8().constData(), SFM_WRITE, &info);
    sf_command(sound, SFC_SET_SCALE_INT_FLOAT_WRITE, nullptr, SF_TRUE);
    if (!sound || sf_writef_short(sound, samples.data(), sf_count_t(samples.size())) != sf_count_t(samples.size()))
        qFatal("%s", sf_strerror(sound));
    sf_close(sound);
    return file.readAll();
}

QByteArray riff(const QByteArray &chunks)
{
    return "RIFF" + little(quint32(chunks.size() + 4)) + "WAVE" + chunks;
}

} // namespace

void TestSoundFile::readsWhatItWrites()
{
    const std::vector<qint16> samples{0, 1, -1, 32767, -32768, 42};
    const QByteArray bytes = writeWav(samples, 24000);
    QCOMPARE(bytes.size(), 44 + 12);
    QCOMPARE(qFromLittleEndian<quint32>(bytes.data() + 4), quint32(bytes.size() - 8));
    const auto wave = readSound(bytes);
    QVERIFY(wave.has_value());
    QCOMPARE(wave->rate, 24000);
    QCOMPARE(wave->samples, samples);
    QVERIFY(readSound(writeWav({}, 8000)).value().samples.empty());
}

void TestSoundFile::readsEncodings_data()
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

void TestSoundFile::readsEncodings()
{
    QFETCH(int, tag);
    QFETCH(int, bits);
    QFETCH(QByteArray, data);
    QFETCH(QList<int>, samples);
    const auto wave = readSound(riff(format(tag, 1, 8000, bits) + chunk("data", data)));
    QVERIFY(wave.has_value());
    QCOMPARE(wave->rate, 8000);
    QCOMPARE(QList<int>(wave->samples.begin(), wave->samples.end()), samples);
}

void TestSoundFile::mixesChannels()
{
    const auto wave = readSound(riff(format(1, 2, 48000, 16)
                                     + chunk("data", QByteArray::fromHex("6400c800"
                                                                         "00800080"
                                                                         "ffff"))));
    QVERIFY(wave.has_value());
    QCOMPARE(wave->samples, (std::vector<qint16>{150, -32768})); // the last frame lacks a channel
    const auto telephone = readSound(riff(format(7, 2, 8000, 8) + chunk("data", QByteArray::fromHex("80ff"))));
    QCOMPARE(telephone.value().samples, std::vector<qint16>{16062});
}

void TestSoundFile::passesOverOtherChunks()
{
    const auto wave = readSound(riff(chunk("LIST", "odd") + format(1, 1, 16000, 16) + chunk("fact", "1234")
                                     + chunk("data", QByteArray::fromHex("0100")) + chunk("id3 ", "end")));
    QVERIFY(wave.has_value());
    QCOMPARE(wave->samples, std::vector<qint16>{1});
}

void TestSoundFile::readsAnExtensibleFormat()
{
    QByteArray extensible = format(0xfffe, 1, 16000, 16).sliced(8);
    extensible += little(quint16(22)) + little(quint16(16)) + little(quint32(4)) + little(quint16(1))
                  + QByteArray::fromHex("000000001000800000aa00389b71");
    const auto wave = readSound(riff(chunk("fmt ", extensible) + chunk("data", QByteArray::fromHex("0100"))));
    QVERIFY(wave.has_value());
    QCOMPARE(wave->samples, std::vector<qint16>{1});
}

void TestSoundFile::givesWhatACutFileHolds()
{
    const QByteArray bytes = writeWav(std::vector<qint16>(100, 7), 24000);
    QCOMPARE(readSound(bytes.chopped(101)).value().samples, std::vector<qint16>(49, 7));
}

void TestSoundFile::believesNoLength()
{
    QByteArray streamed = writeWav(std::vector<qint16>(10, 7), 24000);
    streamed.replace(40, 4, QByteArray(4, '\xff'));
    QCOMPARE(readSound(streamed).value().samples.size(), size_t(10));
    const auto wide = readSound(riff(format(1, 65535, 24000, 32) + chunk("data", "1234")));
    QVERIFY(!wide);
}

void TestSoundFile::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const QByteArray data = chunk("data", "1234");
    QTest::newRow("empty") << QByteArray() << "not a sound file";
    QTest::newRow("other") << QByteArray("ID3 and then the music") << "not a sound file";
    QTest::newRow("no format") << riff(data) << "broken";
    QTest::newRow("no data") << riff(format(1, 1, 8000, 16)) << "broken";
    QTest::newRow("cut format") << riff(chunk("fmt ", "12345678")) << "broken";
    QTest::newRow("no channel") << riff(format(1, 0, 8000, 16) + data) << "broken";
    QTest::newRow("0 bits") << riff(format(1, 1, 8000, 0) + data) << "broken";
    QTest::newRow("too slow") << riff(format(1, 1, 3999, 16) + data) << "3999";
    QTest::newRow("too fast") << riff(format(1, 1, 384001, 16) + data) << "384001";
}

void TestSoundFile::saysWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto wave = readSound(bytes);
    QVERIFY(!wave.has_value());
    QVERIFY2(wave.error().text.contains(word), qPrintable(wave.error().text));
}

void TestSoundFile::readsOtherKindsOfFiles_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("rate");
    QTest::addColumn<double>("tolerance"); ///< of full scale
    QTest::newRow("FLAC") << int(SF_FORMAT_FLAC | SF_FORMAT_PCM_16) << 44100 << 0.0;
    QTest::newRow("FLAC of 24 bits") << int(SF_FORMAT_FLAC | SF_FORMAT_PCM_24) << 96000 << 0.0;
    QTest::newRow("Ogg Vorbis") << int(SF_FORMAT_OGG | SF_FORMAT_VORBIS) << 22050 << 0.05;
    QTest::newRow("Ogg Opus") << int(SF_FORMAT_OGG | SF_FORMAT_OPUS) << 48000 << 0.05;
    QTest::newRow("AIFF") << int(SF_FORMAT_AIFF | SF_FORMAT_PCM_16) << 11025 << 0.0;
    QTest::newRow("RF64") << int(SF_FORMAT_RF64 | SF_FORMAT_PCM_16) << 16000 << 0.0;
    QTest::newRow("WAV with ADPCM") << int(SF_FORMAT_WAV | SF_FORMAT_IMA_ADPCM) << 8000 << 0.05;
    QTest::newRow("WAV of 64-bit float") << int(SF_FORMAT_WAV | SF_FORMAT_DOUBLE) << 7777 << 0.0;
}

void TestSoundFile::readsOtherKindsOfFiles()
{
    QFETCH(int, format);
    QFETCH(int, rate);
    QFETCH(double, tolerance);
    const std::vector<qint16> samples = tone(rate);
    const auto wave = readSound(packed(samples, format, rate));
    QVERIFY2(wave.has_value(), wave ? "" : qPrintable(wave.error().text));
    QCOMPARE(wave->rate, rate);
    QVERIFY(wave->samples.size() >= samples.size());
    double worst = 0;
    for (size_t i = samples.size() / 4; i < samples.size() * 3 / 4; ++i)
        worst = std::max(worst, std::abs(double(samples[i]) - wave->samples[i]) / 32768);
    QVERIFY2(worst <= tolerance, qPrintable(QString::number(worst)));
}

void TestSoundFile::unpacksOnlySoMuch()
{
    const QByteArray silence = packed(std::vector<qint16>(1000000), SF_FORMAT_FLAC | SF_FORMAT_PCM_16, 48000);
    QVERIFY(silence.size() < 20000);
    QCOMPARE(readSound(silence).value().samples.size(), size_t(1000000));
    const auto wave = readSound(silence, 999999);
    QVERIFY(!wave && wave.error().text.contains(QStringLiteral("too long")));
}

void TestSoundFile::survivesAnyDamage()
{
    const QByteArray good = riff(format(1, 2, 16000, 24) + chunk("data", QByteArray(300, 'x')));
    QRandomGenerator random(11);
    for (int i = 0; i < 20000; ++i) {
        QByteArray bad = good.first(random.bounded(int(good.size()) + 1));
        for (int hits = random.bounded(8); hits > 0 && !bad.isEmpty(); --hits)
            bad[random.bounded(std::min(int(bad.size()), 48))] = char(random.generate());
        const auto wave = readSound(bad);
        QVERIFY(!wave || wave->samples.size() <= size_t(good.size()));
    }
}

QTEST_GUILESS_MAIN(TestSoundFile)
#include "tst_sound_file.moc"
