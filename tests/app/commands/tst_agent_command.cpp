// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_environment.h"
#include "why_logs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `turnscope mcp`, the real program, asked in lines: what it tells of logs, that it tells it a page at a time, and of nothing
/// that lies elsewhere.
class TestAgentCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    QProcess m_program;
    int m_asked = 0;

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_home.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test's folder cannot be written to");
    }

    QByteArray program(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(programEnvironment(m_home.path()));
        process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), arguments);
        return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
    }

    QByteArray answerTo(const QByteArray &line)
    {
        m_program.write(line + '\n');
        while (!m_program.canReadLine()) {
            if (!m_program.waitForReadyRead(20000))
                return {};
        }
        return m_program.readLine();
    }

    /// What a tool answers; of an error, {"error": its sentence}.
    QJsonObject call(const QString &tool, const QJsonObject &arguments)
    {
        const QJsonObject request{{u"jsonrpc"_s, u"2.0"_s},
                                  {u"id"_s, ++m_asked},
                                  {u"method"_s, u"tools/call"_s},
                                  {u"params"_s, QJsonObject{{u"name"_s, tool}, {u"arguments"_s, arguments}}}};
        const QJsonObject answer =
            QJsonDocument::fromJson(answerTo(QJsonDocument(request).toJson(QJsonDocument::Compact))).object();
        if (answer["id"_L1].toInt() != m_asked)
            return {{u"error"_s, u"another answer"_s}};
        const QString text = answer["result"_L1]["content"_L1][0]["text"_L1].toString();
        return answer["result"_L1]["isError"_L1].toBool(true) ? QJsonObject{{u"error"_s, text}}
                                                              : QJsonDocument::fromJson(text.toUtf8()).object();
    }

    QJsonObject ofFile(const QString &tool, const QString &file, QJsonObject more = {})
    {
        more.insert(u"file"_s, file);
        return call(tool, more);
    }

    static QByteArray timed(const QByteArray &log)
    {
        QByteArray rows;
        int at = 5;
        for (const QByteArray &event : log.trimmed().split('\n'))
            rows += "{\"t_ms\":" + QByteArray::number(at += 20) + ".5,\"dir\":\"in\",\"event\":" + event + "}\n";
        return rows;
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void answersAsTheCommandsDo();
    void tellsEventsInPages();
    void filtersThem();
    void saysWhyAtAMoment();
    void comparesTwo();
    void triesOtherSettings();
    void leavesSecretsAndSoundOut();
    void readsNothingElse();
    void readsAnewWhatHasChanged();
    void wrongCallsAreSentences_data();
    void wrongCallsAreSentences();
    void survivesGarbage();
    void stdoutHasTheProtocolAlone();
    void wantsFolders();
};

void TestAgentCommand::initTestCase()
{
    QDir(m_home.path()).mkpath(u"logs/deep"_s);
    write(u"logs/answered.jsonl"_s, timed(answeredLog()));
    write(u"logs/deep/failed.jsonl"_s, timed(failedLog()));
    write(u"logs/silent.jsonl"_s, silenceSent());
    write(u"logs/untimed.jsonl"_s, answeredLog());
    write(u"logs/broken.jsonl"_s, "this is no log\n");
    write(u"outside.jsonl"_s, timed(answeredLog()));
}

void TestAgentCommand::init()
{
    m_program.setProcessEnvironment(programEnvironment(m_home.path()));
    m_program.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), {u"mcp"_s, m_home.filePath(u"logs"_s)});
    QVERIFY(m_program.waitForStarted());
}

/// It ends with its input, well.
void TestAgentCommand::cleanup()
{
    m_program.closeWriteChannel();
    QVERIFY(m_program.waitForFinished());
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program.exitCode(), 0);
}

