// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_expectation.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Logs with the faults that people's logs really have, and others with none: the real program says of each what
/// expected.json beside them says. What does not hold yet is listed below, and the list may only shrink.
class FieldLogsTest : public QObject
{
    Q_OBJECT

private:
    /// Rows that are wrong still. One that has become right fails here until it is taken off.
    static QStringList notYet();

    static QString folder();
    static QJsonDocument json(const QStringList &arguments, int *exitCode = nullptr, QByteArray *errors = nullptr);

    QJsonObject m_expected;
    QStringList m_rules;

private Q_SLOTS:
    void initTestCase();
    void log_data();
    void log();
    void theListNamesRowsThatExist();
};

QStringList FieldLogsTest::notYet()
{
    return {};
}

QString FieldLogsTest::folder()
{
    return qEnvironmentVariable("TURNSCOPE_CAPTURES", QStringLiteral(TURNSCOPE_SOURCE_DIR "/../shared/captures"))
           + u"/field/"_s;
}

QJsonDocument FieldLogsTest::json(const QStringList &arguments, int *exitCode, QByteArray *errors)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), arguments);
    if (!process.waitForFinished(60000))
        qFatal("%s did not end", qPrintable(arguments.join(u' ')));
    if (exitCode)
        *exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    if (errors)
        *errors = process.readAllStandardError();
    return QJsonDocument::fromJson(process.readAllStandardOutput());
}

void FieldLogsTest::initTestCase()
{
    QFile file(folder() + u"expected.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The field logs are not here.");
    m_expected = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_expected.isEmpty());
    const QJsonDocument rules = json({u"lint"_s, u"--rules"_s, u"--json"_s});
    for (const QJsonValue &rule : rules[u"rules"_s].toArray())
        m_rules << rule[u"rule"_s].toString();
    QVERIFY(!m_rules.isEmpty());
}

void FieldLogsTest::log_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : m_expected.keys())
        QTest::newRow(qPrintable(name)) << name;
}

void FieldLogsTest::log()
{
    QFETCH(const QString, name);
    const QString path = folder() + name;
    QVERIFY(QFileInfo::exists(path));
    FieldAnswer answer;
    answer.info = json({u"info"_s, path, u"--json"_s}, &answer.infoCode, &answer.infoErrors).object();
    answer.findings = json({u"lint"_s, path, u"--json"_s})[u"findings"_s].toArray();
    const QStringList wrong = FieldExpectation(m_expected[name].toObject(), m_rules).wrong(answer);
    if (notYet().contains(name))
        QVERIFY2(!wrong.isEmpty(), "is right now: take it off the list");
    else
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
}

void FieldLogsTest::theListNamesRowsThatExist()
{
    for (const QString &name : notYet())
        QVERIFY2(m_expected.contains(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(FieldLogsTest)
#include "tst_field_logs.moc"
