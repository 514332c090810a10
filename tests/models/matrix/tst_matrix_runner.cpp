// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix/matrix_runner.h"

#include "models/matrix/matrix_store.h"
#include "tests/support/scripted_runs.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestMatrixRunner : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedRuns> m_runs;
    std::unique_ptr<MatrixRunner> m_runner;

    static TypedRun answering(const QString &answer)
    {
        TypedRun run;
        run.turns = {{u"The refund?"_s, answer, {}, {}}};
        return run;
    }

    static QString instructions(const RunRequest &request)
    {
        for (const SettingChange &change : request.changes.all()) {
            if (change.field == SettingField::Instructions)
                return change.value.toString();
        }
        return {};
    }

    /// Two prompts on two cases that expect “three days”, twice.
    MatrixRunner::Order order() const
    {
        std::vector<MatrixPrompt> prompts(2);
        for (size_t i = 0; i < prompts.size(); ++i) {
            prompts[i].name = u"Refunds"_s;
            prompts[i].version = u"v%1"_s.arg(i + 1);
            prompts[i].changes.set({SettingField::Instructions, QJsonValue(prompts[i].version)});
        }
        std::vector<MatrixCase> cases;
        for (const QString &name : {u"one"_s, u"two"_s}) {
            const QString path = m_folder->filePath(name + u".jsonl"_s);
            answering(u"In three days."_s).write(path);
            MatrixCase column = MatrixCase::read(path);
            column.toml = "[expect]\ntranscript_contains = [\"three days\"]";
            column.expected = *Expectations::fromToml(column.toml);
            cases.push_back(column);
        }
        MatrixRunner::Order order;
        order.matrix = Matrix(std::move(prompts), std::move(cases), 2);
        order.matrix.models = {u"gpt-realtime"_s, u"gpt-realtime-mini"_s};
        order.profile.kind = Profile::Kind::Custom;
        order.profile.model = u"gpt-realtime"_s;
        order.key = "a key";
        order.folder = m_folder->filePath(u"matrix"_s);
        QDir().mkpath(order.folder);
        return order;
    }

    /// Until it is over; why it ended early.
    QString worked(MatrixRunner::Order order)
    {
        QSignalSpy finished(m_runner.get(), &MatrixRunner::finished);
        m_runner->start(std::move(order));
        if (finished.isEmpty() && !finished.wait(20'000))
            qFatal("the matrix did not end");
        return finished.first().first().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_runs = std::make_unique<ScriptedRuns>();
        m_runs->script = [](const RunRequest &request) {
            return ScriptedRuns::Outcome{
                answering(instructions(request) == u"v2"_s ? u"In three days."_s : u"I cannot tell."_s), {}};
        };
        m_runner = std::make_unique<MatrixRunner>(*m_runs);
    }

    void cleanup()
    {
        m_runner.reset();
        m_runs.reset();
    }

    void runsAll()
    {
        QSignalSpy progress(m_runner.get(), &MatrixRunner::progressed);
        QCOMPARE(worked(order()), QString());
        const Matrix &matrix = m_runner->matrix();
        QCOMPARE(matrix.done(), size_t(8));
        for (size_t column = 0; column < 2; ++column) {
            QCOMPARE(matrix.cell({0, column}).outcome(), MatrixCell::Outcome::Broken);
            QCOMPARE(matrix.cell({1, column}).outcome(), MatrixCell::Outcome::Held);
        }
        QVERIFY(!m_runner->isRunning() && !m_runner->place());
        QVERIFY(!progress.isEmpty());
        const RunRequest &second = m_runs->asked[1];
        QCOMPARE(second.info.path, matrix.cases[0].recording);
        QCOMPARE(second.model, u"gpt-realtime-mini"_s);
        QCOMPARE(second.repeats, 2);
        QCOMPARE(*second.only, 1);
        QCOMPARE(second.key, QByteArray("a key"));
        QVERIFY(m_runs->asked[0].model.isEmpty()); // the profile's own
        QCOMPARE(*m_runs->asked.last().only, 2);
        m_runner.reset(); // what was run is on the disk then
        const auto kept = MatrixStore::read(m_folder->filePath(u"matrix"_s));
        QVERIFY(kept.has_value());
        QCOMPARE(kept->done(), size_t(8));
        QCOMPARE(kept->cell({1, 1}).outcome(), MatrixCell::Outcome::Held);
    }

    /// One cell that fails is one cell.
    void goesOnAfterAFailure()
    {
        m_runs->script = [this](const RunRequest &request) {
            ScriptedRuns::Outcome outcome{answering(u"In three days."_s), {}};
            if (instructions(request) == u"v1"_s)
                outcome.error.text =
                    u"The endpoint ended the session before the run was over. %1"_s.arg(m_runs->asked.size());
            return outcome;
        };
        QCOMPARE(worked(order()), QString());
        QCOMPARE(m_runner->matrix().done(), size_t(8));
        QCOMPARE(m_runner->matrix().cell({0, 0}).outcome(), MatrixCell::Outcome::Failed);
        QCOMPARE(m_runner->matrix().cell({1, 0}).outcome(), MatrixCell::Outcome::Held);
    }

    /// Nobody wants to read the same refusal eight times.
    void givesUpWhereNobodyAnswers()
    {
        m_runs->script = [](const RunRequest &) {
            ScriptedRuns::Outcome outcome;
            outcome.none = true;
            outcome.error.text = u"Connection refused."_s;
            return outcome;
        };
        const QString why = worked(order());
        QVERIFY2(why.contains(u"twice in a row"_s) && why.contains(u"Connection refused."_s), qPrintable(why));
        QCOMPARE(m_runs->asked.size(), 2);
    }

    void stops()
    {
        m_runs->holds = true;
        m_runner->start(order());
        QTRY_VERIFY(m_runs->isRunning());
        QVERIFY(m_runner->place());
        QSignalSpy finished(m_runner.get(), &MatrixRunner::finished);
        m_runner->stop();
        m_runner->stop();
        QVERIFY(finished.wait(20'000));
        QCOMPARE(m_runs->stops, 1);
        QVERIFY(finished.first().first().toString().contains(u"Stopped"_s));
        QCOMPARE(m_runner->matrix().done(), size_t(0));
        QCOMPARE(m_runner->matrix().runs({0, 0}).size(), size_t(1)); // as far as it came, it is told, and what it cost
        QCOMPARE(m_runner->matrix().cell({0, 0}).outcome(), MatrixCell::Outcome::Stopped);
        QVERIFY(m_runner->matrix().spent().known > 0);
        m_runner.reset();
        const auto kept = MatrixStore::read(m_folder->filePath(u"matrix"_s));
        QVERIFY(kept.has_value());
        QCOMPARE(kept->cell({0, 0}).outcome(), MatrixCell::Outcome::Stopped);
    }

    /// One that came to its end before the stop did has ended.
    void stopsBetweenRuns()
    {
        m_runs->holds = true;
        m_runner->start(order());
        QTRY_VERIFY(m_runs->isRunning());
        QSignalSpy finished(m_runner.get(), &MatrixRunner::finished);
        m_runs->end(); // whole
        m_runner->stop();
        QVERIFY(finished.wait(20'000));
        QCOMPARE(m_runner->matrix().done(), size_t(1));
        QCOMPARE(m_runner->matrix().cell({0, 0}).outcome(), MatrixCell::Outcome::Broken);
    }

    /// Of one that was stopped before anything of it was recorded nothing is told.
    void stopsBeforeAnythingBegan()
    {
        m_runs->holds = true;
        m_runs->script = [](const RunRequest &) { return ScriptedRuns::Outcome{{}, {}, true}; };
        m_runner->start(order());
        QTRY_VERIFY(m_runs->isRunning());
        QSignalSpy finished(m_runner.get(), &MatrixRunner::finished);
        m_runner->stop();
        QVERIFY(finished.wait(20'000));
        QVERIFY(finished.first().first().toString().contains(u"Stopped"_s));
        QVERIFY(m_runner->matrix().runs({0, 0}).empty());
    }

    /// It stands there until the disk takes it again: the index that is written then has all.
    void saysThatItCannotBeKept()
    {
        MatrixRunner::Order two = order();
        QVERIFY(QDir().rmdir(two.folder));
        QFile inTheWay(two.folder); // a file where the folder was
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QSignalSpy changed(m_runner.get(), &MatrixRunner::problemChanged);
        m_runs->holds = true;
        m_runner->start(two);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY2(m_runner->problem().contains(u"cannot be kept"_s), qPrintable(m_runner->problem()));
        QVERIFY(inTheWay.remove() && QDir().mkpath(two.folder));
        QTRY_VERIFY(m_runs->isRunning());
        QSignalSpy finished(m_runner.get(), &MatrixRunner::finished);
        m_runs->holds = false;
        m_runs->end();
        QVERIFY(!finished.isEmpty() || finished.wait(20'000));
        QVERIFY2(m_runner->problem().isEmpty(), qPrintable(m_runner->problem()));
        QCOMPARE(changed.count(), 2);
    }

    /// A run that is over was paid for: it is kept, also when nobody waited until it was read.
    void abandonsNothingThatIsOver()
    {
        m_runs->holds = true;
        m_runner->start(order());
        QTRY_VERIFY(m_runs->isRunning());
        m_runs->end();       // it is over, and about to be read …
        m_runner->abandon(); // … by nobody here
        QVERIFY(!m_runner->isRunning());
        QCOMPARE(m_runs->stops, 0);
        m_runner.reset();
        const auto kept = MatrixStore::read(m_folder->filePath(u"matrix"_s));
        QVERIFY(kept.has_value());
        QCOMPARE(kept->runs({0, 0}).size(), size_t(1));
        QCOMPARE(kept->cell({0, 0}).outcome(), MatrixCell::Outcome::Broken);
    }

    /// Each run costs 1,000 tokens in and 10 out; what it costs is known after the first at the latest.
    void holdsTheCap()
    {
        MatrixRunner::Order capped = order();
        capped.matrix.models[1] = capped.matrix.models[0];
        QCOMPARE(worked(capped), QString());
        const double each = *m_runner->matrix().runs({0, 0})[0].cost;
        capped.cap = each * 3.5;
        const QString why = worked(capped);
        QVERIFY2(why.contains(u"would pass the cap"_s), qPrintable(why));
        QCOMPARE(m_runner->matrix().done(), size_t(3));
        QVERIFY(m_runner->matrix().spent().known <= *capped.cap);
        capped.matrix.bill = MatrixBill::Nothing; // nothing is paid, so nothing is capped
        QCOMPARE(worked(capped), QString());
    }

    void saysThatTheCapCannotHold()
    {
        m_runs->script = [](const RunRequest &) {
            TypedRun untold = answering(u"In three days."_s);
            untold.tokens = 0;
            return ScriptedRuns::Outcome{untold, {}};
        };
        MatrixRunner::Order capped = order();
        capped.cap = 5;
        const QString why = worked(capped);
        QVERIFY2(why.contains(u"cannot hold"_s), qPrintable(why));
        QCOMPARE(m_runner->matrix().done(), size_t(1));
    }

    /// A case whose recording went away meanwhile is told in its cells; the others run.
    void missesARecording()
    {
        const MatrixRunner::Order two = order();
        QVERIFY(QFile::remove(two.matrix.cases[0].recording));
        QCOMPARE(worked(two), QString());
        QCOMPARE(m_runner->matrix().cell({1, 0}).outcome(), MatrixCell::Outcome::Failed);
        QCOMPARE(m_runner->matrix().cell({1, 1}).outcome(), MatrixCell::Outcome::Held);
        QCOMPARE(m_runs->asked.size(), 4);
    }

    /// It goes with its window: what is at work is ended, and nothing is told to who is gone.
    void endsWithItsOwner()
    {
        m_runs->holds = true;
        m_runner->start(order());
        QTRY_VERIFY(m_runs->isRunning());
        m_runner.reset();
        QCOMPARE(m_runs->stops, 1);
        QVERIFY(MatrixStore::read(m_folder->filePath(u"matrix"_s)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestMatrixRunner)
#include "tst_matrix_runner.moc"