void TestAgentCommand::answersAsTheCommandsDo()
{
    const QJsonArray sessions = call(u"list_sessions"_s, {})["sessions"_L1].toArray();
    QCOMPARE(sessions.size(), 5);
    const QString path = m_home.filePath(u"logs/answered.jsonl"_s);
    const QString file = u"answered.jsonl"_s;
    const QJsonObject info = QJsonDocument::fromJson(program({u"info"_s, path, u"--json"_s})).object();
    const QJsonObject summary = ofFile(u"summary"_s, file);
    QCOMPARE(summary["events"_L1].toInt(), 7);
    for (const QString &key :
         {u"events"_s, u"types"_s, u"findings"_s, u"duration_ms"_s, u"completeness"_s, u"budget"_s})
        QCOMPARE(summary[key], info[key]);
    QCOMPARE(summary["turns"_L1].toInt(), 1);
    QCOMPARE(ofFile(u"turns"_s, file)["turns"_L1], info["turns"_L1]);
    QCOMPARE(ofFile(u"findings"_s, file)["findings"_L1],
             QJsonDocument::fromJson(program({u"lint"_s, path, u"--json"_s}))["findings"_L1]);
    const QJsonObject transcript = ofFile(u"transcript"_s, file);
    QCOMPARE(transcript["transcript"_L1][0]["user"_L1].toString(), u"hi"_s);
    QCOMPARE(transcript["transcript"_L1][0]["assistant"_L1].toString(), u"hello"_s);
    QJsonObject why = ofFile(u"why"_s, u"deep/failed.jsonl"_s);
    why.remove(u"total"_s);
    QCOMPARE(why,
             QJsonDocument::fromJson(program({u"why"_s, m_home.filePath(u"logs/deep/failed.jsonl"_s), u"--json"_s}))
                 .object());
    QVERIFY(!why["answers"_L1].toArray().isEmpty());
}

void TestAgentCommand::tellsEventsInPages()
{
    QStringList types;
    QJsonObject asked{{u"limit"_s, 3}};
    for (int page = 0; page < 3; ++page) {
        const QJsonObject told = ofFile(u"events"_s, u"answered.jsonl"_s, asked);
        for (const QJsonValue &event : told["events"_L1].toArray()) {
            QCOMPARE(event["event"_L1].toInt(), int(types.size()));
            QCOMPARE(event["type"_L1], event["frame"_L1]["type"_L1]);
            QCOMPARE(event["from"_L1].toString(), u"server"_s);
            types << event["type"_L1].toString();
        }
        QCOMPARE(told.contains("next_cursor"_L1), page < 2);
        asked.insert(u"cursor"_s, told["next_cursor"_L1]);
    }
    QCOMPARE(types.size(), 7);
    QCOMPARE(types.last(), u"response.done"_s);
    const QJsonObject within = ofFile(u"events"_s, u"answered.jsonl"_s, {{u"from"_s, 0.04}, {u"to"_s, 0.09}});
    const QJsonArray some = within["events"_L1].toArray();
    QVERIFY(!some.isEmpty() && some.size() < 7);
    for (const QJsonValue &event : some)
        QVERIFY(event["at_us"_L1].toInteger() >= 40000 && event["at_us"_L1].toInteger() <= 90000);
    QVERIFY(!within.contains("next_cursor"_L1));
    QVERIFY(ofFile(u"events"_s, u"untimed.jsonl"_s)["events"_L1][0]["at_us"_L1].isNull());
}

void TestAgentCommand::filtersThem()
{
    const QJsonObject told =
        ofFile(u"events"_s, u"answered.jsonl"_s, {{u"filter"_s, u"type:response.* -delta text:hello"_s}});
    QStringList types;
    for (const QJsonValue &event : told["events"_L1].toArray())
        types << event["type"_L1].toString();
    QCOMPARE(types, (QStringList{u"response.output_text.done"_s, u"response.done"_s}));
    const QJsonObject wrong = ofFile(u"events"_s, u"answered.jsonl"_s, {{u"filter"_s, u"colour:red"_s}});
    QVERIFY2(wrong["error"_L1].toString().contains(u"cannot be understood"_s),
             qPrintable(wrong["error"_L1].toString()));
}

