// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/sample_codec.h"

#include <QTest>

#include <limits>

using namespace turnscope;

class TestSampleCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pcmIsLittleEndian();
    void dropsHalfASample();
    void knowsTheStandardsValues_data();
    void knowsTheStandardsValues();
    void everyCodeSurvives_data();
    void everyCodeSurvives();
    void everySampleComesNear_data();
    void everySampleComesNear();
};

namespace {

qint16 decoded(int code, AudioEncoding encoding)
{
    const char byte = char(code);
    return decodeSamples(QByteArrayView(&byte, 1), encoding).front();
}

int encoded(qint16 sample, AudioEncoding encoding)
{
    return uchar(encodeSamples({&sample, 1}, encoding).front());
}

void encodings()
{
    QTest::addColumn<AudioEncoding>("encoding");
    QTest::newRow("u-law") << AudioEncoding::Ulaw;
    QTest::newRow("A-law") << AudioEncoding::Alaw;
}

} // namespace

void TestSampleCodec::pcmIsLittleEndian()
{
    const std::vector<qint16> samples{0, 1, -1, 256, 32767, -32768};
    const QByteArray bytes = QByteArray::fromHex("00000100ffff0001ff7f0080");
    QCOMPARE(encodeSamples(samples, AudioEncoding::Pcm16), bytes);
    QCOMPARE(decodeSamples(bytes, AudioEncoding::Pcm16), samples);
    QVERIFY(decodeSamples({}, AudioEncoding::Pcm16).empty());
    QVERIFY(encodeSamples({}, AudioEncoding::Pcm16).isEmpty());
}

void TestSampleCodec::dropsHalfASample()
{
    QCOMPARE(decodeSamples(QByteArray("\1\0\2", 3), AudioEncoding::Pcm16), std::vector<qint16>{1});
}

void TestSampleCodec::knowsTheStandardsValues_data()
{
    QTest::addColumn<AudioEncoding>("encoding");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("sample");
    QTest::newRow("u-law silence") << AudioEncoding::Ulaw << 0xff << 0;
    QTest::newRow("u-law negative zero") << AudioEncoding::Ulaw << 0x7f << 0;
    QTest::newRow("u-law loudest") << AudioEncoding::Ulaw << 0x80 << 32124;
    QTest::newRow("u-law lowest") << AudioEncoding::Ulaw << 0x00 << -32124;
    QTest::newRow("u-law first step") << AudioEncoding::Ulaw << 0xfe << 8;
    QTest::newRow("A-law smallest") << AudioEncoding::Alaw << 0xd5 << 8;
    QTest::newRow("A-law smallest negative") << AudioEncoding::Alaw << 0x55 << -8;
    QTest::newRow("A-law loudest") << AudioEncoding::Alaw << 0xaa << 32256;
    QTest::newRow("A-law lowest") << AudioEncoding::Alaw << 0x2a << -32256;
}

void TestSampleCodec::knowsTheStandardsValues()
{
    QFETCH(AudioEncoding, encoding);
    QFETCH(int, code);
    QFETCH(int, sample);
    QCOMPARE(int(decoded(code, encoding)), sample);
}

void TestSampleCodec::everyCodeSurvives_data()
{
    encodings();
}

void TestSampleCodec::everyCodeSurvives()
{
    QFETCH(AudioEncoding, encoding);
    for (int code = 0; code < 256; ++code) {
        const bool negativeZero = encoding == AudioEncoding::Ulaw && code == 0x7f;
        QCOMPARE(encoded(decoded(code, encoding), encoding), negativeZero ? 0xff : code);
    }
}

void TestSampleCodec::everySampleComesNear_data()
{
    encodings();
}

void TestSampleCodec::everySampleComesNear()
{
    QFETCH(AudioEncoding, encoding);
    for (int sample = -32768; sample <= 32767; ++sample) {
        const int back = decoded(encoded(qint16(sample), encoding), encoding);
        // Half a step of 1/16 of the octave, the smallest step, or the clipping at the loud end.
        const int allowed = std::max({(std::abs(sample) + 132) / 32, 8, std::abs(sample) - 32124});
        QVERIFY2(std::abs(back - sample) <= allowed, qPrintable(QStringLiteral("%1 became %2").arg(sample).arg(back)));
    }
}

QTEST_GUILESS_MAIN(TestSampleCodec)
#include "tst_sample_codec.moc"
