// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/run_desk.h"
#include "models/matrix/matrix_runner.h"
#include "models/matrix/matrix_store.h"
#include "models/recording/importers/log_reader.h"
#include "tests/app/support/chat_server.h"
#include "tests/support/typed_run.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// A matrix on the real endpoint of this process, whose answers are thought by a chat server that minds its instructions.
class TestMatrixRun : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    ChatServer m_chat;

    QString caseFile(const QString &name, const QString &question, const QByteArray &expected) const
    {
        TypedRun run;
        run.turns = {{question, u"It was so."_s, {}, {}}};
        const QString path = m_home.filePath(name + u".jsonl"_s);
        run.write(path);
        QFile file(m_home.filePath(name + u".toml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("[expect]\n" + expected + "\n") < 0)
            qFatal("cannot write the case");
        return path;
    }

    static MatrixPrompt prompt(const QString &version, const QByteArray &instructions)
    {
        return *MatrixPrompt::of(
            {u"/prompts/house.toml"_s, version, "name = \"House\"\ninstructions = \"" + instructions + "\"\n", {}, {}});
    }

    /// Both versions on both cases, twice.
    MatrixRunner::Order order(const Profile &profile) const
    {
        MatrixRunner::Order order;
        order.matrix = Matrix(
            {prompt(u"v1"_s, "Answer shortly."), prompt(u"v2"_s, "Be polite.")},
            {MatrixCase::read(caseFile(u"refund"_s, u"Where is my refund?"_s, "transcript_contains = [\"please\"]")),
             MatrixCase::read(caseFile(u"hello"_s, u"Hello there"_s, "transcript_contains = [\"refund\"]"))},
            2);
        order.matrix.models = {profile.model, profile.model};
        order.matrix.bill = billOf(profile);
        order.profile = profile;
        order.folder = *MatrixStore::newFolder(QDateTime::currentDateTime());
        return order;
    }

    static QString worked(MatrixRunner &runner, MatrixRunner::Order order)
    {
        QSignalSpy finished(&runner, &MatrixRunner::finished);
        runner.start(std::move(order));
        if (finished.isEmpty() && !finished.wait(120'000))
            qFatal("the matrix did not end");
        return finished.first().first().toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
        m_chat.think([](const QJsonObject &request) {
            const QString all = QString::fromUtf8(QJsonDocument(request).toJson());
            const QString answer = all.contains(u"polite"_s) ? u"Please wait a little."_s : u"Wait."_s;
            return QList<QByteArray>{ChatServer::text(answer), ChatServer::event("[DONE]")};
        });
    }

    /// What the versions make of the cases differs where their instructions do, and is told for each repeat.
    void tellsVersionsApart()
    {
        Profile profile;
        profile.kind = Profile::Kind::Custom;
        profile.name = u"Chat"_s;
        profile.url = m_chat.url();
        profile.model = u"some-chat"_s;
        RunDesk desk;
        MatrixRunner runner(desk);
        const MatrixRunner::Order both = order(profile);
        QVERIFY(both.matrix.cases[0].isRunnable() && both.matrix.cases[0].isJudged());
        QCOMPARE(both.matrix.bill, MatrixBill::Unknown);
        const QString why = worked(runner, both);
        QVERIFY2(why.isEmpty(), qPrintable(why));
        const Matrix &matrix = runner.matrix();
        QCOMPARE(matrix.done(), size_t(8));
        for (const auto &cell : matrix.cells) {
            for (const MatrixRun &run : cell)
                QVERIFY2(run.error.text.isEmpty(), qPrintable(run.error.text));
        }
        QCOMPARE(matrix.cell({0, 0}).outcomeText(), u"✗ 0 of 2 hold"_s);
        QCOMPARE(matrix.cell({1, 0}).outcomeText(), u"✓ 2 of 2 hold"_s);
        QCOMPARE(matrix.cell({0, 1}).outcomeText(), u"✗ 0 of 2 hold"_s); // neither version speaks of a refund there
        QCOMPARE(matrix.cell({1, 1}).outcomeText(), u"✗ 0 of 2 hold"_s);
        const MatrixRun &polite = matrix.runs({1, 0})[1];
        QCOMPARE(polite.compared.turns.size(), size_t(1));
        QVERIFY(polite.compared.turns[0].answer.startsWith(u"Please wait"_s));
        QVERIFY(polite.audio && *polite.audio > milliseconds(300)); // it was spoken
        QVERIFY(polite.wait);
        QVERIFY(matrix.cell({1, 0}).wait().spread());
        auto reader = LogReader::open(polite.recording);
        QVERIFY(reader && reader->read());
        const auto origin = RunOrigin::of(*reader->events());
        QVERIFY(origin);
        QCOMPARE(origin->parentFile, u"refund.jsonl"_s);
        QCOMPARE(origin->repeat, 2);
        QCOMPARE(origin->repeats, 2);
        QVERIFY(origin->changed.contains(u"instructions = Be polite."_s));
        const auto last = MatrixStore::lastOf(u"/prompts/house.toml"_s);
        QVERIFY(last && last->version == u"v2"_s && last->held == 2 && last->judged == 4);
    }

    /// An address at which nobody listens: it is said once, and no eight times.
    void saysOnceThatNobodyIsThere()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        Profile profile;
        profile.kind = Profile::Kind::Custom;
        profile.name = u"Nobody"_s;
        profile.url = QUrl(u"ws://127.0.0.1:%1/v1/realtime"_s.arg(port));
        profile.model = u"gpt-realtime"_s;
        RunDesk desk;
        MatrixRunner runner(desk);
        const QString why = worked(runner, order(profile));
        QVERIFY2(why.contains(u"twice in a row"_s), qPrintable(why));
        QCOMPARE(runner.matrix().done(), size_t(2));
        QCOMPARE(runner.matrix().spent().unknown, size_t(0)); // nobody was there to be paid
    }

    /// Stopped in the midst of a run, its recording is whole as far as it came, and kept in the matrix.
    void stopsInTheMidst()
    {
        Profile profile;
        profile.name = u"Rehearsal"_s;
        profile.model = u"gpt-realtime-2.1"_s;
        RunDesk desk;
        MatrixRunner runner(desk);
        QSignalSpy finished(&runner, &MatrixRunner::finished);
        MatrixRunner::Order many = order(profile);
        many.matrix.repeats = 50;
        many.cap = 0.0000001; // counts for nothing where nothing is paid
        runner.start(std::move(many));
        QTRY_VERIFY_WITH_TIMEOUT(runner.matrix().done() >= 1, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRunning(), 10'000);
        runner.stop();
        QVERIFY(finished.wait(60'000));
        QVERIFY(runner.matrix().done() < runner.matrix().size());
        const auto kept = MatrixStore::all();
        QVERIFY(!kept.empty());
        QTRY_COMPARE(MatrixStore::read(runner.folder())->done(), runner.matrix().done());
    }
};

QTEST_GUILESS_MAIN(TestMatrixRun)
#include "tst_matrix_run.moc"
