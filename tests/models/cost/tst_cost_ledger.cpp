// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/cost_forecast.h"
#include "models/cost/cost_ledger.h"
#include "models/cost/prompt_share.h"
#include "models/cost/turn_cost.h"
#include "models/cost/usage_pattern.h"
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"

#include <QTest>

#include <algorithm>

using namespace turnscope;
using namespace std::chrono_literals;

namespace {

using Gap = CostLedger::Gap;
using Kind = LedgerEntry::Kind;

QByteArray responseCreated(const QByteArray &id, const QByteArray &conversation = "\"c\"")
{
    return R"({"type":"response.created","response":{"id":")" + id + R"(","status":"in_progress","conversation_id":)"
           + conversation + "}}";
}

QByteArray responseDone(const QByteArray &id, const QByteArray &usage, const QByteArray &status = "completed")
{
    return R"({"type":"response.done","response":{"id":")" + id + R"(","status":")" + status
           + R"(","output":[],"conversation_id":"c","usage":)" + usage + "}}";
}

QByteArray textUsage(int input, int cached, int output)
{
    return QByteArray(R"({"input_tokens":%1,"output_tokens":%3,"input_token_details":{"text_tokens":%1,)"
                      R"("cached_tokens":%2,"cached_tokens_details":{"text_tokens":%2}},)"
                      R"("output_token_details":{"text_tokens":%3}})")
        .replace("%1", QByteArray::number(input))
        .replace("%2", QByteArray::number(cached))
        .replace("%3", QByteArray::number(output));
}

QByteArray sessionCreated(const QByteArray &model, const QByteArray &more = {})
{
    return R"({"type":"session.created","session":{"id":"s","type":"realtime","model":")" + model + "\"" + more + "}}";
}

} // namespace

class CostLedgerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<EventLog> m_own;
    Conversation m_conversation;
    PriceTable m_prices;

    CostLedger ledger(const CostLedger::Options &options = CostLedger::Options())
    {
        m_conversation = Conversation();
        foldAll(m_conversation, m_own->events());
        return CostLedger::of(m_conversation, m_prices, options);
    }

    static bool hasGap(const CostLedger &ledger, Gap::Kind kind)
    {
        return std::ranges::any_of(
            ledger.gaps(), [kind](const Gap &gap) { return gap.kind == kind && !CostLedger::text(gap).isEmpty(); });
    }

