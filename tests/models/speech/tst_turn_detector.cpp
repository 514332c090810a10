// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/speech/turn_detector.h"

#include <QTest>

#include <limits>
#include <vector>

using namespace turnscope;

class TestTurnDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsNothingInSilence();
    void startsAtTheThreshold();
    void tellsEdgesWhenTheyAreDecided();
    void roundsSilenceUpToFrames_data();
    void roundsSilenceUpToFrames();
    void wavesBetweenTheThresholds();
    void callsSilenceOff();
    void clampsThePrefix();
    void matchesTheService_data();
    void matchesTheService();
    void takesNewSettings();
    void endsWithALowThreshold();
    void survivesAbsurdNumbers();
};

namespace {

InputTime at(qint64 ms)
{
    return fromMilliseconds<InputTime>(ms);
}

DetectedSpan span(qint64 start, qint64 end)
{
    return {at(start), at(end)};
}

TurnDetectorSettings settings(qint64 prefix, qint64 silence, double threshold = 0.5)
{
    return {threshold, milliseconds(prefix), milliseconds(silence)};
}

/// "." is silence, "#" is speech, "-" lies between the thresholds, one character a frame.
std::vector<float> frames(const QByteArray &picture)
{
    std::vector<float> probabilities;
    for (const char frame : picture)
        probabilities.push_back(frame == '#' ? 0.9f : frame == '-' ? 0.4f : 0.1f);
    return probabilities;
}

/// The last one has no end when the frames end in speech.
std::vector<DetectedSpan> detectSpans(const std::vector<float> &probabilities, const TurnDetectorSettings &settings)
{
    std::vector<DetectedSpan> spans;
    TurnDetector detector(settings);
    for (const float probability : probabilities) {
        if (detector.push(probability) == TurnDetector::Edge::Stopped)
            spans.push_back(detector.span());
    }
    if (detector.speaking())
        spans.push_back(detector.span());
    return spans;
}

} // namespace

void TestTurnDetector::hearsNothingInSilence()
{
    QVERIFY(detectSpans({}, {}).empty());
    QVERIFY(detectSpans(frames("......------......"), {}).empty());
}

void TestTurnDetector::startsAtTheThreshold()
{
    TurnDetector detector(settings(0, 500));
    QCOMPARE(detector.push(std::nextafter(0.5f, 0.0f)), TurnDetector::Edge::None);
    QVERIFY(!detector.speaking());
    QCOMPARE(detector.push(0.5f), TurnDetector::Edge::Started);
    QVERIFY(detector.speaking());
    QCOMPARE(detector.span().start, at(32));
    QVERIFY(!detector.span().end);
    QCOMPARE(detector.position(), at(64));
}

void TestTurnDetector::tellsEdgesWhenTheyAreDecided()
{
    TurnDetector detector(settings(0, 64));
    QList<TurnDetector::Edge> edges;
    for (const float probability : frames(".##...."))
        edges << detector.push(probability);
    using Edge = TurnDetector::Edge;
    QCOMPARE(edges,
             (QList<Edge>{Edge::None, Edge::Started, Edge::None, Edge::None, Edge::Stopped, Edge::None, Edge::None}));
    QCOMPARE(detector.span(), span(32, 160));
}

void TestTurnDetector::roundsSilenceUpToFrames_data()
{
    QTest::addColumn<int>("silence");
    QTest::addColumn<int>("end");
    QTest::newRow("0") << 0 << 64;
    QTest::newRow("1") << 1 << 96;
    QTest::newRow("32") << 32 << 96;
    QTest::newRow("33") << 33 << 128;
    QTest::newRow("200") << 200 << 64 + 224;
    QTest::newRow("500") << 500 << 64 + 512;
}

void TestTurnDetector::roundsSilenceUpToFrames()
{
    QFETCH(int, silence);
    QFETCH(int, end);
    const auto spans = detectSpans(frames(".#" + QByteArray(40, '.')), settings(0, silence));
    QCOMPARE(spans, std::vector<DetectedSpan>{span(32, end)});
}

