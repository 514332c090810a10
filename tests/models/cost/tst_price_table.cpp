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
        QCOMPARE(cost->cachedIn, 64 * 0.40 / 1e6);
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
        QTest::newRow("another vendor's") << QByteArray("grok-voice-latest") << QByteArray();
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
        QVERIFY(!m_prices.ofResponse(usage, "grok-voice-latest"));
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
                 (26 * 1.25 + 9 * 5.0) / 1e6);
        QCOMPARE(m_prices.ofTranscription(tokens, 60s, "gpt-realtime-whisper")->transcription, 0.017);
        QVERIFY(!m_prices.ofTranscription(tokens, 0s, "gpt-realtime-whisper"));
        QVERIFY(!m_prices.ofTranscription(tokens, 60s, "grok-transcribe"));
    }

    void everyListedPriceIsDated()
    {
        QVERIFY(m_prices.models().size() >= 15);
        for (const ModelPrice &model : m_prices.models())
            QVERIFY2(!model.date.empty(), model.model.c_str());
    }

    void tellsWhereATableIsWrong()
    {
        const auto broken = PriceTable::fromToml("[[model]]\nname = \"a\"\ntext_in = = 1\n");
        QVERIFY(!broken);
        QVERIFY2(broken.error().text.contains(u'3'), qPrintable(broken.error().text));
        const auto nameless = PriceTable::fromToml("\n[[model]]\ntext_in = 1.0\n");
        QVERIFY(!nameless);
        QVERIFY2(nameless.error().text.contains(u'2'), qPrintable(nameless.error().text));
    }

    void absurdPricesAreUnknown()
    {
        const auto table = PriceTable::fromToml("[[model]]\nname = \"a\"\ntext_in = -1\ntext_out = inf\n");
        QVERIFY(table);
        QVERIFY(!table->models()[0].textIn);
        QVERIFY(!table->models()[0].textOut);
    }

private:
    PriceTable m_prices;
};

QTEST_GUILESS_MAIN(PriceTableTest)
#include "tst_price_table.moc"
