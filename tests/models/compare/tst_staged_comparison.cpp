// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/causes/why.h"
#include "models/compare/staged_turns_model.h"
#include "models/recording/importers/log_reader.h"
#include "tests/support/staged_run.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// What a pipeline's wait and price are made of, beside those of an endpoint that tells no stages.
class TestStagedComparison : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::unique_ptr<FoldedLog> folded(const StagedRun &run) const { return folded(run.text()); }

    std::unique_ptr<FoldedLog> folded(const QByteArray &text) const
    {
        const QString path = m_folder.filePath(u"run.jsonl"_s);
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        auto reader = LogReader::open(path);
        if (!reader)
            qFatal("%s", qPrintable(reader.error().text));
        const Result<RecordingInfo> info = reader->read();
        if (!info)
            qFatal("%s", qPrintable(info.error().text));
        auto log = std::make_unique<FoldedLog>(reader->events(), *info);
        log->fold([](double) { return true; });
        return log;
    }

    template<typename Run>
    ComparedRun compared(const Run &run, const PipelineModels &as = {}) const
    {
        const auto log = folded(run);
        ComparedRun compared = ComparedRun::of(*log);
        compared.price(as);
        return compared;
    }

    /// Three turns: told whole; of the second the chat endpoint told no usage; the third is not in A.
    static StagedRun pipeline()
    {
        StagedRun run;
        run.turns = {{"where is my order", 1500, 300, 900, 60, 400, 80},
                     {"count to ten please", 2200, 500, 1300, 100, -1, 120},
                     {"what time is it now", 1200, 200, 700, 50, 500, 40}};
        return run;
    }

    static StagedRun speechToSpeech()
    {
        StagedRun run;
        run.turns = {{"where is my order", 800}, {"count to ten please", 1000}};
        return run;
    }

    StagedComparison both(const PipelineModels &as = {}) const
    {
        return StagedComparison::of(Comparison::of({compared(speechToSpeech(), as)}, {compared(pipeline(), as)}));
    }

    static const PipelineModels &priced()
    {
        static const PipelineModels models{"gpt-transcribe", "", "tts-1"};
        return models;
    }

