// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/turn_cost.h"
#include "models/protocol/dialect_traits.h"
#include "tests/models/conversation/log_text.h"
#include "tests/support/describe.h"
#include "tests/support/fold_events.h"

using namespace turnscope;
using namespace std::chrono_literals;

namespace {

constexpr auto kClient = R"(
    100 > {"type":"session.start","event_id":"start","session":{"model":"gpt-live-1","delegation":{"type":"client"}}}
    500 < {"type":"session.started","event_id":"e1","session":{"id":"live_1","model":"gpt-live-1","audio":{"format":{"type":"audio/pcm","rate":16000},"output":{"voice":"marin"}},"status":"active"}}
    600 > {"type":"session.input_audio.append","audio":"AAAAAAAA"}
    700 < {"type":"session.output_audio.delta","delta":"AAAAAAAA"}
    1300 < {"type":"session.input_transcript.delta","event_id":"e2","delta":" Is it","start_ms":600,"end_ms":800}
    1500 < {"type":"session.input_transcript.delta","event_id":"e3","delta":" up?","start_ms":800,"end_ms":1000}
    1510 < {"type":"session.delegation.created","event_id":"e4","offset_ms":800,"delegation":{"id":"item_1","type":"delegation","target":"client"}}
    2300 < {"type":"session.output_transcript.delta","event_id":"e5","delta":"One","start_ms":1600,"end_ms":1800}
    2500 < {"type":"session.output_transcript.delta","event_id":"e6","delta":" moment.","start_ms":1800,"end_ms":2000}
    3500 > {"type":"session.thinking.append","event_id":"c1","content":"3 of 3","delegation_id":"item_1"}
    4000 > {"type":"session.commentary.append","event_id":"c2","content":"It is up.","delegation_id":"item_1"}
    4600 < {"type":"session.commentary.appended","event_id":"e7","start_ms":3800,"end_ms":4000}
    5000 < {"type":"session.usage.updated","event_id":"e8","usage":{"seconds":12.5},"context_window":{"usage_ratio":0.01}}
    6000 < {"type":"session.output_transcript.delta","event_id":"e9","delta":"It is.","start_ms":5200,"end_ms":5400}
    8000 < {"type":"session.input_transcript.delta","event_id":"e10","delta":"Thanks","start_ms":7200,"end_ms":7400}
    8500 > {"type":"response.create","event_id":"c3"}
    8600 < {"type":"error","event_id":"e11","error":{"type":"invalid_request_error","code":"x","message":"No.","client_event_id":"c3"}}
    9000 > {"type":"session.close"}
    9800 < {"type":"session.closed","event_id":"e12","reason":"close_requested","session":{"id":"live_1"},"usage":{"seconds":16}})";

constexpr auto kResponses = R"(
    500 < {"type":"session.started","event_id":"e1","session":{"id":"live_1","model":"gpt-live-1","delegation":{"type":"responses"}}}
    1300 < {"type":"session.input_transcript.delta","event_id":"e2","delta":"Rain?","start_ms":600,"end_ms":800}
    1510 < {"type":"session.delegation.created","event_id":"e3","offset_ms":600,"delegation":{"id":"item_1","type":"delegation","target":"responses","response_id":"resp_1"}}
    1520 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.created","response":{"id":"resp_1","status":"in_progress","model":"gpt-back","output":[]}}}
    1530 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.in_progress","response":{"id":"resp_1","status":"in_progress","output":[]}}}
    1600 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.output_item.added","item":{"id":"fc_1","type":"function_call","status":"in_progress","arguments":"","call_id":"call_1","name":"forecast"}}}
    1610 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.function_call_arguments.delta","item_id":"fc_1","delta":"["}}
    1620 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.function_call_arguments.done","item_id":"fc_1","arguments":"[1]"}}
    1630 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.output_item.done","item":{"id":"fc_1","type":"function_call","status":"completed","arguments":"[1]","call_id":"call_1","name":"forecast"}}}
    1700 > {"type":"response.item.create","item":{"type":"function_call_output","call_id":"call_1","output":"14 degrees"}}
    1710 > {"type":"response.create"}
    1750 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.completed","response":{"id":"resp_1","status":"completed","output":[],"usage":{"input_tokens":100,"input_tokens_details":{"cached_tokens":40},"output_tokens":20,"output_tokens_details":{"reasoning_tokens":5}}}}}
    1800 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.created","response":{"id":"resp_2","status":"in_progress","model":"gpt-back","output":[]}}}
    1900 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.output_item.added","item":{"id":"msg_1","type":"message","status":"in_progress","role":"assistant","content":[]}}}
    1910 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.content_part.added","item_id":"msg_1","content_index":0,"part":{"type":"output_text","text":""}}}
    1920 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.output_text.delta","item_id":"msg_1","content_index":0,"delta":"It will "}}
    1930 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.output_text.done","item_id":"msg_1","content_index":0,"text":"It will be 14 degrees."}}
    1940 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.output_item.done","item":{"id":"msg_1","type":"message","status":"completed","role":"assistant","content":[{"type":"output_text","text":"It will be 14 degrees."}]}}}
    1950 < {"type":"response.event","delegation_id":"item_1","event":{"type":"response.completed","response":{"id":"resp_2","status":"completed","output":[],"usage":{"input_tokens":130,"input_tokens_details":{"cached_tokens":0},"output_tokens":10}}}}
    2900 < {"type":"session.output_transcript.delta","event_id":"e4","delta":"14 degrees.","start_ms":2000,"end_ms":2200})";

} // namespace

