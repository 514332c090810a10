// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/sample_codec.h"
#include "models/causes/causes_of_waiting.h"
#include "models/causes/why.h"
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"
#include "tests/support/spoken_session.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Each question, with the cause that the log proves; and nothing where it proves none.
class WhyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_log = EventLog(); }

    void refused()
    {
        asked();
        m_log.client(20, R"({"type":"response.create","event_id":"c1"})")
            .server(30,
                    R"({"type":"error","error":{"code":"invalid_value","message":"No such voice.","event_id":"c1"}})");
        const std::vector<TurnWhy> all = answers();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].question, Question::Silent);
        QCOMPARE(all[0].causes.size(), size_t(1));
        QCOMPARE(all[0].causes[0].id, std::string_view("refusal"));
        QCOMPARE(all[0].causes[0].sure, Sureness::Proven);
        QCOMPARE(all[0].causes[0].evidence, (std::vector{EventIndex{3}, EventIndex{4}}));
        QVERIFY(all[0].causes[0].sentence.contains(u"No such voice."_s));
    }

    void aToolWithoutAnOutput()
    {
        asked();
        m_log.server(20, R"({"type":"response.created","response":{"id":"r","conversation_id":"c"}})")
            .server(
                30,
                R"({"type":"response.output_item.added","response_id":"r","item":{"id":"f","type":"function_call","name":"lookup","call_id":"x"}})")
            .server(
                40,
                R"({"type":"response.function_call_arguments.done","response_id":"r","item_id":"f","call_id":"x","name":"lookup","arguments":"{}"})")
            .server(50, R"({"type":"response.done","response":{"id":"r","status":"completed","conversation_id":"c"}})");
        const std::vector<TurnWhy> all = answers();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].causes[0].id, std::string_view("tool-unanswered"));
        QVERIFY(all[0].causes[0].sentence.contains(u"lookup"_s));
    }

    void aCallThatNeedsApproval_data()
    {
        QTest::addColumn<qint64>("approved"); ///< when; 0: never
        QTest::addColumn<QByteArray>("cause");
        QTest::newRow("never") << qint64(0) << QByteArray("approval-unanswered");
        QTest::newRow("late") << qint64(5040) << QByteArray("approval-late");
        QTest::newRow("at once") << qint64(60) << QByteArray();
    }

    /// Who waits for a person is told so: it is neither the model nor the server that took that long.
    void aCallThatNeedsApproval()
    {
        QFETCH(qint64, approved);
        QFETCH(QByteArray, cause);
        asked();
        const QByteArray request =
            R"("response_id":"r","item":{"id":"q","type":"mcp_approval_request","name":"echo","server_label":"s","arguments":"{}"}})";
        m_log.client(15, R"({"type":"response.create"})")
            .server(20, R"({"type":"response.created","response":{"id":"r","conversation_id":"c"}})")
            .server(40, R"({"type":"response.output_item.added",)" + request)
            .server(42, R"({"type":"response.output_item.done",)" + request)
            .server(50, R"({"type":"response.done","response":{"id":"r","status":"completed","conversation_id":"c"}})");
        const EventIndex answered{quint32(m_log.events().size())};
        if (approved > 0) {
            const QByteArray call = R"({"id":"m","type":"mcp_call","name":"echo","server_label":"s","arguments":"{}")";
            const QByteArray follow = R"("response":{"id":"r2","conversation_id":"c")";
            m_log
                .client(
                    approved,
                    R"({"type":"conversation.item.create","item":{"id":"a","type":"mcp_approval_response","approval_request_id":"q","approve":true}})")
                .server(
                    approved + 2,
                    R"({"type":"conversation.item.added","item":{"id":"a","type":"mcp_approval_response","approval_request_id":"q","approve":true}})")
                .server(approved + 5, R"({"type":"conversation.item.added","item":)" + call + "}}")
                .server(approved + 9, R"({"type":"conversation.item.done","item":)" + call + R"(,"output":"hi"}})")
                .client(approved + 10, R"({"type":"response.create"})")
                .server(approved + 20, R"({"type":"response.created",)" + follow + "}}")
                .server(
                    approved + 25,
                    R"({"type":"response.output_item.added","response_id":"r2","item":{"id":"w","type":"message","role":"assistant","content":[]}})")
                .server(
                    approved + 30,
                    R"({"type":"response.output_text.delta","response_id":"r2","item_id":"w","content_index":0,"delta":"Hi"})")
                .server(
                    approved + 40,
                    R"({"type":"response.output_text.done","response_id":"r2","item_id":"w","content_index":0,"text":"Hi"})")
                .server(approved + 50, R"({"type":"response.done",)" + follow + R"(,"status":"completed"}})");
        }
        const std::vector<TurnWhy> all = answers();
        QCOMPARE(all.size(), size_t(cause.isEmpty() ? 0 : 1));
        if (cause.isEmpty())
            return;
        QCOMPARE(all[0].question, approved > 0 ? Question::Slow : Question::Silent);
        QCOMPARE(QByteArray(all[0].causes[0].id.data(), qsizetype(all[0].causes[0].id.size())), cause);
        QCOMPARE(all[0].causes[0].sure, Sureness::Proven);
        QCOMPARE(all[0].causes[0].evidence.front(), EventIndex{5});
        if (approved > 0)
            QVERIFY(all[0].causes[0].evidence.back() >= answered); // as the session took it
        const QString said = all[0].causes[0].sentence;
        QVERIFY2(said.contains(approved > 0 ? u"echo waited 5"_s : u"echo waits"_s), qPrintable(said));
    }

    void whatIsRefusedTheSameWayIsSaidOnce()
    {
        asked();
        for (int i = 0; i < 6; ++i)
            m_log.client(1000 * (i + 1), R"({"type":"response.create","event_id":"c)" + QByteArray::number(i) + R"("})")
                .server(1000 * (i + 1) + 30,
                        R"({"type":"error","error":{"code":"invalid_value","message":"No such voice.","event_id":"c)"
                            + QByteArray::number(i) + R"("}})");
        const std::vector<TurnWhy> all = answers();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].causes.size(), size_t(1));
        QCOMPARE(all[0].causes[0].evidence.size(), size_t(12));
        const QString said = all[0].causes[0].sentence;
        QVERIFY2(said.contains(u"(6 time(s): 00:01.030, 00:02.030, 00:03.030, 00:04.030, …)"_s), qPrintable(said));
    }

    /// What the server said of another request than the answer's is not proven to be the cause.
    void aRefusalOfSomethingElseIsOnlyLikely()
    {
        asked();
        m_log.client(20, R"({"type":"session.update","event_id":"c1","session":{"type":"realtime","audio":{}}})")
            .server(30,
                    R"({"type":"error","error":{"code":"invalid_value","message":"No such voice.","event_id":"c1"}})")
            .client(40, R"({"type":"response.create","event_id":"c2"})")
            .server(
                50,
                R"({"type":"error","error":{"code":"conversation_already_has_active_response","message":"Busy.","event_id":"c2"}})");
        const std::vector<TurnWhy> all = answers();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].causes.size(), size_t(2));
        QCOMPARE(all[0].causes[0].id, std::string_view("response-active"));
        QCOMPARE(all[0].causes[0].sure, Sureness::Proven);
        QCOMPARE(all[0].causes[1].id, std::string_view("refusal"));
        QCOMPARE(all[0].causes[1].sure, Sureness::Likely);
    }

    /// What ended one session is not held against the next.
    void aSessionThatWasOverIsNotTheNextOne()
    {
        m_log.server(0, R"({"type":"session.created","session":{"id":"s0","type":"realtime"}})")
            .server(1, R"({"type":"error","error":{"code":"session_expired","message":"Time is up."}})");
        asked(10);
        m_log.client(40, R"({"type":"response.create","event_id":"c1"})");
        for (const TurnWhy &each : answers()) {
            for (const Cause &cause : each.causes)
                QVERIFY2(cause.id != "session-over", qPrintable(cause.sentence));
        }
    }

    /// Each segment of the wait that the script makes is found, and nothing that it has no times for.
    void measuresTheSegments()
    {
        const SpokenSession spoken;
        const Conversation conversation = fold(spoken.log());
        const Turn &turn = conversation.turns()[0];
        const auto segments = waitSegments(conversation, spoken.log().events(), TurnIndex{0}, TurnMoments(turn));
        const auto length = [&](Segment segment) {
            const auto found = std::ranges::find(segments, segment, &WaitSegment::segment);
            return found == segments.end() ? -1ms : std::chrono::round<milliseconds>(found->length());
        };
        QCOMPARE(length(Segment::Acceptance), -1ms); // the server found the turn
        QCOMPARE(length(Segment::Endpointing), milliseconds(turn.speechStopped ? 510 : -1));
        QCOMPARE(length(Segment::Transcription), 598ms);
        QVERIFY(length(Segment::Tool) > 0ms);
        QVERIFY(length(Segment::FirstToken) > 0ms);
        QCOMPARE(segments.back().segment, Segment::Whole);
        QVERIFY(CausesOfWaiting::whole(segments) == &segments.back());
        milliseconds sum = 0ms; // they follow each other without a hole
        for (const WaitSegment &each : segments) {
            if (each.segment != Segment::Whole && each.segment != Segment::Transcription)
                sum += std::chrono::round<milliseconds>(each.length());
        }
        QVERIFY2(std::abs((sum - length(Segment::Whole)).count()) < 60, qPrintable(QString::number(sum.count())));
    }

    void aSegmentOverItsBudgetIsNamedWithIt()
    {
        const SpokenSession spoken;
        const Conversation conversation = fold(spoken.log());
        LatencyBudget budget;
        budget.set(Segment::Tool, 50ms);
        const WhyLog log{conversation, spoken.log().events(), true, budget};
        const auto all = Why::of(log, TurnIndex{0}, TurnMoments(conversation.turns()[0]));
        QCOMPARE(all.front().question, Question::Slow);
        const auto tool = std::ranges::find(all.front().causes, std::string_view("tool"), &Cause::id);
        QVERIFY(tool != all.front().causes.end());
        QVERIFY2(tool->sentence.contains(u"lookup_order"_s) && tool->sentence.contains(u"over its budget of 50 ms"_s),
                 qPrintable(tool->sentence));
        QCOMPARE(tool->evidence.size(), size_t(2));
        QVERIFY(!tool->definition.isEmpty());
        const BudgetOverruns overruns = Why::overruns(log);
        QCOMPARE(overruns.over[size_t(Segment::Tool)], 1U);
        QVERIFY2(overruns.text().contains(u"Tool 1 of 1"_s), qPrintable(overruns.text()));
        QCOMPARE(Why::overruns(WhyLog{conversation, spoken.log().events(), false, budget}).inAll(), 0U);
    }

    /// Late by many small parts: said so, and the longest of them named.
    void lateWithoutAnyPartThatOverran()
    {
        const SpokenSession spoken;
        const Conversation conversation = fold(spoken.log());
        LatencyBudget budget;
        for (const Segment segment : LatencyBudget::segments())
            budget.set(segment, segment == Segment::Whole ? 1ms : LatencyBudget::kMost);
        const auto all = Why::of(WhyLog{conversation, spoken.log().events(), true, budget}, TurnIndex{0},
                                 TurnMoments(conversation.turns()[0]));
        QCOMPARE(all.front().question, Question::Slow);
        QCOMPARE(all.front().causes.size(), size_t(1));
        QCOMPARE(all.front().causes[0].id, std::string_view("sum"));
    }

    void budgetsAreKept()
    {
        LatencyBudget budget;
        milliseconds chain = 0ms;
        for (const Segment segment :
             {Segment::Endpointing, Segment::Start, Segment::FirstToken, Segment::FirstAudio, Segment::Playout})
            chain += budget.of(segment);
        QCOMPARE(chain, budget.of(Segment::Whole)); // so that a late turn has a part that is
        budget.set(Segment::Tool, 2500ms);
        budget.set(Segment::Playout, 0ms);
        QCOMPARE(budget.of(Segment::Playout), 1ms);
        QCOMPARE(LatencyBudget::read(budget.kept()), budget);
        QCOMPARE(LatencyBudget::read({{u"tool"_s, u"soon"_s}, {u"what"_s, 3}}), LatencyBudget());
        for (const Segment segment : LatencyBudget::segments())
            QVERIFY(!LatencyBudget::name(segment).isEmpty() && !LatencyBudget::definition(segment).isEmpty()
                    && !LatencyBudget::source(segment).isEmpty());
    }

    void saysWhyNothingHappenedBetweenTurns()
    {
        const SpokenSession spoken;
        const Conversation conversation = fold(spoken.log());
        const WhyLog log{conversation, spoken.log().events()};
        const SessionTime end = conversation.now();
        const auto before = Why::quiet(log, SessionTime(1s), end, std::span<const CausesOfQuiet::Voice>());
        QVERIFY(before);
        QCOMPARE(before->causes[0].id, std::string_view("no-voice"));
        QCOMPARE(before->causes[0].sure, Sureness::Likely);
        const std::vector<CausesOfQuiet::Voice> voice{{InputTime(1s), InputTime(2s), 0.62F}};
        const auto unheard = Why::quiet(log, SessionTime(1s), end, voice);
        QVERIFY(unheard);
        QCOMPARE(unheard->causes[0].id, std::string_view("below-threshold"));
        QVERIFY2(unheard->causes[0].sentence.contains(u"up to 0.62"_s)
                     && unheard->causes[0].sentence.contains(u"threshold is 0.5"_s),
                 qPrintable(unheard->causes[0].sentence));
        QVERIFY(!Why::quiet(log, SessionTime(6s), end)); // in a turn
        const WhyLog untimed{conversation, spoken.log().events(), false};
        QVERIFY(!Why::quiet(untimed, SessionTime(1s), end));
    }

    void tellsAMutedMicrophoneFromAQuietOne()
    {
        m_log.server(0, R"({"type":"session.created","session":{"id":"s","type":"realtime"}})");
        for (int i = 1; i <= 60; ++i)
            m_log.client(100 * i, R"({"type":"input_audio_buffer.append","audio":")" + QByteArray(6400, 'A') + R"("})");
        const Conversation conversation = fold(m_log);
        const WhyLog log{conversation, m_log.events()};
        const auto quiet = Why::quiet(log, SessionTime(2s), SessionTime(6s), std::span<const CausesOfQuiet::Voice>());
        QVERIFY(quiet && !quiet->causes.empty());
        QCOMPARE(quiet->causes[0].id, std::string_view("muted"));
        QCOMPARE(quiet->causes[0].sure, Sureness::Proven);
    }

    /// The user was never heard: there is no turn to ask about.
    void namesTheQuietOfALogWithoutATurn()
    {
        m_log.server(0, R"({"type":"session.created","session":{"id":"s","type":"realtime"}})");
        for (int i = 1; i <= 60; ++i)
            m_log.client(100 * i, R"({"type":"input_audio_buffer.append","audio":")" + QByteArray(6400, 'A') + R"("})");
        const Conversation conversation = fold(m_log);
        for (const bool timed : {true, false}) {
            const QuietStretches quiet = Why::allQuiet(WhyLog{conversation, m_log.events(), timed});
            QCOMPARE(quiet.told.size(), size_t(1));
            QCOMPARE(quiet.told[0].causes[0].id, std::string_view("muted"));
            QCOMPARE(quiet.rest, 0U);
        }
    }

    void namesTheLongestQuietAndCountsTheRest()
    {
        m_log.server(0, R"({"type":"session.created","session":{"id":"s","type":"realtime"}})")
            .client(5, R"({"type":"input_audio_buffer.append","audio":")" + QByteArray(6400, 'A') + R"("})");
        qint64 at = 10;
        for (int i = 0; i < 9; ++i) {
            const QByteArray n = QByteArray::number(i);
            m_log
                .server(at, R"({"type":"conversation.item.added","item":{"id":"u)" + n
                                + R"(","type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]}})")
                .server(at + 5,
                        R"({"type":"response.created","response":{"id":"r)" + n + R"(","conversation_id":"c"}})")
                .server(at + 10, R"({"type":"response.output_item.added","response_id":"r)" + n + R"(","item":{"id":"a)"
                                     + n + R"(","type":"message","role":"assistant"}})")
                .server(at + 15, R"({"type":"response.output_text.done","response_id":"r)" + n + R"(","item_id":"a)" + n
                                     + R"(","content_index":0,"text":"Hello."})")
                .server(at + 20, R"({"type":"response.done","response":{"id":"r)" + n
                                     + R"(","status":"completed","conversation_id":"c"}})");
            at += 4000 + 100 * i;
        }
        const Conversation conversation = fold(m_log);
        QCOMPARE(conversation.turns().size(), size_t(9));
        const QuietStretches quiet = Why::allQuiet(WhyLog{conversation, m_log.events()});
        QCOMPARE(quiet.told.size(), Why::kMostQuiet);
        QCOMPARE(quiet.rest, 3U); // of eight gaps
        for (size_t i = 0; i < quiet.told.size(); ++i) {
            QCOMPARE(quiet.told[i].causes[0].id, std::string_view("no-input"));
            QVERIFY(i == 0 || quiet.told[i - 1].stretch.end <= quiet.told[i].stretch.begin);
        }
        QVERIFY(Why::allQuiet(WhyLog{conversation, m_log.events(), false}).told.empty());
    }

    /// The clock of the input is the last session's: nothing of an earlier one is held against it.
    void theQuietOfASessionEndsWithIt()
    {
        m_log.server(0, R"({"type":"session.created","session":{"id":"s0","type":"realtime"}})")
            .server(6000, R"({"type":"session.created","session":{"id":"s1","type":"realtime"}})")
            .client(6100, R"({"type":"input_audio_buffer.append","audio":")" + QByteArray(6400, 'A') + R"("})")
            .server(12000, R"({"type":"rate_limits.updated","rate_limits":[]})");
        const Conversation conversation = fold(m_log);
        const QuietStretches quiet = Why::allQuiet(WhyLog{conversation, m_log.events()});
        QCOMPARE(quiet.told.size(), size_t(1));
        QCOMPARE(quiet.told[0].stretch, (SessionRange{SessionTime(6s), SessionTime(12s)}));
    }

    /// The app sent nothing more, so the server heard no end of the speech.
    void aSilentTurnHasTheCausesOfQuietToo()
    {
        m_log.server(0, R"({"type":"session.created","session":{"id":"s","type":"realtime"}})");
        for (int i = 1; i <= 10; ++i)
            m_log.client(100 * i, R"({"type":"input_audio_buffer.append","audio":")" + QByteArray(6400, 'A') + R"("})");
        m_log.server(1000, R"({"type":"input_audio_buffer.speech_started","audio_start_ms":600,"item_id":"u"})")
            .server(9000, R"({"type":"rate_limits.updated","rate_limits":[]})");
        const std::vector<TurnWhy> all = answers();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].question, Question::Silent);
        std::vector<std::string> causes;
        for (const Cause &cause : all[0].causes)
            causes.emplace_back(cause.id);
        QCOMPARE(causes, (std::vector<std::string>{"speech-never-ended", "no-input"}));
    }

    void tellsWhoMutedTheMicrophone_data()
    {
        QTest::addColumn<Direction>("from");
        QTest::addColumn<QByteArray>("mute");
        QTest::addColumn<QByteArray>("unmute");
        QTest::newRow("the client, over the Live API")
            << Direction::Client << QByteArray(R"({"type":"session.input_audio.mute","event_id":"m"})")
            << QByteArray(R"({"type":"session.input_audio.unmute"})");
        QTest::newRow("as the server says")
            << Direction::Server << QByteArray(R"({"type":"session.input_audio.muted"})")
            << QByteArray(R"({"type":"session.input_audio.unmuted"})");
        QTest::newRow("in our own console")
            << Direction::Console << QByteArray(R"({"type":"console.device","device":"microphone","state":"muted"})")
            << QByteArray(R"({"type":"console.device","device":"microphone","state":"unmuted"})");
    }

    void tellsWhoMutedTheMicrophone()
    {
        QFETCH(Direction, from);
        QFETCH(QByteArray, mute);
        QFETCH(QByteArray, unmute);
        m_log.server(0, R"({"type":"session.created","session":{"id":"s","type":"realtime"}})")
            .add(from, 1000, mute)
            .server(6000, R"({"type":"rate_limits.updated","rate_limits":[]})");
        const auto muted = [&](bool timed) {
            const Conversation conversation = fold(m_log);
            const QuietStretches quiet = Why::allQuiet(WhyLog{conversation, m_log.events(), timed});
            return quiet.told.empty() ? Cause() : quiet.told[0].causes[0];
        };
        QCOMPARE(muted(true).id, std::string_view("muted"));
        QCOMPARE(muted(true).sure, Sureness::Proven);
        QCOMPARE(muted(true).evidence, std::vector{EventIndex{1}});
        QVERIFY2(muted(true).sentence.contains(u"5.00 s of these 6.00 s"_s), qPrintable(muted(true).sentence));
        QCOMPARE(muted(false).sure, Sureness::Likely); // without times nobody knows how long
        QCOMPARE(muted(false).sentence, u"The microphone was muted."_s);
        m_log.add(from, 6100, unmute).server(20000, R"({"type":"rate_limits.updated","rate_limits":[]})");
        QVERIFY(muted(true).id.empty());
    }

    void aMuteThatWasRefusedMutesNothing()
    {
        m_log.server(0, R"({"type":"session.created","session":{"id":"s","type":"realtime"}})")
            .client(1000, R"({"type":"session.input_audio.mute","event_id":"m"})")
            .server(1010, R"({"type":"error","error":{"code":"unknown_event","message":"No such.","event_id":"m"}})")
            .server(6000, R"({"type":"rate_limits.updated","rate_limits":[]})");
        const Conversation conversation = fold(m_log);
        for (const QuietWhy &each : Why::allQuiet(WhyLog{conversation, m_log.events()}).told) {
            for (const Cause &cause : each.causes)
                QVERIFY(cause.id != "muted");
        }
    }

    /// What our own console noted of its speaker (the rule slow-speaker).
    void tellsThatPlaybackStalled()
    {
        asked();
        answer(20);
        m_log.console(60, R"({"type":"console.device","device":"speaker","state":"slow","message":"“Desk” is slow."})");
        const std::vector<TurnWhy> all = answers();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].question, Question::Slow);
        QCOMPARE(all[0].causes.size(), size_t(1));
        QCOMPARE(all[0].causes[0].id, std::string_view("playback-stalled"));
        QCOMPARE(all[0].causes[0].sure, Sureness::Proven);
        QCOMPARE(all[0].causes[0].sentence, u"“Desk” is slow."_s);
    }

    void tellsThatTheWordsCameTooLate_data()
    {
        QTest::addColumn<qint64>("asked");
        QTest::addColumn<bool>("late");
        QTest::newRow("asked with the transcript") << qint64(2620) << true;
        QTest::newRow("asked before it") << qint64(2590) << false;
        QTest::newRow("asked long after it") << qint64(4000) << false;
    }

    /// An app that sends response.create only when it has the transcript. The order tells, and proves no more.
    void tellsThatTheWordsCameTooLate()
    {
        QFETCH(qint64, asked);
        QFETCH(bool, late);
        m_log
            .server(
                0,
                R"({"type":"session.created","session":{"id":"s","type":"realtime","audio":{"input":{"turn_detection":null,"transcription":{"model":"whisper-1"}}}}})")
            .client(50, R"({"type":"input_audio_buffer.append","audio":")" + QByteArray(6400, 'A') + R"("})")
            .client(100, R"({"type":"input_audio_buffer.commit"})")
            .server(110, R"({"type":"input_audio_buffer.committed","item_id":"u"})")
            .server(
                115,
                R"({"type":"conversation.item.added","item":{"id":"u","type":"message","role":"user","content":[{"type":"input_audio"}]}})");
        const auto transcribed = [&] {
            m_log.server(
                2610,
                R"({"type":"conversation.item.input_audio_transcription.completed","item_id":"u","content_index":0,"transcript":"Hi"})");
        };
        if (asked > 2610)
            transcribed();
        m_log.client(asked, R"({"type":"response.create"})");
        if (asked <= 2610)
            transcribed();
        answer(std::max<qint64>(asked, 2610) + 30);
        const std::vector<TurnWhy> all = answers();
        QVERIFY(!all.empty());
        QCOMPARE(all[0].question, Question::Slow);
        const auto words = std::ranges::find(all[0].causes, std::string_view("words-late"), &Cause::id);
        QCOMPARE(words != all[0].causes.end(), late);
        if (!late)
            return;
        QCOMPARE(words->sure, Sureness::Likely);
        QCOMPARE(words->evidence, (std::vector{EventIndex{5}, EventIndex{6}}));
    }

    void theAnswersOwnEchoCutsIn_data()
    {
        QTest::addColumn<bool>("echo");
        QTest::newRow("its own sound, 200 ms later") << true;
        QTest::newRow("somebody else") << false;
    }

    void theAnswersOwnEchoCutsIn()
    {
        QFETCH(bool, echo);
        constexpr qint64 rate = 24; // samples a millisecond
        const std::vector<qint16> answer = speechLike(4000 * rate, 0.6, 1);
        const std::vector<qint16> other = speechLike(6000 * rate, 0.3, 7);
        const auto base64 = [](std::span<const qint16> samples) {
            return encodeSamples(samples, AudioEncoding::Pcm16).toBase64();
        };
        const auto microphone = [&](qint64 from) { // 100 ms; the answer sounds from 1,100 on
            std::vector<qint16> heard(size_t(100 * rate));
            for (qint64 i = 0; i < 100 * rate; ++i) {
                const qint64 at = (from - 1300) * rate + i;
                const bool sounds = at >= 0 && at < qint64(answer.size());
                heard[size_t(i)] = echo ? qint16(sounds ? answer[size_t(at)] / 4 : 0) : other[size_t(from * rate + i)];
            }
            return base64(heard);
        };
        m_log
            .server(
                0,
                R"({"type":"session.created","session":{"id":"s","type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad"}}}}})")
            .server(1000,
                    R"({"type":"response.created","response":{"id":"r","status":"in_progress","conversation_id":"c"}})")
            .server(
                1010,
                R"({"type":"response.output_item.added","response_id":"r","item":{"id":"a","type":"message","role":"assistant"}})")
            .server(
                1100,
                R"({"type":"response.output_audio.delta","response_id":"r","item_id":"a","content_index":0,"delta":")"
                    + base64(answer) + R"("})");
        for (qint64 ms = 1200; ms <= 4000; ms += 100) { // the clock of the input begins at 1,100
            m_log.client(ms, R"({"type":"input_audio_buffer.append","audio":")" + microphone(ms - 100) + R"("})");
            if (ms == 2200)
                m_log.server(ms, R"({"type":"input_audio_buffer.speech_started","audio_start_ms":500,"item_id":"u"})")
                    .server(
                        ms,
                        R"({"type":"response.done","response":{"id":"r","status":"cancelled","status_details":{"type":"cancelled","reason":"turn_detected"},"output":[]}})");
        }
        std::vector<std::string> causes;
        for (const TurnWhy &each : answers()) {
            if (each.question == Question::Stopped) {
                for (const Cause &cause : each.causes)
                    causes.emplace_back(cause.id);
            }
        }
        QCOMPARE(causes, std::vector<std::string>{echo ? "echo" : "user-spoke"});
    }

    void saysThatNoAudioWasSent()
    {
        m_log.server(0, R"({"type":"session.created","session":{"id":"s","type":"realtime"}})")
            .client(100, R"({"type":"input_audio_buffer.append","audio":")" + QByteArray(6400, 'A') + R"("})")
            .server(9000, R"({"type":"rate_limits.updated","rate_limits":[]})");
        const Conversation conversation = fold(m_log);
        const auto quiet = Why::quiet(WhyLog{conversation, m_log.events()}, SessionTime(5s), SessionTime(9s));
        QVERIFY(quiet);
        QCOMPARE(quiet->causes.size(), size_t(1));
        QCOMPARE(quiet->causes[0].id, std::string_view("no-input"));
        QCOMPARE(quiet->causes[0].sure, Sureness::Proven);
        QCOMPARE(quiet->causes[0].evidence, std::vector{EventIndex{1}});
    }

    /// A debug log that leaves most of the audio out: how much was sent, nobody knows.
    void doesNotMeasureAudioThatTheLogCut()
    {
        m_log.server(0, R"({"type":"session.created","session":{"id":"s","type":"realtime"}})");
        for (int i = 1; i <= 80; ++i)
            m_log.client(100 * i, R"({"type":"input_audio_buffer.append","audio":"AAAAAAAAAAAA…"})");
        const Conversation conversation = fold(m_log);
        const QuietStretches quiet = Why::allQuiet(WhyLog{conversation, m_log.events()});
        QVERIFY(quiet.told.empty());
    }

    void slowAndCut()
    {
        const SpokenSession spoken;
        const Conversation conversation = fold(spoken.log());
        const WhyLog log{conversation, spoken.log().events()};
        const std::vector<TurnWhy> all = Why::all(log);
        // The voice ends at 5,500 and the answer is heard at 7,073: SpokenSession's script says so.
        QVERIFY(!all.empty());
        QCOMPARE(all[0].question, Question::Slow);
        QCOMPARE(all[0].causes[0].id, std::string_view("sum")); // a tool of 184 ms, and a second response
        const auto second = std::ranges::find_if(
            all, [](const TurnWhy &each) { return each.turn == TurnIndex{1} && each.question == Question::Slow; });
        QVERIFY(second != all.end());
        QCOMPARE(second->causes[0].id, std::string_view("first_token"));
        QVERIFY2(second->causes[0].sentence.contains(u"over its budget of 500 ms"_s),
                 qPrintable(second->causes[0].sentence));
        QVERIFY(!second->causes[0].evidence.empty());
        for (const TurnWhy &each : Why::all(WhyLog{conversation, spoken.log().events(), false}))
            QVERIFY(each.question != Question::Slow); // without times nothing is slow
        const auto there = Why::at(log, SessionTime(6s));
        QVERIFY(!there.empty());
        QCOMPARE(there[0].turn, TurnIndex{0});
        QVERIFY(Why::at(log, SessionTime()).empty());
    }

    void anAnswerInTimeRaisesNoQuestion()
    {
        asked();
        answer(20);
        QVERIFY(answers().empty());
    }

