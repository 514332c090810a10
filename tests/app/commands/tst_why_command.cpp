// SPDX-License-Identifier: GPL-3.0-or-later
#include "why_logs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `turnscope why`, the real program: what it says where it finds nothing.
class TestWhyCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QByteArray why(const QByteArray &log, const QStringList &more = {}) const
    {
        QFile file(m_folder.filePath(u"log.jsonl"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(log) != log.size())
            qFatal("the test's folder cannot be written to");
        file.close();
        QProcess process;
        process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"),
                      QStringList{u"why"_s, file.fileName()} + more);
        return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }

    /// The same events, one each 20 ms.
    static QByteArray timed(const QByteArray &log)
    {
        QByteArray rows;
        int at = 5;
        for (const QByteArray &event : log.trimmed().split('\n'))
            rows += "{\"t_ms\":" + QByteArray::number(at += 20) + ".5,\"dir\":\"in\",\"event\":" + event + "}\n";
        return rows;
    }

private Q_SLOTS:
    /// Without times nobody can be said to be in time.
    void doesNotJudgeDelaysWithoutTimes()
    {
        const QByteArray text = why(answeredLog());
        QVERIFY2(text.contains("Whether one was late is not known"), text);
        QCOMPARE(QJsonDocument::fromJson(why(answeredLog(), {u"--json"_s})).object().value(u"delays_known"_s),
                 QJsonValue(false));
    }

    void judgesThemWithTimes()
    {
        const QByteArray text = why(timed(answeredLog()));
        QVERIFY2(text.contains("No turn was silent, late or cut."), text);
    }

    /// People count the events from 1, programs from 0.
    void numbersItsEvidence()
    {
        const QByteArray failed = failedLog();
        const QJsonArray answers =
            QJsonDocument::fromJson(why(failed, {u"--json"_s})).object().value(u"answers"_s).toArray();
        const QJsonArray events = answers.at(0)[u"causes"_s].toArray().at(0)[u"events"_s].toArray();
        QVERIFY(!events.isEmpty());
        QCOMPARE(events.last().toInt(), 3);
        const QByteArray text = why(failed);
        QVERIFY2(text.contains("#4)"), text);
    }

    /// A limit that the answer's 60 ms overrun, and one that nothing is called by.
    void takesBudgets()
    {
        const QByteArray log = timed(answeredLog());
        const QByteArray text = why(log, {u"--budget"_s, u"first_token=5"_s});
        QVERIFY2(text.contains("Over their budget: First token 1 of 1"), text);
        const QJsonObject budget = QJsonDocument::fromJson(why(log, {u"--json"_s, u"--budget"_s, u"first_token=5"_s}))
                                       .object()
                                       .value(u"budget"_s)
                                       .toObject();
        QCOMPARE(budget.value(u"first_token"_s).toObject(),
                 (QJsonObject{{u"allowed_ms"_s, 5}, {u"measured"_s, 1}, {u"over"_s, 1}}));
        QCOMPARE(budget.value(u"playout"_s).toObject().value(u"measured"_s), QJsonValue(0));
        QVERIFY(why(log, {u"--budget"_s, u"soon=5"_s}).isEmpty()); // wrong use
        QVERIFY2(text.contains("“--budget default” takes Turnscope's own"), text);
        QVERIFY(!why(log, {u"--budget"_s, u"default"_s}).contains("--budget default"));
        const QByteArray earlier = why(log, {u"--json"_s, u"--budget"_s, u"network=7"_s}); // as scripts still call it
        QCOMPARE(QJsonDocument::fromJson(earlier)[u"budget"_s][u"acceptance"_s][u"allowed_ms"_s], QJsonValue(7));
    }

    /// Asked about one moment it tells of that alone.
    void answersOfOneMoment()
    {
        const QByteArray log = timed(answeredLog());
        const QByteArray in = why(log, {u"--at"_s, u"0.05"_s, u"--budget"_s, u"first_token=5"_s});
        QVERIFY2(in.contains("Turn 1, at") && in.contains("was not silent, late or cut.")
                     && in.contains("Over their budget in this turn: First token 1 of 1"),
                 in);
        const QByteArray behind = why(log, {u"--at"_s, u"100"_s, u"--budget"_s, u"first_token=5"_s});
        QVERIFY2(behind.contains("The log ends at") && !behind.contains("budget") && !behind.contains("No turn"),
                 behind);
    }

    /// A log in which the user was never heard holds no turn, and tells why.
    void namesQuietStretches()
    {
        const QByteArray log = silenceSent();
        const QByteArray text = why(log);
        QVERIFY2(text.contains("holds no turn") && text.contains("between turns: why was it silent?")
                     && text.contains("digital silence"),
                 text);
        const QJsonObject json = QJsonDocument::fromJson(why(log, {u"--json"_s})).object();
        QVERIFY(json.value(u"quiet"_s).isNull());
        QCOMPARE(json.value(u"quiets_left_out"_s), QJsonValue(0));
        const QJsonValue quiet = json.value(u"quiets"_s)[0];
        QCOMPARE(quiet[u"causes"_s][0][u"cause"_s], QJsonValue(u"muted"_s));
        QCOMPARE(quiet[u"to_us"_s].toInt() - quiet[u"from_us"_s].toInt(), 6000500);
    }

    /// Sound that is no voice: only our own detector can tell.
    void listensToTheAudio()
    {
        const QByteArray log = noiseSent();
        const QByteArray text = why(log);
        QVERIFY2(text.contains("our own detector hears no voice in it") && text.contains("(likely"), text);
    }

    void namesWhoMutedWhatStalledAndWordsThatCameLate_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QByteArray>("cause");
        QTest::addColumn<QByteArray>("sure");
        for (const WhySample &sample : whySamples())
            QTest::newRow(sample.name) << sample.log << sample.cause << sample.sure;
    }

    void namesWhoMutedWhatStalledAndWordsThatCameLate()
    {
        QFETCH(QByteArray, log);
        QFETCH(QByteArray, cause);
        QFETCH(QByteArray, sure);
        const QByteArray said = why(log, {u"--json"_s});
        const QJsonObject json = QJsonDocument::fromJson(said).object();
        QHash<QString, QString> causes;
        for (const QString &list : {u"answers"_s, u"quiets"_s}) {
            for (const QJsonValue each : json.value(list).toArray()) {
                for (const QJsonValue found : each[u"causes"_s].toArray())
                    causes.insert(found[u"cause"_s].toString(), found[u"sure"_s].toString());
            }
        }
        QVERIFY2(causes.value(QString::fromLatin1(cause)) == QString::fromLatin1(sure), said);
    }

    void acquitsNobodyWhereThereIsNoTurn()
    {
        const QByteArray text = why(answeredLog().left(answeredLog().indexOf('\n') + 1));
        QVERIFY2(text.contains("holds no turn"), text);
    }
};

QTEST_GUILESS_MAIN(TestWhyCommand)
#include "tst_why_command.moc"
