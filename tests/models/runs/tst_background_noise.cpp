// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/sample_codec.h"
#include "models/runs/background_noise.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace turnscope;

class TestBackgroundNoise : public QObject
{
    Q_OBJECT

private:
    static std::vector<qint16> tone(int samples, double amplitude, double hertz, int rate = 24000)
    {
        std::vector<qint16> result;
        for (int i = 0; i < samples; ++i)
            result.push_back(qint16(amplitude * std::sin(2 * std::numbers::pi * hertz * i / rate)));
        return result;
    }

    static double power(const std::vector<qint16> &samples)
    {
        double sum = 0;
        for (const qint16 sample : samples)
            sum += double(sample) * sample;
        return sum / double(samples.size());
    }

    static double decibels(double ratio) { return 10 * std::log10(ratio); }

private Q_SLOTS:
    /// Pauses say nothing of how loud somebody speaks.
    void pausesDoNotCount()
    {
        SpeechLevel level;
        const std::vector<qint16> voice = tone(24000, 8000, 440);
        level.add(voice, 24000);
        level.add(std::vector<qint16>(240000), 24000);
        level.add(tone(240000, 20, 440), 24000); // the room
        QVERIFY(std::fabs(decibels(level.power() / power(voice))) < 0.5);
    }

    void silenceHasNoLevel()
    {
        SpeechLevel level;
        QCOMPARE(level.power(), 0.0);
        level.add(std::vector<qint16>(48000), 24000);
        QCOMPARE(level.power(), 0.0);
        QVERIFY(!BackgroundNoise::isAudible({24000, std::vector<qint16>(48000)}));
        QVERIFY(!BackgroundNoise::isAudible({24000, {}}));
    }

    void isAsLoudAsAsked_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<int>("rate");
        QTest::addColumn<double>("snr");
        QTest::newRow("24 kHz, 10 dB") << int(AudioEncoding::Pcm16) << 24000 << 10.0;
        QTest::newRow("24 kHz, 0 dB") << int(AudioEncoding::Pcm16) << 24000 << 0.0;
        QTest::newRow("telephone, 10 dB") << int(AudioEncoding::Ulaw) << 8000 << 10.0;
    }

    void isAsLoudAsAsked()
    {
        QFETCH(int, encoding);
        QFETCH(int, rate);
        QFETCH(double, snr);
        const AudioFormat format{AudioEncoding(encoding), rate};
        const double speech = power(tone(rate, 6000, 300, rate));
        BackgroundNoise noise({16000, tone(1600, 3000, 1000, 16000)}, snr, speech, format);
        std::vector<qint16> heard; // two seconds, of a noise of a tenth of one
        for (int i = 0; i < 100; ++i) {
            const QByteArray quiet = encodeSamples(std::vector<qint16>(size_t(rate / 50)), format.encoding);
            const QByteArray mixed = noise.mixedInto(quiet);
            QCOMPARE(mixed.size(), quiet.size());
            const std::vector<qint16> samples = decodeSamples(mixed, format.encoding);
            heard.insert(heard.end(), samples.begin(), samples.end());
        }
        QVERIFY2(std::fabs(decibels(speech / power(heard)) - snr) < 0.5,
                 qPrintable(QString::number(decibels(speech / power(heard)))));
    }

    void doesNotWrapAround()
    {
        BackgroundNoise noise({24000, tone(2400, 30000, 440)}, -20, 1e8, {});
        const QByteArray mixed = noise.mixedInto(encodeSamples(std::vector<qint16>(2400, 32767), AudioEncoding::Pcm16));
        const std::vector<qint16> samples = decodeSamples(mixed, AudioEncoding::Pcm16);
        QCOMPARE(*std::max_element(samples.begin(), samples.end()), qint16(32767));
        QCOMPARE(samples[27], qint16(32767)); // the noise's own crest, above full scale
    }
};

QTEST_GUILESS_MAIN(TestBackgroundNoise)
#include "tst_background_noise.moc"
