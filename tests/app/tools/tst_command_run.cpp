// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/command_run.h"

#include "models/tools/tool_answer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Programs as tools: good ones, and those that hang, flood, fork and hide.
class TestCommandRun : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    struct Run
    {
        ToolOutcome outcome;
        bool ended = false;
        qint64 took = 0; ///< ms
    };

    /// Until it has ended.
    static Run run(const QString &command, std::chrono::milliseconds limit = 10s, const QByteArray &input = "{}")
    {
        Run result;
        CommandRun tool(command, input, limit);
        int ends = 0;
        connect(&tool, &ToolRunner::finished, &tool, [&](const ToolOutcome &outcome) {
            result.outcome = outcome;
            ++ends;
        });
        QElapsedTimer since;
        since.start();
        tool.start();
        result.ended = QTest::qWaitFor([&] { return ends > 0; }, 30'000);
        result.took = since.elapsed();
        QTest::qWait(20); // whether it tells twice
        result.ended = result.ended && ends == 1;
        return result;
    }

    /// A script for sh, by its path; its name marks its processes.
    QString script(const QString &name, const QByteArray &text)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write("#!/bin/sh\n" + text + '\n') < 0)
            qFatal("cannot write %s", qPrintable(path));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

    /// Processes whose command line has this text.
    static int processes(const QByteArray &text)
    {
        int found = 0;
        for (const QString &pid : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
            QFile line(u"/proc/%1/cmdline"_s.arg(pid));
            if (pid.front().isDigit() && line.open(QFile::ReadOnly) && line.readAll().contains(text))
                ++found;
        }
        return found;
    }

private Q_SLOTS:
    void argumentsGoInAndTheOutputComesOut()
    {
        const Run done = run(u"cat"_s, 10s, R"({"number":"427"})");
        QVERIFY(done.ended);
        QVERIFY2(done.outcome.isGood(), qPrintable(done.outcome.problem.text));
        QCOMPARE(done.outcome.output, u"{\"number\":\"427\"}"_s);
        QCOMPARE(run(u"echo \"two  words\" $HOME"_s).outcome.output, u"two  words $HOME"_s); // no shell reads the line
        QCOMPARE(run(u"true"_s).outcome.output, QString());
        // What is not read is nobody's fault.
        QVERIFY(run(u"true"_s, 10s, QByteArray(4 << 20, 'x')).outcome.isGood());
    }

    void whatFailsSaysWhy()
    {
        const Run missing = run(u"/nonexistent/tool --now"_s);
        QVERIFY(missing.ended);
        QVERIFY2(missing.outcome.problem.text.contains(u"/nonexistent/tool"_s),
                 qPrintable(missing.outcome.problem.text));
        const Run failing = run(script(u"fails"_s, "echo half; echo 'no such order' >&2; exit 3"));
        QVERIFY(failing.outcome.problem.text.contains(u"code 3"_s));
        QCOMPARE(failing.outcome.problem.detail, u"no such order"_s);
        QVERIFY(failing.outcome.output.isEmpty());
        QVERIFY(run(script(u"crashes"_s, "kill -SEGV $$")).outcome.problem.text.contains(u"crashed"_s));
        QVERIFY(!run(script(u"bytes"_s, "printf '\\377\\376'")).outcome.isGood());
    }

    void whatHangsIsStopped()
    {
        const Run hanging = run(script(u"hangs-7d1"_s, "trap '' TERM INT HUP; while :; do sleep 1; done"), 300ms);
        QVERIFY(hanging.ended);
        QVERIFY2(hanging.outcome.problem.text.contains(u"300 ms"_s), qPrintable(hanging.outcome.problem.text));
        QVERIFY2(hanging.took < 5000, qPrintable(QString::number(hanging.took)));
        QTRY_COMPARE(processes("hangs-7d1"), 0);
    }

    void whatFloodsIsStopped()
    {
        const Run flooding = run(u"yes flood-5c2"_s, 20s);
        QVERIFY(flooding.ended);
        QVERIFY2(flooding.outcome.problem.text.contains(u"more than"_s), qPrintable(flooding.outcome.problem.text));
        QVERIFY(flooding.took < 10'000);
        QTRY_COMPARE(processes("flood-5c2"), 0);
        // As much as is allowed is, and complaints are no output.
        const QByteArray most = QByteArray::number(ToolAnswer::kMostOutput);
        const Run full =
            run(script(u"full"_s, "head -c " + most + " /dev/zero | tr '\\0' x; yes | head -c 3000000 >&2"));
        QVERIFY2(full.outcome.isGood(), qPrintable(full.outcome.problem.text));
        QCOMPARE(full.outcome.output.size(), ToolAnswer::kMostOutput);
    }

    /// A result of 5 MB.
    void whatIsTooLongIsNotSent()
    {
        const Run large = run(u"head -c 5000000 /dev/zero"_s);
        QVERIFY(!large.outcome.isGood());
        QVERIFY(large.outcome.output.isEmpty());
    }

    /// Children that stay behind, in the group and out of it.
    void whatForksIsStopped()
    {
        const Run forking = run(script(u"forks-9e3"_s, R"(
            for i in 1 2 3 4 5; do (sh -c 'sleep 600; : forks-9e3' &) ; done
            setsid sh -c 'sleep 600; : forks-9e3' >/dev/null 2>&1 </dev/null &
            sleep 600)"),
                                500ms);
        QVERIFY(forking.ended);
        QVERIFY(!forking.outcome.isGood());
        QTRY_COMPARE_WITH_TIMEOUT(processes("forks-9e3"), 0, 10'000);

        // One that ends well and leaves a child behind, which holds its output open.
        const Run leaving = run(script(u"leaves-1f4"_s, "(sh -c 'sleep 600; : leaves-1f4' &) ; echo done"), 10s);
        QVERIFY(leaving.ended);
        QVERIFY2(leaving.took < 5000, qPrintable(QString::number(leaving.took)));
        QCOMPARE(leaving.outcome.output, u"done"_s);
        QTRY_COMPARE_WITH_TIMEOUT(processes("leaves-1f4"), 0, 10'000);
    }

    /// As many as it can, as fast as it can.
    void aBombOfForksIsStopped()
    {
        const QString bomb = script(u"bomb-2a5"_s, R"(
            if [ "${1:-0}" -gt 6 ]; then exec sleep 600; fi
            next=$(( ${1:-0} + 1 ))
            "$0" $next & "$0" $next & wait)");
        const Run exploding = run(bomb, 700ms);
        QVERIFY(exploding.ended);
        QVERIFY(!exploding.outcome.isGood());
        QTRY_COMPARE_WITH_TIMEOUT(processes("bomb-2a5"), 0, 10'000);
    }

    /// Whoever is not interested any more.
    void itsEndEndsTheProgram()
    {
        {
            CommandRun tool(script(u"alone-3b6"_s, "sleep 600; : alone"), "{}", 60s);
            tool.start();
            QTRY_VERIFY(processes("alone-3b6") > 0);
        }
        QTRY_COMPARE_WITH_TIMEOUT(processes("alone-3b6"), 0, 10'000);
    }
};

QTEST_GUILESS_MAIN(TestCommandRun)
#include "tst_command_run.moc"