private:
    static Conversation fold(const EventLog &log)
    {
        Conversation conversation;
        foldAll(conversation, log.events());
        return conversation;
    }

    void asked(qint64 at = 0)
    {
        m_log.server(at, R"({"type":"session.created","session":{"id":"s","type":"realtime"}})")
            .client(
                at + 5,
                R"({"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]}})")
            .server(
                at + 10,
                R"({"type":"conversation.item.added","item":{"id":"u","type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]}})");
    }

    void answer(qint64 at)
    {
        m_log.server(at, R"({"type":"response.created","response":{"id":"r","conversation_id":"c"}})")
            .server(
                at + 10,
                R"({"type":"response.output_item.added","response_id":"r","item":{"id":"a","type":"message","role":"assistant"}})")
            .server(
                at + 15,
                R"({"type":"response.output_text.delta","response_id":"r","item_id":"a","content_index":0,"delta":"Hello."})")
            .server(
                at + 20,
                R"({"type":"response.output_text.done","response_id":"r","item_id":"a","content_index":0,"text":"Hello."})")
            .server(at + 30,
                    R"({"type":"response.done","response":{"id":"r","status":"completed","conversation_id":"c"}})");
    }

    std::vector<TurnWhy> answers()
    {
        const Conversation conversation = fold(m_log);
        return Why::all(WhyLog{conversation, m_log.events()});
    }

    EventLog m_log;
};

QTEST_GUILESS_MAIN(WhyTest)
#include "tst_why.moc"
