// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/latency.h"

#include <QSet>
#include <QTest>

using namespace turnscope;
using namespace std::chrono_literals;

namespace {

SessionTime ms(qint64 value)
{
    return fromMilliseconds<SessionTime>(value);
}

Turn spokenTurn()
{
    Turn turn;
    turn.voiceEnd = ms(1000);
    turn.speechStopped = ms(1500);
    turn.committed = ms(1510);
    turn.responseCreated = ms(1540);
    turn.firstAudio = ms(1900);
    turn.firstSound = ms(1960);
    turn.done = ms(3000);
    return turn;
}

} // namespace

class LatencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStagesAddUpToVoiceToVoice()
    {
        const Turn turn = spokenTurn();
        microseconds sum{0};
        for (const Interval stage :
             {Interval::Endpointing, Interval::Commit, Interval::Start, Interval::FirstAudio, Interval::Playout})
            sum += Latency::of(turn, stage).value();
        QCOMPARE(sum, microseconds(960ms));
        QCOMPARE(Latency::of(turn, Interval::VoiceToVoice), std::optional<microseconds>(960ms));
    }

    void whatDidNotHappenHasNoLength()
    {
        Turn turn = spokenTurn();
        turn.firstSound.reset();
        QVERIFY(!Latency::of(turn, Interval::VoiceToVoice));
        QVERIFY(!Latency::of(turn, Interval::Playout));
        QVERIFY(!Latency::of(turn, Interval::SubmitToAudio));
        QCOMPARE(Latency::of(turn, Interval::VoiceToAudio), std::optional<microseconds>(900ms));
    }

    void theWaitIsToTheSpeakerWhereThatIsKnown()
    {
        TurnMoments moments(spokenTurn());
        QCOMPARE(Latency::answerWait(moments), std::optional<microseconds>(960ms));
        moments.set(Moment::FirstSound, std::nullopt);
        QCOMPARE(Latency::answerWait(moments), std::optional<microseconds>(900ms));
        moments.set(Moment::VoiceEnd, std::nullopt);
        QVERIFY(!Latency::answerWait(moments));
    }

    void everyMomentIsDefined()
    {
        QSet<QString> definitions;
        for (size_t i = 0; i < kMoments; ++i)
            definitions.insert(Latency::definition(Moment(i)));
        QVERIFY(!definitions.contains(QString()));
        QCOMPARE(definitions.size(), qsizetype(kMoments));
        for (const Interval interval : Latency::all())
            QVERIFY(Latency::from(interval) < Latency::to(interval));
    }

    void neverNegative()
    {
        Turn turn = spokenTurn();
        turn.responseCreated = ms(1400); // the response began before the commit was told
        QVERIFY(!Latency::of(turn, Interval::Start));
    }

    void everyIntervalIsNamedAndDefined()
    {
        QSet<QByteArray> keys;
        for (const Interval interval : Latency::all()) {
            const std::string_view key = Latency::key(interval);
            keys.insert(QByteArray(key.data(), qsizetype(key.size())));
            QVERIFY(!Latency::name(interval).isEmpty());
            QVERIFY(!Latency::definition(interval).isEmpty());
        }
        QCOMPARE(keys.size(), qsizetype(Latency::all().size()));
        QVERIFY(keys.contains("voice_to_voice"));
        QCOMPARE(Latency::all()[size_t(Interval::SubmitToDone)], Interval::SubmitToDone);
        QVERIFY(Latency::isEstimate(Interval::VoiceToVoice));
        QVERIFY(!Latency::isEstimate(Interval::FirstAudio));
    }

    void percentilesAreMeasuredValues()
    {
        std::vector<microseconds> lengths;
        for (int i = 20; i >= 1; --i)
            lengths.emplace_back(milliseconds(i * 10));
        const Percentiles spread = percentiles(lengths);
        QCOMPARE(spread.count, size_t(20));
        QCOMPARE(spread.p50, microseconds(100ms));
        QCOMPARE(spread.p90, microseconds(180ms));
        QCOMPARE(spread.p95, microseconds(190ms));
        QCOMPARE(spread.longest, microseconds(200ms));
        QCOMPARE(percentiles({}).count, size_t(0));
        QCOMPARE(percentiles({microseconds(10ms)}).p95, microseconds(10ms));
    }
};

QTEST_GUILESS_MAIN(LatencyTest)
#include "tst_latency.moc"
