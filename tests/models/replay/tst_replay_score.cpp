// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/replay_score.h"

#include "models/session/session_fold.h"
#include "tests/support/fold_events.h"
#include "tests/support/spoken_session.h"

#include <QTest>

#include <optional>
#include <thread>

using namespace turnscope;

class TestReplayScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAnswersWhereTheListenerDid();
    void sendsThemWhole();
    void goesOnOverTheUnsteadyPaceOfASender();
    void keepsPauses();
    void looksBeyondLongSegments();
    void isSilentWithoutAudio();
    void isMadeElsewhereOfACopy();
};

namespace {

using SpokenTimes = SpokenSession;

ReplayScore scoreOf(const EventLog &log, ReplayHearing hearing)
{
    SessionFold fold;
    foldAll(fold, log.events());
    return replayScore(fold, hearing);
}

/// "begin+length", in ms.
QByteArrayList segmentsOf(const ReplayTrack &track)
{
    QByteArrayList texts;
    for (const ReplaySegment &segment : track.segments)
        texts << QByteArray::number(toMilliseconds(segment.begin)) + '+'
                     + QByteArray::number(segment.sampleCount * 1000 / track.rate);
    return texts;
}

QByteArray appendOf(int samples)
{
    return R"({"type":"input_audio_buffer.append","audio":")" + QByteArray(samples * 2, '\1').toBase64() + R"("})";
}

} // namespace

void TestReplayScore::cutsAnswersWhereTheListenerDid()
{
    const SpokenSession session;
    const ReplayScore score = scoreOf(session.log(), ReplayHearing::AsHeard);
    QCOMPARE(score.cutAnswers, 1);
    QVERIFY(!score.estimated);
    QCOMPARE(score.model.segments.size(), size_t(2));
    QCOMPARE(toMilliseconds(score.model.segments[0].begin), SpokenTimes::kAnswer);
    QCOMPARE(toMilliseconds(score.model.endOf(score.model.segments[0])), SpokenTimes::kCut);
    QCOMPARE(toMilliseconds(score.model.segments[1].begin), SpokenTimes::kSecondAnswer);
    QCOMPARE(score.you.segments.size(), size_t(1));
}

void TestReplayScore::sendsThemWhole()
{
    const SpokenSession session;
    const ReplayScore score = scoreOf(session.log(), ReplayHearing::AsSent);
    QCOMPARE(score.model.segments.size(), size_t(2));
    QCOMPARE(toMilliseconds(score.model.segments[0].begin), SpokenTimes::kAnswer);
    QCOMPARE(toMilliseconds(score.model.endOf(score.model.segments[0])), SpokenTimes::kAnswerEnd);
}

void TestReplayScore::goesOnOverTheUnsteadyPaceOfASender()
{
    EventLog log;
    // 20 ms each, up to 4 ms late, and a clock that is a millisecond in ten slow: without joining, ever new gaps.
    for (int i = 0; i < 50; ++i)
        log.client(1000 + i * 20 + i / 5 + (i * 7) % 4, appendOf(480));
    const ReplayScore score = scoreOf(log, ReplayHearing::AsHeard);
    QCOMPARE(segmentsOf(score.you), (QByteArrayList{"980+1000"}));
}

void TestReplayScore::keepsPauses()
{
    EventLog log;
    log.client(1000, appendOf(480)).client(1020, appendOf(480)).client(1060, appendOf(480));
    QCOMPARE(segmentsOf(scoreOf(log, ReplayHearing::AsHeard).you), (QByteArrayList{"980+40", "1040+20"}));
}

void TestReplayScore::looksBeyondLongSegments()
{
    ReplayTrack track;
    track.rate = 1000;
    // A long one, a short one within it, and one after both.
    track.segments = {{SessionTime(milliseconds(0)), 0, 10000, SessionTime(milliseconds(10000))},
                      {SessionTime(milliseconds(2000)), 10000, 100, SessionTime(milliseconds(10000))},
                      {SessionTime(milliseconds(20000)), 10100, 100, SessionTime(milliseconds(20100))}};
    QCOMPARE(track.firstAt(SessionTime(milliseconds(5000))), size_t(0));
    QCOMPARE(track.firstAt(SessionTime(milliseconds(10000))), size_t(2));
    QCOMPARE(track.firstAt(SessionTime(milliseconds(30000))), size_t(3));
    QCOMPARE(track.end(), SessionTime(milliseconds(20100)));
}

void TestReplayScore::isSilentWithoutAudio()
{
    EventLog log;
    log.server(1, R"({"type":"session.created","session":{"id":"s"}})");
    const ReplayScore score = scoreOf(log, ReplayHearing::AsSent);
    QVERIFY(score.isSilent());
    QCOMPARE(score.end(), SessionTime());
}

/// The copy holds when the fold is gone, and whoever has it works by it.
void TestReplayScore::isMadeElsewhereOfACopy()
{
    const SpokenSession session;
    std::optional<ReplayParts> parts;
    {
        SessionFold fold;
        foldAll(fold, session.log().events());
        parts.emplace(fold);
    }
    ReplayScore made;
    std::thread([&] { made = replayScore(std::move(*parts), ReplayHearing::AsHeard); }).join();
    const ReplayScore here = scoreOf(session.log(), ReplayHearing::AsHeard);
    QCOMPARE(segmentsOf(made.you), segmentsOf(here.you));
    QCOMPARE(segmentsOf(made.model), segmentsOf(here.model));
    QVERIFY(!made.model.segments.empty() && made.cutAnswers == here.cutAnswers);
}

QTEST_GUILESS_MAIN(TestReplayScore)
#include "tst_replay_score.moc"
