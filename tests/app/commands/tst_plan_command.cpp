// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_environment.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Half a minute, one turn of 6 s of speech.
constexpr char kRecording[] =
    R"({"turnscope":1,"session":"5f2bd2f6-9e59-4b8c-9c39-6d1d5d1f7f10","started":"2026-11-21T09:14:03.120Z","profile":{"name":"t","url":"ws://127.0.0.1/","model":"m","dialect":"openai-ga"},"app":"0.1.0"})"
    "\n"
    R"({"at":0,"from":"server","event":{"type":"session.created","event_id":"e0","session":{"type":"realtime","id":"s","model":"gpt-realtime-2.1","instructions":"be kind"}}})"
    "\n"
    R"({"at":1000000,"from":"server","event":{"type":"input_audio_buffer.speech_started","event_id":"e1","audio_start_ms":1000,"item_id":"u"}})"
    "\n"
    R"({"at":7000000,"from":"server","event":{"type":"input_audio_buffer.speech_stopped","event_id":"e2","audio_end_ms":7000,"item_id":"u"}})"
    "\n"
    R"({"at":7000001,"from":"server","event":{"type":"input_audio_buffer.committed","event_id":"e3","item_id":"u"}})"
    "\n"
    R"({"at":30000000,"from":"server","event":{"type":"rate_limits.updated","event_id":"e4","rate_limits":[]}})"
    "\n";

} // namespace

class PlanCommandTest : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;

        QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    };

    QTemporaryDir m_folder;

    Answer run(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(programEnvironment(m_folder.path()));
        process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), QStringList{u"plan"_s} + arguments);
        if (!process.waitForFinished(60000))
            qFatal("%s did not end", qPrintable(arguments.join(u' ')));
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        return file.fileName();
    }

    static QJsonObject option(const QJsonObject &plan, const QString &name)
    {
        for (const QJsonValue each : plan[u"options"].toArray()) {
            if (each[u"name"].toString() == name)
                return each.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void measuresAndWritesWhatItRestsOn()
    {
        const QString recording = write(u"a.jsonl"_s, kRecording);
        const QString file = m_folder.filePath(u"plan.toml"_s);
        const Answer answer = run({recording, recording, u"--write"_s, file, u"--json"_s});
        QVERIFY2(answer.exitCode == 0, answer.errors);
        const QJsonObject plan = answer.json();
        QCOMPARE(plan[u"sessions"].toInt(), 2);
        QCOMPARE(plan[u"minutes_per_call"].toDouble(), 0.5);
        QCOMPARE(plan[u"assumptions"][u"user_speech_share"][u"value"].toDouble(), 0.2);
        QCOMPARE(plan[u"assumptions"][u"user_speech_share"][u"origin"].toString(), u"measured"_s);
        QCOMPARE(plan[u"assumptions"][u"calls_per_month"][u"origin"].toString(), u"assumed"_s);
        QJsonObject again = run({u"--assumptions"_s, file, u"--json"_s}).json();
        QCOMPARE(again[u"sessions"].toInt(), 0);
        again.insert(u"sessions"_s, 2);
        QVERIFY(again == plan);
        const Answer text = run({u"--assumptions"_s, file});
        QVERIFY2(text.output.contains("gpt-live-1.1 + gpt-6-luna") && text.output.contains("measured"), text.output);
    }

    void figuresInAnotherCurrency()
    {
        const QJsonObject dollars = run({u"--json"_s}).json();
        const QJsonObject yuan = run({u"--currency"_s, u"cny"_s, u"--rate"_s, u"7.1"_s, u"--json"_s}).json();
        QCOMPARE(yuan[u"currency"].toString(), u"CNY"_s);
        QCOMPARE(yuan[u"rates"].toArray()[0][u"per_dollar"].toDouble(), 7.1);
        QCOMPARE(yuan[u"rates"].toArray()[0][u"date"].toString(), QDate::currentDate().toString(Qt::ISODate));
        const QString name = u"gpt-live-1.1 + gpt-6-luna"_s;
        const double inDollars = option(dollars, name)[u"per_call"].toDouble();
        QVERIFY(inDollars > 0.25); // five minutes at five cents, and the back end
        QCOMPARE(option(yuan, name)[u"per_call"].toDouble(), inDollars * 7.1);
        QCOMPARE(run({u"--currency"_s, u"CNY"_s}).exitCode, 2);
        QCOMPARE(run({u"--rate"_s, u"7"_s}).exitCode, 2);
        QCOMPARE(run({u"--currency"_s, u"CNY"_s, u"--rate"_s, u"-1"_s}).exitCode, 2);
        QCOMPARE(run({u"--currency"_s, u"CNY"_s, u"--rate"_s, u"nan"_s}).exitCode, 2);
    }

    void aMistakeNamesFileAndLine()
    {
        const QString typo = write(u"typo.toml"_s, "[calls]\nminutes_per_call = 5\nturns_a_minute = 3\n");
        const Answer answer = run({u"--assumptions"_s, typo, u"--json"_s});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY(answer.output.isEmpty());
        QVERIFY2(answer.errors.contains("typo.toml") && answer.errors.contains("Line 3"), answer.errors);
        const QString shares = write(u"shares.toml"_s, "[router]\nstrong_share = 0.9\n");
        QVERIFY2(run({u"--assumptions"_s, shares}).errors.contains("sum to"), "shares");
        QCOMPARE(run({u"--assumptions"_s, m_folder.filePath(u"none"_s)}).exitCode, 3);
    }

    void aMissingPriceIsNull()
    {
        const QString file =
            write(u"own.toml"_s, "[[option]]\nname = \"x\"\nkind = \"realtime\"\nvoice = \"nobodys\"\n");
        const QJsonObject its = option(run({u"--assumptions"_s, file, u"--json"_s}).json(), u"x"_s);
        QVERIFY(its[u"per_call"].isNull() && its[u"per_month"].isNull());
        QVERIFY(!its[u"parts"].toArray()[0][u"why"].toString().isEmpty());
        QVERIFY(run({u"--assumptions"_s, file}).output.contains("not known"));
    }

    void withoutATurnThereIsNothingToMeasure()
    {
        const QByteArray begun = QByteArray(kRecording).split('\n').mid(0, 2).join('\n') + '\n';
        const Answer answer = run({write(u"silent.jsonl"_s, begun), u"--json"_s});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.output.isEmpty() && answer.errors.contains("no turn"), answer.errors);
        QCOMPARE(run({write(u"empty.jsonl"_s, ""), u"--json"_s}).exitCode, 3);
    }
};

QTEST_GUILESS_MAIN(PlanCommandTest)
#include "tst_plan_command.moc"
