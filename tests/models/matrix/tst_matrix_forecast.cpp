// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix/matrix_forecast.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestMatrixForecast : public QObject
{
    Q_OBJECT

private:
    std::optional<PriceTable> m_prices;

    /// Two prompts on two cases, of which the first used a million tokens of text.
    static Matrix matrix()
    {
        Matrix matrix(std::vector<MatrixPrompt>(2), std::vector<MatrixCase>(2), 3);
        Usage usage;
        usage.input = usage.inputText = 1'000'000;
        matrix.cases[0].use.emplace().requests = {usage};
        matrix.cases[0].length = std::chrono::seconds(30);
        matrix.cases[1].length = std::chrono::seconds(90);
        matrix.models = {u"cheap"_s, u"cheap"_s};
        return matrix;
    }

    static MatrixRun costing(std::optional<double> usd)
    {
        MatrixRun run;
        run.reached = true;
        run.cost = usd;
        return run;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_prices = *PriceTable::fromToml("[[model]]\nname = \"cheap\"\ntext_in = 2.0\ntext_out = 4.0\n"
                                         "[[model]]\nname = \"dear\"\ntext_in = 20.0\ntext_out = 40.0\n");
    }

    /// What is known is summed; of the rest it is said how many runs that are.
    void pricesWhatTheRecordingsUsed()
    {
        Matrix two = matrix();
        const MatrixForecast forecast = MatrixForecast::of(two, &*m_prices);
        QCOMPARE(forecast.runs, size_t(12));
        QCOMPARE(forecast.length, microseconds(std::chrono::seconds(2 * 3 * (30 + 90))));
        QCOMPARE(forecast.priced, size_t(6));
        QCOMPARE(forecast.known, 12.0);
        QVERIFY2(forecast.costText().contains(u"$12.0000"_s) && forecast.costText().contains(u"6 of 12 runs"_s),
                 qPrintable(forecast.costText()));
        two.models = {u"cheap"_s, u"dear"_s}; // had another model answered
        QCOMPARE(MatrixForecast::of(two, &*m_prices).known, 6.0 + 60.0);
    }

    void saysWhatIsNotKnown()
    {
        Matrix two = matrix();
        two.models = {u"nobody's"_s, u"nobody's"_s};
        const MatrixForecast forecast = MatrixForecast::of(two, &*m_prices);
        QCOMPARE(forecast.priced, size_t(0));
        QVERIFY2(forecast.costText().contains(u"no price for nobody's"_s), qPrintable(forecast.costText()));
        QVERIFY(forecast.capDoubt().contains(u"cannot hold"_s));
        QVERIFY(!MatrixForecast::ofRun(two, {0, 0}, &*m_prices));
        QVERIFY(!MatrixForecast::ofRun(matrix(), {0, 0}, nullptr)); // the list could not be read
        two = matrix();
        two.cases[1].length.reset();
        QCOMPARE(MatrixForecast::of(two, &*m_prices).untimed, size_t(6));
        two.cases[0].use.reset(); // a response without its usage
        QVERIFY2(MatrixForecast::of(two, &*m_prices).costText().contains(u"do not tell what they used"_s), "");
    }

    /// Transcripts cost what they did, whoever answers; where that was not told, it is said.
    void addsTheTranscripts()
    {
        Matrix two = matrix();
        two.cases[0].transcripts = 0.5;
        QCOMPARE(*MatrixForecast::ofRun(two, {0, 0}, &*m_prices), 2.5);
        QVERIFY(!MatrixForecast::of(two, &*m_prices).costText().contains(u"Transcripts"_s));
        two.cases[0].lacksTranscripts = true;
        const MatrixForecast forecast = MatrixForecast::of(two, &*m_prices);
        QCOMPARE(forecast.untranscribed, size_t(6));
        QVERIFY2(forecast.costText().contains(u"Transcripts"_s), qPrintable(forecast.costText()));
        two.runs({0, 0}) = {costing(3)}; // it tells what one with its transcripts costs
        QCOMPARE(MatrixForecast::of(two, &*m_prices).untranscribed, size_t(0));
    }

    /// Of a price in another currency, or by what was never told, nothing is made.
    void pricesNothingByWhatItIsNotBilledBy()
    {
        Matrix two = matrix();
        const auto prices = *PriceTable::fromToml("[[model]]\nname = \"yuan\"\ncurrency = \"CNY\"\ntext_in = 2.0\n"
                                                  "[[model]]\nname = \"minutes\"\nsession_minute = 0.05\n");
        two.models = {u"yuan"_s, u"minutes"_s};
        QVERIFY(!MatrixForecast::ofRun(two, {0, 0}, &prices));
        QVERIFY(!MatrixForecast::ofRun(two, {1, 0}, &prices)); // how long it was is not known
        two.cases[0].use->length = std::chrono::seconds(60);
        QCOMPARE(*MatrixForecast::ofRun(two, {1, 0}, &prices), 0.05);
        two.cases[0].use->byLength = true; // its own answers were paid by that: tokens were never told
        QVERIFY(!MatrixForecast::ofRun(two, {0, 0}, &*m_prices));
        two.models[0] = u"cheap"_s;
        QVERIFY(!MatrixForecast::ofRun(two, {0, 0}, &*m_prices));
    }

    /// A run that broke off early costs less than one that does not: it says nothing of the next.
    void learnsNothingFromRunsThatFailed()
    {
        Matrix two = matrix();
        MatrixRun failed = costing(0.001);
        failed.error = {u"The endpoint ended the session."_s, {}};
        MatrixRun stopped = costing(0.001);
        stopped.stopped = true;
        two.runs({0, 0}) = {failed, stopped};
        QCOMPARE(*MatrixForecast::ofRun(two, {0, 0}, &*m_prices), 2.0); // as the recording has it
        QCOMPARE(two.spent().known, 0.002);                             // but it was spent
    }

    void paysNothingInRehearsal()
    {
        Matrix two = matrix();
        two.bill = MatrixBill::Nothing;
        QVERIFY(MatrixForecast::of(two, &*m_prices).costText().contains(u"nothing is paid"_s));
        two.bill = MatrixBill::Unknown;
        QVERIFY(MatrixForecast::of(two, &*m_prices).costText().contains(u"not known"_s));
    }

    /// Once a run of the cell is there, it knows better than the recording; one of the case is next best.
    void learnsFromRuns()
    {
        Matrix two = matrix();
        two.runs({0, 0}) = {costing(5)};
        QCOMPARE(*MatrixForecast::ofRun(two, {0, 0}, &*m_prices), 5.0);
        QCOMPARE(*MatrixForecast::ofRun(two, {1, 0}, &*m_prices), 5.0);
        two.models[1] = u"dear"_s; // of another model it says nothing
        QCOMPARE(*MatrixForecast::ofRun(two, {1, 0}, &*m_prices), 20.0);
        QCOMPARE(MatrixForecast::of(two, &*m_prices).runs, size_t(11));
    }

    void capsWhatIsSpent()
    {
        QVERIFY(MatrixForecast::capText({0.5, 0}, 0.2, 1).isEmpty());
        QVERIFY(MatrixForecast::capText({0.5, 0}, std::nullopt, 1).isEmpty());
        QVERIFY(MatrixForecast::capText({1.0, 0}, std::nullopt, 1).contains(u"is reached"_s));
        QVERIFY(MatrixForecast::capText({0.9, 0}, 0.2, 1).contains(u"would pass"_s));
        QVERIFY(MatrixForecast::capText({0.1, 1}, 0.2, 1).contains(u"cannot hold"_s)); // no cap at all is worse
    }
};

QTEST_GUILESS_MAIN(TestMatrixForecast)
#include "tst_matrix_forecast.moc"
