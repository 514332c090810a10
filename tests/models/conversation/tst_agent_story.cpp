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

QTEST_GUILESS_MAIN(TestAgentStory)
#include "tst_agent_story.moc"
