// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/restart.h"
#include "models/files/file_path.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// The command line of another start, and that it arrives byte for byte.
class TestRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItWasTold()
    {
        QVERIFY(program_restart::arguments({}, {}).isEmpty());
        QCOMPARE(program_restart::arguments(u"dark"_s, {}), (QList<QByteArray>{"--theme", "dark"}));
        const QByteArray here = QFile::encodeName(QDir::currentPath());
        QCOMPARE(program_restart::arguments({}, {u"/tmp/a b.jsonl"_s, u"-odd.jsonl"_s}),
                 (QList<QByteArray>{"--", "/tmp/a b.jsonl", here + "/-odd.jsonl"}));
        QCOMPARE(program_restart::arguments(u"light"_s, {pathFromBytes("/tmp/caf\xe9.jsonl")}),
                 (QList<QByteArray>{"--theme", "light", "--", "/tmp/caf\xe9.jsonl"}));
    }

    /// The process goes on as the program: its number stays.
    void arrivesByteForByte()
    {
        const QTemporaryDir folder;
        const QByteArray program = QFile::encodeName(folder.filePath(u"program"_s));
        const QByteArray heard = program + ".heard";
        QFile script(QFile::decodeName(program));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\n{ echo $$; printf '%s|' \"$@\"; } > '" + heard + "'\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const auto arguments =
            program_restart::arguments(u"dark"_s, {pathFromBytes("/tmp/caf\xe9 1.jsonl"), u"/tmp/回.jsonl"_s});
        const pid_t child = ::fork();
        if (child == 0) {
            program_restart::startProgram(program, "self", arguments);
            ::_exit(9);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        QFile file(QFile::decodeName(heard));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
                 QByteArray::number(child) + "\n--theme|dark|--|/tmp/caf\xe9 1.jsonl|" + QByteArray("/tmp/回.jsonl|"));
    }

    void comesBackWhereThereIsNoProgram() { program_restart::startProgram("/nowhere/at/all", "self", {}); }
};

QTEST_APPLESS_MAIN(TestRestart)
#include "tst_restart.moc"
