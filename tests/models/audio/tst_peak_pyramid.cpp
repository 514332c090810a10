// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/peak_pyramid.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace turnscope;

class TestPeakPyramid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isZeroWhereThereIsNothing();
    void findsOneLoudSample();
    void neverMissesAndHardlyWidens();
    void growsInAnyPieces();
    void survivesHugeNumbers();
    void holdsLittle();
};

namespace {

std::vector<qint16> noise(size_t count)
{
    QRandomGenerator random(7);
    std::vector<qint16> samples(count);
    for (qint16 &sample : samples)
        sample = qint16(random.bounded(-32768, 32768) >> random.bounded(12)); // seldom loud
    return samples;
}

Peak scan(const std::vector<qint16> &samples, qint64 first, qint64 end)
{
    first = std::clamp<qint64>(first, 0, qint64(samples.size()));
    end = std::clamp<qint64>(end, first, qint64(samples.size()));
    if (first == end)
        return {};
    const auto [min, max] = std::minmax_element(samples.begin() + first, samples.begin() + end);
    return {*min, *max};
}

} // namespace

void TestPeakPyramid::isZeroWhereThereIsNothing()
{
    PeakPyramid peaks;
    QCOMPARE(peaks.peak(0, 100), Peak());
    QCOMPARE(peaks.sampleCount(), 0);
    peaks.append(std::vector<qint16>(100, 5));
    QCOMPARE(peaks.peak(100, 50), Peak());
    QCOMPARE(peaks.peak(-50, 50), Peak());
    QCOMPARE(peaks.peak(10, 0), Peak());
    QCOMPARE(peaks.peak(10, -5), Peak());
    QCOMPARE(peaks.peak(-50, 1000), (Peak{5, 5}));
}

void TestPeakPyramid::findsOneLoudSample()
{
    constexpr qint64 count = 1'000'000;
    constexpr qint64 place = 654'321;
    std::vector<qint16> samples(count);
    samples[place] = -30000;
    PeakPyramid peaks;
    peaks.append(samples);
    for (qint64 width = 1; width <= count; width *= 2) {
        const qint64 first = place / width * width;
        QCOMPARE(peaks.peak(first, width).min, qint16(-30000));
        const qint64 slack = std::max<qint64>(width / 16, PeakPyramid::kBase);
        QCOMPARE(peaks.peak(first - width - slack, width), Peak());
        QCOMPARE(peaks.peak(first + width + slack, width), Peak());
    }
}

void TestPeakPyramid::neverMissesAndHardlyWidens()
{
    const std::vector<qint16> samples = noise(300'007);
    const auto size = qint64(samples.size());
    PeakPyramid peaks;
    peaks.append(samples);
    QRandomGenerator random(3);
    for (int i = 0; i < 3000; ++i) {
        const qint64 first = random.bounded(qint32(size)) - 1000;
        const qint64 count = 1 + (random.bounded(qint32(size)) >> random.bounded(18));
        const Peak peak = peaks.peak(first, count);
        const Peak inside = scan(samples, first, first + count);
        const qint64 slack = std::max<qint64>(count / 16, PeakPyramid::kBase - 1);
        const Peak around = scan(samples, first - slack, first + count + slack);
        if (first >= size || first + count <= 0)
            continue;
        QVERIFY(peak.min <= inside.min && peak.max >= inside.max);
        QVERIFY(peak.min >= around.min && peak.max <= around.max);
    }
}

void TestPeakPyramid::growsInAnyPieces()
{
    const std::vector<qint16> samples = noise(70'003);
    PeakPyramid whole;
    whole.append(samples);
    PeakPyramid grown;
    QRandomGenerator random(5);
    for (size_t done = 0; done < samples.size();) {
        const size_t piece = std::min<size_t>(random.bounded(400), samples.size() - done);
        grown.append(std::span(samples).subspan(done, piece));
        done += piece;
        const auto size = qint64(done);
        QCOMPARE(grown.sampleCount(), size);
        QCOMPARE(grown.peak(0, size), scan(samples, 0, size));
    }
    for (qint64 width = 1; width < 70'003; width = width * 3 + 1) {
        for (qint64 first = 0; first < 70'003; first += width)
            QCOMPARE(grown.peak(first, width), whole.peak(first, width));
    }
}

void TestPeakPyramid::survivesHugeNumbers()
{
    constexpr qint64 min = std::numeric_limits<qint64>::min();
    constexpr qint64 max = std::numeric_limits<qint64>::max();
    PeakPyramid peaks;
    peaks.append(std::vector<qint16>(1000, -3));
    QCOMPARE(peaks.peak(0, max), (Peak{-3, -3}));
    QCOMPARE(peaks.peak(max, max), Peak());
    QCOMPARE(peaks.peak(min, max), Peak());
    QCOMPARE(peaks.peak(min, min), Peak());
    QCOMPARE(peaks.peak(999, max), (Peak{-3, -3}));
}

void TestPeakPyramid::holdsLittle()
{
    PeakPyramid peaks;
    const std::vector<qint16> second(24000, 1);
    for (int i = 0; i < 600; ++i)
        peaks.append(second);
    // A third more than the finest level's, and up to twice that for room to grow.
    QVERIFY(peaks.memory() < qsizetype(600 * 24000 / PeakPyramid::kBase * sizeof(Peak) * 8 / 3 + 1024));
}

QTEST_GUILESS_MAIN(TestPeakPyramid)
#include "tst_peak_pyramid.moc"
