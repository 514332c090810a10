// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/wave_geometry.h"

#include "ui/timeline/frequency_scale.h"
#include "ui/timeline/run_strips.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace turnscope;

namespace {

constexpr int kRate = 1000; // a sample is a millisecond

SessionTime ms(qint64 value)
{
    return fromMilliseconds<SessionTime>(value);
}

/// A peak that tells which samples were asked for.
Peak asked(qint64 first, qint64 count)
{
    return {static_cast<qint16>(first), static_cast<qint16>(first + count)};
}

TimeScale tenMsColumns(qint64 from, int width = 100)
{
    return TimeScale({ms(from), ms(from + 10 * width)}, 0, width);
}

} // namespace

class TestWaveGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inputColumnsFollowTheClock()
    {
        AudioClock clock;
        clock.append(ms(300), 100ms); // captured from 200 on
        clock.append(ms(800), 200ms); // after a pause, from 600 on
        const auto columns = inputColumns(tenMsColumns(0), clock, kRate, asked);
        QCOMPARE(columns.size(), size_t(30)); // nothing is drawn in the pauses
        QCOMPARE(columns.front().x, 20);
        QCOMPARE(columns.front().peak.min, qint16(0));
        QCOMPARE(columns.front().peak.max, qint16(10));
        QCOMPARE(columns[10].x, 60);
        QCOMPARE(columns[10].peak.min, qint16(100));
        QCOMPARE(columns.back().x, 79);
        QCOMPARE(columns.back().peak.max, qint16(300));
    }

    void noSampleIsLeftOutBetweenColumns()
    {
        AudioClock clock;
        clock.append(ms(1000), 1s);
        const TimeScale scale({ms(0), ms(1000)}, 0, 333);
        qint64 next = 0;
        inputColumns(scale, clock, kRate, [&](qint64 first, qint64 count) {
            if (first != next)
                qFatal("a gap in the samples");
            next = first + count;
            return Peak();
        });
        QCOMPARE(next, qint64(1000));
    }

    void aColumnShorterThanASampleStillShowsOne()
    {
        AudioClock clock;
        clock.append(ms(1000), 1s);
        const TimeScale scale({ms(500), ms(510)}, 0, 100);
        const auto columns = inputColumns(scale, clock, kRate, asked);
        QCOMPARE(columns.size(), size_t(100));
        QCOMPARE(columns[55].peak.max - columns[55].peak.min, 1);
    }

    void modelColumnsKnowHeardFromUnheard()
    {
        const std::vector<ModelStretch> stretches = {
            {.item = StringId{1}, .begin = ms(100), .firstSample = 0, .sampleCount = 100},
            {.item = StringId{1},
             .begin = ms(200),
             .firstSample = 100,
             .sampleCount = 300,
             .heard = false,
             .cut = true},
            {.item = StringId{2}, .begin = ms(300), .firstSample = 400, .sampleCount = 50},
        };
        const ModelWave wave = modelColumns(tenMsColumns(0), stretches, kRate, asked);
        QCOMPARE(wave.heard.size(), size_t(15));
        QCOMPARE(wave.heard.front().x, 10);
        QCOMPARE(wave.heard[10].x, 30);
        QCOMPARE(wave.heard[10].peak.min, qint16(400));
        QCOMPARE(wave.unheard.size(), size_t(30));
        QCOMPARE(wave.unheard.front().x, 20);
        QCOMPARE(wave.cuts.size(), size_t(1));
        QCOMPARE(wave.cuts[0].x, 20);
        QCOMPARE(wave.cuts[0].unheard, microseconds(300ms));
    }

    void aStretchThatBeganBeforeTheViewIsCutToIt()
    {
        const std::vector<ModelStretch> stretches = {{.begin = ms(0), .firstSample = 0, .sampleCount = 5000}};
        const ModelWave wave = modelColumns(tenMsColumns(1000), stretches, kRate, asked);
        QCOMPARE(wave.heard.size(), size_t(100));
        QCOMPARE(wave.heard.front().peak.min, qint16(1000));
    }

    void whatOverlapsIsJoined()
    {
        const std::vector<ModelStretch> stretches = {
            {.begin = ms(100), .firstSample = 0, .sampleCount = 10},
            {.begin = ms(105), .firstSample = 500, .sampleCount = 5},
        };
        const ModelWave wave = modelColumns(tenMsColumns(0), stretches, kRate, asked);
        QCOMPARE(wave.heard.size(), size_t(1));
        QCOMPARE(wave.heard[0].peak.min, qint16(0));
        QCOMPARE(wave.heard[0].peak.max, qint16(505));
    }

    void runsAreWhereTheirSamplesAre()
    {
        std::vector<qint16> samples(3000, 500);
        std::fill_n(samples.begin() + 1000, 4, qint16(32767));
        std::fill_n(samples.begin() + 2000, 400, qint16(0));
        AudioTrack track;
        track.append(EventIndex{0},
                     QByteArray(reinterpret_cast<const char *>(samples.data()), qsizetype(2 * samples.size())),
                     {AudioEncoding::Pcm16, 8000});
        track.appendMissing(0);
        const auto columns = [](qint64 perColumn) {
            std::vector<SoundColumn> all;
            for (int x = 0; x < 3000 / perColumn; ++x)
                all.push_back({5 + x, x * perColumn, perColumn});
            return all;
        };
        using Kind = SampleRun::Kind;
        using Strips = std::vector<RunStrip>;
        QCOMPARE(runStrips(track.runs(), columns(10)), (Strips{{105, 106, Kind::FullScale}, {205, 245, Kind::Zeros}}));
        // From afar what is clipped is still told, a pause is not.
        QCOMPARE(runStrips(track.runs(), columns(1500)), (Strips{{5, 6, Kind::FullScale}}));
        QVERIFY(runText(track, {0, 1000, 10}).startsWith(u"4 "_s));
        QVERIFY(runText(track, {0, 2100, 10}).contains(u"50 ms"_s));
        QVERIFY(!runText(track, {0, 2100, 10}).contains(u'\n'));
        QVERIFY(runText(track, {0, 500, 10}).isEmpty());
        QVERIFY(!runText(track, {0, 3000, 10}).isEmpty());
    }

    /// Two stretches of the model's may overlap in a column; each side's columns are told once.
    void overlappingRunsAreOneStrip()
    {
        const std::vector<SoundColumn> columns{{1, 0, 100}, {2, 100, 100}, {2, 500, 100}, {3, 600, 100}};
        SampleRuns runs;
        runs.append(std::vector<qint16>(1000), 8000, 32767);
        QCOMPARE(runStrips(runs, columns), (std::vector<RunStrip>{{1, 4, SampleRun::Kind::Zeros}}));
    }

    void frequenciesAreRound()
    {
        const auto texts = [](int rate, int height) {
            QStringList all;
            for (const ScaleTick &tick : frequencyTicks(rate, QRect(0, 100, 50, height), 14))
                all << tick.text;
            return all;
        };
        QCOMPARE(texts(24000, 80), (QStringList{u"12 kHz"_s, u"8"_s, u"4"_s, u"0"_s}));
        QCOMPARE(texts(8000, 80), (QStringList{u"4 kHz"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s}));
        QCOMPARE(texts(44100, 80), (QStringList{u"20 kHz"_s, u"16"_s, u"12"_s, u"8"_s, u"4"_s, u"0"_s}));
        const auto ticks = frequencyTicks(24000, QRect(0, 100, 50, 120), 14);
        QCOMPARE(ticks.front().y, 100);
        QCOMPARE(ticks.back().y, 219); // the edge itself is outside
        QCOMPARE(ticks[size_t(std::ssize(ticks) / 2)].y, 160);
        QVERIFY(!frequencyTicks(24000, QRect(0, 0, 50, 3), 14).empty());
    }

    void gainFillsTheLaneWithinReason()
    {
        QCOMPARE(waveGain({0, 0}), 1.0);
        QCOMPARE(waveGain({-32768, 0}), 1.0);
        QCOMPARE(waveGain({-10, 10}), 10.0);
        QVERIFY(std::abs(waveGain({-8192, 4000}) - 3.76) < 0.01);
    }
};

QTEST_APPLESS_MAIN(TestWaveGeometry)
#include "tst_wave_geometry.moc"
