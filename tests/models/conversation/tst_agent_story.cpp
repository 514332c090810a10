// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent_logs.h"
#include "log_text.h"

#include "models/conversation/agent_story.h"
#include "models/conversation/conversation.h"
#include "models/lint/linter.h"
#include "tests/support/fold_events.h"

using namespace turnscope;

/// An SDK's agents: who answers when, what is handed over and allowed; and its history as the conversation, never twice.
class TestAgentStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAgents();
    void historyIsTheConversation();
    void historyIsNotThereTwice();
    void liveKitsItemsAreTheConversation();
    void pipecatsWordsAreTheConversation();
    void theServersItemComesInItsPlace();
    void aToolOfTheHistoryIsAnswered();
    void whatWaitsForLeaveIsTold();
    void handoffsAreSeenOnTheWire();
    void guardrailsAreSeenOnTheWire();
    void refusedToolsAreSeenOnTheWire();
    void whatTheSdkTellsComesFirst();

private:
    static Conversation fold(const EventLog &log)
    {
        Conversation conversation;
        foldAll(conversation, log.events());
        return conversation;
    }

    static std::vector<std::string> texts(const Conversation &conversation)
    {
        std::vector<std::string> texts;
        for (const ItemIndex item : conversation.order())
            texts.push_back(conversation.items()[item].text());
        return texts;
    }
};

void TestAgentStory::tellsOfAgents()
{
    EventLog log;
    appendLog(log, kAgentLog);
    AgentStory story;
    story.advance(log.events());
    QCOMPARE(story.spans().size(), size_t(2));
    QCOMPARE(story.spans()[0].name, std::string("Greeter"));
    QCOMPARE(story.spans()[0].endedBy, std::optional(EventIndex{3})); // the handoff
    QCOMPARE(toMilliseconds(story.spans()[0].end), 1000);
    QCOMPARE(story.spans()[1].name, std::string("Billing"));
    QCOMPARE(toMilliseconds(story.spans()[1].end), 2000);
    QCOMPARE(story.notes().size(), size_t(3));
    QCOMPARE(story.notes()[0].from + ">" + story.notes()[0].name, std::string("Greeter>Billing"));
    QCOMPARE(story.notes()[1].name, std::string("cancel_order"));
    QCOMPARE(story.notes()[2].name, std::string("no_refunds, polite"));

    log.server(2500, R"({"type":"agent_start","agent":{"name":"Again"}})");
    story.advance(log.events());
    QCOMPARE(story.spans().size(), size_t(3));
    QVERIFY(!story.spans()[2].endedBy);
    QVERIFY(AgentStory().isEmpty());
}

void TestAgentStory::historyIsTheConversation()
{
    EventLog log;
    appendLog(log, kAgentLog);
    const Conversation conversation = fold(log);
    QCOMPARE(texts(conversation), (std::vector<std::string>{"I want to cancel.", "Let me hand you over."}));
    QCOMPARE(conversation.turns().size(), size_t(1));
    QCOMPARE(conversation.turns().front().status, Turn::Status::Completed);
    QCOMPARE(conversation.turns().front().responses.size(), size_t(1));
}

void TestAgentStory::liveKitsItemsAreTheConversation()
{
    EventLog log;
    appendLog(log, kLiveKitLog);
    const Conversation conversation = fold(log);
    QCOMPARE(conversation.dialect(), Dialect::LiveKitAgents);
    QCOMPARE(conversation.items().size(), size_t(6));
    QCOMPARE(conversation.items()[ItemIndex{0}].text(), std::string("What time is it?"));
    QCOMPARE(conversation.items()[ItemIndex{3}].text(), std::string("It is noon."));
    QCOMPARE(conversation.items()[ItemIndex{3}].role, Role::Assistant);
    QCOMPARE(conversation.items()[ItemIndex{5}].status, ItemStatus::Incomplete);
    QCOMPARE(conversation.toolCalls().size(), size_t(1));
    QVERIFY(conversation.toolCalls()[CallIndex{0}].answeredBy.has_value());
    QCOMPARE(conversation.turns().size(), size_t(2));
    QCOMPARE(conversation.turns()[TurnIndex{0}].status, Turn::Status::Completed);
}

void TestAgentStory::pipecatsWordsAreTheConversation()
{
    EventLog log;
    appendLog(log, kPipecatLog);
    const Conversation conversation = fold(log);
    QCOMPARE(conversation.dialect(), Dialect::Pipecat);
    QCOMPARE(conversation.items().size(), size_t(2));
    QCOMPARE(conversation.items()[ItemIndex{0}].text(), std::string("What time is it?"));
    QCOMPARE(conversation.items()[ItemIndex{1}].text(), std::string("It is noon."));
    QCOMPARE(conversation.items()[ItemIndex{1}].status, ItemStatus::Completed);
    QCOMPARE(conversation.turns().size(), size_t(1));
    QCOMPARE(conversation.turns()[TurnIndex{0}].status, Turn::Status::Completed);
}

