// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/cost_ledger.h"
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace turnscope;

/// One thing that is billed: whose price it has, and why it has none.
class LedgerEntryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EventLog> m_log;
    Conversation m_conversation;
    PriceTable m_prices;

    CostLedger ledger()
    {
        m_conversation = Conversation();
        foldAll(m_conversation, m_log->events());
        return CostLedger::of(m_conversation, m_prices);
    }

    static bool hasGap(const CostLedger &ledger, CostLedger::Gap::Kind kind)
    {
        return std::ranges::any_of(ledger.gaps(), [kind](const CostLedger::Gap &gap) { return gap.kind == kind; });
    }

private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<EventLog>();
        m_prices = *PriceTable::builtIn();
    }

    void aTranscriptionThatContradictsItselfHasNoPrice()
    {
        m_log->server(0, R"({"type":"session.created","session":{"type":"realtime","model":"gpt-realtime",)"
                         R"("audio":{"input":{"transcription":{"model":"gpt-4o-transcribe"}}}}})");
        m_log->server(10, R"({"type":"input_audio_buffer.committed","item_id":"u1"})");
        m_log->server(40, R"({"type":"conversation.item.input_audio_transcription.completed","item_id":"u1",)"
                          R"("transcript":"hello","usage":{"type":"tokens","input_tokens":10,"output_tokens":3,)"
                          R"("input_token_details":{"text_tokens":0,"audio_tokens":900}}})");
        const CostLedger made = ledger();
        QCOMPARE(made.entries().size(), size_t(1));
        QVERIFY(!made.entries()[0].cost && made.entries()[0].lack == LedgerEntry::Lack::Contradiction);
        QCOMPARE(CostLedger::text(made.entries()[0].lack), QStringLiteral("not known"));
        QVERIFY(hasGap(made, CostLedger::Gap::Kind::Contradiction));
        QVERIFY(!hasGap(made, CostLedger::Gap::Kind::MissingPrice));
    }

    /// Of a session that names no model nothing is known by the one of another.
    void aModelIsOfItsOwnSession()
    {
        m_log->server(0,
                      R"({"type":"session.created","session":{"id":"s1","type":"realtime","model":"gpt-realtime"}})");
        m_log->server(10, R"({"type":"session.created","session":{"id":"s2","type":"realtime"}})");
        m_log->server(20, R"({"type":"session.created","session":{"id":"s3","type":"realtime","model":"gpt-audio"}})");
        ledger();
        QCOMPARE(m_conversation.sessions().size(), size_t(3));
        const auto at = [this](quint32 event) {
            return QByteArray::fromStdString(modelAt(m_conversation, EventIndex{event}));
        };
        QCOMPARE(at(0), QByteArray("gpt-realtime"));
        QCOMPARE(at(1), QByteArray());
        QCOMPARE(at(2), QByteArray("gpt-audio"));
        QCOMPARE(at(~quint32(0) - 1), QByteArray("gpt-audio"));
    }

    /// Where seconds are billed, tokens tell nothing of them.
    void secondsThatWereNotToldAreNoMissingPrice()
    {
        auto prices = PriceTable::fromToml("[[model]]\nname=\"by-time\"\naudio_minute=0.05\n");
        QVERIFY(prices);
        m_prices = *prices;
        m_log->server(0, R"({"type":"session.created","session":{"type":"realtime","model":"by-time"}})");
        m_log->server(10, R"({"type":"response.created","response":{"id":"r1","conversation_id":"c"}})");
        m_log->server(20, R"({"type":"response.done","response":{"id":"r1","status":"completed","output":[],)"
                          R"("conversation_id":"c","usage":{"input_tokens":100,"output_tokens":9,)"
                          R"("input_token_details":{"text_tokens":100},"output_token_details":{"text_tokens":9}}}})");
        const CostLedger made = ledger();
        QCOMPARE(made.entries()[0].lack, LedgerEntry::Lack::Usage);
        QVERIFY(hasGap(made, CostLedger::Gap::Kind::UntoldUsage));
        QVERIFY(!hasGap(made, CostLedger::Gap::Kind::MissingPrice));
    }
};

QTEST_GUILESS_MAIN(LedgerEntryTest)
#include "tst_ledger_entry.moc"
