// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `turnscope export` and `turnscope compare`, the real program, on other people's logs and its own.
class TestExportCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray err;

        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    static Outcome run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), arguments);
        if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    static QString capture(const QString &name)
    {
        const QString path =
            qEnvironmentVariable("TURNSCOPE_CAPTURES", QStringLiteral(TURNSCOPE_SOURCE_DIR "/../shared/captures"))
            + u'/' + name;
        return QFileInfo::exists(path) ? path : QString();
    }

    QString out(const QString &name) const { return m_folder.filePath(name); }

    QByteArray contents(const QString &name) const
    {
        QFile file(out(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(out(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's folder cannot be written to");
        return file.fileName();
    }

    QString smallLog() const
    {
        return write(
            u"small.jsonl"_s,
            "{\"turnscope\":1,\"session\":\"\",\"started\":\"2026-11-21T09:14:03.120Z\",\"app\":\"0\"}\n"
            "{\"at\":1,\"from\":\"server\",\"event\":{\"type\":\"session.created\",\"session\":{\"id\":\"s\"}}}\n"
            "{\"at\":2,\"from\":\"client\",\"event\":{\"type\":\"x\",\"api_key\":\"sk-abcdefghijklmnopqrstuvwxyz\"}}\n"
            "not json\n");
    }

private Q_SLOTS:
    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QStringList>("line");
        const QString log = smallLog();
        QTest::newRow("no form") << QStringList{u"export"_s, log, out(u"x"_s)};
        QTest::newRow("no such form") << QStringList{u"export"_s, log, u"--to"_s, u"pdf"_s, out(u"x"_s)};
        QTest::newRow("no such time") << QStringList{u"export"_s, log,         u"--to"_s, u"vtt"_s,
                                                     out(u"x"_s), u"--from"_s, u"soon"_s};
        QTest::newRow("back to front") << QStringList{u"export"_s, log,    u"--to"_s,    u"vtt"_s, out(u"x"_s),
                                                      u"--from"_s, u"5"_s, u"--until"_s, u"1"_s};
        QTest::newRow("idle option") << QStringList{u"export"_s, log,          u"--to"_s, u"vtt"_s,
                                                    out(u"x"_s), u"--table"_s, u"turns"_s};
        QTest::newRow("sound to stdout") << QStringList{u"export"_s, log, u"--to"_s, u"wav"_s, u"-"_s};
        QTest::newRow("one file") << QStringList{u"compare"_s, log};
    }

    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QStringList, line);
        const Outcome outcome = run(line);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.out.isEmpty() && !outcome.err.isEmpty(), outcome.err);
        QVERIFY(!QFileInfo::exists(out(u"x"_s)));
    }

    /// Also what no export takes along: unread lines, and keys.
    void tellsWhatWasLeftOut()
    {
        const Outcome outcome = run({u"export"_s, smallLog(), u"--to"_s, u"recording"_s, u"-"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY(!outcome.out.contains("sk-abcdefghij"));
        QVERIFY2(outcome.err.contains("could not be read: 1") && outcome.err.contains("api_key"), outcome.err);
        const Outcome raw = run({u"export"_s, smallLog(), u"--to"_s, u"recording"_s, u"-"_s, u"--raw"_s});
        QVERIFY(raw.out.contains("sk-abcdefghij"));
        QVERIFY2(raw.err.contains("Nothing was redacted"), raw.err);
    }

    void unreadableInputIsTold()
    {
        QCOMPARE(run({u"export"_s, out(u"nothing"_s), u"--to"_s, u"csv"_s, out(u"x"_s)}).code, 3);
        QCOMPARE(run({u"compare"_s, out(u"nothing"_s), smallLog()}).code, 3);
        const Outcome failed = run({u"export"_s, smallLog(), u"--to"_s, u"wav"_s, out(u"x"_s)});
        QCOMPARE(failed.code, 1);
        QVERIFY2(failed.err.contains("no audio"), failed.err);
        QVERIFY(!QFileInfo::exists(out(u"x"_s)));
    }

    /// The real spoken session, in every form; what is a log in another form reads again.
    void exportsASpokenSession()
    {
        const QString log = capture(u"five-spoken-turns.jsonl"_s);
        if (log.isEmpty())
            QSKIP("no captures");
        const QJsonObject before = run({u"info"_s, log, u"--json"_s}).json();
        for (const QString &form : {u"recording"_s, u"csv"_s, u"markdown"_s, u"vtt"_s, u"srt"_s, u"har"_s,
                                    u"finetune"_s, u"wav"_s, u"flac"_s, u"html"_s}) {
            const Outcome outcome = run({u"export"_s, log, u"--to"_s, form, out(form)});
            QVERIFY2(outcome.code == 0, form.toUtf8() + ": " + outcome.err);
            QVERIFY(QFileInfo(out(form)).size() > 200);
        }
        const Outcome folder = run({u"export"_s, log, u"--to"_s, u"run-folder"_s, out(u"folder"_s) + u'/'});
        QVERIFY2(folder.code == 0 && QFileInfo(out(u"folder/results.json"_s)).size() > 200, folder.err);
        QCOMPARE(run({u"export"_s, log, u"--to"_s, u"run-folder"_s, out(u"folder"_s)}).code, 1); // it is there
        for (const QString &form : {u"recording"_s, u"har"_s, u"folder"_s}) {
            const QJsonObject again = run({u"info"_s, out(form), u"--json"_s}).json();
            QCOMPARE(again.value(u"events"_s), before.value(u"events"_s));
            QCOMPARE(again.value(u"client"_s), before.value(u"client"_s));
            const QJsonArray turns = again.value(u"turns"_s).toArray();
            QCOMPARE(turns.size(), before.value(u"turns"_s).toArray().size());
            for (qsizetype i = 0; i < turns.size(); ++i)
                QCOMPARE(turns[i][u"assistant_text"_s], before.value(u"turns"_s)[i][u"assistant_text"_s]);
        }
    }

    /// Ended twice, at once: nothing stays of the file that was being made.
    void endedItLeavesNothing()
    {
        const QString log = capture(u"five-spoken-turns.jsonl"_s);
        if (log.isEmpty())
            QSKIP("no captures");
        QTemporaryDir folder;
        for (const int wait : {0, 20, 60, 120}) {
            QProcess process;
            process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"),
                          {u"export"_s, log, u"--to"_s, u"html"_s, folder.filePath(u"page.html"_s)});
            QVERIFY(process.waitForStarted());
            QTest::qWait(wait);
            process.terminate();
            process.terminate();
            QVERIFY(process.waitForFinished(60000));
            QCOMPARE(QDir(folder.path()).entryList({u".turnscope-*"_s}, QDir::Files | QDir::Hidden), QStringList());
            if (!QFileInfo::exists(folder.filePath(u"page.html"_s)))
                continue; // ended in time
            QFile page(folder.filePath(u"page.html"_s));
            QVERIFY(page.open(QIODevice::ReadOnly) && page.readAll().endsWith("</html>\n"));
        }
    }

    void exportsALogWithoutTimes()
    {
        const QString log = capture(u"azure-spoken-tool-turn.cassette.yaml"_s);
        if (log.isEmpty())
            QSKIP("no captures");
        QCOMPARE(run({u"export"_s, log, u"--to"_s, u"recording"_s, out(u"azure.jsonl"_s)}).code, 0);
        const QJsonObject again = run({u"info"_s, out(u"azure.jsonl"_s), u"--json"_s}).json();
        QCOMPARE(again.value(u"completeness"_s)[u"times"_s], QJsonValue(u"none"_s));
        QCOMPARE(run({u"export"_s, log, u"--to"_s, u"recording"_s, out(u"x"_s), u"--from"_s, u"1"_s}).code, 2);
        QCOMPARE(run({u"export"_s, log, u"--to"_s, u"vtt"_s, out(u"x"_s)}).code, 1);
        const Outcome html = run({u"export"_s, log, u"--to"_s, u"html"_s, out(u"azure.html"_s)});
        QVERIFY2(html.code == 0 && contents(u"azure.html"_s).contains("no timeline"), html.err);
        QVERIFY2(html.err.contains("Times: the log holds none"), html.err);
    }

    void comparesARecordingWithItsExport()
    {
        const QString log = capture(u"five-spoken-turns.jsonl"_s);
        if (log.isEmpty())
            QSKIP("no captures");
        QCOMPARE(run({u"export"_s, log, u"--to"_s, u"recording"_s, out(u"same.jsonl"_s)}).code, 0);
        const QJsonObject same = run({u"compare"_s, log, out(u"same.jsonl"_s), u"--json"_s}).json();
        QCOMPARE(same.value(u"alignment"_s)[u"nothing_in_common"_s], QJsonValue(false));
        QVERIFY(!same.value(u"turns"_s).toArray().isEmpty());
        QVERIFY(same.value(u"settings"_s).toArray().isEmpty());
        const QJsonObject totals = same.value(u"totals"_s).toObject();
        QVERIFY(totals.contains(u"start_ms"_s));
        for (const QString &key : totals.keys()) {
            QVERIFY2(totals[key][u"n"_s][u"a"_s].isDouble(), qPrintable(key));
            if (totals[key][u"difference"_s].isDouble())
                QCOMPARE(totals[key][u"difference"_s].toDouble(), 0.0);
        }
        const Outcome text = run({u"compare"_s, log, out(u"same.jsonl"_s)});
        QVERIFY2(text.out.contains("(n 1 and 1"), text.out);
    }

    void comparesStrangers()
    {
        const QString spoken = capture(u"five-spoken-turns.jsonl"_s);
        const QString azure = capture(u"azure-spoken-tool-turn.cassette.yaml"_s);
        if (spoken.isEmpty() || azure.isEmpty())
            QSKIP("no captures");
        const Outcome outcome = run({u"compare"_s, spoken, azure, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY(!outcome.json().value(u"totals"_s).toObject().contains(u"voice_to_audio_ms"_s));
        QVERIFY2(outcome.json().value(u"sentence"_s).toString().contains(u"nothing in common"_s), outcome.out);
    }
};

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_export_command.moc"
