// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clocks/audio_clock.h"

#include <QTest>

using namespace turnscope;

class TestAudioClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneToOneWithoutAudio();
    void placesAudioBeforeItsSending();
    void joinsSteadyAppends();
    void followsABurstWithoutAGap();
    void standsStillInAPause();
    void neverBeginsBeforeTheSession();
    void extendsBeyondTheEnd();
    void goesThereAndBack();
    void passesOverEmptyAppends();
    void beginsAnewWithAnotherSession();
    void carriesFractionsOn();
};

namespace {

SessionTime session(qint64 ms)
{
    return fromMilliseconds<SessionTime>(ms);
}

InputTime input(qint64 ms)
{
    return fromMilliseconds<InputTime>(ms);
}

} // namespace

void TestAudioClock::isOneToOneWithoutAudio()
{
    const AudioClock clock;
    QCOMPARE(clock.toSession(input(1234)), session(1234));
    QCOMPARE(clock.toInput(session(1234)), input(0));
    QCOMPARE(clock.end(), input(0));
}

void TestAudioClock::placesAudioBeforeItsSending()
{
    AudioClock clock;
    clock.append(session(1000), milliseconds(40));
    QCOMPARE(clock.toSession(input(0)), session(960));
    QCOMPARE(clock.toSession(input(40)), session(1000));
    QCOMPARE(clock.toInput(session(980)), input(20));
    QCOMPARE(clock.end(), input(40));
}

void TestAudioClock::joinsSteadyAppends()
{
    AudioClock clock;
    for (int i = 0; i < 100; ++i)
        clock.append(session(1000 + 20 * i), milliseconds(20));
    QCOMPARE(clock.end(), input(2000));
    QCOMPARE(clock.toSession(input(1111)), session(980 + 1111));
}

void TestAudioClock::followsABurstWithoutAGap()
{
    AudioClock clock;
    clock.append(session(5000), milliseconds(1000));
    clock.append(session(5001), milliseconds(1000));
    clock.append(session(5002), milliseconds(1000));
    QCOMPARE(clock.toSession(input(2500)), session(4000 + 2500));
    QCOMPARE(clock.toInput(session(6500)), input(2500));
}

void TestAudioClock::standsStillInAPause()
{
    AudioClock clock;
    clock.append(session(1000), milliseconds(100));
    clock.append(session(3000), milliseconds(100));
    QCOMPARE(clock.toInput(session(1000)), input(100));
    QCOMPARE(clock.toInput(session(2000)), input(100));
    QCOMPARE(clock.toInput(session(2950)), input(150));
    QCOMPARE(clock.toSession(input(99)), session(999));
    QCOMPARE(clock.toSession(input(100)), session(2900));
    QCOMPARE(clock.toSession(input(150)), session(2950));
}

void TestAudioClock::neverBeginsBeforeTheSession()
{
    AudioClock clock;
    clock.append(session(10), milliseconds(500));
    QCOMPARE(clock.toSession(input(0)), session(0));
    QCOMPARE(clock.toSession(input(-50)), session(0));
    QCOMPARE(clock.toInput(session(-50)), input(0));
}

void TestAudioClock::extendsBeyondTheEnd()
{
    AudioClock clock;
    clock.append(session(1000), milliseconds(100));
    QCOMPARE(clock.toSession(input(300)), session(1200));
    QCOMPARE(clock.toInput(session(5000)), input(100));
    QCOMPARE(clock.toSession(InputTime::max()), session(1000) + std::chrono::hours(24));
}

void TestAudioClock::goesThereAndBack()
{
    AudioClock clock;
    clock.append(session(500), milliseconds(40));
    clock.append(session(560), milliseconds(40));
    clock.append(session(561), milliseconds(40));
    clock.append(session(2000), milliseconds(40));
    for (qint64 ms = 0; ms < 160; ++ms)
        QCOMPARE(clock.toInput(clock.toSession(input(ms))), input(ms));
}

void TestAudioClock::passesOverEmptyAppends()
{
    AudioClock clock;
    clock.append(session(500), microseconds(0));
    clock.append(session(600), milliseconds(-5));
    clock.append(session(1000), milliseconds(40));
    QCOMPARE(clock.toSession(input(0)), session(960));
    QCOMPARE(clock.end(), input(40));
}

void TestAudioClock::beginsAnewWithAnotherSession()
{
    AudioClock clock;
    clock.begin(session(10));
    QCOMPARE(clock.toSession(input(300)), session(300)); // nothing was appended: it is the session's own clock
    clock.append(session(1000), milliseconds(100));
    clock.begin(session(60'000));
    QCOMPARE(clock.toSession(input(50)), session(950));
    QCOMPARE(clock.toSession(input(100)), session(60'000));
    clock.append(session(62'000), milliseconds(500));
    QCOMPARE(clock.toSession(input(100)), session(61'500));
    QCOMPARE(clock.toInput(session(62'000)), input(600));
}

void TestAudioClock::carriesFractionsOn()
{
    AudioClock clock;
    for (int i = 1; i <= 84375; ++i) // an hour in appends of 1,024 samples
        clock.append(SessionTime(microseconds(qint64(i) * 1024 * 1000000 / 24000)), 1024, 24000);
    QCOMPARE(clock.end(), input(3600 * 1000));
    clock.append(session(3700 * 1000), 80, 8000);
    QCOMPARE(clock.end(), input(3600 * 1000 + 10));
}

QTEST_GUILESS_MAIN(TestAudioClock)
#include "tst_audio_clock.moc"
