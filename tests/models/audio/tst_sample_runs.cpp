// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/sample_runs.h"

#include "models/audio/audio_track.h"
#include "models/audio/sample_codec.h"

#include <QRandomGenerator>
#include <QTest>

using namespace turnscope;

namespace {

using Kind = SampleRun::Kind;

constexpr int kFull = 32767;
constexpr int kRate = 24000; // 20 ms are 480 samples

/// A tone that is neither loud nor silent.
std::vector<qint16> tone(size_t count)
{
    std::vector<qint16> samples(count);
    for (size_t i = 0; i < count; ++i)
        samples[i] = qint16(i % 2 == 0 ? 900 : -1100);
    return samples;
}

void set(std::vector<qint16> &samples, size_t first, size_t count, qint16 value)
{
    std::fill_n(samples.begin() + std::ptrdiff_t(first), count, value);
}

SampleRuns runsOf(std::span<const qint16> samples, int rate = kRate)
{
    SampleRuns runs;
    runs.append(samples, rate, kFull);
    return runs;
}

std::vector<SampleRun> all(const SampleRuns &runs, Kind kind)
{
    return {runs.of(kind).begin(), runs.of(kind).end()};
}

using Runs = std::vector<SampleRun>;

} // namespace

class TestSampleRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullScaleIsFoundToTheSample()
    {
        std::vector<qint16> samples = tone(1000);
        set(samples, 10, 2, 32767); // two are a peak
        set(samples, 62, 4, 32767); // over the end of a block
        set(samples, 200, 3, -32768);
        set(samples, 300, 2, -32767); // as others write the least
        set(samples, 302, 1, -32768);
        set(samples, 997, 3, 32767);
        samples[64 * 5 - 1] = 32766;
        QCOMPARE(all(runsOf(samples), Kind::FullScale), (Runs{{62, 4}, {200, 3}, {300, 3}, {997, 3}}));
        QVERIFY(runsOf(samples).of(Kind::Zeros).empty());
    }

    void zerosAreFoundToTheSample_data()
    {
        QTest::addColumn<int>("rate");
        for (const int rate : {8000, 16000, 24000, 48000})
            QTest::addRow("%d", rate) << rate;
    }

    void zerosAreFoundToTheSample()
    {
        QFETCH(const int, rate);
        const size_t least = size_t(rate) / 50;
        std::vector<qint16> samples = tone(8 * least);
        set(samples, 5, least - 1, 0);
        set(samples, 2 * least + 3, least, 0);
        set(samples, 5 * least, 2 * least + 7, 0);
        samples[5 * least + least] = 1; // the quietest there is
        QCOMPARE(all(runsOf(samples, rate), Kind::Zeros), (Runs{{qint64(2 * least + 3), qint64(least)},
                                                                {qint64(5 * least), qint64(least)},
                                                                {qint64(6 * least + 1), qint64(least + 6)}}));
    }

    void howItComesChangesNothing()
    {
        std::vector<qint16> samples = tone(20000);
        set(samples, 333, 1111, 0);
        set(samples, 5000, 70, 32767);
        set(samples, 9000, 480, 0);
        set(samples, 19000, 1000, 0); // up to the end
        const SampleRuns whole = runsOf(samples);
        QCOMPARE(whole.of(Kind::Zeros).size(), size_t(3));
        QRandomGenerator random(1);
        SampleRuns pieces;
        for (std::span<const qint16> rest = samples; !rest.empty();) {
            const size_t count = std::min<size_t>(size_t(random.bounded(1, 200)), rest.size());
            pieces.append(rest.first(count), kRate, kFull);
            rest = rest.subspan(count);
        }
        for (const Kind kind : SampleRun::kKinds)
            QCOMPARE(all(pieces, kind), all(whole, kind));
    }

    void aRunGrowsWithTheSignal()
    {
        SampleRuns runs;
        const std::vector<qint16> silence(240);
        runs.append(silence, kRate, kFull);
        QVERIFY(runs.of(Kind::Zeros).empty());
        runs.append(silence, kRate, kFull);
        QCOMPARE(all(runs, Kind::Zeros), (Runs{{0, 480}}));
        runs.append(silence, kRate, kFull);
        QCOMPARE(all(runs, Kind::Zeros), (Runs{{0, 720}}));
    }

    void whatIsMissingIsNoSilence()
    {
        SampleRuns runs;
        const std::vector<qint16> silence(400);
        runs.append(silence, kRate, kFull);
        runs.appendMissing(1000);
        runs.append(silence, kRate, kFull);
        runs.appendMissing(0);
        runs.appendMissing(0);
        QVERIFY(runs.of(Kind::Zeros).empty());
        QCOMPARE(all(runs, Kind::Missing), (Runs{{400, 1000}, {1800, 0}}));
        QCOMPARE(runs.within(Kind::Missing, 1800, 1).size(), size_t(1));
        QVERIFY(runs.within(Kind::Missing, 1801, 100).empty());
    }

    void findsWhatAColumnShows()
    {
        std::vector<qint16> samples = tone(1000);
        set(samples, 100, 10, 32767);
        set(samples, 200, 10, 32767);
        const SampleRuns runs = runsOf(samples);
        const auto count = [&](qint64 first, qint64 length) {
            return runs.within(Kind::FullScale, first, length).size();
        };
        QCOMPARE(count(0, 100), size_t(0));
        QCOMPARE(count(0, 101), size_t(1));
        QCOMPARE(count(109, 1), size_t(1));
        QCOMPARE(count(110, 90), size_t(0));
        QCOMPARE(count(0, 1000), size_t(2));
    }

    /// A loud recording has one every few milliseconds.
    void holdsNoMoreThanItMay()
    {
        std::vector<qint16> samples = tone(200);
        set(samples, 50, 3, 32767);
        SampleRuns runs;
        for (int i = 0; i < 50000; ++i)
            runs.append(samples, kRate, kFull);
        QVERIFY(runs.of(Kind::FullScale).size() <= SampleRuns::kMost);
        QVERIFY(runs.of(Kind::FullScale).size() > SampleRuns::kMost / 4);
        int known = 0;
        for (const SampleRun &run : runs.of(Kind::FullScale)) {
            known += run.joined;
            QVERIFY(run.count < 64 * 200); // near where it was
        }
        QCOMPARE(known, 50000);
        for (qint64 i = 0; i < 50000; i += 991)
            QVERIFY(!runs.within(Kind::FullScale, i * 200 + 50, 3).empty());
        QCOMPARE(runs.of(Kind::FullScale).back().end(), qint64(49999 * 200 + 53));
    }

    /// Silence of µ-law is 0, of A-law it is not; their loudest is below PCM's.
    void knowsG711()
    {
        const auto trackOf = [](AudioEncoding encoding, char silence, char loudest) {
            AudioTrack track;
            track.append(EventIndex{0}, QByteArray(400, silence), {encoding, 8000});
            track.append(EventIndex{1}, QByteArray(40, loudest), {encoding, 8000});
            return track;
        };
        const AudioTrack ulaw = trackOf(AudioEncoding::Ulaw, char(0xff), char(0x80));
        QCOMPARE(all(ulaw.runs(), Kind::Zeros), (Runs{{0, 400}}));
        QCOMPARE(all(ulaw.runs(), Kind::FullScale), (Runs{{400, 40}}));
        const AudioTrack alaw = trackOf(AudioEncoding::Alaw, char(0xd5), char(0xaa));
        QVERIFY(alaw.runs().of(Kind::Zeros).empty());
        QCOMPARE(all(alaw.runs(), Kind::FullScale), (Runs{{400, 40}}));
    }
};

QTEST_APPLESS_MAIN(TestSampleRuns)
#include "tst_sample_runs.moc"