void TestTurnDetector::wavesBetweenTheThresholds()
{
    // Between the thresholds speech does not end, and silence that has begun goes on.
    QCOMPARE(detectSpans(frames("#--------"), settings(0, 64)), (std::vector<DetectedSpan>{{at(0), std::nullopt}}));
    QCOMPARE(detectSpans(frames("#.------"), settings(0, 64)), std::vector<DetectedSpan>{span(0, 96)});
    TurnDetector detector(settings(0, 32));
    detector.push(0.9f);
    QCOMPARE(detector.push(0.3501f), TurnDetector::Edge::None);
    QCOMPARE(detector.push(0.3499f), TurnDetector::Edge::Stopped);
}

void TestTurnDetector::callsSilenceOff()
{
    QCOMPARE(detectSpans(frames("#..#..#..."), settings(0, 96)), std::vector<DetectedSpan>{span(0, 320)});
    QCOMPARE(detectSpans(frames("#..-#...."), settings(0, 96)).size(), size_t(2));
}

void TestTurnDetector::clampsThePrefix()
{
    const auto spans = detectSpans(frames("...#..#...." + QByteArray(20, '.') + "#.."), settings(300, 32));
    QCOMPARE(spans, (std::vector<DetectedSpan>{span(0, 160), span(160, 256), span(31 * 32 - 300, 33 * 32)}));
}

void TestTurnDetector::matchesTheService_data()
{
    // PROTOCOL 8.4: onsets and last speech of a public capture, with its settings.
    QTest::addColumn<int>("onset");
    QTest::addColumn<int>("silence");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::newRow("1") << 1760 << 4032 << 1460 << 4256;
    QTest::newRow("2") << 9248 << 11520 << 8948 << 11744;
    QTest::newRow("3") << 16736 << 19008 << 16436 << 19232;
}

void TestTurnDetector::matchesTheService()
{
    QFETCH(int, onset);
    QFETCH(int, silence);
    QFETCH(int, start);
    QFETCH(int, end);
    const QByteArray picture =
        QByteArray(onset / 32, '.') + QByteArray((silence - onset) / 32, '#') + QByteArray(20, '.');
    QCOMPARE(detectSpans(frames(picture), settings(300, 200)), std::vector<DetectedSpan>{span(start, end)});
}

void TestTurnDetector::takesNewSettings()
{
    TurnDetector detector(settings(0, 5000));
    for (const float probability : frames("#....."))
        QVERIFY(detector.push(probability) != TurnDetector::Edge::Stopped);
    detector.setSettings(settings(0, 64));
    QCOMPARE(detector.push(0), TurnDetector::Edge::Stopped);
    QCOMPARE(detector.span(), span(0, 96));
    detector.setSettings(settings(0, 64, 0.95));
    QCOMPARE(detector.push(0.9f), TurnDetector::Edge::None);
}

void TestTurnDetector::endsWithALowThreshold()
{
    QCOMPARE(detectSpans({{0.2f, 0.2f, 0.005f, 0.005f}}, settings(0, 64, 0.1)),
             std::vector<DetectedSpan>{span(0, 128)});
}

void TestTurnDetector::survivesAbsurdNumbers()
{
    constexpr qint64 huge = std::numeric_limits<qint64>::max();
    const auto spans = detectSpans(frames("..#....."), settings(huge, huge));
    QCOMPARE(spans, (std::vector<DetectedSpan>{{at(0), std::nullopt}}));
    QCOMPARE(detectSpans(frames(".#.."), settings(-huge, -huge)), std::vector<DetectedSpan>{span(32, 64)});
    const float none = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(detectSpans({{none, none}}, {}).empty());
    QVERIFY(detectSpans(frames("###"), settings(0, 0, std::numeric_limits<double>::quiet_NaN())).empty());
}

QTEST_GUILESS_MAIN(TestTurnDetector)
#include "tst_turn_detector.moc"
