// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_environment.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// `turnscope run`, `expect` and `rehearse --from`: the real program, against the endpoint in its own process and in another.
class TestRunCommand : public QObject
{
    Q_OBJECT

private:
    struct Result
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;

        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
        QJsonObject run() const { return json()[u"runs"][0].toObject(); }
    };

    QTemporaryDir m_home;
    QString m_parent; ///< two typed turns, recorded by `talk`

    QProcessEnvironment environment() const { return programEnvironment(m_home.path()); }

    QString path(const QString &name) const { return m_home.filePath(name); }

    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment());
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), arguments);
    }

    Result turnscope(const QStringList &arguments) const
    {
        QProcess process;
        start(process, arguments);
        if (!process.waitForFinished(180000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// An endpoint in another process; answers with its address.
    QString serve(QProcess &endpoint, const QStringList &arguments) const
    {
        start(endpoint, QStringList{u"rehearse"_s} + arguments);
        QByteArray said;
        for (int i = 0; i < 300 && !said.contains('\n'); ++i) {
            endpoint.waitForReadyRead(100);
            said += endpoint.readAllStandardOutput();
        }
        return QString::fromUtf8(said.split('\n').first());
    }

    static QByteArray contents(const QString &name)
    {
        QFile file(name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }

    static QString fiveTurns()
    {
        const QDir folder(
            qEnvironmentVariable("TURNSCOPE_CAPTURES", QStringLiteral(TURNSCOPE_SOURCE_DIR "/../shared/captures")));
        return folder.filePath(u"five-spoken-turns.jsonl"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_parent = path(u"parent.jsonl"_s);
        const Result talk = turnscope({u"talk"_s, u"--text"_s, u"Where is order 427?"_s, u"--text"_s, u"Count to ten"_s,
                                       u"--record"_s, m_parent});
        QVERIFY2(talk.exitCode == 0, talk.err);
    }

    void runsAnOwnRecordingAgain()
    {
        const Result result = turnscope({u"run"_s, m_parent, u"--record"_s, path(u"again.jsonl"_s), u"--json"_s});
        QVERIFY2(result.exitCode == 0, result.err + result.out);
        const QJsonArray turns = result.run()[u"turns"].toArray();
        QCOMPARE(turns.size(), 2);
        for (const QJsonValue &turn : turns)
            QCOMPARE(turn[u"status"].toString(), u"completed"_s);
        QCOMPARE(result.run()[u"run"][u"refused"].toInt(), 0);
        QCOMPARE(result.run()[u"run"][u"left_out"].toInt(), 0);
        const QByteArray recording = contents(path(u"again.jsonl"_s));
        QVERIFY(recording.contains("\"run\":{"));
        QVERIFY(recording.contains("parent.jsonl"));
        QVERIFY(!recording.contains(m_home.path().toUtf8())); // no path
        QVERIFY(recording.contains("console.disconnected"));
    }

    void changesSettingsAndRepeats()
    {
        const Result result = turnscope({u"run"_s, m_parent, u"--set"_s, u"audio.output.voice=cedar"_s, u"--set"_s,
                                         u"instructions=Be brief."_s, u"--repeat"_s, u"2"_s, u"--record"_s,
                                         path(u"changed.jsonl"_s), u"--json"_s});
        QVERIFY2(result.exitCode == 0, result.err + result.out);
        QCOMPARE(result.json()[u"runs"].toArray().size(), 2);
        QCOMPARE(result.json()[u"spread"][u"repeats"].toInt(), 2);
        for (const QString &name : {u"changed-1.jsonl"_s, u"changed-2.jsonl"_s}) {
            const QByteArray recording = contents(path(name));
            QVERIFY2(recording.contains("\"voice\":\"cedar\""), qPrintable(name));
            QVERIFY(recording.contains("audio.output.voice = cedar"));
        }
        QVERIFY(!QFile::exists(path(u"changed.jsonl"_s)));
    }

    void refusesWhatItCannotDo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("word");
        const QString out = path(u"never.jsonl"_s);
        const auto row = [&](const char *name, const QStringList &arguments, int code, const char *word) {
            QTest::newRow(name) << (QStringList{u"run"_s, path(u"parent.jsonl"_s), u"--record"_s, out} + arguments)
                                << code << QByteArray(word);
        };
        row("path", {u"--set"_s, u"audio.input.silence=3"_s}, 2, "There is no setting");
        row("range", {u"--set"_s, u"turn_detection.threshold=7"_s}, 2, "takes 0 to 1");
        row("snr alone", {u"--snr"_s, u"3"_s}, 2, "--noise");
        row("repeat", {u"--repeat"_s, u"0"_s}, 2, "--repeat");
        row("speed", {u"--speed"_s, u"0.5"_s}, 2, "--speed");
        row("junit alone", {u"--junit"_s, u"x.xml"_s}, 2, "--expect");
        row("case with an unknown key", {u"--expect"_s, path(u"unknown.toml"_s)}, 2, "Line 2");
        row("no case", {u"--expect"_s, path(u"none.toml"_s)}, 3, "none.toml");
        row("profile", {u"--profile"_s, u"nowhere"_s}, 2, "There is no profile");
        row("session", {u"--session"_s, u"2"_s}, 2, "no session 2");
        QTest::newRow("several sessions")
            << QStringList{u"run"_s, path(u"two.jsonl"_s), u"--record"_s, out} << 2 << QByteArray("choose which");
        row("stored prompt", {u"--set"_s, u"prompt.id=pmpt_1"_s}, 2, "Stored prompts ended");
        row("no prompt", {u"--prompt"_s, path(u"none.txt"_s)}, 3, "none.txt");
        row("two instructions", {u"--prompt"_s, path(u"unknown.toml"_s), u"--set"_s, u"instructions=a"_s}, 2,
            "say the same");
        row("junit over the case", {u"--expect"_s, path(u"fine.toml"_s), u"--junit"_s, path(u"./fine.toml"_s)}, 2,
            "another file");
        row("junit over the log", {u"--expect"_s, path(u"fine.toml"_s), u"--junit"_s, path(u"parent.jsonl"_s)}, 2,
            "another file");
        row("junit over what is recorded",
            {u"--expect"_s, path(u"fine.toml"_s), u"--repeat"_s, u"2"_s, u"--junit"_s, path(u"never-2.jsonl"_s)}, 2,
            "another file");
        QTest::newRow("expect: junit over the case")
            << QStringList{u"expect"_s, path(u"parent.jsonl"_s), path(u"fine.toml"_s), u"--junit"_s,
                           path(u"fine.toml"_s)}
            << 2 << QByteArray("another file");
        QTest::newRow("server's side alone") << QStringList{u"run"_s, path(u"server.jsonl"_s), u"--record"_s, out} << 3
                                             << QByteArray("only the server's side");
        QTest::newRow("no record") << QStringList{u"run"_s, path(u"parent.jsonl"_s)} << 2 << QByteArray("Usage");
    }

    void refusesWhatItCannotDo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, word);
        write(u"unknown.toml"_s, "[expect]\nlatency = 3\n");
        write(u"server.jsonl"_s,
              "{\"type\":\"session.created\",\"event_id\":\"event_1\",\"session\":{\"id\":\"sess_1\"}}\n"
              "{\"type\":\"response.done\",\"event_id\":\"event_2\",\"response\":{\"id\":\"resp_1\"}}\n");
        write(u"fine.toml"_s, "[expect]\nno_interruption = true\n");
        const QByteArray session = "{\"type\":\"session.created\",\"session\":{\"id\":\"sess_%\"}}\n"
                                   "{\"type\":\"response.create\"}\n";
        write(u"two.jsonl"_s, QByteArray(session).replace('%', '1') + QByteArray(session).replace('%', '2'));
        const QByteArray before = contents(m_parent);
        const Result result = turnscope(arguments);
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY2(result.err.contains(word), result.err);
        QVERIFY(contents(path(u"fine.toml"_s)).startsWith("[expect]") && contents(m_parent) == before);
        QVERIFY(!QFile::exists(path(u"never.jsonl"_s)));
    }

    void judgesAndWritesJunit()
    {
        write(u"case.toml"_s, "name = \"Counting\"\n[expect]\ntranscript_matches = '(?i)ten'\nno_interruption = true\n"
                              "voice_to_voice_p90_under_ms = 60000\n");
        const QStringList line{
            u"run"_s, m_parent, u"--expect"_s, path(u"case.toml"_s), u"--junit"_s, path(u"junit.xml"_s)};
        const Result typed = turnscope(line + QStringList{u"--record"_s, path(u"judged.jsonl"_s)});
        QVERIFY2(typed.out.contains("held: transcript_matches"), typed.out + typed.err);
        QVERIFY2(typed.out.contains("not measured: voice_to_voice"), typed.out); // nobody spoke
        QCOMPARE(typed.exitCode, 1);
        const QByteArray xml = contents(path(u"junit.xml"_s));
        QVERIFY2(xml.contains("failures=\"1\"") && xml.contains("tests=\"3\"") && xml.contains("Counting"), xml);
        // What it recorded is judged alike without a run.
        write(u"fine.toml"_s, "[expect]\nno_interruption = true\n");
        QCOMPARE(turnscope({u"expect"_s, path(u"judged.jsonl"_s), path(u"case.toml"_s)}).exitCode, 1);
        QCOMPARE(turnscope({u"expect"_s, path(u"judged.jsonl"_s), path(u"fine.toml"_s)}).exitCode, 0);
    }

    /// A repeat that cannot be begun is no green one.
    void junitTellsOfARunThatCouldNotBegin()
    {
        write(u"fine.toml"_s, "[expect]\nno_interruption = true\n");
        write(u"half-2.jsonl"_s, "taken");
        const Result result =
            turnscope({u"run"_s, m_parent, u"--repeat"_s, u"3"_s, u"--expect"_s, path(u"fine.toml"_s), u"--junit"_s,
                       path(u"half.xml"_s), u"--record"_s, path(u"half.jsonl"_s), u"--speed"_s, u"4"_s});
        QCOMPARE(result.exitCode, 1);
        const QByteArray xml = contents(path(u"half.xml"_s));
        QVERIFY2(xml.contains("(1/3)") && xml.contains("(2/3)") && xml.contains("errors=\"1\""), xml);
        QCOMPARE(contents(path(u"half-2.jsonl"_s)), QByteArray("taken"));
    }

    void takesInstructionsOfAFile()
    {
        write(u"prompt.txt"_s, "Answer in one word.\n");
        const Result result = turnscope({u"run"_s, m_parent, u"--prompt"_s, path(u"prompt.txt"_s), u"--record"_s,
                                         path(u"prompted.jsonl"_s), u"--speed"_s, u"4"_s});
        QVERIFY2(result.exitCode == 0, result.err);
        QVERIFY(contents(path(u"prompted.jsonl"_s)).contains("\"instructions\":\"Answer in one word.\""));
    }

    /// Of a prompt's file: the settings, the tools and the text with its variables; what --set says counts more.
    void takesAPromptsFile()
    {
        write(u"prompt.toml"_s, "instructions = \"Answer {{who}}.\"\n[session]\nvoice = \"cedar\"\nspeed = 1.2\n"
                                "[[variable]]\nname = \"who\"\nrequired = true\n[[tool]]\nname = \"look_up\"\n");
        const Result result =
            turnscope({u"run"_s, m_parent, u"--prompt"_s, path(u"prompt.toml"_s), u"--var"_s, u"who=Ann"_s, u"--set"_s,
                       u"voice=marin"_s, u"--record"_s, path(u"file.jsonl"_s), u"--speed"_s, u"4"_s});
        QVERIFY2(result.exitCode == 0, result.err);
        const QByteArray recording = contents(path(u"file.jsonl"_s));
        QVERIFY(recording.contains("\"instructions\":\"Answer Ann.\""));
        QVERIFY(recording.contains("\"name\":\"look_up\"") && recording.contains("tools = 1"));
        QVERIFY(recording.contains("\"speed\":1.2") && recording.contains("audio.output.voice = marin"));
    }

    /// What can be used, and is not as it should be, is told and used.
    void tellsWhatIsWrongWithAPrompt()
    {
        write(u"leaky.toml"_s, "instructions = \"Hello {{shop.\"\n");
        const Result result = turnscope({u"run"_s, m_parent, u"--prompt"_s, path(u"leaky.toml"_s), u"--record"_s,
                                         path(u"leaky.jsonl"_s), u"--speed"_s, u"4"_s});
        QVERIFY2(result.exitCode == 0, result.err);
        QVERIFY2(result.err.contains("leaky.toml: {{ without }}"), result.err);
    }

    /// Braces of values, and those that mean themselves, are no template's; the file's name may be in capitals.
    void takesBraces()
    {
        write(u"BRACES.TOML"_s, "instructions = '\\{{name}} is for {{shop}}'\n[[variable]]\nname = \"shop\"\n");
        const Result result =
            turnscope({u"run"_s, m_parent, u"--prompt"_s, path(u"BRACES.TOML"_s), u"--var"_s, u"shop={{x}}"_s,
                       u"--record"_s, path(u"braces.jsonl"_s), u"--speed"_s, u"4"_s});
        QVERIFY2(result.exitCode == 0, result.err);
        QVERIFY(contents(path(u"braces.jsonl"_s)).contains("\"instructions\":\"{{name}} is for {{x}}\""));
    }

    /// The prompts that come with the program, each in a conversation.
    void talksWithEachExample_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArrayList>("recorded");
        QTest::newRow("support-desk") << QStringList{u"--var"_s,  u"shop=Blue Kettle"_s,
                                                     u"--text"_s, u"Where is order 4271?"_s,
                                                     u"--tool"_s, u"find_order={\"state\":\"on its way\"}"_s}
                                      << QByteArrayList{"the phone of Blue Kettle", "\"name\":\"open_ticket\"",
                                                        "\"text\":\"I am sorry to hear that", "function_call_output",
                                                        "\"silence_duration_ms\":500"};
        QTest::newRow("language-tutor") << QStringList{u"--var"_s,  u"language=Spanish"_s,
                                                       u"--var"_s,  u"level=B1"_s,
                                                       u"--text"_s, u"Hola, quiero practicar."_s}
                                        << QByteArrayList{"patient teacher of Spanish", "at level B1",
                                                          "\"eagerness\":\"low\"", "dated 2026-11-30", "\"speed\":0.9"};
        QTest::newRow("phone-agent") << QStringList{u"--var"_s, u"practice=Dr Young"_s, u"--say"_s,
                                                    u"Please tell me about the weather in the mountains"_s}
                                     << QByteArrayList{"Dr Young, good day", "audio/pcmu", "\"threshold\":0.6",
                                                       "speech_stopped"};
        QTest::newRow("dispatcher") << QStringList{u"--var"_s,  u"depot=North"_s,
                                                   u"--text"_s, u"Which vehicles are free?"_s,
                                                   u"--tool"_s, u"list_vehicles={\"free\":3}"_s}
                                    << QByteArrayList{"depot North", "\"name\":\"close_road\"", "function_call_output",
                                                      "\"max_output_tokens\":1024"};
    }

    void talksWithEachExample()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArrayList, recorded);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QString file = QStringLiteral(TURNSCOPE_SOURCE_DIR "/resources/prompts/") + name + u".toml"_s;
        const QString recording = path(name + u".jsonl"_s);
        const Result result =
            turnscope(QStringList{u"talk"_s, u"--prompt"_s, file, u"--record"_s, recording, u"--json"_s} + arguments);
        QVERIFY2(result.exitCode == 0, result.err + result.out);
        const QJsonArray turns = result.json()[u"turns"].toArray();
        QCOMPARE(turns.size(), 1); // the example turns are none
        QCOMPARE(turns[0][u"status"].toString(), u"completed"_s);
        const QByteArray log = contents(recording);
        for (const QByteArray &each : recorded)
            QVERIFY2(log.contains(each), each);
        QVERIFY2(!log.contains("\"type\":\"error\""), log);
        // And the linter has nothing to say of what was sent.
        const Result lint = turnscope({u"lint"_s, recording, u"--json"_s});
        QVERIFY2(lint.exitCode == 0, lint.out);
    }

    void refusesPromptsThatCannotBeUsed_data()
    {
        QTest::addColumn<QByteArray>("prompt");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("broken") << QByteArray("name = \n") << QStringList() << QByteArray("refused.toml:1:8");
        QTest::newRow("missing value") << QByteArray(
            "instructions = \"{{a}}\"\n[[variable]]\nname = \"a\"\nrequired = true\n")
                                       << QStringList() << QByteArray("need a value: a");
        QTest::newRow("wrong name") << QByteArray("instructions = \"a\"\n") << QStringList{u"--var"_s, u"b=1"_s}
                                    << QByteArray("no variable");
        QTest::newRow("no assignment") << QByteArray() << QStringList{u"--var"_s, u"b"_s}
                                       << QByteArray("--var name=Ada");
        QTest::newRow("two variables") << QByteArray("instructions = \"{{a}}\"\n[[variable]]\nname = \"a\"\n"
                                                     "[[variable]]\nname = \"a\"\n")
                                       << QStringList{u"--var"_s, u"a=1"_s} << QByteArray("two variables");
        QTest::newRow("variable's name") << QByteArray("[[variable]]\nname = \"1bad\"\n") << QStringList()
                                         << QByteArray("no variable's name");
        QTest::newRow("choice of nothing") << QByteArray("[[variable]]\nname = \"a\"\ntype = \"choice\"\n")
                                           << QStringList() << QByteArray("nothing to choose");
        QTest::newRow("empty turn") << QByteArray("[[variable]]\nname = \"a\"\n[[example]]\nrole = \"assistant\"\n"
                                                  "text = \"{{a}}\"\n")
                                    << QStringList{u"--var"_s, u"a="_s} << QByteArray("has no text");
        QTest::newRow("schema") << QByteArray("[[tool]]\nname = \"f\"\nparameters = \"{\"\n") << QStringList()
                                << QByteArray("no JSON");
    }

    void refusesPromptsThatCannotBeUsed()
    {
        QFETCH(QByteArray, prompt);
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        write(u"refused.toml"_s, prompt);
        const Result result =
            turnscope(QStringList{u"talk"_s, u"--text"_s, u"a"_s, u"--prompt"_s, path(u"refused.toml"_s)} + arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(word), result.err);
        QCOMPARE(turnscope({u"talk"_s, u"--text"_s, u"a"_s, u"--var"_s, u"a=1"_s}).exitCode, 2);
    }

    /// Another vendor's log of the beta, spoken, with tools: translated, and what the demo does not call is left out.
    void runsTheBetasLog()
    {
        if (!QFile::exists(fiveTurns()))
            QSKIP("TURNSCOPE_CAPTURES names no folder with five-spoken-turns.jsonl");
        const Result result = turnscope({u"run"_s, fiveTurns(), u"--set"_s, u"audio.output.voice=cedar"_s, u"--speed"_s,
                                         u"4"_s, u"--record"_s, path(u"five.jsonl"_s), u"--json"_s});
        QVERIFY2(result.exitCode == 0, result.err);
        const QJsonObject run = result.run()[u"run"].toObject();
        QVERIFY2(run[u"translated"].toInt() > 0, result.err);
        QVERIFY2(run[u"refused"].toInt() == 0, result.err);
        const QByteArray recording = contents(path(u"five.jsonl"_s));
        QVERIFY(recording.contains("\"voice\":\"cedar\""));
        QCOMPARE(result.run()[u"types"][u"input_audio_buffer.committed"].toInt(), 5);
        QVERIFY2(result.run()[u"types"][u"response.done"].toInt() >= 6, result.out);
    }

    /// The recording, served to a client that does what its own did, matches to the last event.
    void servesARecording()
    {
        QProcess endpoint;
        const QString url = serve(endpoint, {u"--from"_s, m_parent, u"--strict"_s, u"--record"_s, path(u"served"_s)});
        QVERIFY(url.startsWith(u"ws://"_s));
        const Result result =
            turnscope({u"run"_s, m_parent, u"--profile"_s, url, u"--record"_s, path(u"client.jsonl"_s), u"--json"_s});
        QVERIFY(endpoint.waitForFinished(30000));
        const QByteArray told = endpoint.readAllStandardError();
        QVERIFY2(result.exitCode == 0, result.err + told);
        QVERIFY2(endpoint.exitCode() == 0, told);
        QVERIFY2(told.contains("0 did not come, and 0 came"), told);
        const auto text = [this](const QString &name) {
            QStringList said;
            for (const QJsonValue &turn : turnscope({u"info"_s, u"--json"_s, path(name)}).json()[u"turns"].toArray())
                said += turn[u"assistant_text"].toString();
            return said;
        };
        QCOMPARE(text(u"client.jsonl"_s), text(u"parent.jsonl"_s));
        const QStringList recordings = QDir(path(u"served"_s)).entryList(QDir::Files);
        QCOMPARE(recordings.size(), 1);
        QVERIFY(contents(path(u"served/"_s + recordings.first())).contains("was served"));
    }

    void divergenceFails()
    {
        QProcess endpoint;
        const QString url = serve(
            endpoint, {u"--from"_s, m_parent, u"--speed"_s, u"4"_s, u"--strict"_s, u"--record"_s, path(u"strict"_s)});
        (void)turnscope({u"talk"_s, u"--profile"_s, url, u"--text"_s, u"Only one thing"_s, u"--record"_s,
                         path(u"diverged.jsonl"_s)});
        QVERIFY(endpoint.waitForFinished(30000));
        const QByteArray told = endpoint.readAllStandardError();
        QCOMPARE(endpoint.exitCode(), 1);
        QVERIFY2(told.contains("differs from the recorded one in item.content"), told);
        QVERIFY2(told.contains("did not send conversation.item.create"), told);
        const QStringList recordings = QDir(path(u"strict"_s)).entryList(QDir::Files);
        QCOMPARE(recordings.size(), 1);
        const Result judged = turnscope({u"lint"_s, path(u"strict/"_s + recordings.first())});
        QVERIFY2(judged.out.contains("served-divergence"), judged.out);
        QCOMPARE(judged.exitCode, 1);
    }

    /// To whom nobody came, nothing was proved.
    void strictWithoutAClientFails()
    {
        QProcess endpoint;
        (void)serve(endpoint, {u"--from"_s, m_parent, u"--strict"_s});
        endpoint.terminate();
        QVERIFY(endpoint.waitForFinished(30000));
        QCOMPARE(endpoint.exitCode(), 1);
        QVERIFY(endpoint.readAllStandardError().contains("No client came"));
    }

    void endsWithTheEndpoint()
    {
        QProcess endpoint;
        const QString url = serve(endpoint, {});
        QProcess run;
        const QString out = path(u"gone.jsonl"_s);
        start(run, {u"run"_s, m_parent, u"--profile"_s, url, u"--record"_s, out});
        QTRY_VERIFY_WITH_TIMEOUT(contents(out).contains("response.created"), 20000);
        endpoint.kill();
        QVERIFY(run.waitForFinished(20000));
        QCOMPARE(run.exitCode(), 1);
        QVERIFY(contents(out).contains("console.disconnected"));
        endpoint.waitForFinished();
    }

    void isInterrupted()
    {
        QProcess run;
        const QString out = path(u"interrupted.jsonl"_s);
        start(run, {u"run"_s, m_parent, u"--record"_s, out});
        QTRY_VERIFY_WITH_TIMEOUT(contents(out).contains("response.created"), 20000);
        ::kill(pid_t(run.processId()), SIGINT);
        QVERIFY(run.waitForFinished(20000));
        QCOMPARE(run.exitCode(), 1);
        const Result info = turnscope({u"info"_s, u"--json"_s, out});
        QCOMPARE(info.exitCode, 0);
        QCOMPARE(info.json()[u"completeness"][u"unread_count"].toInt(), 0);
        QVERIFY(contents(out).contains("console.disconnected"));
    }

    /// A client that connects and is told nothing more: given up by itself.
    void endsWhereNothingAnswers()
    {
        write(u"mute.jsonl"_s,
              "{\"turnscope\":1,\"session\":\"00000000-0000-0000-0000-000000000001\","
              "\"started\":\"2026-11-21T09:14:03.120Z\",\"profile\":{},\"app\":\"0\"}\n"
              "{\"at\":1,\"from\":\"server\",\"event\":{\"type\":\"session.created\",\"session\":{\"id\":\"s\"}}}\n");
        QProcess endpoint;
        const QString url = serve(endpoint, {u"--from"_s, path(u"mute.jsonl"_s)});
        QElapsedTimer took;
        took.start();
        const Result result =
            turnscope({u"run"_s, m_parent, u"--profile"_s, url, u"--record"_s, path(u"mute-run.jsonl"_s)});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains("answers nothing"), result.err);
        QVERIFY(took.elapsed() < 40000);
        endpoint.terminate();
        endpoint.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestRunCommand)
#include "tst_run_command.moc"
