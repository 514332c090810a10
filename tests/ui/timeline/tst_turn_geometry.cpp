// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_fold.h"
#include "tests/models/conversation/log_text.h"
#include "tests/support/fold_events.h"
#include "tests/support/spoken_session.h"
#include "ui/timeline/tool_geometry.h"
#include "ui/timeline/turn_geometry.h"

#include <QTest>

using namespace turnscope;

namespace {

SessionTime ms(qint64 value)
{
    return fromMilliseconds<SessionTime>(value);
}

/// A dialect with transcripts and delegations, and no turns (PROTOCOL 12.2).
constexpr auto kTranscripts = R"(
    500 < {"type":"session.started","event_id":"e1","session":{"id":"live_1","model":"gpt-live-1"}}
    1300 < {"type":"session.input_transcript.delta","event_id":"e2","delta":"Any","start_ms":600,"end_ms":800}
    1500 < {"type":"session.input_transcript.delta","event_id":"e3","delta":" rain?","start_ms":800,"end_ms":1000}
    1600 < {"type":"session.delegation.created","event_id":"e4","offset_ms":800,"delegation":{"id":"item_1","type":"delegation","target":"responses","response_id":"resp_1"}}
    1700 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.created","response":{"id":"resp_1","status":"in_progress","output":[]}}}
    1750 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.output_item.added","item":{"id":"msg_1","type":"message","status":"in_progress","role":"assistant","content":[]}}}
    1800 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.content_part.added","item_id":"msg_1","content_index":0,"part":{"type":"output_text","text":""}}}
    1850 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.output_text.delta","item_id":"msg_1","content_index":0,"delta":"None."}}
    1900 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.output_item.done","item":{"id":"msg_1","type":"message","status":"completed","role":"assistant","content":[{"type":"output_text","text":"None."}]}}}
    1950 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.completed","response":{"id":"resp_1","status":"completed","output":[]}}}
    2900 < {"type":"session.output_transcript.delta","event_id":"e5","delta":"None","start_ms":2000,"end_ms":2200}
    3300 < {"type":"session.output_transcript.delta","event_id":"e6","delta":" today.","start_ms":2200,"end_ms":2400})";

} // namespace

class TestTurnGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        foldAll(m_fold, m_spoken.log().events());
        QCOMPARE(conversation().turns().size(), size_t(2));
    }

    void segmentsTellWhereTheTimeWent()
    {
        const auto segments = turnSegments(conversation().turns()[0], conversation(), ms(SpokenSession::kEnd));
        std::vector<TurnPhase> phases;
        for (const TurnSegment &segment : segments)
            phases.push_back(segment.phase);
        using enum TurnPhase;
        QVERIFY((phases == std::vector{You, Silence, Request, Think, Tool, Think, Buffer, Speak, Stop}));
        QCOMPARE(toMilliseconds(segments[0].begin), SpokenSession::kVoice);
        QCOMPARE(toMilliseconds(segments[0].end), SpokenSession::kVoiceEnd);
        QCOMPARE(segments[4].end - segments[4].begin, microseconds(184000));
        QCOMPARE(toMilliseconds(segments[7].begin), SpokenSession::kAnswer);
        QCOMPARE(toMilliseconds(segments[7].end), SpokenSession::kSecondVoice + 90); // speech_started arrived
        QCOMPARE(toMilliseconds(segments[8].end), SpokenSession::kCut);              // … and it fell silent
        for (size_t i = 1; i < segments.size(); ++i)
            QCOMPARE(segments[i].begin, segments[i - 1].end);
    }

    void anOpenTurnReachesToNow()
    {
        SpokenSession spoken;
        SessionFold fold;
        const EventStore &events = spoken.log().events();
        foldTo(fold, events, number(events.firstAt(ms(8000)))); // in the middle of the answer
        const auto segments = turnSegments(fold.conversation().turns()[0], fold.conversation(), ms(8000));
        QCOMPARE(segments.back().phase, TurnPhase::Speak);
        QCOMPARE(segments.back().end, ms(8000));
    }

    void transcriptsHaveTheirPhasesToo()
    {
        EventLog log;
        appendLog(log, kTranscripts);
        SessionFold fold;
        foldAll(fold, log.events());
        const Conversation &made = fold.conversation();
        QCOMPARE(made.turns().size(), size_t(1));
        using enum TurnPhase;
        QCOMPARE(turnSegments(made.turns()[0], made, ms(9000)),
                 (std::vector<TurnSegment>{{You, ms(1300), ms(1500)},
                                           {Think, ms(1500), ms(1600)},
                                           {Tool, ms(1600), ms(1950)},
                                           {Think, ms(1950), ms(2900)}, // not to what the other model wrote
                                           {Speak, ms(2900), ms(3300)}}));
    }

    /// That somebody has to say yes first is no thinking.
    void aWaitForAnApprovalIsOne()
    {
        const QByteArray request =
            R"("response_id":"r","item":{"id":"q","type":"mcp_approval_request","name":"echo","server_label":"s","arguments":"{}"}})";
        const QByteArray text =
            R"("item":{"id":"u","type":"message","role":"user","content":[{"type":"input_text","text":"Go"}]}})";
        const QByteArray approval =
            R"("item":{"id":"a","type":"mcp_approval_response","approval_request_id":"q","approve":true}})";
        const QByteArray call = R"({"id":"m","type":"mcp_call","name":"echo","server_label":"s","arguments":"{}")";
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"id":"s","type":"realtime","model":"gpt-realtime"}})")
            .client(5, R"({"type":"conversation.item.create",)" + text)
            .server(10, R"({"type":"conversation.item.added",)" + text)
            .client(15, R"({"type":"response.create"})")
            .server(20, R"({"type":"response.created","response":{"id":"r","conversation_id":"c"}})")
            .server(40, R"({"type":"response.output_item.added",)" + request)
            .server(42, R"({"type":"response.output_item.done",)" + request)
            .server(50, R"({"type":"response.done","response":{"id":"r","status":"completed","conversation_id":"c"}})");
        using enum TurnPhase;
        SessionFold waiting;
        foldAll(waiting, log.events());
        QCOMPARE(waiting.conversation().turns().size(), size_t(1));
        QCOMPARE(turnSegments(waiting.conversation().turns()[0], waiting.conversation(), ms(3000)),
                 (std::vector<TurnSegment>{
                     {Request, ms(10), ms(20)}, {Think, ms(20), ms(40)}, {Approval, ms(40), ms(3000)}}));
        log.client(5040, R"({"type":"conversation.item.create",)" + approval)
            .server(5042, R"({"type":"conversation.item.added",)" + approval)
            .server(5045, R"({"type":"conversation.item.added","item":)" + call + "}}")
            .server(5149, R"({"type":"conversation.item.done","item":)" + call + R"(,"output":"hi"}})")
            .client(5150, R"({"type":"response.create"})")
            .server(5160, R"({"type":"response.created","response":{"id":"r2","conversation_id":"c"}})")
            .server(
                5165,
                R"({"type":"response.output_item.added","response_id":"r2","item":{"id":"w","type":"message","role":"assistant","content":[]}})")
            .server(
                5170,
                R"({"type":"response.output_text.delta","response_id":"r2","item_id":"w","content_index":0,"delta":"Hi"})")
            .server(5190,
                    R"({"type":"response.done","response":{"id":"r2","conversation_id":"c","status":"completed"}})");
        SessionFold fold;
        foldAll(fold, log.events());
        QCOMPARE(fold.conversation().turns().size(), size_t(1));
        const auto segments = turnSegments(fold.conversation().turns()[0], fold.conversation(), ms(9000));
        QVERIFY(segments.size() > 3);
        QCOMPARE(segments[1], (TurnSegment{Think, ms(20), ms(40)}));
        QCOMPARE(segments[2].phase, Approval);
        QCOMPARE(segments[2].begin, ms(40));
        QVERIFY(segments[2].end >= ms(5040) && segments[2].end <= ms(5042));
        QCOMPARE(segments.back(), (TurnSegment{Write, ms(5170), ms(5190)}));
    }

    void boxesCoverTheTurnsInView()
    {
        const TimeScale scale({ms(0), ms(20000)}, 50, 1000);
        const auto boxes = turnBoxes(scale, conversation(), ms(SpokenSession::kEnd));
        QVERIFY(boxes.size() > 8);
        QVERIFY(boxes.front().first);
        QCOMPARE(boxes.front().left, scale.column(ms(SpokenSession::kVoice)));
        for (const TurnBox &box : boxes)
            QVERIFY(box.right > box.left);
        QVERIFY(turnBoxes(TimeScale({ms(18000), ms(18400)}, 0, 100), conversation(), ms(18500)).empty());
    }

    void findsTheTurnAtAMoment()
    {
        const auto turns = conversation().turns();
        QCOMPARE(turnAt(turns, ms(5000)), &turns[0]);
        QCOMPARE(turnAt(turns, ms(15000)), &turns[1]);
        QVERIFY(!turnAt(turns, ms(1000)));
        QVERIFY(!turnAt({}, ms(1000)));
    }

    void toolsHaveTheirBarsAndRoomForALabel()
    {
        const TimeScale scale({ms(0), ms(20000)}, 0, 1000);
        const auto boxes = toolBoxes(scale, conversation().toolCalls(), ms(SpokenSession::kEnd));
        QCOMPARE(boxes.size(), size_t(1));
        QCOMPARE(boxes[0].left, scale.column(conversation().toolCalls()[0].asked));
        QCOMPARE(boxes[0].right, scale.column(*conversation().toolCalls()[0].answered));
        QCOMPARE(boxes[0].room, 1000 - boxes[0].right);
    }

    void aToolNobodyAnsweredReachesToNow()
    {
        std::vector<ToolCall> calls(2);
        calls[0].asked = ms(100);
        calls[1].asked = ms(500);
        calls[1].answered = ms(501);
        const auto boxes = toolBoxes(TimeScale({ms(0), ms(1000)}, 0, 1000), calls, ms(900));
        QCOMPARE(boxes.size(), size_t(2));
        QCOMPARE(boxes[0].right, 900);
        QCOMPARE(boxes[1].right, 503); // a quick one is still seen
    }

    void toolsThatRunAtOnceStandBelowEachOther()
    {
        std::vector<ToolCall> calls(4);
        const auto call = [&](size_t i, qint64 asked, qint64 answered) {
            calls[i].asked = ms(asked);
            calls[i].answered = ms(answered);
        };
        call(0, 100, 400);
        call(1, 200, 300); // within the first
        call(2, 350, 450);
        call(3, 500, 600);
        const auto boxes = toolBoxes(TimeScale({ms(0), ms(1000)}, 0, 1000), calls, ms(900));
        QCOMPARE(boxes.size(), size_t(4));
        QCOMPARE(boxes[0].row, 0);
        QCOMPARE(boxes[1].row, 1);
        QCOMPARE(boxes[2].row, 1);
        QCOMPARE(boxes[3].row, 0);
        QCOMPARE(boxes[0].room, 100);
        QCOMPARE(boxes[1].room, 50);
        QCOMPARE(boxes[2].room, 550);
    }

private:
    const Conversation &conversation() const { return m_fold.conversation(); }

    SpokenSession m_spoken;
    SessionFold m_fold;
};

QTEST_APPLESS_MAIN(TestTurnGeometry)
#include "tst_turn_geometry.moc"