void TestAgentStory::historyIsNotThereTwice()
{
    EventLog log;
    appendLog(log, R"(
0 < {"type":"session.created","session":{"type":"realtime","id":"s"}}
10 < {"type":"conversation.item.added","item":{"id":"i1","type":"message","role":"user","content":[{"type":"input_text","text":"hi"}]}}
11 < {"type":"history_added","item":{"item_id":"i1","type":"message","role":"user","content":[{"type":"input_text","text":"hi"}]}}
20 < {"type":"history_updated","history":[{"itemId":"i1","type":"message","role":"user","content":[{"type":"input_text","text":"hi"}]}]}
30 < {"type":"history_updated","history":[{"type":"message","role":"user","content":[{"type":"input_text","text":"hi"}]}]}
40 < {"type":"chat_context","history":[{"id":"x9","type":"message","role":"user","content":["hi"]}]}
)");
    const Conversation conversation = fold(log);
    QCOMPARE(texts(conversation), (std::vector<std::string>{"hi"}));
    QCOMPARE(conversation.turns().size(), size_t(1)); // none that was never said
    EventLog told;
    appendLog(told, R"(
0 < {"type":"conversation_item_added","item":{"type":"message","role":"user","content":["hi"]}}
10 < {"type":"chat_context","history":[{"type":"message","role":"system","content":["Be kind."]},{"type":"message","role":"user","content":["hi"]}]}
)");
    QCOMPARE(texts(fold(told)), (std::vector<std::string>{"hi"}));
}

void TestAgentStory::theServersItemComesInItsPlace()
{
    for (
        const QByteArray &first :
        {QByteArray(
             R"(0 < {"type":"history_added","item":{"itemId":"i1","type":"message","role":"user","content":[{"type":"input_text","text":"hi"}]}})"),
         QByteArray(
             R"(0 < {"type":"history_updated","history":[{"itemId":"i1","type":"message","role":"user","content":[{"type":"input_text","text":"hi"}]}]})")}) {
        EventLog log;
        appendLog(log, first + R"(
10 < {"type":"conversation.item.added","item":{"id":"i1","type":"message","role":"user","content":[{"type":"input_text","text":"hi"}]}}
20 < {"type":"history_updated","history":[{"itemId":"i1","type":"message","role":"user","content":[{"type":"input_text","text":"hi"}]}]}
)");
        QCOMPARE(texts(fold(log)), (std::vector<std::string>{"hi"}));
    }
}

void TestAgentStory::aToolOfTheHistoryIsAnswered()
{
    EventLog log;
    appendLog(log, R"(
0 < {"type":"history_updated","history":[{"itemId":"i1","type":"message","role":"user","content":[{"type":"input_text","text":"hi"}]},{"itemId":"i2","type":"function_call","status":"in_progress","name":"look","arguments":"{}","output":null}]}
500 < {"type":"history_updated","history":[{"itemId":"i1","type":"message","role":"user","content":[{"type":"input_text","text":"hi"}]},{"itemId":"i2","type":"function_call","status":"completed","name":"look","arguments":"{}","output":"42"}]}
)");
    const Conversation conversation = fold(log);
    QCOMPARE(conversation.toolCalls().size(), size_t(1));
    QCOMPARE(conversation.toolCalls().front().answeredBy, std::optional(EventIndex{1}));
    QVERIFY(lint(log.events(), false).empty());
}

void TestAgentStory::whatWaitsForLeaveIsTold()
{
    EventLog log;
    appendLog(log, kAgentLog);
    log.server(9000, R"({"type":"exception","exception":"boom"})");
    std::vector<std::string> rules;
    for (const Finding &finding : lint(log.events(), false))
        rules.emplace_back(finding.rule);
    std::ranges::sort(rules);
    QCOMPARE(rules, (std::vector<std::string>{"approval-missing", "guardrail-tripped", "sdk-failed"}));

    EventLog allowed;
    appendLog(allowed, kAgentLog);
    allowed.server(2100, R"({"type":"tool_start","tool":{"name":"cancel_order"},"call_id":"c1"})");
    for (const Finding &finding : lint(allowed.events(), false))
        QVERIFY(finding.rule != "approval-missing");
}

namespace {

AgentStory storyOf(const QByteArray &text)
{
    EventLog log;
    appendLog(log, text);
    AgentStory story;
    story.advance(log.events());
    return story;
}

/// A handoff as the SDKs do it (PROTOCOL 9.3).
const QByteArray kWireHandoff = R"(
0 < {"type":"session.created","session":{"type":"realtime","id":"s","instructions":"default"}}
10 > {"type":"session.update","session":{"type":"realtime","instructions":"You are the greeter."}}
900 < {"type":"response.output_item.done","response_id":"r1","item":{"id":"i1","type":"function_call","status":"completed","name":"transfer_to_billing_agent","call_id":"c1","arguments":"{}"}}
950 > {"type":"session.update","session":{"type":"realtime","instructions":"You are the billing agent.","tools":[]}}
960 > {"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"c1","output":"{\"assistant\": \"billing agent\"}"}}
970 < {"type":"conversation.item.added","item":{"id":"i2","type":"function_call_output","call_id":"c1","output":"{\"assistant\": \"billing agent\"}"}}
1000 < {"type":"response.created","response":{"id":"r2"}}
2000 < {"type":"response.done","response":{"id":"r2"}}
)";

} // namespace

