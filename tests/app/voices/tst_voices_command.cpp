// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/program_environment.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

/// turnscope voices, as a process: what it refuses, and how it tells that not all have spoken.
class TestVoicesCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(programEnvironment(m_home.path()));
        process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), QStringList{u"voices"_s} + arguments);
        process.closeWriteChannel();
    }

    static Outcome outcome(QProcess &process)
    {
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    Outcome run(const QStringList &arguments) const
    {
        QProcess process;
        start(process, arguments);
        return outcome(process);
    }

private Q_SLOTS:
    /// Before a profile is looked for, a key is asked for, or a folder is made.
    void wrongUseIsToldFirst_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        const QStringList hello{u"--text"_s, u"Hello."_s};
        QTest::newRow("no text") << QStringList{u"--text"_s, u" "_s} << QByteArray("nothing to say");
        QTest::newRow("no voice") << hello + QStringList{u"--voice"_s, u","_s} << QByteArray("no voice");
        QTest::newRow("too fast") << hello + QStringList{u"--speed"_s, u"1,7"_s} << QByteArray("1.5");
        QTest::newRow("no number") << hello + QStringList{u"--speed"_s, u"nan"_s} << QByteArray("1.5");
        QTest::newRow("endless") << hello + QStringList{u"--speed"_s, u"inf"_s} << QByteArray("1.5");
        QTest::newRow("no folder") << hello + QStringList{u"--out"_s, QString()} << QByteArray("--out");
    }

    void wrongUseIsToldFirst()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        const QString folder = m_home.filePath(u"refused"_s);
        QStringList all = arguments + QStringList{u"--profile"_s, u"no such profile"_s};
        if (!arguments.contains(u"--out"_s))
            all << u"--out"_s << folder;
        const Outcome refused = run(all);
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(words), refused.err);
        QVERIFY2(refused.out.isEmpty(), refused.out);
        QVERIFY(!QFile::exists(folder));
    }

    /// No table of nothing, and no place where nothing is.
    void withoutClipsThereIsNoTable()
    {
        const QString folder = m_home.filePath(u"file"_s);
        QFile file(folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const Outcome failed = run({u"--text"_s, u"Hello."_s, u"--out"_s, folder + u"/voices"_s});
        QCOMPARE(failed.code, 1);
        QVERIFY2(failed.out.isEmpty(), failed.out);
        QVERIFY2(!failed.err.contains("The clips are in"), failed.err);
        QVERIFY(!failed.err.isEmpty());
    }

    void anInterruptionIsTold()
    {
        QTcpServer silent; // takes connections, and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QProcess process;
        start(process, {u"--text"_s, u"Hello."_s, u"--voice"_s, u"marin,cedar"_s, u"--profile"_s,
                        u"ws://127.0.0.1:%1/v1/realtime?model=gpt-realtime-2"_s.arg(silent.serverPort()), u"--out"_s,
                        m_home.filePath(u"interrupted"_s), u"--json"_s});
        QVERIFY(silent.waitForNewConnection(20000));
        ::kill(pid_t(process.processId()), SIGINT);
        const Outcome interrupted = outcome(process);
        QCOMPARE(interrupted.code, 1);
        const QByteArray words("It was interrupted; 0 of 2 have spoken.");
        QVERIFY2(interrupted.err.contains(words), interrupted.err);
        const QJsonObject json = QJsonDocument::fromJson(interrupted.out).object();
        QCOMPARE(json["error"_L1].toString().toUtf8(), words);
        QVERIFY(json["clips"_L1].isArray());
        QVERIFY2(interrupted.err.contains("one after the other. About $"), interrupted.err);
        QCOMPARE(json["estimate"_L1]["output_audio_tokens"_L1], QJsonValue(16)); // 6 characters, 0.375 s, twice
        QVERIFY(json["estimate"_L1]["usd"_L1].toDouble() > 0);
        QVERIFY(!QFile::exists(m_home.filePath(u"interrupted/marin-1.jsonl"_s)));
    }
};

QTEST_GUILESS_MAIN(TestVoicesCommand)
#include "tst_voices_command.moc"
