// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/turn_cost.h"
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"

#include <QTest>

using namespace turnscope;

namespace {

QByteArray done(const char *id, const char *conversation)
{
    return QByteArray(R"({"type":"response.done","response":{"id":")") + id
           + R"(","status":"completed","output":[],"conversation_id":)" + conversation
           + R"(,"usage":{"input_tokens":100,"output_tokens":10,"input_token_details":{"text_tokens":100},)"
             R"("output_token_details":{"text_tokens":10}}}})";
}

QByteArray created(const char *id, const char *conversation)
{
    return QByteArray(R"({"type":"response.created","response":{"id":")") + id
           + R"(","status":"in_progress","conversation_id":)" + conversation + "}}";
}

} // namespace

class TurnCostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void booksByTurn()
    {
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"type":"realtime","model":"gpt-realtime-mini",)"
                      R"("audio":{"input":{"transcription":{"model":"whisper-1"}}}}})");
        log.server(10, R"({"type":"input_audio_buffer.committed","item_id":"u1"})");
        log.server(20, created("r1", "\"c\"")).server(30, done("r1", "\"c\""));
        log.server(40, R"({"type":"conversation.item.input_audio_transcription.completed","item_id":"u1",)"
                       R"("transcript":"hello","usage":{"type":"duration","seconds":6}})");
        log.server(50, created("aside", "null")).server(60, done("aside", "null"));
        log.server(70, R"({"type":"input_audio_buffer.committed","item_id":"u2"})");
        Conversation conversation;
        foldAll(conversation, log.events());
        const auto prices = PriceTable::builtIn();
        const auto turns = conversation.turns();

        const double response = (100 * 0.60 + 10 * 2.40) / 1e6;
        const double transcription = 6.0 / 60 * 0.006;
        QCOMPARE(turns.size(), size_t(2));
        const auto first = turnCost(turns[0], conversation, *prices);
        QVERIFY(first);
        QCOMPARE(first->total(), response + transcription);  // what is beside the conversation is no turn's
        QVERIFY(!turnCost(turns[1], conversation, *prices)); // nothing told, which is not the same as free

        log.server(80, created("r2", "\"c\""))
            .server(85, R"({"type":"response.output_item.added","response_id":"r2","item":{"id":"f","type":)"
                        R"("function_call","name":"find","call_id":"x"}})")
            .server(90, done("r2", "\"c\""));
        const auto second = [&] {
            Conversation longer;
            foldAll(longer, log.events());
            return turnCost(longer.turns()[1], longer, *prices);
        };
        QVERIFY(second());
        log.server(100, created("r3", "\"c\"")); // and the log ends before it is done
        QVERIFY(!second());
    }

    void withoutAPriceItIsNotKnown()
    {
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"model":"nobodys-voice"}})");
        log.server(20, created("r1", "\"c\"")).server(30, done("r1", "\"c\""));
        Conversation conversation;
        foldAll(conversation, log.events());
        QVERIFY(!turnCost(conversation.turns()[0], conversation, *PriceTable::builtIn()));
    }
};

QTEST_GUILESS_MAIN(TurnCostTest)
#include "tst_turn_cost.moc"