void TestAgentStory::handoffsAreSeenOnTheWire()
{
    const AgentStory story = storyOf(kWireHandoff);
    QCOMPARE(story.notes().size(), size_t(1));
    QCOMPARE(story.notes()[0].step, AgentStep::HandedOver);
    QCOMPARE(story.notes()[0].name, std::string("billing agent"));
    QCOMPARE(story.notes()[0].event, EventIndex{2});
    QCOMPARE(story.spans().size(), size_t(1)); // who answered before has no name
    QCOMPARE(story.spans()[0].name, std::string("billing agent"));
    QCOMPARE(toMilliseconds(story.spans()[0].begin), 950);
    QCOMPARE(toMilliseconds(story.spans()[0].end), 2000);

    // And back again: now it is known from whom.
    EventLog log;
    appendLog(log, kWireHandoff);
    log.server(3000, R"({"type":"response.output_item.done","response_id":"r3","item":{"type":"function_call",
        "name":"transfer_to_greeter","call_id":"c2","arguments":"{}"}})");
    log.client(3010, R"({"type":"session.update","session":{"instructions":"You are the greeter."}})");
    AgentStory back;
    back.advance(log.events());
    QCOMPARE(back.notes().size(), size_t(2));
    QCOMPARE(back.notes()[1].from + ">" + back.notes()[1].name, std::string("billing agent>greeter"));
    QVERIFY(back.spans()[0].endedBy.has_value());

    // A function of that name alone is none.
    QVERIFY(storyOf(R"(
0 < {"type":"session.created","session":{"id":"s","instructions":"x"}}
900 < {"type":"response.output_item.done","response_id":"r1","item":{"type":"function_call","name":"transfer_to_human","call_id":"c1","arguments":"{}"}}
950 > {"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"c1","output":"{\"ok\": true}"}}
960 > {"type":"session.update","session":{"instructions":"x","voice":"marin"}}
)")
                .isEmpty());
}

void TestAgentStory::guardrailsAreSeenOnTheWire()
{
    const AgentStory python = storyOf(R"(
0 < {"type":"response.created","response":{"id":"r1"}}
500 > {"type":"response.cancel"}
510 > {"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"guardrail triggered: no_refunds, polite"}]}}
520 < {"type":"conversation.item.added","item":{"id":"i","type":"message","role":"user","content":[{"type":"input_text","text":"guardrail triggered: no_refunds, polite"}]}}
)");
    QCOMPARE(python.notes().size(), size_t(1));
    QCOMPARE(python.notes()[0].step, AgentStep::GuardrailTripped);
    QCOMPARE(python.notes()[0].name, std::string("no_refunds, polite"));
    QCOMPARE(python.notes()[0].event, EventIndex{1});
    const AgentStory js = storyOf(R"(
0 > {"type":"response.cancel"}
10 > {"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"\nYour last answer was blocked. \nFailed Guardrail Reason: Blocklist. \nFailure Details: {}. "}]}}
)");
    QCOMPARE(js.notes().size(), size_t(1));
    QCOMPARE(js.notes()[0].name, std::string("Blocklist"));
    // Who speaks of guardrails after having cut in, or cuts in by speaking, trips none.
    QVERIFY(storyOf(R"(
0 > {"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"guardrail triggered: x"}]}}
10 > {"type":"response.cancel"}
20 < {"type":"input_audio_buffer.speech_started","audio_start_ms":1}
30 > {"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"guardrail triggered: x"}]}}
)")
                .isEmpty());
}

void TestAgentStory::refusedToolsAreSeenOnTheWire()
{
    const AgentStory story = storyOf(R"(
0 < {"type":"response.output_item.done","response_id":"r1","item":{"type":"function_call","name":"cancel_order","call_id":"c1","arguments":"{}"}}
900 > {"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"c1","output":"Tool execution was not approved."}}
910 < {"type":"conversation.item.added","item":{"id":"o","type":"function_call_output","call_id":"c1","output":"Tool execution was not approved."}}
)");
    QCOMPARE(story.notes().size(), size_t(1)); // once, though both sides tell
    QCOMPARE(story.notes()[0].step, AgentStep::ApprovalRefused);
    QCOMPARE(story.notes()[0].name, std::string("cancel_order"));
    QCOMPARE(story.notes()[0].event, EventIndex{1});
}

/// A log of both has nothing twice.
void TestAgentStory::whatTheSdkTellsComesFirst()
{
    const AgentStory story =
        storyOf(kWireHandoff + R"(2100 < {"type":"handoff","from_agent":"Greeter","to_agent":"Billing"})");
    QCOMPARE(story.notes().size(), size_t(1));
    QCOMPARE(story.notes()[0].from, std::string("Greeter"));
}

QTEST_GUILESS_MAIN(TestAgentStory)
#include "tst_agent_story.moc"
