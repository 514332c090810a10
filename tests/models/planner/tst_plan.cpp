// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planner/break_even.h"
#include "models/planner/plan.h"

#include <QTest>

#include <cmath>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 12, 1);

/// One turn a minute, all of it the user's speech, 600 tokens; nothing else costs.
Assumptions listening()
{
    Assumptions assumptions;
    const auto set = [&assumptions](Quantity quantity, double value) {
        assumptions.set(quantity, {value, Figure::Origin::Set});
    };
    set(Quantity::MinutesPerCall, 4);
    set(Quantity::TurnsPerMinute, 1);
    set(Quantity::UserSpeechShare, 1);
    set(Quantity::ModelSpeechShare, 0);
    set(Quantity::PromptTokens, 0);
    set(Quantity::CacheRatio, 0);
    set(Quantity::ToolShare, 0);
    set(Quantity::AnswerTextTokens, 0);
    set(Quantity::UserTextTokens, 0);
    assumptions.audio = {{"hears", 600, 1200}};
    return assumptions;
}

PlanOption optionOf(PlanOption::Kind kind, const std::vector<std::pair<PlanRole, std::string>> &models)
{
    PlanOption option{u"an option"_s, kind};
    for (const auto &[role, model] : models)
        option.model(role) = model;
    return option;
}

PlanOption realtime(const std::string &model)
{
    return optionOf(PlanOption::Kind::Realtime, {{PlanRole::Voice, model}});
}

