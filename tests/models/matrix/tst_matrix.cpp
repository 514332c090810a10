// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/profile.h"
#include "models/matrix/matrix_table.h"
#include "models/prompts/prompt_versions.h"
#include "models/tables/cell_tone.h"
#include "tests/support/typed_run.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// What cells and cases are, and how they are folded.
class TestMatrix : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void put(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static TypedRun typed(const QString &answer)
    {
        TypedRun run;
        run.turns = {{u"Where is my order?"_s, answer, {}, {}}};
        return run;
    }

    /// A run that holds, or not, or was not judged.
    static MatrixRun run(std::optional<CaseVerdict::Outcome> verdict, std::optional<double> cost = 0.01)
    {
        MatrixRun made;
        made.reached = true;
        if (verdict)
            made.verdicts.push_back({u"tool_called x"_s, *verdict, u"Called: x"_s, 3});
        made.cost = cost;
        return made;
    }

    static MatrixCell cell(const std::vector<MatrixRun> &runs) { return MatrixCell(runs); }

private Q_SLOTS:
    void readsARun()
    {
        TypedRun two = typed(u"It left this morning."_s);
        two.turns += {u"And the refund?"_s, u"In three days."_s, u"look_up"_s, u"{\"order\":\"427\"}"_s};
        two.waitMs = 500;
        two.audioMs = 400;
        two.write(path(u"run.jsonl"_s));
        const auto expected = Expectations::fromToml("[expect]\ntranscript_contains = [\"three days\"]\ntool_called = "
                                                     "[\"look_up\"]\ncost_under_usd = 0.0000001");
        const MatrixRun run = MatrixRun::of(path(u"run.jsonl"_s), {}, *expected);
        QVERIFY2(run.error.text.isEmpty(), qPrintable(run.error.text));
        QVERIFY(run.reached);
        QCOMPARE(run.compared.turns.size(), size_t(2));
        QCOMPARE(run.compared.turns[1].answer, u"In three days."_s);
        QCOMPARE(run.calls, QStringList{u"look_up {\"order\":\"427\"}"_s});
        QCOMPARE(*run.audio, microseconds(800'000));
        QVERIFY(run.wait && *run.wait > milliseconds(490) && *run.wait < milliseconds(520));
        QCOMPARE(run.waits, size_t(2));
        QVERIFY(run.cost && *run.cost > 0);
        QCOMPARE(run.outcome(), MatrixRun::Outcome::Broken); // by its cost alone
        QCOMPARE(run.count(CaseVerdict::Outcome::Held), size_t(2));
    }

    /// What the recording does not tell is not known, and no nought.
    void knowsWhatItDoesNotKnow()
    {
        TypedRun untold = typed(u"It left."_s);
        untold.tokens = 0;
        untold.write(path(u"untold.jsonl"_s));
        const MatrixRun run = MatrixRun::of(path(u"untold.jsonl"_s), {}, {});
        QVERIFY(!run.cost);
        QCOMPARE(run.outcome(), MatrixRun::Outcome::NotJudged);
        QCOMPARE(cell({run}).costText(), u"cost –"_s);
        const MatrixRun gone = MatrixRun::of(path(u"nowhere.jsonl"_s), {}, {});
        QCOMPARE(gone.outcome(), MatrixRun::Outcome::Failed);
        QVERIFY(!gone.wait && !gone.audio && !gone.cost && !gone.reached);
        TypedRun silent = typed({});
        silent.answers = false;
        silent.write(path(u"silent.jsonl"_s));
        QVERIFY(!MatrixRun::of(path(u"silent.jsonl"_s), {u"Refused."_s, {}}, {}).reached);
    }

    void foldsOutcomes()
    {
        using Of = CaseVerdict::Outcome;
        const MatrixRun held = run(Of::Held);
        const MatrixRun broken = run(Of::Broken);
        const MatrixRun unmeasured = run(Of::NotMeasured);
        const MatrixRun unjudged = run(std::nullopt);
        MatrixRun failed = run(Of::Held);
        failed.error = {u"The endpoint refused."_s, {}};
        QCOMPARE(cell({}).outcome(), MatrixCell::Outcome::Waiting);
        QCOMPARE(cell({held, held}).outcome(), MatrixCell::Outcome::Held);
        QCOMPARE(cell({held, held}).outcomeText(), u"✓ 2 of 2 hold"_s);
        QCOMPARE(cell({held}).outcomeText(), u"✓ holds"_s);
        QCOMPARE(cell({held, broken, held}).outcome(), MatrixCell::Outcome::Sometimes);
        QCOMPARE(cell({held, broken, held}).outcomeText(), u"≈ 2 of 3 hold"_s);
        QCOMPARE(cell({held, unmeasured}).outcome(), MatrixCell::Outcome::Sometimes); // not proven is no pass
        QCOMPARE(cell({broken, broken}).outcome(), MatrixCell::Outcome::Broken);
        QCOMPARE(cell({unmeasured, broken}).outcome(), MatrixCell::Outcome::Broken);
        QCOMPARE(cell({unmeasured}).outcome(), MatrixCell::Outcome::NotMeasured);
        QCOMPARE(cell({unjudged}).outcome(), MatrixCell::Outcome::NotJudged);
        QCOMPARE(cell({held, failed}).outcome(), MatrixCell::Outcome::Failed);
        QCOMPARE(cell({held, failed}).outcomeText(), u"! 1 of 2 failed"_s);
    }

    void tellsTheSpread()
    {
        MatrixRun a = run(std::nullopt, 0.010);
        a.wait = milliseconds(1000);
        MatrixRun b = run(std::nullopt, 0.014);
        b.wait = milliseconds(1200);
        QCOMPARE(cell({a}).costText(), u"$0.0100"_s); // of one run no spread is told
        QVERIFY2(cell({a, b}).costText() == u"$0.0120 ±0.0020"_s, qPrintable(cell({a, b}).costText()));
        QVERIFY(cell({a, b}).waitText().endsWith(u"±100"_s));
        QCOMPARE(*cell({a, b}).totalCost(), 0.024);
        QVERIFY(!cell({a, run(std::nullopt, std::nullopt)}).totalCost()); // one is not known, nor is the sum
        MatrixRun unreached = run(std::nullopt, std::nullopt);
        unreached.reached = false;
        QCOMPARE(cell({a, unreached}).totalCost().value_or(0), 0.010); // nobody was paid for it
        unreached.unread = true;
        QVERIFY(!cell({a, unreached}).totalCost());
    }

    /// What broke off early is no repeat of what did not: it would make any spread look wide. What it cost was spent.
    void failedRunsAreNoRepeats()
    {
        const auto made = [](int wait, double cost, const QString &error) {
            MatrixRun one = run(CaseVerdict::Outcome::Held, cost);
            one.wait = milliseconds(wait);
            one.audio = milliseconds(wait);
            one.error.text = error;
            return one;
        };
        const std::vector<MatrixRun> runs{made(1000, 0.010, {}), made(1200, 0.014, {}),
                                          made(9000, 0.001, u"The endpoint ended the session."_s)};
        const MatrixCell all = cell(runs);
        QVERIFY2(all.waitText().endsWith(u"±100"_s), qPrintable(all.waitText()));
        QVERIFY2(all.costText() == u"$0.0120 ±0.0020"_s, qPrintable(all.costText()));
        QCOMPARE(all.audio().nA(), size_t(2));
        QCOMPARE(*all.totalCost(), 0.025);
        QCOMPARE(*all.totalAudio(), 11.2);
    }

    /// The user's own doing says nothing of the prompt.
    void stoppedRunsAreNoFailures()
    {
        const MatrixRun held = run(CaseVerdict::Outcome::Held);
        MatrixRun stopped = run(CaseVerdict::Outcome::Broken);
        stopped.error = {u"The run was interrupted."_s, {}};
        stopped.stopped = true;
        QCOMPARE(stopped.outcome(), MatrixRun::Outcome::Stopped);
        QCOMPARE(cell({stopped}).outcome(), MatrixCell::Outcome::Stopped);
        QCOMPARE(cell({stopped}).outcomeText(), u"■ stopped"_s);
        QCOMPARE(cell({held, stopped}).outcome(), MatrixCell::Outcome::Held);
        QCOMPARE(cell({held, stopped}).outcomeText(), u"✓ holds"_s);
        QCOMPARE(cell({held, stopped}).cost().nA(), size_t(1));
        QCOMPARE(*cell({held, stopped}).totalCost(), 0.02);
        Matrix matrix(std::vector<MatrixPrompt>(1), std::vector<MatrixCase>(1), 3);
        matrix.add({0, 0}, held);
        matrix.add({0, 0}, stopped);
        QCOMPARE(matrix.done(), size_t(1));
        QCOMPARE(matrix.spent().known, 0.02);
    }

    /// However many runs there are, their words take no more than so much; the rest is read again.
    void keepsSoMuchInMemory()
    {
        typed(u"It left."_s).write(path(u"words.jsonl"_s));
        MatrixRun small = MatrixRun::of(path(u"words.jsonl"_s), {}, {});
        small.calls = {u"look_up {}"_s};
        MatrixRun large = small;
        large.compared.turns.front().answer += QString((Matrix::kMostWords - large.wordsSize()) / sizeof(QChar), u'x');
        Matrix matrix(std::vector<MatrixPrompt>(1), std::vector<MatrixCase>(1), 3);
        matrix.add({0, 0}, large);
        matrix.add({0, 0}, small);
        QVERIFY(matrix.words <= Matrix::kMostWords);
        const MatrixRun &kept = matrix.runs({0, 0})[1];
        QVERIFY(!kept.hasWords && kept.compared.turns.empty() && kept.calls.isEmpty());
        QCOMPARE(kept.cost, small.cost); // figures stay
        MatrixRun again = kept;
        again.readWords();
        QVERIFY(again.hasWords);
        QCOMPARE(again.compared.turns.front().answer, u"It left."_s);
        QVERIFY(again.compared.instructions.isEmpty() && again.compared.tools.isEmpty()); // what nobody tells of it
        QVERIFY(QFile::remove(path(u"words.jsonl"_s)));
        MatrixRun gone = kept;
        gone.readWords();
        QVERIFY(!gone.hasWords && !gone.error.text.isEmpty());
    }

    void isWorkedInOrder()
    {
        Matrix matrix(std::vector<MatrixPrompt>(2), std::vector<MatrixCase>(3), 2);
        QCOMPARE(matrix.size(), size_t(12));
        QList<QList<int>> order;
        for (size_t i = 0; i < matrix.size(); ++i) {
            const Matrix::Step step = matrix.step(i);
            order += {step.repeat, int(step.place.column), int(step.place.prompt)};
        }
        QVERIFY(std::ranges::is_sorted(order)); // each once before any twice, and a case is read once
        QCOMPARE(QSet<QList<int>>(order.begin(), order.end()).size(), 12);
    }

    void sumsWhatWasSpent()
    {
        Matrix matrix(std::vector<MatrixPrompt>(1), std::vector<MatrixCase>(1), 3);
        matrix.cells[0] = {run(std::nullopt, 0.01), run(std::nullopt, std::nullopt)};
        MatrixRun unreached = run(std::nullopt, std::nullopt);
        unreached.reached = false; // nobody was paid for it
        matrix.cells[0].push_back(unreached);
        QCOMPARE(matrix.spent().known, 0.01);
        QCOMPARE(matrix.spent().unknown, size_t(1));
        matrix.bill = MatrixBill::Unknown;
        QCOMPARE(matrix.spent().unknown, size_t(3));
    }

    void readsCases()
    {
        typed(u"It left."_s).write(path(u"refund.jsonl"_s));
        put(u"refund.toml"_s, "name = \"退款: refund of order 427\"\n[expect]\ntool_called = [\"look_up\"]\n");
        const MatrixCase both = MatrixCase::read(path(u"refund.toml"_s)); // either of the two names it
        QVERIFY2(both.isRunnable(), qPrintable(both.problem.text));
        QCOMPARE(both.recording, path(u"refund.jsonl"_s));
        QCOMPARE(both.name, u"退款: refund of order 427"_s);
        QVERIFY(both.isJudged());
        QVERIFY(both.length && *both.length > milliseconds(500));
        QVERIFY(both.use);
        QCOMPARE(both.use->requests.size(), size_t(1));
        typed(u"It left."_s).write(path(u"bare.jsonl"_s));
        const MatrixCase bare = MatrixCase::read(path(u"bare.jsonl"_s));
        QVERIFY(bare.isRunnable() && !bare.isJudged());
        QCOMPARE(bare.name, u"bare"_s);
        typed(u"It left."_s).write(path(u"wrong.jsonl"_s));
        put(u"wrong.toml"_s, "[expect]\nno_such_thing = 1\n");
        const MatrixCase wrong = MatrixCase::read(path(u"wrong.jsonl"_s));
        QVERIFY2(!wrong.isRunnable() && wrong.problem.text.contains(u"wrong.toml"_s), qPrintable(wrong.problem.text));
        QVERIFY(!MatrixCase::read(path(u"absent.jsonl"_s)).isRunnable());
        const QStringList found = MatrixCase::recordingsIn(m_folder.path());
        QVERIFY(found.contains(path(u"refund.jsonl"_s)) && !found.contains(path(u"refund.toml"_s)));
    }

    /// A forecast by usage that was never told would be too low, and a cap would let through what it is to stop.
    void usesNothingThatWasNotTold()
    {
        TypedRun two = typed(u"It left."_s);
        two.turns += two.turns.front();
        QByteArray text = two.text();
        const auto caseOf = [&](const QByteArray &log) {
            put(u"use.jsonl"_s, log);
            return MatrixCase::read(path(u"use.jsonl"_s));
        };
        const PriceTable prices = *PriceTable::fromToml(
            "[[model]]\nname = \"m\"\ntext_in = 1000.0\ntext_out = 0\naudio_in = 1\naudio_out = 1\n");
        QCOMPARE(caseOf(text).costWith(prices, "m").value_or(0), 2.0);
        const qsizetype usage = text.lastIndexOf(",\"usage\":{");
        QVERIFY(usage > 0);
        QByteArray untold = text;
        untold.replace("\"usage\":", "\"used\":");
        QVERIFY(!caseOf(untold).use);
        untold = text;
        untold.replace(usage, 9, ",\"used\":"); // the last answer's alone
        QVERIFY(!caseOf(untold).use && !caseOf(untold).costWith(prices, "m"));
        QByteArray kinds = text;
        kinds.replace("input_token_details", "details");
        QVERIFY(!caseOf(kinds).use); // how much of it is audio is not known
        QByteArray open = text;
        open.truncate(open.lastIndexOf('\n', open.size() - 2) + 1); // before its last response.done
        QVERIFY(!caseOf(open).use);
        const MatrixCase torn = caseOf(text + "no line of a recording\n");
        QVERIFY(torn.isRunnable() && !torn.use); // what could not be read may have told more
    }

    void makesRows()
    {
        const QByteArray text = "name = \"Refunds\"\nmodel = \"gpt-realtime-mini\"\ninstructions = \"Hello {{who}}.\"\n"
                                "[[variable]]\nname = \"who\"\nrequired = true\n";
        MatrixPrompt::Source source{u"/tmp/refunds.toml"_s, u"v2"_s, text, {}, {}};
        const auto missing = MatrixPrompt::of(source);
        QVERIFY(!missing);
        QVERIFY2(missing.error().text.contains(u"Refunds · v2"_s), qPrintable(missing.error().text));
        source.values = {{u"who"_s, u"Ada"_s}, {u"gone"_s, u"of a later version"_s}};
        const auto row = MatrixPrompt::of(source);
        QVERIFY2(row.has_value(), row ? "" : qPrintable(row.error().text));
        QCOMPARE(row->hash, PromptVersions::hashOf(text));
        QCOMPARE(SettingChanges::text(row->changes.all().front()), u"instructions = Hello Ada."_s);
        Profile profile;
        profile.model = u"gpt-realtime"_s;
        QCOMPARE(row->modelOn(profile, {}), u"gpt-realtime-mini"_s);
        QCOMPARE(row->modelOn(profile, u"mine"_s), u"mine"_s);
        profile.kind = Profile::Kind::Custom;
        QCOMPARE(row->modelOn(profile, {}), u"gpt-realtime"_s);
        QVERIFY(MatrixPrompt::asRecorded().changes.isEmpty());
        source.text = "no = = toml";
        QVERIFY(!MatrixPrompt::of(source));
    }

    void isATable()
    {
        std::vector<MatrixPrompt> prompts(2);
        prompts[0].name = u"Refunds"_s;
        prompts[0].version = u"v1"_s;
        prompts[1].name = u"Refunds"_s;
        prompts[1].version = u"v2"_s;
        Matrix matrix(std::move(prompts), std::vector<MatrixCase>(2), 2);
        matrix.cases[0].name = u"order 427"_s;
        MatrixTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(table.rowCount(), 0);
        table.setMatrix(&matrix);
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.columnCount(), 3); // the last one is of all cases
        QVERIFY(!table.placeOf(table.index(0, 2)));
        table.setPlace(Matrix::Place{1, 0});
        QVERIFY(table.index(1, 0).data().toString().contains(u"run 1 of 2"_s));
        matrix.runs({1, 0}).push_back(run(CaseVerdict::Outcome::Broken));
        table.changed({1, 0});
        QCOMPARE(table.index(1, 0).data(kCellToneRole).toInt(), int(CellTone::Error));
        QVERIFY(table.index(1, 2).data(MatrixTable::kLinesRole).toStringList().last().contains(u"$0.0100 in all"_s));
        QVERIFY(table.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"tool_called x"_s));
        QCOMPARE(table.headerData(1, Qt::Vertical).toString(), u"Refunds\nv2"_s);
        table.setMatrix(nullptr);
        QCOMPARE(table.columnCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
