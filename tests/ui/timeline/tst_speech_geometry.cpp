// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/speech_geometry.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace turnscope;

namespace {

SessionTime ms(qint64 value)
{
    return fromMilliseconds<SessionTime>(value);
}

SpeechSpan span(qint64 start, std::optional<qint64> end)
{
    SpeechSpan made;
    made.start = fromMilliseconds<InputTime>(start);
    if (end)
        made.end = fromMilliseconds<InputTime>(*end);
    made.prefixPadding = 300ms;
    made.silenceDuration = 500ms;
    return made;
}

/// Input runs a second behind the session, for ten minutes.
AudioClock clockBehind()
{
    AudioClock clock;
    clock.append(ms(601000), 600s);
    return clock;
}

} // namespace

class TestSpeechGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edgesGoThroughTheInputClock()
    {
        const std::vector spans = {span(2000, 5000)};
        const TimeScale scale({ms(0), ms(10000)}, 0, 1000); // 10 ms a column
        const auto shapes = speechShapes(scale, spans, clockBehind());
        QCOMPARE(shapes.size(), size_t(1));
        QVERIFY(shapes[0] == (SpeechShape{SpanIndex{0}, 300, 330, 550, 600, false}));
    }

    void anOpenSpanReachesAsFarAsAudio()
    {
        const std::vector spans = {span(590000, std::nullopt)};
        const TimeScale scale({ms(590000), ms(610000)}, 0, 1000);
        const auto shapes = speechShapes(scale, spans, clockBehind());
        QCOMPARE(shapes.size(), size_t(1));
        QVERIFY(shapes[0].open);
        QCOMPARE(shapes[0].right, scale.column(ms(601000)));
    }

    void nonsenseStaysInOrder()
    {
        const std::vector spans = {span(5000, 4000),
                                   span(6000, 6100)}; // ends before it starts; shorter than its padding
        const TimeScale scale({ms(0), ms(10000)}, 0, 1000);
        for (const SpeechShape &shape : speechShapes(scale, spans, clockBehind()))
            QVERIFY(shape.left <= shape.onset && shape.onset <= shape.voiceEnd && shape.voiceEnd <= shape.right);
    }

    void onlyWhatIsInViewIsThere()
    {
        std::vector<SpeechSpan> spans;
        for (qint64 i = 0; i < 100; ++i)
            spans.push_back(span(i * 5000, i * 5000 + 3000));
        const TimeScale scale({ms(102000), ms(112000)}, 0, 1000);
        const auto shapes = speechShapes(scale, spans, clockBehind());
        QCOMPARE(shapes.size(), size_t(3)); // 101–104 s reaches into view, 106–109 s and 111–114 s
        QCOMPARE(shapes.front().span, SpanIndex{20});
        QCOMPARE(shapes.front().left, -1);
    }

    void workIsBoundedByTheWidth()
    {
        std::vector<SpeechSpan> spans;
        for (qint64 i = 0; i < 50000; ++i)
            spans.push_back(span(i * 12, i * 12 + 6));
        const TimeScale scale({ms(0), ms(600000)}, 0, 400);
        const auto shapes = speechShapes(scale, spans, clockBehind());
        QVERIFY(shapes.size() <= 401);
        QVERIFY(shapes.size() > 390);
    }
};

QTEST_APPLESS_MAIN(TestSpeechGeometry)
#include "tst_speech_geometry.moc"