PriceTable prices(const QByteArray &text)
{
    return PriceTable::fromToml(text).value();
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Turn by turn: 600, 1200, 1800 and half of the 2400 of the fourth.
    void contextGrowsFromTurnToTurn()
    {
        Assumptions assumptions = listening();
        assumptions.set(Quantity::MinutesPerCall, {3.5});
        assumptions.options = {realtime("hears")};
        const Plan plan = Plan::of(assumptions, prices("[[model]]\nname = \"hears\"\naudio_in = 10\n"), kToday);
        QCOMPARE(plan.options[0].perCall().value(), (600 + 1200 + 1800 + 1200) * 10 / 1e6);
        QCOMPARE(plan.perMinute(plan.options[0]).value(), 0.048 / 3.5);
        QCOMPARE(plan.perMonth(plan.options[0]).value(), 48.0);
        QVERIFY(!plan.options[0].isAtMost());
    }

    /// 1,000 tokens fit in: from the second turn on there are no more.
    void contextHasAnEnd()
    {
        Assumptions assumptions = listening();
        assumptions.set(Quantity::ContextTokens, {1000});
        const auto table = prices("[[model]]\nname = \"hears\"\naudio_in = 10\n");
        QCOMPARE(Plan::option(realtime("hears"), assumptions, table, kToday).perCall().value(), 3600 * 10 / 1e6);
    }

    void aToolIsOneRequestMore()
    {
        Assumptions assumptions = listening();
        assumptions.set(Quantity::MinutesPerCall, {1});
        assumptions.set(Quantity::ToolShare, {0.5});
        assumptions.set(Quantity::ToolCallTokens, {40});
        assumptions.set(Quantity::ToolResultTokens, {200});
        const auto table = prices("[[model]]\nname = \"hears\"\naudio_in = 10\ntext_in = 1\ntext_out = 2\n");
        QCOMPARE(Plan::option(realtime("hears"), assumptions, table, kToday).perCall().value(),
                 (600 * 10 + 0.5 * (600 * 10 + 40 * 2 + 240 * 1)) / 1e6);
    }

    void withoutAPriceOfTheCacheItIsAnUpperBound()
    {
        Assumptions assumptions = listening();
        assumptions.set(Quantity::CacheRatio, {0.5});
        const auto cost = [&](const QByteArray &row) {
            return Plan::option(realtime("hears"), assumptions, prices("[[model]]\nname = \"hears\"\n" + row), kToday);
        };
        const auto bound = cost("audio_in = 10\n");
        QCOMPARE(bound.perCall().value(), 6000 * 10 / 1e6);
        QVERIFY(bound.isAtMost());
        QVERIFY(bound.remarks().join(u' ').contains(u"full"_s));
        const auto known = cost("audio_in = 10\naudio_cached = 2\n");
        QCOMPARE(known.perCall().value(), 6000 * 6 / 1e6);
        QVERIFY(!known.isAtMost());
    }

    void whatIsNotKnownIsNotFree_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("why");
        QTest::newRow("no model") << QByteArray("[[model]]\nname = \"other\"\naudio_in = 1\n") << u"does not have it"_s;
        QTest::newRow("no price") << QByteArray("[[model]]\nname = \"hears\"\ntext_in = 1\n") << u"lacks a price"_s;
        QTest::newRow("no rate") << QByteArray("[[model]]\nname = \"hears\"\ncurrency = \"CNY\"\naudio_in = 1\n")
                                 << u"rate"_s;
    }

    void whatIsNotKnownIsNotFree()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, why);
        Assumptions assumptions = listening();
        assumptions.options = {realtime("hears"), realtime("hears")};
        const auto table = prices(row);
        const Plan plan = Plan::of(assumptions, table, kToday);
        QVERIFY(!plan.options[0].perCall() && !plan.perMonth(plan.options[0]) && !plan.perMinute(plan.options[0]));
        QVERIFY2(plan.options[0].remarks().value(0).contains(why), qPrintable(plan.options[0].remarks().join(u'\n')));
        QVERIFY(BreakEven::of(assumptions, table, kToday).empty());
    }

    void tokensOfUnknownAudioAreNotKnown()
    {
        Assumptions assumptions = listening();
        assumptions.audio.clear();
        const auto option =
            Plan::option(realtime("hears"), assumptions, prices("[[model]]\nname = \"hears\"\naudio_in = 1\n"), kToday);
        QVERIFY(!option.perCall());
        QVERIFY(option.remarks().join(u' ').contains(u"tokens a minute"_s));
    }

    void currenciesGoByWayOfTheDollar()
    {
        Assumptions assumptions;
        QCOMPARE(assumptions.rate("USD").value(), 1.0);
        QVERIFY(!assumptions.rate("CNY"));
        assumptions.setRate({"CNY", 7, kToday});
        assumptions.setRate({"EUR", 0.875, kToday});
        QCOMPARE(assumptions.rate("CNY").value(), 1.0 / 7);
        assumptions.currency = "EUR";
        QCOMPARE(assumptions.rate("CNY").value(), 0.125);
        QCOMPARE(assumptions.rate("USD").value(), 0.875);
        assumptions.currency = "JPY";
        QVERIFY(!assumptions.rate("USD"));
        QCOMPARE(assumptions.rate("JPY").value(), 1.0);
    }

    /// 600 tokens a turn at $10 a million, m minutes: 0.003 m (m + 1); at 0.03 m they meet after 9 minutes.
    void breakEvenAlongTheLength()
    {
        Assumptions assumptions = listening();
        assumptions.options = {realtime("hears"), realtime("clock")};
        const auto table = prices("[[model]]\nname = \"hears\"\naudio_in = 10\n"
                                  "[[model]]\nname = \"clock\"\nsession_minute = 0.03\n");
        const auto found = BreakEven::of(assumptions, table, kToday);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(std::abs(found[0].at - 9) < 1e-6);
        QCOMPARE(found[0].below, size_t(0));
        QCOMPARE(found[0].above, size_t(1));
        QVERIFY(!found[0].isBound);
        assumptions.set(Quantity::CacheRatio, {0.5});
        QVERIFY(BreakEven::of(assumptions, table, kToday).at(0).isBound);
        QVERIFY2(found[0].text(assumptions).contains(u"9.0 min"_s), qPrintable(found[0].text(assumptions)));
    }

    /// A turn costs 0.001 by the small model, 0.005 by the strong one: a router with templates for half of the rest costs
    /// 0.0005 (1 - s) + 0.005 s, and as much as 0.0023 of a chain at s = 0.4.
    void breakEvenAlongTheHardTurns()
    {
        Assumptions assumptions = listening();
        assumptions.set(Quantity::UserTextTokens, {100});
        assumptions.set(Quantity::MinutesPerCall, {1});
        assumptions.set(Quantity::TemplateShare, {0.4});
        assumptions.set(Quantity::SmallShare, {0.4});
        assumptions.set(Quantity::StrongShare, {0.2});
        const std::vector<std::pair<PlanRole, std::string>> around{{PlanRole::Transcription, "free"},
                                                                   {PlanRole::Speech, "free"}};
        auto routed = around;
        routed.insert(routed.end(), {{PlanRole::Small, "small"}, {PlanRole::Strong, "strong"}});
        auto chained = around;
        chained.emplace_back(PlanRole::Text, "middle");
        assumptions.options = {optionOf(PlanOption::Kind::Router, routed),
                               optionOf(PlanOption::Kind::Chained, chained)};
        const auto table = prices("[[model]]\nname = \"free\"\naudio_minute = 0\ncharacters = 0\n"
                                  "[[model]]\nname = \"small\"\ntext_in = 10\ntext_out = 0\n"
                                  "[[model]]\nname = \"middle\"\ntext_in = 23\ntext_out = 0\n"
                                  "[[model]]\nname = \"strong\"\ntext_in = 50\ntext_out = 0\n");
        const auto found = BreakEven::of(assumptions, table, kToday);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found[0].axis == BreakEven::Axis::StrongShare);
        QVERIFY(std::abs(found[0].at - 0.4) < 1e-9);
        QCOMPARE(found[0].below, size_t(0));
    }

    void equalOptionsHaveNone()
    {
        Assumptions assumptions = listening();
        assumptions.options = {realtime("hears"), realtime("hears")};
        const auto table = prices("[[model]]\nname = \"hears\"\naudio_in = 10\n");
        QVERIFY(BreakEven::of(assumptions, table, kToday).empty());
    }

    void theEndOfAModelIsTold()
    {
        const auto option = [](const QByteArray &day) {
            const QByteArray row = "[[model]]\nname = \"hears\"\naudio_in = 10\nunverified = true\nshutdown = " + day;
            return Plan::option(realtime("hears"), listening(), prices(row + '\n'), kToday).remarks().join(u' ');
        };
        QVERIFY(option("2026-11-30").contains(u"ended on 2026-11-30"_s));
        QVERIFY(option("2027-01-20").contains(u"ends on 2027-01-20"_s));
        QVERIFY(option("2027-01-20").contains(u"not verified"_s));
    }

    void sharesOfTheRouterAreOne()
    {
        Assumptions assumptions;
        QVERIFY(assumptions.check());
        assumptions.set(Quantity::StrongShare, {0.3});
        QVERIFY(!assumptions.check());
        assumptions.set(Quantity::StrongShare, {0.2});
        assumptions.set(Quantity::MinutesPerCall, {0});
        QVERIFY(assumptions.check().error().text.contains(Assumptions::name(Quantity::MinutesPerCall)));
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
