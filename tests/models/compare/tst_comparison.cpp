// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare/comparison_models.h"
#include "models/compare/line_diff.h"
#include "tests/support/spoken_session.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// The turns of a text session whose one response used that.
std::vector<ComparedTurn> turnsWithUsage(const QByteArray &usage)
{
    EventLog events;
    events.server(0, "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_1\",\"model\":\"gpt-realtime\"}}");
    events.client(10, "{\"type\":\"response.create\"}");
    events.server(40, "{\"type\":\"response.created\",\"response\":{\"id\":\"resp_1\",\"status\":\"in_progress\"}}");
    events.server(80, "{\"type\":\"response.done\",\"response\":{\"id\":\"resp_1\",\"status\":\"completed\",\"usage\":"
                          + usage + "}}");
    FoldedLog log(events.shared(), {});
    log.fold([](double) { return true; });
    return ComparedRun::of(log).turns;
}

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
    void countsThatContradictThemselvesAreNotKnown()
    {
        const auto told = turnsWithUsage("{\"input_tokens\":20,\"output_tokens\":5}");
        QCOMPARE(told.size(), size_t(1));
        QCOMPARE(told[0].inputTokens, std::optional<qint64>(20));
        const auto odd = turnsWithUsage("{\"input_tokens\":-20,\"output_tokens\":5}");
        QCOMPARE(odd.size(), size_t(1));
        QVERIFY(!odd[0].inputTokens && !odd[0].outputTokens);
    }

    void comparesLines()
    {
        using Kind = LineRow::Kind;
        const auto rows = lineDiff(u"a\nb\nc\nd"_s, u"a\nx\nc\nd\ne"_s);
        QCOMPARE(rows.size(), size_t(5));
        QVERIFY(rows[0].kind == Kind::Same && rows[1].kind == Kind::Changed && rows[4].kind == Kind::OnlyB);
        QCOMPARE(wordRunsText(rows[1].words), u"[-b-] {+x+}"_s);
        QCOMPARE(rows[4].lineB, 5);
        QCOMPARE(rows[4].lineA, 0);
        const auto folded = foldedRows(rows, 0);
        QCOMPARE(folded.size(), size_t(4)); // the same, the change, the same, what came
        QCOMPARE(folded[2].skipped, 2);
        for (const LineRow &row : lineDiff(u"one\ntwo"_s, u"one\ntwo"_s))
            QVERIFY(row.kind == Kind::Same);
        QString many;
        for (int i = 0; i < 3 * kMostComparedLines; ++i)
            many += QString::number(i) + u'\n';
        QVERIFY(lineDiff(many, many + many).size() >= size_t(6 * kMostComparedLines));
    }

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

    /// Where a script has no blanks, letters go and come; what stands around them stays as it is written.
    void lettersGoAndComeWithoutBlanks()
    {
        QCOMPARE(inWords(wordDiff(u"明日は雨です。"_s, u"明日は晴です。"_s)),
                 QStringList{u"明日は[-雨-]{+晴+}です。"_s});
        QCOMPARE(inWords(wordDiff(u"ใช่ ok go"_s, u"ใช่ ok no"_s)), QStringList{u"ใช่ ok [-go-] {+no+}"_s});
        QCOMPARE(inWords(wordDiff(u"東京 Tower"_s, u"東京"_s)), QStringList{u"東京 [-Tower-]"_s});
        QCOMPARE(spokenWords(u"明日、OK?"_s), (QStringList{u"明"_s, u"日"_s, u"ok"_s}));
        const TurnAlignment aligned =
            alignTurns(std::vector<QString>{u"明日は雨ですか"_s}, std::vector<QString>{u"明日は晴ですか"_s});
        QCOMPARE(aligned.pairs.front().by, By::Words);
    }

    /// However long two sessions are, it ends; and what was not looked at is told.
    void alignmentIsBounded()
    {
        QString longTurn;
        for (int i = 0; i < 20'000; ++i)
            longTurn += QString::number(i) + u' ';
        const std::vector<QString> turns(20, longTurn);
        QElapsedTimer timer;
        timer.start();
        const TurnAlignment aligned = alignTurns(turns, turns);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(aligned.words && *aligned.words >= 16);
        QCOMPARE(aligned.pairs.size(), size_t(20));
        QVERIFY(!aligned.byOrderAlone);
        const std::vector<QString> many(600, u"yes"_s);
        QVERIFY(alignTurns(many, many).byOrderAlone);
        Comparison comparison = Comparison::of({run(u"a"_s, {})}, {run(u"a"_s, {})});
        comparison.alignedWords = 512;
        QVERIFY2(comparison.alignmentText().contains(u"512"_s), qPrintable(comparison.alignmentText()));
    }

    void distanceIsOfWords()
    {
        const auto distance = [](const QString &a, const QString &b) {
            WordNumbers numbers;
            return wordDistance(numbers.of(spokenWords(a)), numbers.of(spokenWords(b)));
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
        const std::vector<TurnPair> pairs = alignTurns(a, b).pairs;
        const std::vector<TurnPair> expected{{0, 0, By::Words},
                                             {1, 1, By::Order},
                                             {std::nullopt, 2, By::Alone},
                                             {2, 3, By::Words},
                                             {3, std::nullopt, By::Alone}};
        QVERIFY(pairs == expected);
        QVERIFY(alignTurns({}, {}).pairs.empty());
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

    /// A difference that rounds to nothing has no direction.
    void nothingIsNeitherSoonerNorLater()
    {
        const Comparison same = Comparison::of({run(u"hello there"_s, 900)}, {run(u"hello there"_s, 900)});
        QVERIFY2(same.sentence().contains(u"as soon as A"_s), qPrintable(same.sentence()));
        const Difference money{{0.00101}, {0.00100}};
        QCOMPARE(money.sizeText(4), u"0.0000"_s);
        QCOMPARE(money.sizeText(6), u"−0.000010"_s);
    }

    /// A median over other turns is another figure: only turns count that each repeat tells of.
    void mediansAreOverTheSameTurns()
    {
        const auto two = [](std::optional<qint64> first, std::optional<qint64> second) {
            ComparedRun both = run(u"hello there"_s, first);
            both.turns.push_back(run(u"nine is too early"_s, second).turns.front());
            return both;
        };
        const Comparison repeats =
            Comparison::of({two(1000, 200), two(1000, {})}, {two(1000, 200), two(1000, 200), two({}, {})});
        const auto wait = std::ranges::find_if(repeats.totals, [](const TotalDifference &total) {
            return total.kind == TotalDifference::Kind::Latency && total.interval == Interval::VoiceToVoice;
        });
        QVERIFY(wait != repeats.totals.end());
        QCOMPARE(wait->turnsA, size_t(1));
        QCOMPARE(wait->difference.nA(), size_t(2));
        QCOMPARE(wait->difference.nB(), size_t(2)); // the third tells of no turn
        QCOMPARE(wait->difference.size(), std::optional(0.0));
        QCOMPARE(repeats.turns.front().runsB, size_t(3));
        const auto speech = std::ranges::find(repeats.totals, TotalDifference::Kind::Speech, &TotalDifference::kind);
        QCOMPARE(speech->turnsA, size_t(0)); // none was spoken
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

    /// Also what no form shows, by the path that GA has for it.
    void unshownSettingsDifferToo()
    {
        const auto of = [](const QByteArray &session) {
            EventLog log;
            log.server(0, "{\"type\":\"session.created\",\"session\":" + session + "}");
            FoldedLog folded(log.shared(), {});
            folded.fold([](double) { return true; });
            return ComparedRun::of(folded);
        };
        const Comparison comparison = Comparison::of(
            {of("{\"id\":\"a\",\"input_audio_format\":\"pcm16\",\"tool_choice\":\"auto\",\"x\":{\"y\":1}}")},
            {of("{\"id\":\"b\",\"input_audio_format\":\"g711_ulaw\",\"tool_choice\":\"auto\",\"x\":{\"y\":2}}")});
        QStringList paths;
        for (const SettingDifference &difference : comparison.settings)
            paths << difference.path;
        QCOMPARE(paths, (QStringList{u"audio.input.format"_s, u"x.y"_s}));
        QCOMPARE(comparison.settingsCompared, size_t(3));
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
