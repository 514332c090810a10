// SPDX-License-Identifier: GPL-3.0-or-later
#include "sick_logs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The real program, `lint` and `info`, over logs of our own: each refusal told, each row read or named, nobody accused falsely.
class TestSickLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isJudgedRightly_data();
    void isJudgedRightly();

private:
    QJsonObject run(const QString &command) const;

    QTemporaryDir m_folder;
};

QJsonObject TestSickLogs::run(const QString &command) const
{
    QProcess process;
    process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"),
                  {command, m_folder.filePath(u"log"_s), u"--json"_s});
    if (!process.waitForFinished())
        return {};
    const QJsonDocument said = QJsonDocument::fromJson(process.readAllStandardOutput());
    return said.isArray() ? QJsonObject{{u"findings"_s, said.array()}} : said.object();
}

void TestSickLogs::isJudgedRightly_data()
{
    QTest::addColumn<int>("index");
    const QList<SickLog> logs = sickLogs();
    for (int i = 0; i < int(logs.size()); ++i)
        QTest::addRow("%s, %s", logs[i].name, logs[i].rules.isEmpty() ? "nothing" : logs[i].rules.join(' ').constData())
            << i;
}

void TestSickLogs::isJudgedRightly()
{
    QFETCH(int, index);
    const SickLog log = sickLogs().at(index);
    QFile file(m_folder.filePath(u"log"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(log.text) == log.text.size());
    file.close();

    const QJsonObject info = run(u"info"_s);
    QCOMPARE(info.value(u"events"_s).toInteger(), log.events);
    QCOMPARE(info.value(u"sessions"_s).toInt(), log.sessions);
    const QJsonObject completeness = info.value(u"completeness"_s).toObject();
    QCOMPARE(completeness.value(u"times"_s).toString().toLatin1(), log.times);
    QCOMPARE(completeness.value(u"unread_count"_s).toInt() > 0, log.isCut);

    QByteArrayList rules;
    for (const QJsonValue &finding : run(u"lint"_s).value(u"findings"_s).toArray()) {
        const QString severity = finding[u"severity"_s].toString();
        if (severity == u"warning" || severity == u"error")
            rules << finding[u"rule"_s].toString().toLatin1();
    }
    QCOMPARE(rules, log.rules);
}

QTEST_GUILESS_MAIN(TestSickLogs)
#include "tst_sick_logs.moc"
