// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/thinking/chat_messages.h"

#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// What a conversation of the protocol is for a chat endpoint.
class TestChatMessages : public QObject
{
    Q_OBJECT

private:
    static QJsonArray array(const QByteArray &json) { return QJsonDocument::fromJson(json).array(); }

    static QJsonArray messages(const ModelInput &prompt)
    {
        return chatRequest(prompt, {}).value("messages"_L1).toArray();
    }

private Q_SLOTS:
    void itemsBecomeMessages()
    {
        ModelInput prompt;
        prompt.instructions = u"Be brief."_s;
        prompt.items = array(R"([
            {"type":"message","role":"system","content":[{"type":"input_text","text":"Now."}]},
            {"type":"message","role":"user","content":[{"type":"input_audio","transcript":"hello there"}]},
            {"type":"message","role":"assistant","content":[{"type":"output_audio","transcript":"Hello."}]},
            {"type":"message","role":"user","content":[{"type":"input_text","text":"One"},{"type":"input_text","text":"two"}]},
            {"type":"message","role":"assistant","content":[{"type":"output_text","text":"Three."}]},
            {"type":"message","role":"user","content":[{"type":"input_audio","transcript":""}]},
            {"type":"mcp_call","name":"x"}])");
        QCOMPARE(messages(prompt), array(R"([
            {"role":"system","content":"Be brief."},
            {"role":"system","content":"Now."},
            {"role":"user","content":"hello there"},
            {"role":"assistant","content":"Hello."},
            {"role":"user","content":"One\ntwo"},
            {"role":"assistant","content":"Three."}])"));
        prompt.ownInstructions = u"Sing."_s;
        QCOMPARE(messages(prompt).first().toObject().value("content"_L1).toString(), u"Sing."_s);
    }

    void picturesGoAlong()
    {
        ModelInput prompt;
        prompt.items = array(R"([{"type":"message","role":"user","content":[{"type":"input_text","text":"What is it?"},
            {"type":"input_image","image_url":"data:image/png;base64,AA==","detail":"low"}]}])");
        QCOMPARE(messages(prompt), array(R"([{"role":"user","content":[{"type":"text","text":"What is it?"},
            {"type":"image_url","image_url":{"url":"data:image/png;base64,AA==","detail":"low"}}]}])"));
    }

    void callsHaveTheirOutputsRightBehindThem()
    {
        ModelInput prompt;
        prompt.items = array(R"([
            {"type":"function_call","call_id":"c1","name":"f","arguments":"{}"},
            {"type":"function_call","call_id":"c2","name":"g","arguments":"{'a':1}"},
            {"type":"message","role":"user","content":[{"type":"input_text","text":"Well?"}]},
            {"type":"function_call_output","call_id":"c2","output":"two"},
            {"type":"function_call_output","call_id":"unknown","output":"nobody asked"}])");
        QCOMPARE(messages(prompt), array(R"json([
            {"role":"assistant","content":null,"tool_calls":[
                {"id":"c1","type":"function","function":{"name":"f","arguments":"{}"}},
                {"id":"c2","type":"function","function":{"name":"g","arguments":"{'a':1}"}}]},
            {"role":"tool","tool_call_id":"c1","content":"(The function has not answered yet.)"},
            {"role":"tool","tool_call_id":"c2","content":"two"},
            {"role":"user","content":"Well?"}])json"));
    }

    void toolsAndTheirChoice()
    {
        ModelInput prompt;
        QVERIFY(!chatRequest(prompt, u"m"_s).contains("tools"_L1));
        QVERIFY(chatRequest(prompt, u"m"_s).value("stream"_L1).toBool());
        QVERIFY(chatRequest(prompt, u"m"_s).value("stream_options"_L1)["include_usage"_L1].toBool());
        QCOMPARE(chatRequest(prompt, u"m"_s).value("model"_L1).toString(), u"m"_s);
        QVERIFY(!chatRequest(prompt, {}).contains("model"_L1));
        prompt.toolChoice = u"required"_s;
        QVERIFY(!chatRequest(prompt, {}).contains("tool_choice"_L1)); // without tools it is refused there
        prompt.tools = array(R"([{"type":"function","name":"f","description":null,"parameters":{"type":"object"}},
                                 {"type":"mcp","server_label":"s"}])");
        QJsonObject request = chatRequest(prompt, {});
        QCOMPARE(request.value("tools"_L1).toArray(),
                 array(R"([{"type":"function","function":{"name":"f","parameters":{"type":"object"}}}])"));
        QCOMPARE(request.value("tool_choice"_L1).toString(), u"required"_s);
        prompt.toolChoice = QJsonObject{{u"type"_s, u"function"_s}, {u"name"_s, u"f"_s}};
        request = chatRequest(prompt, {});
        QCOMPARE(request.value("tool_choice"_L1)["function"_L1]["name"_L1].toString(), u"f"_s);
    }
};

QTEST_GUILESS_MAIN(TestChatMessages)
#include "tst_chat_messages.moc"
