// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/ledger.h"
#include "tests/support/event_log.h"

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

class LedgerTest : public QObject
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
        conversation.advance(log.events(), log.events().size());
        const Ledger ledger = ledgerOf(conversation, *PriceTable::builtIn());

        const double response = (100 * 0.60 + 10 * 2.40) / 1e6;
        const double transcription = 6.0 / 60 * 0.006;
        QCOMPARE(ledger.turns.size(), size_t(2));
        QVERIFY(ledger.turns[0]);
        QCOMPARE(ledger.turns[0]->total(), response + transcription);
        QVERIFY(!ledger.turns[1]); // nothing told, which is not the same as free
        QCOMPARE(ledger.outOfBand.total(), response);
        QCOMPARE(ledger.session.total(), 2 * response + transcription);
        QVERIFY(ledger.unpriced.empty());
    }

    void tellsWhatHasNoPrice()
    {
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"model":"grok-voice-latest"}})");
        log.server(20, created("r1", "\"c\"")).server(30, done("r1", "\"c\""));
        Conversation conversation;
        conversation.advance(log.events(), log.events().size());
        const Ledger ledger = ledgerOf(conversation, *PriceTable::builtIn());
        QVERIFY(!ledger.turns.at(0));
        QCOMPARE(ledger.session.total(), 0.0);
        QCOMPARE(ledger.unpriced, std::vector<std::string>{"grok-voice-latest"});
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
