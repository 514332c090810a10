// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrix/matrix_store.h"
#include "tests/support/typed_run.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestMatrixStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    static void put(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    /// Of one prompt on one case: a run that holds, and one that could not begin.
    Matrix made(const QString &folder) const
    {
        MatrixPrompt prompt;
        prompt.path = u"/prompts/refunds.toml"_s;
        prompt.name = u"Refunds"_s;
        prompt.version = u"v3"_s;
        prompt.hash = "3f2a91c04b77";
        MatrixCase column;
        column.name = u"order 427"_s;
        column.recording = u"/cases/order.jsonl"_s;
        column.toml = "[expect]\ntranscript_contains = [\"three days\"]\n";
        column.expected = *Expectations::fromToml(column.toml);
        Matrix matrix({prompt}, {column}, 3);
        matrix.models = {u"gpt-realtime"_s};
        matrix.endpoint = u"Mine"_s;
        matrix.bill = MatrixBill::Nothing;
        matrix.started = QDateTime(QDate(2026, 11, 30), QTime(20, 15), QTimeZone::utc()).toUTC();
        TypedRun run;
        run.turns = {{u"The refund?"_s, u"In three days."_s, {}, {}}};
        run.write(folder + u"/one.jsonl"_s);
        matrix.runs({0, 0}).push_back(MatrixRun::of(folder + u"/one.jsonl"_s, {}, column.expected));
        MatrixRun failed;
        failed.error = {u"It could not be reached."_s, {}};
        matrix.runs({0, 0}).push_back(failed);
        return matrix;
    }

private Q_SLOTS:
    void givesBackWhatItKeeps()
    {
        const auto folder = MatrixStore::newFolder(QDateTime::currentDateTime(), m_home.filePath(u"m"_s));
        QVERIFY(folder.has_value());
        QVERIFY(*MatrixStore::newFolder(QDateTime::currentDateTime(), m_home.filePath(u"m"_s)) != *folder);
        const Matrix matrix = made(*folder);
        QVERIFY(MatrixStore::write(*folder, MatrixStore::index(matrix)).has_value());
        const auto back = MatrixStore::read(*folder);
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().text));
        QCOMPARE(back->started, matrix.started);
        QCOMPARE(back->endpoint, u"Mine"_s);
        QCOMPARE(back->bill, MatrixBill::Nothing);
        QCOMPARE(back->repeats, 3);
        QCOMPARE(back->prompts[0].title(), u"Refunds · v3"_s);
        QCOMPARE(back->models, matrix.models);
        QCOMPARE(back->cases[0].recording, u"/cases/order.jsonl"_s);
        const auto runs = back->runs({0, 0});
        QCOMPARE(runs.size(), size_t(2));
        QCOMPARE(runs[0].outcome(), MatrixRun::Outcome::Held); // read and judged again
        QCOMPARE(runs[0].compared.turns[0].answer, u"In three days."_s);
        QCOMPARE(runs[1].error.text, u"It could not be reached."_s);
        const auto all = MatrixStore::all(m_home.filePath(u"m"_s));
        QCOMPARE(all.size(), size_t(1)); // a folder without an index is none
        QVERIFY(all[0].title.startsWith(u"Refunds"_s));
        const auto last = MatrixStore::lastOf(u"/prompts/refunds.toml"_s, m_home.filePath(u"m"_s));
        QVERIFY(last);
        QCOMPARE(last->version, u"v3"_s);
        QCOMPARE(last->held, size_t(1));
        QCOMPARE(last->judged, size_t(1)); // one that failed says nothing of the prompt …
        QCOMPARE(last->runs, size_t(2));
        QCOMPARE(last->early, size_t(1)); // … and is told apart
        QVERIFY(!MatrixStore::lastOf(u"/prompts/other.toml"_s, m_home.filePath(u"m"_s)));
    }

    /// A recording that somebody removed is told; the rest is there.
    void missesARecording()
    {
        const QString folder = m_home.filePath(u"gone"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(MatrixStore::write(folder, MatrixStore::index(made(folder))).has_value());
        QVERIFY(QFile::remove(folder + u"/one.jsonl"_s));
        const auto back = MatrixStore::read(folder);
        QVERIFY(back.has_value());
        QCOMPARE(back->runs({0, 0})[0].outcome(), MatrixRun::Outcome::Failed);
    }

    /// One whose index is damaged is offered, so that it is said; a folder without one is no matrix.
    void offersWhatCannotBeRead()
    {
        const QString home = m_home.filePath(u"damaged"_s);
        QVERIFY(QDir().mkpath(home + u"/2026-12-01T10-00-00"_s) && QDir().mkpath(home + u"/2026-12-01T09-00-00"_s));
        put(home + u"/2026-12-01T10-00-00/matrix.json"_s, "not json");
        const auto all = MatrixStore::all(home);
        QCOMPARE(all.size(), size_t(1));
        QVERIFY2(all[0].title.contains(u"cannot be read"_s), qPrintable(all[0].title));
    }

    /// Whatever stands there, nothing outside the folder is read, and nothing crashes.
    void distrustsTheIndex()
    {
        const QString folder = m_home.filePath(u"bad"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(!MatrixStore::read(folder).has_value());
        for (const QByteArray &text : {QByteArray("not json"), QByteArray("[]"), QByteArray("{\"prompts\":3}"),
                                       QByteArray("{\"turnscope_matrix\":2,\"prompts\":[]}")}) {
            put(folder + u"/matrix.json"_s, text);
            QVERIFY(!MatrixStore::read(folder).has_value());
        }
        TypedRun run;
        run.turns = {{u"?"_s, u"secret"_s, {}, {}}};
        run.write(m_home.filePath(u"outside.jsonl"_s));
        put(folder + u"/matrix.json"_s,
            "{\"turnscope_matrix\":1,\"repeats\":2000000000,\"prompts\":[{}],\"cases\":[{\"expect\":7}],\"cells\":[7,"
            "{\"prompt\":5,\"case\":0,\"runs\":[{}]},{\"prompt\":0,\"case\":-1,\"runs\":[{}]},"
            "{\"prompt\":0,\"case\":0,\"runs\":[{\"recording\":\"../outside.jsonl\"},4]}]}");
        const auto back = MatrixStore::read(folder);
        QVERIFY(back.has_value());
        QCOMPARE(back->runs({0, 0}).size(), size_t(2));
        QVERIFY(back->runs({0, 0})[0].recording.isEmpty());
        QVERIFY(back->runs({0, 0})[0].compared.turns.empty());
    }
};

QTEST_GUILESS_MAIN(TestMatrixStore)
#include "tst_matrix_store.moc"