void TestAgentCommand::saysWhyAtAMoment()
{
    const QJsonObject quiet = ofFile(u"why"_s, u"silent.jsonl"_s, {{u"at"_s, 3}});
    QVERIFY2(!quiet["quiet"_L1]["causes"_L1].toArray().isEmpty(), QJsonDocument(quiet).toJson());
    QVERIFY(ofFile(u"why"_s, u"untimed.jsonl"_s, {{u"at"_s, 3}})["error"_L1].toString().contains(u"no times"_s));
}

void TestAgentCommand::comparesTwo()
{
    const QJsonObject told = call(u"compare"_s, {{u"a"_s, u"answered.jsonl"_s}, {u"b"_s, u"untimed.jsonl"_s}});
    QCOMPARE(told["turns"_L1].toArray().size(), 1);
    QCOMPARE(told["instructions"_L1]["same"_L1], QJsonValue(true));
    QVERIFY(!told["sentence"_L1].toString().isEmpty());
}

void TestAgentCommand::triesOtherSettings()
{
    const QJsonObject told = ofFile(
        u"vad_what_if"_s, u"silent.jsonl"_s,
        {{u"settings"_s, QJsonObject{{u"threshold"_s, 0.3}, {u"silence_duration_ms"_s, 250}}}, {u"model"_s, u"v5"_s}});
    QCOMPARE(told["settings"_L1]["threshold"_L1].toDouble(), 0.3);
    QCOMPARE(told["model"_L1].toString(), u"v5"_s);
    QVERIFY(told["spans"_L1].isArray());
    QCOMPARE(told["file"_L1].toString(), u"silent.jsonl"_s);
    const QJsonObject wrong =
        ofFile(u"vad_what_if"_s, u"silent.jsonl"_s, {{u"settings"_s, QJsonObject{{u"threshold"_s, 7}}}});
    QVERIFY2(wrong["error"_L1].toString().contains(u"\"threshold\" must be a number"_s),
             qPrintable(wrong["error"_L1].toString()));
}

void TestAgentCommand::leavesSecretsAndSoundOut()
{
    write(
        u"logs/secret.jsonl"_s,
        timed(
            R"({"type":"session.created","session":{"id":"s","type":"realtime","instructions":"Use sk-proj-abcdefghijklmnopqrstuvwxyz0123456789.","tools":[{"type":"mcp","server_label":"x","authorization":"opensesame1234"}]}})"
            "\n"));
    const QJsonObject told = ofFile(u"events"_s, u"secret.jsonl"_s);
    const QByteArray text = QJsonDocument(told).toJson();
    QVERIFY2(!text.contains("abcdefghijkl") && !text.contains("opensesame"), text);
    QVERIFY2(told["redacted"_L1].toArray().contains(u"authorization"_s), text);
    const QByteArray sound = QJsonDocument(ofFile(u"events"_s, u"silent.jsonl"_s)).toJson();
    QVERIFY(sound.contains("6400 characters of base64 left out"));
    QVERIFY(sound.size() < 40000);
    QFile::remove(m_home.filePath(u"logs/secret.jsonl"_s));
}

void TestAgentCommand::readsNothingElse()
{
    for (const QString &file :
         {u"../outside.jsonl"_s, m_home.filePath(u"outside.jsonl"_s), u"/etc/passwd"_s, u"deep"_s}) {
        for (const QString &tool : {u"summary"_s, u"events"_s, u"vad_what_if"_s}) {
            const QString error = ofFile(tool, file)["error"_L1].toString();
            QVERIFY2(error.startsWith(u"There is no file"_s), qPrintable(file + u": "_s + error));
        }
    }
    QVERIFY(call(u"compare"_s, {{u"a"_s, u"answered.jsonl"_s}, {u"b"_s, u"../outside.jsonl"_s}}).contains("error"_L1));
}

