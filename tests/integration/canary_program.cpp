// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/canary_program.h"

#include "tests/app/commands/program_environment.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/resource.h>

namespace turnscope::canary {

using namespace Qt::StringLiterals;

namespace {

QByteArray fileText(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Program::Program()
{
    for (const QString &folder : {u"tmp"_s, u"run"_s, u"out"_s})
        QDir(home()).mkpath(folder);
    QFile::setPermissions(written(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QProcessEnvironment Program::environment() const
{
    QProcessEnvironment environment = programEnvironment(m_home.path());
    environment.remove(u"TURNSCOPE_THINK_KEY"_s);
    environment.insert(u"XDG_CACHE_HOME"_s, written(u"cache"_s));
    environment.insert(u"XDG_STATE_HOME"_s, written(u"state"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, written(u"run"_s));
    environment.insert(u"TMPDIR"_s, written(u"tmp"_s));
    return environment;
}

Program::Result Program::run(const QStringList &arguments, const QMap<QString, QByteArray> &keys,
                             const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment with = environment();
    for (auto it = keys.begin(); it != keys.end(); ++it)
        with.insert(it.key(), QString::fromLatin1(*it));
    process.setProcessEnvironment(with);
    process.setWorkingDirectory(m_home.path());
    process.setChildProcessModifier([] {
        rlimit core{};
        if (::getrlimit(RLIMIT_CORE, &core) == 0) {
            core.rlim_cur = core.rlim_max;
            ::setrlimit(RLIMIT_CORE, &core);
        }
    });
    const qsizetype guests = m_parrot.guests().size();
    process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), arguments);
    process.write(input);
    process.closeWriteChannel();
    Result result;
    const bool ended = QTest::qWaitFor(
        [&] {
            if (result.limits.isEmpty() && m_parrot.guests().size() > guests)
                result.limits = fileText(u"/proc/%1/limits"_s.arg(process.processId()));
            return process.state() == QProcess::NotRunning;
        },
        120000);
    if (!ended) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    result.exitCode = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

void Program::give(const QString &name, QByteArray text) const
{
    QFile file(given(name));
    if (!file.open(QFile::WriteOnly))
        qFatal("the test's folder cannot be written to");
    file.write(text.replace('\'', '"').replace("FORMED", canary::formedKey()).replace("KEY", canary::key()));
}

QByteArray Program::leak() const
{
    return m_lines.found().isEmpty() ? foundBelow(home()) : m_lines.found();
}

} // namespace turnscope::canary
