// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causes/why.h"
#include "tests/support/event_log.h"
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

    void slowAndCut()
    {
        const SpokenSession spoken;
        Conversation conversation;
        conversation.advance(spoken.log().events(), spoken.log().events().size());
        const std::vector<TurnWhy> all = Why::all(conversation, true);
        // The voice ends at 5,500 and the answer is heard at 7,073: SpokenSession's script says so.
        QVERIFY(!all.empty());
        QCOMPARE(all[0].question, Question::Slow);
        QCOMPARE(all[0].causes[0].id, std::string_view("first_audio"));
        QVERIFY2(all[0].causes[0].sentence.contains(u"response.created"_s), qPrintable(all[0].causes[0].sentence));
        for (const TurnWhy &each : Why::all(conversation, false))
            QVERIFY(each.question != Question::Slow); // without times nothing is slow
        const auto there = Why::at(conversation, SessionTime(6s), true);
        QVERIFY(!there.empty());
        QCOMPARE(there[0].turn, TurnIndex{0});
        QVERIFY(Why::at(conversation, SessionTime(), true).empty());
    }

    void anAnswerInTimeRaisesNoQuestion()
    {
        asked();
        m_log.server(20, R"({"type":"response.created","response":{"id":"r","conversation_id":"c"}})")
            .server(
                30,
                R"({"type":"response.output_item.added","response_id":"r","item":{"id":"a","type":"message","role":"assistant"}})")
            .server(
                40,
                R"({"type":"response.output_text.done","response_id":"r","item_id":"a","content_index":0,"text":"Hello."})")
            .server(50, R"({"type":"response.done","response":{"id":"r","status":"completed","conversation_id":"c"}})");
        QVERIFY(answers().empty());
    }

private:
    void asked()
    {
        m_log.server(0, R"({"type":"session.created","session":{"id":"s","type":"realtime"}})")
            .client(
                5,
                R"({"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]}})")
            .server(
                10,
                R"({"type":"conversation.item.added","item":{"id":"u","type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]}})");
    }

    std::vector<TurnWhy> answers()
    {
        Conversation conversation;
        conversation.advance(m_log.events(), m_log.events().size());
        return Why::all(conversation, true);
    }

    EventLog m_log;
};

QTEST_GUILESS_MAIN(WhyTest)
#include "tst_why.moc"
