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

QByteArray recordingOf(const QByteArray &model, const QByteArray &started = "2026-11-21T09:14:03.120Z")
{
    const QByteArray usage = R"({"total_tokens":1100,"input_tokens":1000,"output_tokens":100,)"
                             R"("input_token_details":{"text_tokens":900,"audio_tokens":100,"cached_tokens":400,)"
                             R"("cached_tokens_details":{"text_tokens":400,"audio_tokens":0}},)"
                             R"("output_token_details":{"text_tokens":20,"audio_tokens":80}})";
    return R"({"turnscope":1,"session":"5f2bd2f6-9e59-4b8c-9c39-6d1d5d1f7f10","started":")" + started
           + R"(","profile":{"name":"t","url":"ws://127.0.0.1/","model":"m","dialect":"openai-ga"},"app":"0.1.0"})"
             "\n"
             R"({"at":1000,"from":"server","event":{"type":"session.created","event_id":"e0","session":{"type":"realtime","id":"sess_1","model":")"
           + model
           + R"(","instructions":"be kind","output_modalities":["audio"]}}})"
             "\n"
             R"({"at":2000,"from":"server","event":{"type":"input_audio_buffer.committed","event_id":"e1","previous_item_id":null,"item_id":"u1"}})"
             "\n"
             R"({"at":3000,"from":"server","event":{"type":"response.created","event_id":"e2","response":{"id":"r1","object":"realtime.response","status":"in_progress","output":[],"conversation_id":"c"}}})"
             "\n"
             R"({"at":9000,"from":"server","event":{"type":"response.done","event_id":"e3","response":{"id":"r1","object":"realtime.response","status":"completed","output":[],"conversation_id":"c","usage":)"
           + usage
           + R"(,"billable_audio_seconds":0},"usage":{"billable_audio_seconds":30}}})"
             "\n";
}

// gpt-realtime: 500 fresh, 400 cached, 20 out; 100 fresh and 80 out of audio
constexpr double kCost = (500 * 4.0 + 400 * 0.40 + 20 * 16.0 + 100 * 32.0 + 80 * 64.0) / 1e6;

} // namespace

class CostCommandTest : public QObject
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
        process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), QStringList{u"cost"_s} + arguments);
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

