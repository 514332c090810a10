// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/price_table.h"

#include <QTest>

using namespace turnscope;
using namespace std::chrono_literals;

class PriceTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto table = PriceTable::builtIn();
        QVERIFY2(table.has_value(), qPrintable(table ? QString() : table.error().text));
        m_prices = *table;
    }

    void theWorkedExampleOfTheProtocol() // PROTOCOL 10.2
    {
        Usage usage;
        usage.inputText = 116;
        usage.inputAudio = 24;
        usage.cachedText = 64;
        usage.outputText = 16;
        usage.outputAudio = 42;
        const auto cost = m_prices.ofResponse(usage, "gpt-realtime-2.1");
        QVERIFY(cost);
        QCOMPARE(cost->textIn, 52 * 4.0 / 1e6);
        QCOMPARE(cost->cachedText, 64 * 0.40 / 1e6);
        QCOMPARE(cost->audioIn, 24 * 32.0 / 1e6);
        QCOMPARE(cost->textOut, 16 * 24.0 / 1e6);
        QCOMPARE(cost->audioOut, 42 * 64.0 / 1e6);
        QCOMPARE(cost->total(), 0.0040736);
    }

    void aSessionByItsLength() // PROTOCOL 12.2
    {
        QCOMPARE(m_prices.ofSeconds(90, "gpt-live-1").value_or(0), 0.075);
        QVERIFY(!m_prices.ofSeconds(90, "gpt-realtime"));
        QVERIFY(!m_prices.ofSeconds(90, "nobody's"));
    }

    void findsSnapshots_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("listed"); // empty: unknown
        QTest::newRow("itself") << QByteArray("gpt-realtime") << QByteArray("gpt-realtime");
        QTest::newRow("snapshot") << QByteArray("gpt-realtime-2025-08-28") << QByteArray("gpt-realtime");
        QTest::newRow("mini's snapshot") << QByteArray("gpt-realtime-mini-2025-12-15")
                                         << QByteArray("gpt-realtime-mini");
        QTest::newRow("listed snapshot") << QByteArray("gpt-4o-realtime-preview-2024-10-01")
                                         << QByteArray("gpt-4o-realtime-preview-2024-10-01");
        QTest::newRow("not a date") << QByteArray("gpt-realtime-3") << QByteArray();
        QTest::newRow("another name") << QByteArray("grok-realtime") << QByteArray("grok-voice-latest");
        QTest::newRow("nobody's") << QByteArray("nobodys-voice") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }

    void findsSnapshots()
    {
        QFETCH(QByteArray, name);
        const ModelPrice *found = m_prices.find(name.toStdString());
        QTEST(found ? QByteArray::fromStdString(found->model) : QByteArray(), "listed");
    }

    void unknownIsNothingNotZero()
    {
        Usage usage;
        usage.inputText = 10;
        QVERIFY(!m_prices.ofResponse(usage, "nobodys-voice"));
        QVERIFY(m_prices.ofResponse(usage, "gpt-4o-realtime-preview"));
        usage.inputImage = 1; // that model's images have no price
        QVERIFY(!m_prices.ofResponse(usage, "gpt-4o-realtime-preview"));
    }

    void totalsAloneHaveNoPrice() // text and audio do not cost the same
    {
        Usage usage;
        usage.input = 911;
        usage.output = usage.outputText = 111;
        QVERIFY(!m_prices.ofResponse(usage, "gpt-realtime"));
        usage.inputText = 911;
        QVERIFY(m_prices.ofResponse(usage, "gpt-realtime"));
    }

    void moreCachedThanThereIsCostsNoLessThanNothing()
    {
        Usage usage;
        usage.inputText = 10;
        usage.cachedText = 1000;
        QCOMPARE(m_prices.ofResponse(usage, "gpt-realtime")->textIn, 0.0);
        QCOMPARE(m_prices.ofResponse(usage, "gpt-realtime")->total(), 10 * 0.40 / 1e6);
    }

    void transcription()
    {
        Usage seconds;
        seconds.seconds = 30;
        QCOMPARE(m_prices.ofTranscription(seconds, 0s, "whisper-1")->transcription, 0.003);
        Usage tokens;
        tokens.input = 26;
        tokens.inputAudio = 26;
        tokens.output = 9;
        tokens.outputText = 9;
        QCOMPARE(m_prices.ofTranscription(tokens, 0s, "gpt-4o-mini-transcribe")->transcription,
                 (26 * 3.0 + 9 * 5.0) / 1e6);
        QCOMPARE(m_prices.ofTranscription(tokens, 60s, "gpt-realtime-whisper")->transcription, 0.017);
        QVERIFY(!m_prices.ofTranscription(tokens, 0s, "gpt-realtime-whisper"));
        QVERIFY(!m_prices.ofTranscription(tokens, 60s, "grok-transcribe"));
    }

    void everyRowSaysWhoSaysSo()
    {
        QVERIFY(m_prices.models().size() >= 40);
        for (const ModelPrice &model : m_prices.models())
            QVERIFY2(model.checked.isValid() && !model.source.empty(), model.model.c_str());
        QCOMPARE(m_prices.find("gpt-realtime")->shutdown, QDate(2027, 1, 20));
    }

    void tokensToldAsOneNumberAreOfNoKind()
    {
        Usage tokens;
        tokens.input = 26;
        tokens.output = tokens.outputText = 9;
        QVERIFY(!m_prices.ofTranscription(tokens, 0s, "gpt-4o-transcribe"));
        QVERIFY(!m_prices.ofTranscription(tokens, 60s, "gpt-4o-transcribe")); // its length is another bill's
    }

    /// A log of July costs other than one of September.
    void theDayDecides()
    {
        Usage usage;
        usage.seconds = 60;
        const auto cost = [&](QDate day) {
            return m_prices.inForce(day, {}).ofResponse(usage, "grok-voice-latest")->total();
        };
        QCOMPARE(cost({2026, 7, 31}), 0.05);
        QCOMPARE(cost({2026, 8, 4}), 0.05);
        QCOMPARE(cost({2026, 8, 5}), 0.08);
        QCOMPARE(cost({}), 0.08);
        QVERIFY(m_prices.changes("grok-voice-latest") && !m_prices.changes("gpt-realtime"));
    }

    void theEndpointDecides()
    {
        const auto table = PriceTable::fromToml("[[model]]\nname=\"m\"\ntext_in=1\n"
                                                "[[model]]\nname=\"m\"\nhost=\"azure.com\"\ntext_in=2\n"
                                                "[[model]]\nname=\"n\"\nhost=\"azure.com\"\ntext_in=3\n");
        QVERIFY(table);
        const auto price = [&](const char *url) {
            return table->inForce({}, QString::fromLatin1(url)).find("m")->tokens.textIn.value_or(0);
        };
        QCOMPARE(price("wss://api.openai.com/v1/realtime"), 1.0);
        QCOMPARE(price("wss://x.openai.azure.com/openai"), 2.0);
        QCOMPARE(price("wss://notazure.com/"), 1.0);
        QCOMPARE(price(""), 1.0);
        QVERIFY(!table->find("n")); // of that host alone
    }

    void ownRowsGoBefore()
    {
        const auto own = PriceTable::fromToml("[[model]]\nname=\"grok-voice-latest\"\naudio_minute=1\n"
                                              "[[model]]\nname=\"mine\"\ntext_in=7\n");
        QVERIFY(own);
        const PriceTable all = m_prices.with(*own);
        QCOMPARE(all.inForce({2026, 9, 1}, {}).find("grok-voice-latest")->audioMinute.value_or(0), 1.0);
        QCOMPARE(all.find("mine")->tokens.textIn.value_or(0), 7.0);
        QVERIFY(all.find("mine")->own && !all.find("gpt-realtime")->own);
        QCOMPARE(all.models().size(), m_prices.models().size()); // one more, and two rows less
    }

    void aLongRequestCostsMoreAsAWhole()
    {
        Usage usage;
        usage.input = usage.inputText = 272'000;
        usage.output = usage.outputText = 1000;
        QCOMPARE(m_prices.ofResponse(usage, "gpt-6-luna")->total(), (272'000 * 0.10 + 1000 * 0.50) / 1e6);
        usage.input = usage.inputText = 272'001;
        QCOMPARE(m_prices.ofResponse(usage, "gpt-6-luna")->total(), (272'001 * 0.20 + 1000 * 0.75) / 1e6);
    }

    void whatIsWrittenIntoTheCacheCountsOnce()
    {
        Usage usage;
        usage.input = usage.inputText = 1000;
        usage.cachedText = 300;
        usage.cacheWrite = 500;
        const auto cost = m_prices.ofResponse(usage, "gpt-6-luna");
        QVERIFY(cost);
        QCOMPARE(cost->total(), (200 * 0.10 + 300 * 0.01 + 500 * 0.125) / 1e6);
        usage.cachedText = 0;
        QVERIFY(!m_prices.ofResponse(usage, "gpt-realtime")); // which has no price for it
    }

    /// What another currency was worth is not known here.
    void otherCurrenciesAreNoDollars()
    {
        Usage usage;
        usage.input = usage.inputText = 1000;
        QVERIFY(!m_prices.ofResponse(usage, "qwen-turbo"));
        const ModelPrice *row = m_prices.find("Qwen-Turbo");
        QVERIFY(row && row->currency == "CNY");
        QCOMPARE(responseCost(usage, *row)->total(), 0.0003);
        QCOMPARE(responseCost(usage, *m_prices.find("gpt-oss-20b"))->total(), 0.00072);
    }

    void textIsFreeBesideAudio()
    {
        Usage usage;
        usage.input = usage.inputAudio = 100;
        usage.outputText = 10;
        const ModelPrice &row = *m_prices.find("qwen-omni-turbo-realtime");
        QVERIFY(!responseCost(usage, row)); // text alone has a price, which is not known
        usage.outputAudio = 100;
        QCOMPARE(responseCost(usage, row)->total(), (100 * 25.0 + 100 * 50.0) / 1e6);
    }

    void theCacheSaves()
    {
        Usage usage;
        usage.input = usage.inputText = 1000;
        usage.cachedText = 2000; // more than there are
        QCOMPARE(cacheSaving(usage, *m_prices.find("gpt-realtime")), 1000 * 3.60 / 1e6);
    }

private:
    PriceTable m_prices;
};

QTEST_GUILESS_MAIN(PriceTableTest)
#include "tst_price_table.moc"
