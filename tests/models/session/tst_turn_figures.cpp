// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/sample_codec.h"
#include "models/cost/turn_cost.h"
#include "models/recording/importers/log_reader.h"
#include "models/session/turn_figures.h"
#include "tests/support/fold_events.h"
#include "tests/support/spoken_session.h"

#include <QFileInfo>
#include <QTest>

using namespace turnscope;
using namespace std::chrono_literals;

namespace {

std::optional<microseconds> ms(qint64 value)
{
    return milliseconds(value);
}

QString capture(const QString &name)
{
    const QString folder =
        qEnvironmentVariable("TURNSCOPE_CAPTURES", QStringLiteral(TURNSCOPE_SOURCE_DIR "/../shared/captures"));
    const QString path = folder + u'/' + name;
    return QFileInfo::exists(path) ? path : QString();
}

qint64 rounded(const std::optional<microseconds> &length)
{
    return length ? std::chrono::round<milliseconds>(*length).count() : -1;
}

} // namespace

class TurnFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFigureWithoutATime()
    {
        const SpokenSession spoken;
        SessionFold fold;
        foldAll(fold, spoken.log().events());
        const auto timed = [&](const RecordingInfo &info) {
            auto all = turnFigures(fold, {}, nullptr);
            forgetUnknownTimes(all, fold.conversation(), info);
            std::vector<bool> each;
            for (const TurnFigures &figures : all) {
                each.push_back(figures.timed);
                if (!figures.timed && Latency::of(figures.moments, Interval::Start))
                    qFatal("a figure without a time");
            }
            return each;
        };
        QCOMPARE(timed({}), (std::vector<bool>{true, true}));
        RecordingInfo none;
        none.times = RecordingInfo::Times::None;
        QCOMPARE(timed(none), (std::vector<bool>{false, false}));
        RecordingInfo whole;
        whole.wholeSeconds = true;
        QCOMPARE(timed(whole), (std::vector<bool>{false, false}));
        RecordingInfo partly;
        partly.untimed = {fold.conversation().turns()[1].lastEvent};
        QCOMPARE(timed(partly), (std::vector<bool>{true, false}));
    }

    /// The times are those that SpokenSession's script states.
    void aSpokenSession()
    {
        const SpokenSession spoken;
        SessionFold fold;
        foldAll(fold, spoken.log().events());
        const auto prices = PriceTable::builtIn();
        QVERIFY(prices);
        const auto all = turnFigures(fold, {}, &*prices);
        QCOMPARE(all.size(), size_t(2));
        const TurnMoments &first = all[0].moments;
        QVERIFY(!first.byDetector);
        QCOMPARE(Latency::of(first, Interval::Endpointing), ms(510)); // the voice ends at 5,500
        QCOMPARE(Latency::of(first, Interval::Commit), ms(2));
        QCOMPARE(Latency::of(first, Interval::Start), ms(2));
        QCOMPARE(Latency::of(first, Interval::FirstAudio), ms(7014 - 6014));
        QCOMPARE(Latency::of(first, Interval::Playout), ms(7073 - 7014));
        QCOMPARE(Latency::of(first, Interval::VoiceToVoice), ms(7073 - 5500));
        QCOMPARE(Latency::of(first, Interval::FirstVoice), ms(0));
        QVERIFY(Latency::of(first, Interval::LeadIn) < ms(20)); // its audio swells from 0
        QCOMPARE(all[0].tools, microseconds(184ms));            // 6,425 to 6,609
        QCOMPARE(all[0].toolCalls, 1U);
        QCOMPARE(all[0].sent(), microseconds(5560ms));
        QCOMPARE(all[0].heard(), microseconds(1860ms));
        QVERIFY(!all[0].estimated());
        QVERIFY(all[0].cut());
        QCOMPARE(all[0].unheardTokens(), 74);
        QVERIFY(qAbs(*all[0].unheardCost - 74 * 64.0 / 1e6) < 1e-12); // gpt-realtime: $64 per million of audio out
        QCOMPARE(all[0].verdicts(), (std::vector<Verdict>{Verdict::LateStop, Verdict::FalseTrigger}));
        QVERIFY(!all[1].cut());
        QCOMPARE(all[1].heard(), microseconds(4200ms));
    }

    void theTailIsAsTheWhole()
    {
        const SpokenSession spoken;
        SessionFold fold;
        foldAll(fold, spoken.log().events());
        const auto prices = PriceTable::builtIn();
        const auto all = turnFigures(fold, {}, &*prices);
        const auto tail = turnFigures(fold, {}, &*prices, TurnIndex{1});
        QCOMPARE(tail.size(), size_t(1));
        QCOMPARE(tail[0].turn, TurnIndex{1});
        QVERIFY(tail[0].moments == all[1].moments);
        QVERIFY(turnFigures(fold, {}, nullptr, TurnIndex{2}).empty());
        for (size_t i = 0; i < all.size(); ++i) {
            const auto cost = turnCost(fold.conversation().turns()[i], fold.conversation(), *prices);
            QCOMPARE(all[i].cost, cost ? std::optional(cost->total()) : std::nullopt);
        }
    }

    /// Our own detector replaces the server's marks; it is bounded by the turn's own audio.
    void ourDetectorsEndOfVoice()
    {
        const SpokenSession spoken;
        SessionFold fold;
        foldAll(fold, spoken.log().events());
        const auto input = [](qint64 session) { return fromMilliseconds<InputTime>(session - 60); };
        const std::vector<VoiceSpan> voice{
            {input(3410), input(4000)}, {input(4100), input(5440)}, {input(8620), std::nullopt}};
        const auto all = turnFigures(fold, voice, nullptr);
        QVERIFY(all[0].moments.byDetector);
        QCOMPARE(all[0].moments[Moment::VoiceEnd], std::optional(fromMilliseconds<SessionTime>(5440)));
        // It goes on: then to the end of what the turn is made of, speech_stopped's audio_end_ms.
        QVERIFY(all[1].moments.byDetector);
        QCOMPARE(all[1].moments[Moment::VoiceEnd],
                 std::optional(fromMilliseconds<SessionTime>(SpokenSession::kSecondVoiceEnd + 500)));
    }

    /// Where neither turns nor marks are on the wire, both sides' sound tells: two questions, of which the model talks over
    /// the second.
    void aContinuousStream()
    {
        const auto audio = [](bool loud) {
            const std::vector<qint16> samples = loud ? speechLike(2400, 0.4, 3) : std::vector<qint16>(2400, qint16(20));
            return encodeSamples(samples, AudioEncoding::Pcm16).toBase64();
        };
        EventLog log;
        log.server(0, R"({"type":"session.started","session":{"id":"live_1"}})");
        const auto piece = [&](const char *side, int at, const char *text) {
            QByteArray frame =
                R"({"type":"session.SIDE_transcript.delta","delta":"TEXT","start_ms":START,"end_ms":END})";
            frame.replace("SIDE", side).replace("TEXT", text);
            log.server(
                at, frame.replace("START", QByteArray::number(at - 400)).replace("END", QByteArray::number(at - 200)));
        };
        for (int at = 100; at <= 8000; at += 100) {
            const bool answers = (at > 2000 && at <= 3000) || (at > 4600 && at <= 6000);
            log.client(at, R"({"type":"session.input_audio.append","audio":")" + audio(false) + R"("})");
            log.server(at, R"({"type":"session.output_audio.delta","delta":")" + audio(answers) + R"("})");
            if (at == 1500)
                piece("input", at, "Where is it?");
            if (at == 2400)
                piece("output", at, "There.");
            if (at == 5200)
                piece("input", at, "And when?");
            if (at == 5900)
                piece("output", at, "Now.");
        }
        SessionFold fold;
        foldAll(fold, log.events());
        QCOMPARE(fold.onsets().size(), size_t(2));
        const std::vector<VoiceSpan> voice{{InputTime(500ms), InputTime(1200ms)},
                                           {InputTime(4400ms), InputTime(5100ms)}};
        const auto all = turnFigures(fold, voice, nullptr);
        QCOMPARE(all.size(), size_t(2));
        QVERIFY(all[0].moments.byDetector);
        const SessionTime end = fold.conversation().inputClock().toSession(InputTime(1200ms));
        QCOMPARE(all[0].moments[Moment::VoiceEnd], std::optional(end));
        QVERIFY(*all[0].moments[Moment::FirstAudio] >= SessionTime(2100ms));
        QVERIFY(*all[0].moments[Moment::FirstAudio] < SessionTime(2200ms));
        QCOMPARE(Latency::answerWait(all[0].moments), std::optional(*all[0].moments[Moment::FirstAudio] - end));
        QVERIFY(all[1].moments[Moment::VoiceEnd]);
        QVERIFY(!all[1].moments[Moment::FirstAudio]); // it began before the user had ended
    }

    /// Expected: read from the log by a script of its own (Python; wire times, base64 decoded, samples counted at
    /// 24 kHz, the first one above 328 = -40 dB). Turns 2 to 6 are committed by hand, so there is no
    /// speech_stopped; the log tells nothing of playback.
    void fiveSpokenTurns()
    {
        const QString path = capture(QStringLiteral("five-spoken-turns.jsonl"));
        if (path.isEmpty())
            QSKIP("the captures are not here");
        auto reader = LogReader::open(path);
        QVERIFY(reader && reader->read());
        SessionFold fold;
        foldAll(fold, *reader->events());
        const std::vector<VoiceSpan> voice = voiceSpans(*reader->events(), fold.you());
        const auto all = turnFigures(fold, voice, nullptr);
        QCOMPARE(all.size(), size_t(6));
        struct Expected
        {
            qint64 commit, start, firstAudio, submitToAudio, submitToDone, firstVoice, tools, sent;
        };
        // commit: the client's commit to committed; the first turn is a text.
        const Expected expected[] = {
            {2001, 78, 817, 2896, 3363, 0, 0, 1885},   {187, 7, 953, 1147, 2970, 0, 2, 8835},
            {123, 5, 523, 651, 2460, 144, 0, 8985},    {91, 43, 1118, 1252, 2939, 23, 0, 8985},
            {188, 16, 1187, 1391, 3677, 61, 5, 12035}, {144, 7, 593, 744, 2300, 0, 0, 7185},
        };
        for (size_t i = 0; i < all.size(); ++i) {
            const TurnFigures &turn = all[i];
            const TurnMoments &moments = turn.moments;
            QCOMPARE(rounded(*moments[Moment::Committed] - *moments[Moment::Submitted]), expected[i].commit);
            QCOMPARE(rounded(Latency::of(moments, Interval::Start)), expected[i].start);
            QCOMPARE(rounded(Latency::of(moments, Interval::FirstAudio)), expected[i].firstAudio);
            QCOMPARE(rounded(Latency::of(moments, Interval::SubmitToAudio)), expected[i].submitToAudio);
            QCOMPARE(rounded(Latency::of(moments, Interval::SubmitToDone)), expected[i].submitToDone);
            QCOMPARE(rounded(Latency::of(moments, Interval::FirstVoice)), expected[i].firstVoice);
            QCOMPARE(rounded(turn.tools), expected[i].tools);
            QCOMPARE(rounded(turn.sent()), expected[i].sent);
            QCOMPARE(turn.heard(), turn.sent()); // nobody cut in; an estimate
            QVERIFY(turn.estimated());
            QVERIFY(turn.verdicts().empty());
            QVERIFY(!moments[Moment::SpeechStopped] && !moments[Moment::FirstSound]);
            QVERIFY(!Latency::of(moments, Interval::VoiceToVoice));
        }
        QCOMPARE(rounded(fold.firstVoice(all[2].answers[0].item)->leadIn), 332); // 7,956 samples of silence
        QVERIFY(!all[0].moments[Moment::VoiceEnd]);
        if (voice.empty())
            QSKIP("the speech detector's network is not here");
        for (size_t i = 1; i < all.size(); ++i) {
            const auto end = all[i].moments[Moment::VoiceEnd];
            QVERIFY(end && all[i].moments.byDetector);
            // The file was sent in a burst: the voice ended before the commit, or, in the burst, with it.
            QVERIFY(*end <= *all[i].moments[Moment::Submitted]);
            QVERIFY(*all[i].moments[Moment::Submitted] - *end < microseconds(1000ms));
        }
    }
};

QTEST_GUILESS_MAIN(TurnFiguresTest)
#include "tst_turn_figures.moc"