private Q_SLOTS:
    void aWaitIsTheSumOfItsParts()
    {
        const StagedComparison staged = both();
        QCOMPARE(staged.turns.size(), size_t(3));
        QVERIFY(!staged.isStaged[0] && staged.isStaged[1]);
        const StagedSide &b = staged.turns[0].sides[1];
        QCOMPARE(staged.turns[0].interval, Interval::SubmitToAudio);
        QCOMPARE(b.wait.value(), 1500.0);
        QCOMPARE(b[WaitPart::TurnEnd].value(), double(StagedRun::kAcceptMs));
        QCOMPARE(b[WaitPart::Hear].value(), 300.0);
        QCOMPARE(b[WaitPart::Think].value(), 900.0);
        QCOMPARE(b[WaitPart::Speak].value(), 60.0);
        QCOMPARE(b[WaitPart::Rest].value(), 1500.0 - StagedRun::kAcceptMs - 300 - 900 - 60);
        QVERIFY(!b[WaitPart::Answer]);
        const StagedSide &a = staged.turns[0].sides[0];
        QCOMPARE(a[WaitPart::Answer].value(), 800.0 - StagedRun::kAcceptMs);
        QVERIFY(!a[WaitPart::Hear] && !a[WaitPart::Rest]);
        QVERIFY(!staged.turns[2].sides[0].isThere);
        // p50 and p90 are of the turns of which both tell it.
        QCOMPARE(staged.totals[1].wait.n, size_t(2));
        QCOMPARE(staged.totals[1].wait.p50, 1500.0);
        QCOMPARE(staged.totals[1].wait.p90, 2200.0);
        QCOMPARE(staged.totals[1].parts[size_t(WaitPart::Think)].p90, 1300.0);
        QVERIFY2(staged.text().contains(u"The stages of B, p50: "_s), qPrintable(staged.text()));
    }

    /// Without transcripts in B the turns are the same ones all the same, whatever was answered.
    void whatWasNotTranscribedIsPairedByOrder()
    {
        StagedRun untold = pipeline();
        for (StagedRun::Turn &turn : untold.turns)
            turn.words.clear();
        ComparedRun b = compared(untold);
        for (ComparedTurn &turn : b.turns)
            turn.answer = u"I have noted that"_s;
        const Comparison comparison = Comparison::of({compared(speechToSpeech())}, {b});
        QCOMPARE(comparison.byOrder, size_t(2));
        QCOMPARE(comparison.turns[0].pair.b.value(), size_t(0));
        QCOMPARE(comparison.turns[1].pair.b.value(), size_t(1));
        QCOMPARE(StagedComparison::of(comparison).totals[1].wait.n, size_t(2));
        QVERIFY(!comparison.nothingInCommon);
    }

    void whatIsNotKnownHasNoPrice()
    {
        const StagedComparison staged = both(priced());
        const StagedSide &whole = staged.turns[0].sides[1];
        const double hear = 6.0 / 60 * 0.0045;
        const double think = (400 * 0.10 + 20 * 0.50) / 1e6;
        const double speak = 80 * 15.0 / 1e6;
        QCOMPARE(whole.costs[0].value(), hear);
        QCOMPARE(whole.costs[1].value(), think);
        QCOMPARE(whole.costs[2].value(), speak);
        QCOMPARE(whole.cost.value(), hear + think + speak);
        const StagedSide &untold = staged.turns[1].sides[1];
        QVERIFY(!untold.cost && !untold.costs[1]);
        QCOMPARE(untold.costs[2].value(), 120 * 15.0 / 1e6);
        QVERIFY2(untold.gap.contains(u"Think"_s) && !untold.gap.contains(u"Speak"_s), qPrintable(untold.gap));
        QCOMPARE(staged.totals[1].sum.unknown, size_t(1));
        QVERIFY2(StagedComparison::costText(staged.totals[1]).contains(u"not known"_s),
                 qPrintable(StagedComparison::costText(staged.totals[1])));
        // As it ran: neither pocketsphinx nor flite is in the list.
        const StagedComparison asRan = both();
        QCOMPARE(asRan.totals[1].cost.n, size_t(0));
        QVERIFY(asRan.turns[0].sides[1].gap.contains(u"pocketsphinx"_s));
        QVERIFY(asRan.turns[0].sides[1].gap.contains(u"flite"_s));
        QCOMPARE(StagedComparison::costText(asRan.totals[1]), u"not known"_s);
        // A tells usage by the session's own model, whatever the parts are priced as.
        QVERIFY(staged.turns[0].sides[0].cost.value() > 0);
        QCOMPARE(staged.turns[0].sides[0].cost, asRan.turns[0].sides[0].cost);
    }

    /// An endpoint that tells stages, but no model that thought, stands in for the one that its session names.
    void aDialogueIsNoPipeline()
    {
        StagedRun run = pipeline();
        for (StagedRun::Turn &turn : run.turns)
            turn.tokensIn = -1;
        const ComparedRun compared = this->compared(run);
        QVERIFY(!compared.isPipeline());
        QVERIFY(compared.turns[0].cost.value_or(0) > 0);
    }

    void whatAnUnfinishedLogDoesNotTellIsNotFree_data()
    {
        QTest::addColumn<QByteArray>("from"); // of the second turn, the first line that is missing
        QTest::newRow("while it is thought") << QByteArray(R"("stage":"think")");
        QTest::newRow("before an answer is begun") << QByteArray(R"({"type":"response.create"})");
        QTest::newRow("while it is spoken") << QByteArray(R"("stage":"spoken")");
    }

    void whatAnUnfinishedLogDoesNotTellIsNotFree()
    {
        QFETCH(QByteArray, from);
        StagedRun run = pipeline();
        run.turns.resize(2);
        run.turns[1].tokensIn = 400;
        QByteArray text = run.text();
        const QByteArray heard =
            text.mid(text.lastIndexOf(R"({"at":)", text.lastIndexOf(R"("stage":"hear")"))); // comes last
        text.truncate(text.lastIndexOf(R"({"at":)", text.lastIndexOf(from)));
        if (!text.contains(R"("item_id":"item_u1","took_ms")"))
            text += heard.left(heard.indexOf('\n') + 1);
        const ComparedRun cut = compared(text, priced());
        QCOMPARE(cut.turns.size(), size_t(2));
        QVERIFY(cut.turns[0].cost.value_or(0) > 0);
        const ComparedTurn &open = cut.turns[1];
        QVERIFY(open.isPipeline && open.costs && !open.cost);
        QVERIFY((*open.costs)[PipelinePart::Hear].dollars.value_or(0) > 0);
        const bool isThought = from.contains("spoken");
        QCOMPARE((*open.costs)[PipelinePart::Think].dollars.has_value(), isThought);
        QVERIFY(!(*open.costs)[PipelinePart::Speak].dollars && (*open.costs)[PipelinePart::Speak].isUsed);
        QCOMPARE((*open.costs)[PipelinePart::Speak].lack, PipelineCost::Lack::Usage);
        if (!isThought)
            QCOMPARE((*open.costs)[PipelinePart::Think].lack, PipelineCost::Lack::Usage);
    }

    /// The session names whisper-1, and pocketsphinx made out the words.
    void whatHeardIsPricedAsItself()
    {
        StagedRun run = pipeline();
        run.transcribes = "whisper-1";
        const ComparedRun compared = this->compared(run);
        QVERIFY(compared.turns[0].costs);
        const PipelineCost::Part &hear = (*compared.turns[0].costs)[PipelinePart::Hear];
        QCOMPARE(QByteArray::fromStdString(hear.model), QByteArray("pocketsphinx"));
        QCOMPARE(hear.lack, PipelineCost::Lack::Model);
        QByteArray unnamed = run.text();
        unnamed.replace(R"("model":"pocketsphinx",)", "");
        const ComparedRun named = this->compared(unnamed);
        QCOMPARE((*named.turns[0].costs)[PipelinePart::Hear].dollars.value_or(0), 6.0 / 60 * 0.006);
        unnamed.replace(R"("seconds":6)", R"("seconds":-6)"); // and the audio's length is no word against it
        const ComparedRun odd = this->compared(unnamed);
        QCOMPARE((*odd.turns[0].costs)[PipelinePart::Hear].lack, PipelineCost::Lack::Contradiction);
        QVERIFY(!odd.turns[0].cost);
    }

    /// Of one session a scene's answers are no chat model's.
    void eachTurnIsPricedAsWhatItIs()
    {
        StagedRun run = pipeline();
        run.turns[1].isScripted = true;
        const ComparedRun compared = this->compared(run, priced());
        QVERIFY(compared.turns[0].isPipeline && !compared.turns[1].isPipeline && compared.turns[2].isPipeline);
        QVERIFY(compared.turns[1].cost.value_or(0) > 0); // as the session's model
        const StagedComparison staged =
            StagedComparison::of(Comparison::of({this->compared(speechToSpeech())}, {compared}));
        QVERIFY(staged.isByParts[1] && !staged.isByParts[0]);
        QCOMPARE(staged.asSession[1], size_t(1));
        QCOMPARE(staged.totals[1].sum.n, size_t(3));
        QCOMPARE(staged.totals[1].sums[1].n, size_t(2));
        QVERIFY(!staged.turns[1].sides[1].isByParts && staged.turns[1].sides[1].cost);
    }

    /// Medians of each figure would be of no run that there was, and would not add up.
    void ofSeveralRunsAllFiguresAreOfOne()
    {
        std::vector<ComparedRun> runs;
        for (const auto &[wait, think, tokens] : {std::tuple(2000, 200, 100), {1000, 100, 900}, {1500, 900, 400}}) {
            StagedRun run;
            run.turns = {{"where is my order", wait, 300, think, 60, tokens, 80}};
            runs.push_back(compared(run, priced()));
        }
        const double cost = runs[2].turns[0].cost.value_or(0);
        const StagedComparison staged = StagedComparison::of(Comparison::of({compared(speechToSpeech())}, runs));
        const StagedSide &shown = staged.turns[0].sides[1];
        QCOMPARE(shown.run, size_t(2));
        QCOMPARE(shown.wait.value(), 1500.0);
        QCOMPARE(shown[WaitPart::Think].value(), 900.0);
        QCOMPARE(shown[WaitPart::Rest].value(), 1500.0 - StagedRun::kAcceptMs - 300 - 900 - 60);
        QVERIFY(cost > 0);
        QCOMPARE(shown.cost.value(), cost);
        QVERIFY(staged.runsText(0).isEmpty() && staged.runsText(1).contains(u"3 runs of B"_s));
        runs.resize(2); // of an even number the lower one
        const StagedComparison two = StagedComparison::of(Comparison::of({compared(speechToSpeech())}, runs));
        QCOMPARE(two.turns[0].sides[1].wait.value(), 1000.0);
        QCOMPARE(two.turns[0].sides[1][WaitPart::Think].value(), 100.0);
    }

    void whatIsOfOtherTurnsSaysOfHowMany()
    {
        StagedRun run = pipeline();
        run.turns[1].hearMs = -1;
        const auto staged = std::make_shared<const StagedComparison>(
            StagedComparison::of(Comparison::of({compared(speechToSpeech())}, {compared(run, priced())})));
        QVERIFY2(staged->text().contains(u"Hear 300 ms (of 1 turn"_s), qPrintable(staged->text()));
        QVERIFY2(staged->text().contains(u"Speak 60 ms, "_s), qPrintable(staged->text()));
        StagedTurnsModel model;
        model.setComparison(staged);
        const auto cell = [&](int row, const QString &head) {
            for (int column = 0; column < model.columnCount(); ++column) {
                if (model.headerData(column, Qt::Horizontal).toString() == head)
                    return model.index(row, column).data().toString();
            }
            return QString();
        };
        QCOMPARE(cell(3, u"Wait"_s), u"2 turn(s)"_s);
        QCOMPARE(cell(3, u"B: Hear ms"_s), u"300 (1 turn(s))"_s);
        QCOMPARE(cell(3, u"B: Speak ms"_s), u"60"_s);
        QVERIFY(cell(3, u"B $"_s).endsWith(u" (2 turn(s))"_s)); // as many, and others
        QVERIFY(cell(5, u"B $"_s).endsWith(u", of 1 not known"_s));
        QVERIFY(cell(5, u"B: Hear $"_s).endsWith(u", of 1 not known"_s));
        QVERIFY2(!cell(5, u"B: Speak $"_s).contains(u"not known"_s), qPrintable(cell(5, u"B: Speak $"_s)));
    }

    /// Of a turn without stages, beside others that have them, the answer's time has a column too.
    void theTableLeavesNoPartOut()
    {
        StagedRun run = pipeline();
        run.turns[1] = {"count to ten please", 2200};
        StagedTurnsModel model;
        model.setComparison(std::make_shared<const StagedComparison>(
            StagedComparison::of(Comparison::of({compared(speechToSpeech())}, {compared(run)}))));
        QStringList heads;
        for (int column = 0; column < model.columnCount(); ++column)
            heads << model.headerData(column, Qt::Horizontal).toString();
        const auto answer = int(heads.indexOf(u"B: Answer ms"_s));
        QVERIFY(answer > 0);
        QCOMPARE(model.index(1, answer)
                     .data()
                     .toString()
                     .remove(QChar(0x202f))
                     .remove(QChar(0xa0))
                     .remove(u' ')
                     .remove(u','),
                 QString::number(2200 - StagedRun::kAcceptMs));
        QCOMPARE(model.index(0, answer).data().toString(), u"–"_s); // it has stages
        QCOMPARE(model.index(1, int(heads.indexOf(u"B: Rest ms"_s))).data().toString(), u"–"_s);
    }

    void theTableSaysWhatIsNotKnown()
    {
        StagedTurnsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(std::make_shared<const StagedComparison>(both(priced())));
        QCOMPARE(model.rowCount(), 3 + 3);
        QStringList heads;
        for (int column = 0; column < model.columnCount(); ++column)
            heads << model.headerData(column, Qt::Horizontal).toString();
        QCOMPARE(heads, (QStringList{u"Turn"_s, u"Wait"_s, u"A ms"_s, u"B ms"_s, u"B: Turn end ms"_s, u"B: Hear ms"_s,
                                     u"B: Think ms"_s, u"B: Speak ms"_s, u"B: Rest ms"_s, u"A $"_s, u"B $"_s,
                                     u"B: Hear $"_s, u"B: Think $"_s, u"B: Speak $"_s}));
        const auto cell = [&](int row, const QString &head) {
            return model.index(row, int(heads.indexOf(head))).data().toString();
        };
        QCOMPARE(cell(0, u"B: Think ms"_s), u"900"_s);
        QCOMPARE(cell(1, u"B $"_s), u"not known"_s);
        QCOMPARE(cell(2, u"A ms"_s), u"–"_s);
        QCOMPARE(cell(3, u"Turn"_s), u"p50"_s);
        QCOMPARE(cell(4, u"B ms"_s).remove(QChar(0x202f)).remove(QChar(0xa0)).remove(u' ').remove(u','), u"2200"_s);
        QVERIFY2(cell(5, u"B $"_s).contains(u"of 1 not known"_s), qPrintable(cell(5, u"B $"_s)));
        QVERIFY(model.index(1, int(heads.indexOf(u"B $"_s))).data(Qt::ToolTipRole).toString().contains(u"Think"_s));
        model.setComparison(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void whatCannotBeIsNotTold()
    {
        StagedRun run;
        run.turns = {{"where is my order", 1500, 300, 900, 60, 400, 80}};
        const QByteArray text = run.text();
        const QString path = m_folder.filePath(u"odd.jsonl"_s);
        QByteArray odd = text;
        odd.replace("\"took_ms\":300", "\"took_ms\":-300");
        odd.replace("\"cached_tokens\":0", "\"cached_tokens\":401");
        odd.replace("\"from\":\"console\",\"event\":{\"type\":\"console.stage\",\"stage\":\"speak\"",
                    "\"from\":\"server\",\"event\":{\"type\":\"console.stage\",\"stage\":\"speak\"");
        QVERIFY(odd != text);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(odd) == odd.size());
        file.close();
        auto reader = LogReader::open(path);
        QVERIFY(reader);
        const auto info = reader->read();
        QVERIFY(info);
        FoldedLog log(reader->events(), *info);
        QVERIFY(log.fold([](double) { return true; }));
        const auto told = TurnPipeline::of(log.conversation(), log.events(), TurnIndex{0});
        QVERIFY(told);
        QVERIFY(!(*told)[PipelinePart::Hear].took);  // no stage takes less than nothing
        QVERIFY(!(*told)[PipelinePart::Speak].took); // an endpoint cannot speak for the console
        QCOMPARE((*told)[PipelinePart::Think].took.value(), microseconds(milliseconds(900)));
        const auto stages = stagesOf(log.conversation(), log.events(), TurnIndex{0});
        const auto use = PipelineUse::of(log.conversation(), stages, TurnIndex{0});
        QVERIFY(use && use->answers.size() == 1 && !use->answers[0].usage); // more cached than there are
    }

    void whyNamesTheSlowStage()
    {
        const auto log = folded(pipeline());
        WhyLog why{log->conversation(), log->events()};
        why.budget.set(Segment::Whole, milliseconds(1000));
        const Turn &turn = log->conversation().turns()[TurnIndex{0}];
        const auto answers = Why::of(why, TurnIndex{0}, TurnMoments(turn));
        QCOMPARE(answers.size(), size_t(1));
        QCOMPARE(answers[0].question, Question::Slow);
        const Cause &first = answers[0].causes.front(); // more than half of the wait
        QCOMPARE(first.id, std::string_view("slow-stage"));
        QVERIFY2(first.sentence.contains(u"stages was: Think."_s) && first.sentence.contains(u"gpt-6-luna"_s),
                 qPrintable(first.sentence));
        QCOMPARE(first.evidence.size(), size_t(3));
        for (const EventIndex event : first.evidence)
            QCOMPARE(log->events().strings().view(log->events().type(event)), std::string_view("console.stage"));
    }
};

QTEST_GUILESS_MAIN(TestStagedComparison)

#include "tst_staged_comparison.moc"