private Q_SLOTS:
    void tellsTheLedger()
    {
        const QString file = write(u"a.jsonl"_s, recordingOf("gpt-realtime"));
        const QJsonObject json = run({file, u"--json"_s}).json();
        QCOMPARE(json[u"total_usd"].toDouble(), kCost);
        QCOMPARE(json[u"incomplete"].toBool(true), false);
        QCOMPARE(json[u"turns"].toArray().size(), 1);
        const QJsonObject turn = json[u"turns"].toArray()[0].toObject();
        QCOMPARE(turn[u"usd"].toDouble(), kCost);
        const QJsonObject entry = turn[u"entries"].toArray()[0].toObject();
        QCOMPARE(entry[u"what"].toString(), u"response"_s);
        QCOMPARE(entry[u"tokens"][u"in"][u"text"][u"fresh"].toInt(), 500);
        QCOMPARE(entry[u"tokens"][u"in"][u"text"][u"cached"].toInt(), 400);
        QCOMPARE(json[u"cache_saved_usd"].toDouble(), 400 * 3.6 / 1e6);
        QVERIFY(json[u"prompt"][u"tokens_an_answer"].toInt() > 0);
        const Answer text = run({file});
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.output.contains("\xe2\x89\x88 $0.0108") && text.output.contains("gpt-realtime"), text.output);
    }

    void severalFiles()
    {
        const QString a = write(u"a.jsonl"_s, recordingOf("gpt-realtime"));
        const QString b = write(u"b.jsonl"_s, recordingOf("gpt-realtime-mini"));
        const Answer answer = run({a, b, u"--json"_s});
        const QJsonArray files = answer.json()[u"files"].toArray();
        QCOMPARE(files.size(), 2);
        QVERIFY(files[0][u"total_usd"].toDouble() > files[1][u"total_usd"].toDouble());
        QVERIFY(files[1][u"recording"].toString().endsWith(u"b.jsonl"_s));
        const Answer torn = run({a, m_folder.filePath(u"none"_s), u"--json"_s});
        QCOMPARE(torn.exitCode, 3);
        QCOMPARE(torn.json()[u"files"].toArray().size(), 1);
        QVERIFY(!torn.errors.isEmpty());
    }

    void asAnotherModel()
    {
        const QString file = write(u"a.jsonl"_s, recordingOf("gpt-realtime"));
        const double mini = (500 * 0.60 + 400 * 0.06 + 20 * 2.40 + 100 * 10.0 + 80 * 20.0) / 1e6;
        QCOMPARE(run({file, u"--model"_s, u"gpt-realtime-mini"_s, u"--json"_s}).json()[u"total_usd"].toDouble(), mini);
        const Answer unknown = run({file, u"--model"_s, u"nobodys"_s});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.errors.contains("nobodys"), unknown.errors);
    }

    /// The day of the recording decides.
    void pricesHaveDays()
    {
        const QByteArray july = recordingOf("grok-voice-latest", "2026-07-21T09:14:03.120Z")
                                    .replace("\"usage\":{\"total", "\"told\":{\"total");
        const QByteArray september = QByteArray(july).replace("2026-07-21", "2026-09-21");
        QCOMPARE(run({write(u"j.jsonl"_s, july), u"--json"_s}).json()[u"total_usd"].toDouble(), 0.025);
        QCOMPARE(run({write(u"s.jsonl"_s, september), u"--json"_s}).json()[u"total_usd"].toDouble(), 0.04);
    }

    void whatIsNotKnownIsNotFree()
    {
        const Answer answer = run({write(u"x.jsonl"_s, recordingOf("nobodys-model")), u"--json"_s});
        QVERIFY(answer.json()[u"total_usd"].isNull());
        QVERIFY(answer.json()[u"incomplete"].toBool());
        QCOMPARE(answer.json()[u"why"].toArray()[0][u"reason"].toString(), u"unknown_model"_s);
        const QByteArray early = recordingOf("gpt-realtime").split('\n').mid(0, 3).join('\n') + '\n';
        const Answer closed = run({write(u"e.jsonl"_s, early), u"--json"_s});
        QVERIFY(closed.json()[u"total_usd"].isNull() && closed.json()[u"incomplete"].toBool());
    }

    void ownPricesCount()
    {
        const QString file = write(u"a.jsonl"_s, recordingOf("gpt-realtime"));
        QVERIFY(QDir(m_folder.path()).mkpath(u"config/turnscope"_s));
        write(u"config/turnscope/prices.toml"_s, "[[model]]\nname = \"gpt-realtime\"\ntext_in = 1\ntext_cached = 1\n"
                                                 "text_out = 1\naudio_in = 1\naudio_out = 1\n");
        QCOMPARE(run({file, u"--json"_s}).json()[u"total_usd"].toDouble(), 1100 / 1e6);
        write(u"config/turnscope/prices.toml"_s, "[[model]]\nname = \"gpt-realtime\"\ntext_inn = 1\n");
        const Answer typo = run({file, u"--json"_s});
        QVERIFY2(typo.errors.contains("line 3") && typo.errors.contains("prices.toml"), typo.errors);
        QCOMPARE(typo.json()[u"total_usd"].toDouble(), kCost);
        QVERIFY(QFile::remove(m_folder.filePath(u"config/turnscope/prices.toml"_s)));
    }

    void wrongUse()
    {
        QCOMPARE(run({}).exitCode, 2);
        QCOMPARE(run({u"--model"_s}).exitCode, 2);
        QCOMPARE(run({write(u"bad.jsonl"_s, "{\"turnscope\":1}\n{{{{\n"), u"--json"_s}).exitCode, 3);
    }
};

QTEST_GUILESS_MAIN(CostCommandTest)
#include "tst_cost_command.moc"
