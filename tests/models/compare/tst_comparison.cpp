// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparison_models.h"
#include "tests/support/spoken_session.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

ComparedRun spokenRun(RecordingInfo::Times times = RecordingInfo::Times::Monotonic)
{
    const SpokenSession spoken;
    RecordingInfo info;
    info.times = times;
    FoldedLog log(spoken.log().shared(), info);
    log.fold([](double) { return true; });
    return ComparedRun::of(log);
}

/// A run of one turn that waited so long.
ComparedRun run(const QString &said, std::optional<qint64> waitMs)
{
    ComparedRun run;
    ComparedTurn turn;
    turn.user = said;
    if (waitMs)
        turn.latency[size_t(Interval::VoiceToVoice)] = milliseconds(*waitMs);
    run.turns.push_back(turn);
    return run;
}

QStringList inWords(const std::vector<WordRun> &runs)
{
    return {wordRunsText(runs)};
}

using By = TurnPair::By;

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsGoAndCome()
    {
        QCOMPARE(inWords(wordDiff(u"For which day would you like it?"_s, u"On which day would you like it?"_s)),
                 QStringList{u"[-For-] {+On+} which day would you like it?"_s});
        QCOMPARE(inWords(wordDiff(u"a b c d"_s, u"a c x d"_s)), QStringList{u"a [-b-] c {+x+} d"_s});
        QCOMPARE(wordDiff(QString(), QString()).size(), size_t(0));
        QCOMPARE(inWords(wordDiff(u"a"_s, QString())), QStringList{u"[-a-]"_s});
        const QString longText = u"word "_s.repeated(20000);
        QCOMPARE(wordDiff(longText + u"a"_s, longText + u"b"_s).size(), size_t(3));
    }

    void distanceIsOfWords()
    {
        const auto distance = [](const QString &a, const QString &b) {
            return wordDistance(spokenWords(a), spokenWords(b));
        };
        QCOMPARE(distance(u"Tuesday, if you can."_s, u"tuesday if you can"_s), std::optional(0.0));
        QCOMPARE(distance(u"one two three four"_s, u"one two three five"_s), std::optional(0.25));
        QCOMPARE(distance(u"yes"_s, QString()), std::optional(1.0));
        QVERIFY(!distance(u"…"_s, QString()));
    }

    void turnsAreAlignedByWordsThenByOrder()
    {
        const std::vector<QString> a{u"good morning"_s, QString(), u"nine is too early"_s, u"only here"_s};
        const std::vector<QString> b{u"good morning"_s, u"tuesday if you can"_s, u"something else entirely then"_s,
                                     u"nine is too early for me"_s};
        const std::vector<TurnPair> pairs = alignTurns(a, b);
        const std::vector<TurnPair> expected{{0, 0, By::Words},
                                             {1, 1, By::Order},
                                             {std::nullopt, 2, By::Alone},
                                             {2, 3, By::Words},
                                             {3, std::nullopt, By::Alone}};
        QVERIFY(pairs == expected);
        QVERIFY(alignTurns({}, {}).empty());
    }

    /// Against itself nothing differs, and nothing is claimed.
    void oneRunClaimsNothing()
    {
        const Comparison same = Comparison::of({spokenRun()}, {spokenRun()});
        QVERIFY(!same.turns.empty());
        QCOMPARE(same.byWords + same.byOrder, same.turns.size());
        QVERIFY(same.settings.empty() && !same.instructionsDiffer && same.tools.empty());
        size_t known = 0;
        for (const TotalDifference &total : same.totals) {
            if (const auto size = total.difference.size()) {
                QCOMPARE(*size, 0.0);
                QCOMPARE(total.difference.verdict(), Difference::Verdict::OneRunEach);
                QVERIFY(total.difference.nA() == 1 && total.difference.nB() == 1);
                ++known;
            }
        }
        QVERIFY(known > 3);
        QVERIFY2(same.sentence().contains(u"nothing is claimed"_s), qPrintable(same.sentence()));
    }

    void onlyBeyondTheSpreadIsADifference()
    {
        const auto difference = [](std::vector<double> a, std::vector<double> b) {
            return Difference{std::move(a), std::move(b)};
        };
        QCOMPARE(difference({900, 910, 890}, {800, 790, 810}).verdict(), Difference::Verdict::Less);
        QCOMPARE(difference({900, 950, 840}, {890, 910, 850}).verdict(), Difference::Verdict::InsideSpread);
        QCOMPARE(difference({900}, {800}).verdict(), Difference::Verdict::OneRunEach);
        QCOMPARE(difference({}, {800}).verdict(), Difference::Verdict::Unknown);
        QVERIFY(!difference({}, {800}).size());
        QCOMPARE(difference({900, 950, 840}, {890}).spread(), std::optional(60.0));

        const Comparison repeats = Comparison::of({run(u"hello there"_s, 900), run(u"hello there"_s, 910)},
                                                  {run(u"hello there"_s, 770), run(u"hello there"_s, 780)});
        QCOMPARE(repeats.turns.front().wait().verdict(), Difference::Verdict::Less);
        QCOMPARE(repeats.turns.front().wait().nA(), size_t(2));
        QVERIFY2(repeats.sentence().startsWith(u"B answers 130 ms sooner"_s), qPrintable(repeats.sentence()));
    }

    void nothingInCommonIsSaid()
    {
        const Comparison strangers =
            Comparison::of({run(u"good morning doctor"_s, 900)}, {run(u"where is my parcel"_s, 700)});
        QVERIFY(strangers.nothingInCommon);
        QVERIFY(strangers.sentence().contains(u"nothing in common"_s));
        QCOMPARE(strangers.turns.size(), size_t(2));
        for (const TotalDifference &total : strangers.totals)
            QVERIFY(total.kind != TotalDifference::Kind::Latency);
    }

    void noFigureWithoutATime()
    {
        const Comparison untimed = Comparison::of({spokenRun(RecordingInfo::Times::None)}, {spokenRun()});
        for (const TurnComparison &row : untimed.turns)
            QVERIFY(!row.wait().size());
        for (const TotalDifference &total : untimed.totals)
            QVERIFY(total.kind != TotalDifference::Kind::Latency);
        QVERIFY(untimed.sentence().contains(u"cannot be compared"_s));
    }

    void settingsDifferByField()
    {
        ComparedRun a = run(u"hello"_s, {});
        ComparedRun b = run(u"hello"_s, {});
        a.settings[SettingField::SilenceDuration] = 500;
        b.settings[SettingField::SilenceDuration] = 360;
        a.settings[SettingField::Threshold] = b.settings[SettingField::Threshold] = 0.5;
        a.instructions = u"Be brief."_s;
        b.instructions = u"Be very brief."_s;
        a.tools.insert(u"one"_s, "{}");
        const Comparison comparison = Comparison::of({a}, {b});
        QCOMPARE(comparison.settings.size(), size_t(1));
        QVERIFY(comparison.settings[0].path.endsWith(u"silence_duration_ms"_s));
        QCOMPARE(comparison.settingsCompared, size_t(2));
        QCOMPARE(wordRunsText(comparison.instructions), u"Be {+very+} brief."_s);
        QCOMPARE(comparison.tools.size(), size_t(1));
        QCOMPARE(comparison.tools[0].in, ToolDifference::In::OnlyA);
    }

    void tablesShowTheN()
    {
        ComparedTurnsModel turns;
        ComparedTotalsModel totals;
        const QAbstractItemModelTester testTurns(&turns, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester testTotals(&totals, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto comparison = std::make_shared<const Comparison>(
            Comparison::of({run(u"hello there"_s, 900), run(u"hello there"_s, 910)}, {run(u"hello there"_s, 770)}));
        turns.setComparison(comparison);
        totals.setComparison(comparison);
        QCOMPARE(turns.rowCount(), 1);
        QCOMPARE(turns.index(0, ComparedTurnsModel::Runs).data().toString(), u"2 / 1"_s);
        QCOMPARE(turns.index(0, ComparedTurnsModel::Size).data().toString(), u"−135"_s);
        QCOMPARE(turns.index(0, ComparedTurnsModel::Verdict).data().toString(), u"faster"_s);
        QCOMPARE(totals.index(0, ComparedTotalsModel::Runs).data().toString(), u"2 / 1"_s);
        for (int row = 0; row < totals.rowCount(); ++row)
            QVERIFY(!totals.index(row, ComparedTotalsModel::Runs).data().toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
