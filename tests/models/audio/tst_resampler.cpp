// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/resampler.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace turnscope;

class TestResampler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsMomentsInPlace_data();
    void keepsMomentsInPlace();
    void keepsATone();
    void givesTheSameInAnyPieces();
    void isNotTooLateForDetection();
    void resamplesAWholeSignal();
    void refusesImpossibleRates();
    void convertsSamples();
};

namespace {

std::vector<float> tone(int rate, double seconds, double hertz)
{
    std::vector<float> samples(size_t(rate * seconds));
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = float(0.5 * std::sin(2 * std::numbers::pi * hertz * double(i) / rate));
    return samples;
}

std::vector<float> through(Resampler &resampler, std::span<const float> samples, size_t piece)
{
    std::vector<float> out;
    const auto add = [&out](const std::vector<float> &more) { out.insert(out.end(), more.begin(), more.end()); };
    for (size_t done = 0; done < samples.size(); done += piece)
        add(resampler.push(samples.subspan(done, std::min(piece, samples.size() - done))));
    add(resampler.finish());
    return out;
}

} // namespace

void TestResampler::keepsMomentsInPlace_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (const int from : {8000, 16000, 24000, 44100, 48000}) {
        for (const int to : {8000, 16000, 24000, 48000})
            QTest::addRow("%d to %d", from, to) << from << to;
    }
}

void TestResampler::keepsMomentsInPlace()
{
    QFETCH(int, from);
    QFETCH(int, to);
    for (const auto quality : {Resampler::Quality::Listening, Resampler::Quality::Detection}) {
        std::vector<float> click(size_t(2 * from));
        click[size_t(from)] = 1;
        Resampler resampler(from, to, quality);
        const std::vector<float> out = through(resampler, click, size_t(from / 50));
        QVERIFY(std::abs(double(out.size()) - 2.0 * to) <= 1);
        const auto loudest = std::max_element(out.begin(), out.end());
        QVERIFY(std::abs((loudest - out.begin()) - to) <= 1);
    }
}

void TestResampler::keepsATone()
{
    Resampler resampler(24000, 16000);
    const std::vector<float> out = through(resampler, tone(24000, 1, 1000), 480);
    const std::vector<float> wanted = tone(16000, 1, 1000);
    for (size_t i = 1000; i < 15000; ++i)
        QVERIFY(std::abs(out[i] - wanted[i]) < 0.001);
}

void TestResampler::givesTheSameInAnyPieces()
{
    const std::vector<float> samples = tone(24000, 0.5, 440);
    Resampler atOnce(24000, 16000);
    Resampler inDrops(24000, 16000);
    const std::vector<float> wanted = through(atOnce, samples, samples.size());
    const std::vector<float> out = through(inDrops, samples, 7);
    QCOMPARE(out.size(), wanted.size());
    for (size_t i = 0; i < out.size(); ++i)
        QVERIFY(std::abs(out[i] - wanted[i]) < 1e-5);
}

void TestResampler::isNotTooLateForDetection()
{
    Resampler resampler(24000, 16000, Resampler::Quality::Detection);
    const std::vector<float> piece(480);
    size_t out = 0;
    for (size_t pushed = 1; pushed < 200; ++pushed) {
        out += resampler.push(piece).size();
        QVERIFY(double(pushed) * 20 - double(out) / 16 <= 20.5); // ms
    }
}

void TestResampler::resamplesAWholeSignal()
{
    std::vector<qint16> click(24001);
    click[12000] = 20000;
    const std::vector<qint16> out = resample(click, 24000, 16000);
    QCOMPARE(out.size(), size_t(16001));
    QCOMPARE(std::max_element(out.begin(), out.end()) - out.begin(), 8000);
    QCOMPARE(resample(click, 24000, 24000), click);
    QVERIFY(resample({}, 24000, 16000).empty());
}

void TestResampler::refusesImpossibleRates()
{
    const std::vector<qint16> samples(100);
    QVERIFY(resample(samples, 0, 16000).empty());
    QVERIFY(resample(samples, 24000, -1).empty());
    Resampler resampler(0, 16000);
    QVERIFY(resampler.push(std::vector<float>(100)).empty());
    QVERIFY(resampler.finish().empty());
}

void TestResampler::convertsSamples()
{
    const std::vector<qint16> samples{0, 1, -1, 16384, 32767, -32768};
    QCOMPARE(fromFloat(toFloat(samples)), samples);
    QCOMPARE(toFloat(samples)[3], 0.5f);
    const std::vector<float> wild{2, -2, std::numeric_limits<float>::quiet_NaN(), 1e30f};
    QCOMPARE(fromFloat(wild), (std::vector<qint16>{32767, -32768, 0, 32767}));
}

QTEST_GUILESS_MAIN(TestResampler)
#include "tst_resampler.moc"