void TestAgentCommand::readsAnewWhatHasChanged()
{
    write(u"logs/growing.jsonl"_s, timed(answeredLog().left(answeredLog().indexOf("{\"type\":\"response.created"))));
    QCOMPARE(ofFile(u"summary"_s, u"growing.jsonl"_s)["events"_L1].toInt(), 2);
    write(u"logs/growing.jsonl"_s, timed(answeredLog()));
    QCOMPARE(ofFile(u"summary"_s, u"growing.jsonl"_s)["events"_L1].toInt(), 7);
    QVERIFY(QFile::remove(m_home.filePath(u"logs/growing.jsonl"_s)));
    QVERIFY(ofFile(u"summary"_s, u"growing.jsonl"_s).contains("error"_L1));
}

void TestAgentCommand::wrongCallsAreSentences_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("says");
    const QJsonObject file{{u"file"_s, u"answered.jsonl"_s}};
    const auto with = [&](const QString &key, const QJsonValue &value) {
        QJsonObject all = file;
        all.insert(key, value);
        return all;
    };
    QTest::newRow("no file") << u"summary"_s << QJsonObject() << u"\"file\" is missing"_s;
    QTest::newRow("no log") << u"summary"_s << QJsonObject{{u"file"_s, u"broken.jsonl"_s}} << u"broken.jsonl"_s;
    QTest::newRow("cursor") << u"turns"_s << with(u"cursor"_s, 99) << u"behind the end"_s;
    QTest::newRow("cursor of events") << u"events"_s << with(u"cursor"_s, 4294967295.0) << u"behind the end"_s;
    QTest::newRow("limit") << u"events"_s << with(u"limit"_s, 100000) << u"up to 500"_s;
    QTest::newRow("moment") << u"why"_s << with(u"at"_s, -1) << u"from 0"_s;
    QTest::newRow("unknown") << u"turns"_s << with(u"turn"_s, 1) << u"no argument \"turn\""_s;
}

void TestAgentCommand::wrongCallsAreSentences()
{
    QFETCH(QString, tool);
    QFETCH(QJsonObject, arguments);
    QFETCH(QString, says);
    const QString error = call(tool, arguments)["error"_L1].toString();
    QVERIFY2(error.contains(says), qPrintable(error));
}

/// Whatever comes, it goes on answering.
void TestAgentCommand::survivesGarbage()
{
    for (const QByteArray &line : {QByteArray("nonsense"), QByteArray("\0\xff{", 3), QByteArray(5000000, '{'),
                                   QByteArray("{\"jsonrpc\":\"2.0\"}")})
        QVERIFY(QJsonDocument::fromJson(answerTo(line)).object().contains("error"_L1));
    m_program.write("\n\n{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\r\n");
    QCOMPARE(answerTo(R"({"jsonrpc":"2.0","id":1,"method":"ping"})").trimmed(),
             QByteArray(R"({"id":1,"jsonrpc":"2.0","result":{}})"));
    m_program.write(R"({"jsonrpc":"2.0","id":2,"meth)"); // and the input ends within a line
}

void TestAgentCommand::stdoutHasTheProtocolAlone()
{
    (void)ofFile(u"summary"_s, u"broken.jsonl"_s);
    (void)ofFile(u"findings"_s, u"silent.jsonl"_s);
    QCOMPARE(m_program.readAllStandardOutput(), QByteArray());
    QCOMPARE(m_program.readAllStandardError(), QByteArray());
}

void TestAgentCommand::wantsFolders()
{
    QProcess without;
    without.setProcessEnvironment(programEnvironment(m_home.path()));
    for (const auto &[arguments, code] :
         {std::pair(QStringList{u"mcp"_s}, 2), std::pair(QStringList{u"mcp"_s, m_home.filePath(u"nowhere"_s)}, 3),
          std::pair(QStringList{u"mcp"_s, m_home.filePath(u"outside.jsonl"_s)}, 3)}) {
        without.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), arguments);
        QVERIFY(without.waitForFinished());
        QCOMPARE(without.exitCode(), code);
        QCOMPARE(without.readAllStandardOutput(), QByteArray());
        QVERIFY(!without.readAllStandardError().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestAgentCommand)
#include "tst_agent_command.moc"