private Q_SLOTS:
    void init()
    {
        m_own = std::make_unique<EventLog>();
        m_prices = *PriceTable::builtIn();
    }

    void addsUpByTurnAndBesideThem()
    {
        m_own->server(0,
                      sessionCreated("gpt-realtime", R"(,"audio":{"input":{"transcription":{"model":"whisper-1"}}})"));
        m_own->server(10, R"({"type":"input_audio_buffer.committed","item_id":"u1"})");
        m_own->server(20, responseCreated("r1")).server(30, responseDone("r1", textUsage(1000, 400, 100)));
        m_own->server(40, R"({"type":"conversation.item.input_audio_transcription.completed","item_id":"u1",)"
                          R"("transcript":"hello","usage":{"type":"duration","seconds":6}})");
        m_own->server(50, responseCreated("aside", "null")).server(60, responseDone("aside", textUsage(10, 0, 0)));
        const CostLedger made = ledger();
        QCOMPARE(made.entries().size(), size_t(3));
        const double answer = (600 * 4.0 + 400 * 0.40 + 100 * 16.0) / 1e6;
        QCOMPARE(made.ofTurn(TurnIndex{0}).dollars().value_or(0), answer + 6.0 / 60 * 0.006);
        const auto ofNone = [](const LedgerEntry &entry) { return !entry.turn; };
        QCOMPARE(std::ranges::count_if(made.entries(), ofNone), 1);
        QCOMPARE(std::ranges::find_if(made.entries(), ofNone)->kind, Kind::Helper);
        QCOMPARE(made.sum().dollars().value_or(0), answer + 0.0006 + 40.0 / 1e6);
        QCOMPARE(made.sum().saved, 400 * 3.6 / 1e6);
        QVERIFY2(!made.isIncomplete(), made.gaps().empty() ? "" : qPrintable(CostLedger::text(made.gaps()[0])));
    }

    /// A session that was closed early is not free.
    void whatWasNotToldIsIncomplete()
    {
        m_own->server(0, sessionCreated("gpt-realtime"));
        QVERIFY(hasGap(ledger(), Gap::Kind::NothingTold));
        QVERIFY(!ledger().sum().dollars());
        m_own->server(10, responseCreated("r1"));
        QVERIFY(hasGap(ledger(), Gap::Kind::OpenAnswer));
        CostLedger::Options live;
        live.goesOn = true;
        QVERIFY(!hasGap(ledger(live), Gap::Kind::OpenAnswer));
        m_own->server(20, responseDone("r1", "null"));
        QVERIFY(hasGap(ledger(), Gap::Kind::UntoldUsage));
        m_own->server(30, responseCreated("r2"))
            .server(40, responseDone("r2", R"({"input_tokens":5,"output_tokens":5})"));
        QVERIFY(hasGap(ledger(), Gap::Kind::UntoldKinds));
        CostLedger::Options torn;
        torn.unread = 2;
        QVERIFY(hasGap(ledger(torn), Gap::Kind::Unread));
    }

    void failedAndCancelledAsUsageSays()
    {
        m_own->server(0, sessionCreated("gpt-realtime"));
        m_own->server(10, responseCreated("r1")).server(20, responseDone("r1", textUsage(0, 0, 0), "failed"));
        m_own->server(30, responseCreated("r2")).server(40, responseDone("r2", textUsage(100, 0, 5), "cancelled"));
        const CostLedger made = ledger();
        QVERIFY(!made.isIncomplete());
        QCOMPARE(made.entries()[0].dollars().value_or(-1), 0.0);
        QCOMPARE(made.entries()[1].dollars().value_or(-1), (400.0 + 80.0) / 1e6);
        QCOMPARE(made.entries()[1].status, ResponseStatus::Cancelled);
    }

    /// A provider that counts nothing is not one that asks for nothing.
    void zerosOfAnAnswerAreNoPrice()
    {
        m_own->server(0, sessionCreated("gpt-realtime")).server(10, responseCreated("r1"));
        m_own->server(12, R"({"type":"response.output_item.added","response_id":"r1","output_index":0,)"
                          R"("item":{"id":"a1","type":"message","role":"assistant","content":[]}})");
        m_own->server(20, responseDone("r1", textUsage(0, 0, 0)));
        QVERIFY(hasGap(ledger(), Gap::Kind::UntoldUsage));
    }

    void unknownModelsAreNamed()
    {
        m_own->server(0, sessionCreated("nobodys-model"));
        m_own->server(10, responseCreated("r1")).server(20, responseDone("r1", textUsage(100, 0, 5)));
        const CostLedger made = ledger();
        QVERIFY(hasGap(made, Gap::Kind::UnknownModel));
        QVERIFY(CostLedger::text(made.gaps()[0]).contains(QLatin1String("nobodys-model")));
        QCOMPARE(made.sum().usage.inputText, 100); // it is counted all the same
        QVERIFY(!made.sum().dollars());
    }

    void tokensOfNoKindAreTold()
    {
        m_own->server(0, sessionCreated("gpt-realtime")).server(10, responseCreated("r1"));
        m_own->server(20, responseDone("r1", R"({"input_tokens":130,"output_tokens":0,)"
                                             R"("input_token_details":{"text_tokens":100,"audio_tokens":0}})"));
        const CostLedger made = ledger();
        QCOMPARE(made.entries()[0].unexplained, 30);
        QCOMPARE(made.sum().dollars().value_or(0), 400.0 / 1e6);
        QVERIFY(hasGap(made, Gap::Kind::Unexplained) && !made.sum().isWhole());
    }

    void otherCurrenciesStandApart()
    {
        m_own->server(0, sessionCreated("qwen-turbo"));
        m_own->server(10, responseCreated("r1")).server(20, responseDone("r1", textUsage(1000, 0, 0)));
        const CostLedger made = ledger();
        QVERIFY(!made.sum().dollars());
        QCOMPARE(made.sum().others.at("CNY"), 0.0003);
        QVERIFY(hasGap(made, Gap::Kind::OtherCurrency));
    }

    /// Cumulative within a session, and each from its own begin.
    void lengthsOfSeveralSessionsAddUp()
    {
        m_own->server(0, R"({"type":"session.started","session":{"id":"live_1","model":"gpt-live-1"}})");
        m_own->server(15000, R"({"type":"session.usage.updated","usage":{"seconds":15}})");
        QVERIFY(hasGap(ledger(), Gap::Kind::LengthNotFinal));
        m_own->server(30000, R"({"type":"session.closed","usage":{"seconds":30}})");
        QVERIFY(!ledger().isIncomplete());
        QCOMPARE(ledger().sum().dollars().value_or(0), 0.025);
        m_own->server(40000, sessionCreated("gpt-live-1").replace("session.created", "session.started"));
        m_own->server(50000, R"({"type":"session.closed","usage":{"seconds":12}})");
        if (m_conversation.sessions().size() > 1 || ledger().entries().size() > 1)
            QCOMPARE(ledger().sum().dollars().value_or(0), 42.0 / 60 * 0.05);
    }

    /// What it says is paid by the minute: that no tokens of it are told is no lack.
    void whatThePaidMinuteSaysHasNoUsageOfItsOwn()
    {
        m_own->server(0, R"({"type":"session.started","session":{"id":"live_1","model":"gpt-live-1"}})");
        m_own->server(500, R"({"type":"session.input_transcript.delta","delta":"Rain?","start_ms":100,"end_ms":300})");
        m_own->server(900, R"({"type":"session.output_transcript.delta","delta":"No.","start_ms":600,"end_ms":800})");
        m_own->server(9000, R"({"type":"session.closed","usage":{"seconds":9}})");
        const CostLedger made = ledger();
        QVERIFY(!m_conversation.items().empty());
        QCOMPARE(made.entries().size(), size_t(1));
        QVERIFY2(!made.isIncomplete(), made.gaps().empty() ? "" : qPrintable(CostLedger::text(made.gaps()[0])));
        QCOMPARE(made.sum().dollars().value_or(0), 9.0 / 60 * 0.05);
    }

    /// A log of two sessions, one paid by its length, one by tokens: each by its own.
    void eachSessionIsPaidAsItIs()
    {
        m_own->server(0, R"({"type":"session.started","session":{"id":"live_1","model":"gpt-live-1"}})");
        m_own->server(500, R"({"type":"session.input_transcript.delta","delta":"Rain?","start_ms":100,"end_ms":300})");
        m_own->server(900, R"({"type":"session.output_transcript.delta","delta":"No.","start_ms":600,"end_ms":800})");
        m_own->server(30000, R"({"type":"session.closed","usage":{"seconds":30}})");
        m_own->server(40000, sessionCreated("gpt-realtime"));
        m_own->server(40010, responseCreated("r1")).server(40020, responseDone("r1", textUsage(1000, 0, 0)));
        QVERIFY2(!ledger().isIncomplete(),
                 ledger().gaps().empty() ? "" : qPrintable(CostLedger::text(ledger().gaps()[0])));
        QCOMPARE(m_conversation.sessions().size(), size_t(2));
        QCOMPARE(ledger().sum().dollars().value_or(0), 0.025 + 0.004);
        m_own->server(40030, responseCreated("r2")).server(40040, responseDone("r2", "null"));
        QVERIFY(hasGap(ledger(), Gap::Kind::UntoldUsage)); // by tokens, whatever the session before it was paid by
        const auto turns = m_conversation.turns();
        QVERIFY(!turns.empty());
        QVERIFY(!turnCost(turns[TurnIndex(quint32(turns.size()) - 1)], m_conversation, m_prices));
        m_own->server(40050, responseCreated("r3"));
        QVERIFY(hasGap(ledger(), Gap::Kind::OpenAnswer));
        CostLedger::Options second;
        second.first = m_conversation.sessions()[1].first;
        QVERIFY(!hasGap(ledger(second), Gap::Kind::LengthUntold)); // it has none that could be told
        QVERIFY(hasGap(ledger(second), Gap::Kind::UntoldUsage));
    }

    /// The other way round: that one session told its seconds does not tell them of the next.
    void eachSessionTellsItsOwnLength()
    {
        m_own->server(0, R"({"type":"session.started","session":{"id":"live_1","model":"gpt-live-1"}})");
        m_own->server(30000, R"({"type":"session.closed","usage":{"seconds":30}})");
        QVERIFY(!ledger().isIncomplete());
        m_own->server(40000, R"({"type":"session.started","session":{"id":"live_2","model":"gpt-live-1"}})");
        m_own->server(40500, R"({"type":"session.output_transcript.delta","delta":"No.","start_ms":600,"end_ms":800})");
        QVERIFY(hasGap(ledger(), Gap::Kind::LengthUntold));
        QCOMPARE(m_conversation.sessions().size(), size_t(2));
        CostLedger::Options goesOn;
        goesOn.goesOn = true;
        QVERIFY(!hasGap(ledger(goesOn), Gap::Kind::LengthUntold)); // it may still
        CostLedger::Options first;
        first.end = number(m_conversation.sessions()[1].first);
        QVERIFY(!hasGap(ledger(first), Gap::Kind::LengthUntold));
        first.end = 1; // a part of it, in which no seconds were told
        QVERIFY(hasGap(ledger(first), Gap::Kind::LengthUntold));
    }

    void textsAreBilledWhereTheModelDoes()
    {
        m_own->server(0, sessionCreated("grok-voice-latest"));
        m_own->server(5, R"({"type":"conversation.item.added","item":{"id":"u1","type":"message","role":"user",)"
                         R"("content":[{"type":"input_text","text":"hello"}]}})");
        m_own->server(10, responseCreated("r1"));
        m_own->server(20, R"({"type":"response.done","response":{"id":"r1","status":"completed","output":[]},)"
                          R"("usage":{"input_tokens":7,"output_tokens":3,"billable_audio_seconds":30}})");
        const CostLedger made = ledger();
        QCOMPARE(made.sum().dollars().value_or(0), 0.004 + 0.04);
        QCOMPARE(made.ofTurn(TurnIndex{0}).dollars().value_or(0), 0.044);
    }

    void asAnotherModel()
    {
        m_own->server(0, sessionCreated("gpt-realtime"));
        m_own->server(10, responseCreated("r1")).server(20, responseDone("r1", textUsage(1000, 0, 100)));
        CostLedger::Options options;
        options.asModel = "gpt-realtime-mini";
        QCOMPARE(ledger(options).sum().dollars().value_or(0), (600.0 + 240.0) / 1e6);
        options.asModel = "gpt-live-1";
        options.length = 120s;
        QCOMPARE(ledger(options).sum().dollars().value_or(0), 0.10);
        options.asModel = "whisper-1";
        QVERIFY(ledger(options).isIncomplete());

        const UsagePattern pattern = UsagePattern::of(ledger(), m_conversation, 60s);
        QCOMPARE(patternCost(pattern, *m_prices.find("gpt-realtime-mini"))->total(), (600.0 + 240.0) / 1e6);
        QCOMPARE(patternCost(pattern, *m_prices.find("gpt-live-1"))->total(), 0.05);
        QVERIFY(!patternCost(pattern, *m_prices.find("grok-voice-latest"))); // minutes are not made of tokens
        const UsagePattern untimed = UsagePattern::of(ledger(), m_conversation, 0s);
        QVERIFY(!patternCost(untimed, *m_prices.find("gpt-live-1"))); // nor of a length that nobody knows
    }

    /// What was paid by the minute told no tokens: another model would not have been free.
    void tokensAreNotMadeOfMinutes()
    {
        m_own->server(0, R"({"type":"session.started","session":{"id":"live_1","model":"gpt-live-1"}})");
        m_own->server(900, R"({"type":"session.output_transcript.delta","delta":"No.","start_ms":600,"end_ms":800})");
        m_own->server(9000, R"({"type":"session.closed","usage":{"seconds":9}})");
        const CostLedger made = ledger();
        const UsagePattern pattern = UsagePattern::of(made, m_conversation, 9s);
        QVERIFY(pattern.byLength);
        QVERIFY(!patternCost(pattern, *m_prices.find("gpt-realtime")));
        QVERIFY(patternCost(pattern, *m_prices.find("gpt-live-1")));
        QVERIFY(!patternCost(UsagePattern(), *m_prices.find("gpt-realtime"))); // nothing told is not free
    }

    void aUsageThatContradictsItselfIsToldSo_data()
    {
        QTest::addColumn<QByteArray>("usage");
        QTest::addColumn<bool>("contradicts");
        QTest::newRow("whole") << QByteArray(
            R"({"input_tokens":50,"output_tokens":9,"input_token_details":{"text_tokens":50,"cached_tokens":40},"output_token_details":{"text_tokens":9}})")
                               << false;
        QTest::newRow("no totals") << QByteArray(R"({"input_token_details":{"text_tokens":50}})") << false;
        QTest::newRow("below zero") << QByteArray(
            R"({"input_tokens":-5,"output_tokens":9,"input_token_details":{"text_tokens":0},"output_token_details":{"text_tokens":9}})")
                                    << true;
        QTest::newRow("more cached than told") << QByteArray(
            R"({"input_tokens":50,"output_tokens":9,"input_token_details":{"text_tokens":50,"cached_tokens":900},"output_token_details":{"text_tokens":9}})")
                                               << true;
        QTest::newRow("parts beyond the whole") << QByteArray(
            R"({"input_tokens":50,"output_tokens":9,"input_token_details":{"text_tokens":50,"audio_tokens":1},"output_token_details":{"text_tokens":9}})")
                                                << true;
    }

    void aUsageThatContradictsItselfIsToldSo()
    {
        QFETCH(QByteArray, usage);
        QFETCH(bool, contradicts);
        m_own->server(0, sessionCreated("gpt-realtime"));
        m_own->server(10, responseCreated("r1")).server(20, responseDone("r1", usage));
        const CostLedger made = ledger();
        const bool told = std::ranges::any_of(made.gaps(), [](const CostLedger::Gap &gap) {
            return gap.kind == CostLedger::Gap::Kind::Contradiction && gap.count == 1;
        });
        QCOMPARE(told, contradicts);
        QVERIFY(!made.sum().dollars() || *made.sum().dollars() >= 0);
        QCOMPARE(made.sum().dollars().has_value(), !contradicts); // nor has it a price
        QVERIFY(!contradicts || (!made.sum().hasTokens && made.sum().usage.input == 0));
        QVERIFY(!contradicts || !made.entries()[0].hasTokens); // nor are its counts shown as known
        QCOMPARE(made.entries()[0].lack, contradicts ? LedgerEntry::Lack::Contradiction : LedgerEntry::Lack::Nothing);
        const UsagePattern pattern = UsagePattern::of(made, m_conversation, 1s);
        QCOMPARE(patternCost(pattern, *m_prices.find("gpt-realtime")).has_value(), !contradicts);
    }

    /// The price of a long request is that of what stands before it, too.
    void whatStandsBeforeALongRequestHasItsPrice()
    {
        auto prices = PriceTable::fromToml("[[model]]\nname=\"long\"\ntext_in=1.0\ntext_out=1.0\n"
                                           "[model.long]\nabove=500\ntext_in=2.0\ntext_out=2.0\n");
        QVERIFY2(prices, prices ? "" : qPrintable(prices.error().text));
        m_prices = *prices;
        m_own->server(0, sessionCreated("long", R"(,"instructions":"one two three four","tools":[])"));
        m_own->server(10, responseCreated("r1")).server(20, responseDone("r1", textUsage(1000, 0, 0)));
        const PromptShare share = PromptShare::of(ledger(), m_conversation, m_own->events(), m_prices);
        QCOMPARE(share.answers, 1);
        QCOMPARE(share.dollars, double(share.tokens) * 2.0 / 1e6);
    }

    void whatStandsBeforeEachAnswer()
    {
        m_own->server(0, sessionCreated("gpt-realtime", R"(,"instructions":"one two three four","tools":[])"));
        m_own->server(10, responseCreated("r1")).server(20, responseDone("r1", textUsage(100, 0, 0)));
        m_own->server(30, responseCreated("r2")).server(40, responseDone("r2", textUsage(100, 64, 0)));
        const CostLedger made = ledger();
        const PromptShare share = PromptShare::of(made, m_conversation, m_own->events(), m_prices);
        QCOMPARE(share.answers, 2);
        const qint64 tokens = share.tokensPerAnswer();
        QVERIFY(tokens >= 4 && tokens <= 6);
        QCOMPARE(share.dollars, double(tokens) * (4.0 + 0.40) / 1e6); // the second time out of the cache
    }

    void looksAhead()
    {
        m_own->server(0, sessionCreated("gpt-realtime"));
        for (int i = 0; i < 4; ++i) {
            const QByteArray id = "r" + QByteArray::number(i);
            m_own->server(10 + i * 60'000, responseCreated(id));
            m_own->server(20 + i * 60'000, responseDone(id, textUsage(i < 2 ? 1000 : 2000, 0, 0)));
        }
        const CostLedger made = ledger();
        const auto end = SessionTime(240s);
        const auto forecast = CostForecast::of(made, m_own->events(), SessionTime(0s), end);
        QVERIFY(forecast);
        QCOMPARE(forecast->perMinute, 0.008);
        QCOMPARE(forecast->dollars, 0.024 + 56 * 0.008);
        QVERIFY(!CostForecast::of(made, m_own->events(), SessionTime(0s), SessionTime(30s)));
        QVERIFY(!CostForecast::of(made, m_own->events(), SessionTime(0s), SessionTime(3600s)));
        m_own->server(200'000, responseCreated("r9")).server(200'010, responseDone("r9", "null"));
        QVERIFY(!CostForecast::of(ledger(), m_own->events(), SessionTime(0s), end)); // of a part is no forecast
    }
};

QTEST_GUILESS_MAIN(CostLedgerTest)
#include "tst_cost_ledger.moc"