/// A dialect that hands work out and has no items on the wire: hand-written after PROTOCOL 12.2 and 12.3.
class DelegationFoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transcriptsBecomeItems()
    {
        fold(kClient);
        QVERIFY(!traits(m_conversation.dialect()).hasItems);
        QCOMPARE(shown(), (QByteArrayList{"user: Is it up?", "client delegation → 3 of 3\nIt is up.",
                                          "model:One moment.", "model:It is.", "user:Thanks"}));
        const Item &question = m_conversation.items()[0];
        QCOMPARE(question.sent(), microseconds(400ms)); // by the session's own clock
        QCOMPARE(question.status, ItemStatus::Completed);
        const Item &answer = m_conversation.items()[m_conversation.order()[2]];
        QVERIFY(answer.playback);
        QVERIFY(answer.playback->estimated);
        QCOMPARE(answer.playback->heard, ItemTime(400ms));
        for (const Item &item : m_conversation.items())
            QCOMPARE(m_conversation.item(item.id), &item);
    }

    void turnsBeginWithTheUser()
    {
        fold(kClient);
        const auto turns = m_conversation.turns();
        QCOMPARE(turns.size(), size_t(2));
        QCOMPARE(turns[0].status, Turn::Status::Completed);
        QCOMPARE(turns[0].responses.size(), size_t(1));
        QCOMPARE(m_conversation.responses()[turns[0].responses[0]].items.size(), size_t(2));
        QCOMPARE(turns[0].toolCalls.size(), size_t(1));
        QCOMPARE(turns[0].range.end, SessionTime(6000ms));
        QCOMPARE(turns[1].status, Turn::Status::Unanswered);
        QVERIFY(!turns[0].firstAudio && !turns[0].voiceEnd); // nothing on the wire tells
    }

    void workOfTheAppIsATool()
    {
        fold(kClient);
        QCOMPARE(m_conversation.toolCalls().size(), size_t(1));
        const ToolCall &call = m_conversation.toolCalls()[0];
        QCOMPARE(call.asked, SessionTime(1510ms));
        QCOMPARE(call.answered, std::optional(SessionTime(3500ms))); // the first thing that is told of it
        QVERIFY(!call.failed);
    }

    void withoutTheClientsSideTheAcknowledgementTells()
    {
        QByteArray text = kClient;
        QByteArray kept;
        for (const QByteArray &line : text.split('\n'))
            kept += line.contains(" > ") ? QByteArray() : line + '\n';
        fold(kept);
        QCOMPARE(m_conversation.toolCalls()[0].answered, std::optional(SessionTime(4600ms)));
    }

    void workOfAnotherModelIsATool()
    {
        fold(kResponses);
        QCOMPARE(shown(), (QByteArrayList{"user:Rain?", "responses delegation → It will be 14 degrees.",
                                          "forecast[1] → 14 degrees", "model:14 degrees."}));
        const auto calls = m_conversation.toolCalls();
        QCOMPARE(calls.size(), size_t(2));
        QCOMPARE(calls[0].answered, std::optional(SessionTime(1950ms))); // not when its function was called
        QCOMPARE(calls[1].asked, SessionTime(1630ms));
        QCOMPARE(calls[1].answered, std::optional(SessionTime(1700ms)));
        QVERIFY(!m_conversation.activeResponse());
        QCOMPARE(m_conversation.turns().size(), size_t(1));
        QCOMPARE(m_conversation.turns()[0].toolCalls.size(), size_t(2));
    }

    void theOtherModelsTokensAreOfTheTurn()
    {
        fold(kResponses);
        const auto responses = m_conversation.responses();
        QCOMPARE(responses.size(), size_t(3));
        QVERIFY(responses[0].outOfBand && responses[1].outOfBand && !responses[2].outOfBand);
        QCOMPARE(responses[0].model, std::string("gpt-back"));
        QCOMPARE(responses[0].usage->input, 100);
        QCOMPARE(responses[0].usage->cached, 40);
        QCOMPARE(responses[0].usage->output, 20);
        QCOMPARE(responses[1].askedBy, std::optional(EventIndex{10}));
        auto prices =
            PriceTable::fromToml("[[model]]\nname=\"gpt-back\"\ntext_in=1.0\ntext_cached=0.5\ntext_out=10.0\n");
        QVERIFY(prices);
        const auto cost = turnCost(m_conversation.turns()[0], m_conversation, *prices);
        QVERIFY(cost);
        QCOMPARE(cost->total() * 1e6, 60 + 40 * 0.5 + 200 + 130 + 100);
    }

    void aFailureIsOne()
    {
        QByteArray text = kResponses;
        text.replace(R"("response.completed","response":{"id":"resp_2","status":"completed")",
                     R"("response.failed","response":{"id":"resp_2","status":"failed")");
        fold(text);
        QVERIFY(m_conversation.toolCalls()[0].failed);
    }

    void secondsAreCounted()
    {
        fold(kClient);
        const SecondsUsed *used = m_conversation.secondsUsed();
        QVERIFY(used);
        QCOMPARE(used->seconds, 16.0);
        QVERIFY(used->final);
        fold(QByteArray(kClient).split('\n').mid(0, 15).join('\n'));
        QCOMPARE(m_conversation.secondsUsed()->seconds, 12.5);
        QVERIFY(!m_conversation.secondsUsed()->final);
    }

    void oneFormatIsForBothSides()
    {
        fold(kClient);
        QCOMPARE(m_conversation.settings().inputFormat.rate, 16000);
        QCOMPARE(m_conversation.settings().outputFormat.rate, 16000);
        QCOMPARE(m_conversation.settings().voice, std::string("marin"));
    }

    void anErrorNamesItsCause()
    {
        fold(kClient);
        QCOMPARE(m_conversation.errors().size(), size_t(1));
        QCOMPARE(m_conversation.errors()[0].cause, std::optional(EventIndex{15}));
    }

    void translatedSpeechBecomesItemsToo()
    {
        fold(R"(
            10 < {"type":"session.created","session":{"id":"s","type":"translation"}}
            20 < {"type":"session.input_transcript.delta","delta":"Guten","elapsed_ms":200}
            30 < {"type":"session.input_transcript.delta","delta":" Tag","elapsed_ms":400}
            40 < {"type":"session.output_transcript.delta","delta":"Good day","elapsed_ms":1400}
            50 < {"type":"session.closed"})");
        QCOMPARE(shown(), (QByteArrayList{"user:Guten Tag", "model:Good day"}));
        QCOMPARE(m_conversation.turns()[0].status, Turn::Status::Completed);
        QVERIFY(!m_conversation.secondsUsed());
    }

    void survivesNonsense()
    {
        fold(R"(
            1 < {"type":"session.started"}
            2 < {"type":"session.input_transcript.delta","delta":7,"start_ms":"a"}
            3 < {"type":"session.input_transcript.delta","delta":"a","start_ms":99999999999999999,"end_ms":-5}
            4 < {"type":"session.output_transcript.delta","delta":"b"}
            5 < {"type":"session.delegation.created","delegation":7}
            6 < {"type":"session.delegation.created","delegation":{"id":"d"}}
            7 < {"type":"session.delegation.created","delegation":{"id":"d","target":"client"}}
            8 > {"type":"session.commentary.append","delegation_id":null,"content":"x"}
            9 > {"type":"session.commentary.append","delegation_id":"unknown"}
            10 < {"type":"response.event","event":7}
            11 < {"type":"response.event","event":{"type":"response.completed"}}
            12 < {"type":"response.event","delegation_id":"other","event":{"type":"response.output_item.done","item":{"id":"m","type":"message","role":"assistant","content":[{"type":"output_text","text":"t"}]}}}
            13 < {"type":"response.event","delegation_id":null,"event":{"type":"response.output_item.done","item":{"id":"f","type":"function_call","call_id":"c","name":"n","arguments":"{}"}}}
            14 < {"type":"session.usage.updated","usage":{"seconds":-3}}
            15 < {"type":"session.closed"})");
        QVERIFY(!m_conversation.secondsUsed());
        QCOMPARE(m_conversation.toolCalls().size(), size_t(3));
        for (const Turn &turn : m_conversation.turns())
            QVERIFY(turn.status != Turn::Status::Open);
    }

    void foldedInPiecesIsTheSame()
    {
        for (const QByteArray text : {kClient, kResponses}) {
            fold(text);
            Conversation slow;
            for (quint32 end = 1; end <= m_log->events().size(); ++end)
                foldTo(slow, m_log->events(), end);
            QCOMPARE(describe(slow, m_log->events().strings()), describe(m_conversation, m_log->events().strings()));
        }
    }

private:
    void fold(const QByteArray &text)
    {
        m_log = std::make_unique<EventLog>();
        appendLog(*m_log, text);
        m_conversation = Conversation();
        foldAll(m_conversation, m_log->events());
    }

    /// The conversation, one entry an item.
    QByteArrayList shown() const
    {
        QByteArrayList all;
        for (const ItemIndex index : m_conversation.order()) {
            const Item &item = m_conversation.items()[index];
            if (item.kind == ItemKind::Message)
                all << (item.role == Role::User ? "user:" : "model:") + QByteArray::fromStdString(item.text());
            else
                all << QByteArray::fromStdString(item.name) + QByteArray::fromStdString(item.arguments) + " → "
                           + QByteArray::fromStdString(item.output);
        }
        return all;
    }

    std::unique_ptr<EventLog> m_log;
    Conversation m_conversation;
};

QTEST_GUILESS_MAIN(DelegationFoldTest)
#include "tst_delegation_fold.moc"
