// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `turnscope lint`, and what `turnscope info` says of findings: the real program, from outside.
class LintCommandTest : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;

        QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
        QJsonArray findings() const { return json().value(u"findings"_s).toArray(); }

        QSet<QString> rules(const QString &severity = {}) const
        {
            QSet<QString> ids;
            for (const QJsonValue &finding : findings()) {
                if (severity.isEmpty() || finding[u"severity"_s].toString() == severity)
                    ids << finding[u"rule"_s].toString();
            }
            return ids;
        }
    };

    static Answer run(const QStringList &arguments);
    static QString capture(const QString &name);
    QString write(const QString &name, const QByteArray &text) const;

    QTemporaryDir m_folder;

private Q_SLOTS:
    void saysWhatIsWrong();
    void saysItAsJson();
    void tellsNoTimesThatTheLogHasNot();
    void isSilentAboutACleanLog();
    void turnsRulesOff();
    void failsAsItIsTold_data();
    void failsAsItIsTold();
    void listsItsRules();
    void thePageOfRulesIsMadeOfThem();
    void tellsSessionsApart();
    void marksWaitsThatRestOnTheServersWord();
    void knowsWrongUse_data();
    void knowsWrongUse();
    void knowsWhatItCannotRead();
    void countsAsInfoDoes();
    void readsARealLog();
    void readsShapes_data();
    void readsShapes();
};

namespace {

const QByteArray kHead =
    R"({"turnscope":1,"session":"5f2bd2f6-9e59-4b8c-9c39-6d1d5d1f7f10","started":"2026-11-21T09:14:03.120Z","profile":{"name":"t","url":"ws://127.0.0.1/","model":"m","dialect":"openai-ga"},"app":"0.1.0"}
{"at":1000,"from":"server","event":{"type":"session.created","event_id":"event_0","session":{"type":"realtime","id":"sess_1","output_modalities":["audio"],"audio":{"output":{"voice":"marin"}}}}}
)";

/// An error, the client's: a session.update without session.type.
const QByteArray kMistake =
    kHead + R"({"at":12345000,"from":"client","event":{"type":"session.update","session":{"instructions":"x"}}}
)";

/// A warning: the server refused, and the app went on.
const QByteArray kRefused = kHead + R"({"at":2000,"from":"client","event":{"type":"response.create","event_id":"c1"}}
{"at":3000,"from":"server","event":{"type":"error","event_id":"event_1","error":{"type":"invalid_request_error","code":"invalid_value","message":"No.","param":"response.voice","event_id":"c1"}}}
{"at":4000,"from":"client","event":{"type":"input_audio_buffer.clear"}}
)";

const QByteArray kNote =
    kHead + R"({"at":2000,"from":"server","event":{"type":"response.surprise","event_id":"event_1"}}
)";

} // namespace

LintCommandTest::Answer LintCommandTest::run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), arguments);
    if (!process.waitForFinished(60000))
        qFatal("%s did not end", qPrintable(arguments.join(u' ')));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

/// Empty where there are no captures.
QString LintCommandTest::capture(const QString &name)
{
    const QString folder =
        qEnvironmentVariable("TURNSCOPE_CAPTURES", QStringLiteral(TURNSCOPE_SOURCE_DIR "/../shared/captures"));
    const QString path = folder + u'/' + name;
    return QFileInfo::exists(path) ? path : QString();
}

QString LintCommandTest::write(const QString &name, const QByteArray &text) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

void LintCommandTest::saysWhatIsWrong()
{
    const Answer answer = run({u"lint"_s, write(u"mistake.jsonl"_s, kMistake)});
    QCOMPARE(answer.exitCode, 1);
    const QByteArrayList lines = answer.output.split('\n');
    QVERIFY2(lines.first().startsWith("00:12.345  #2  error    client   session-type-required  "), answer.output);
    QVERIFY2(answer.output.contains("What to do:\n  session-type-required  Send "), answer.output);
    QVERIFY2(answer.output.endsWith("\nErrors: 1. Warnings: 0. Notes: 0.\n"), answer.output);
    QVERIFY(answer.errors.isEmpty());
}

void LintCommandTest::saysItAsJson()
{
    const Answer answer = run({u"lint"_s, u"--json"_s, write(u"mistake.jsonl"_s, kMistake)});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.json().keys(), QStringList{u"findings"_s});
    QCOMPARE(answer.findings().size(), 1);
    const QJsonObject finding = answer.findings().first().toObject();
    QCOMPARE(finding.keys(), (QStringList{u"at_us"_s, u"event"_s, u"message"_s, u"rule"_s, u"severity"_s, u"side"_s}));
    QCOMPARE(finding[u"rule"_s].toString(), u"session-type-required"_s);
    QCOMPARE(finding[u"severity"_s].toString(), u"error"_s);
    QCOMPARE(finding[u"side"_s].toString(), u"client"_s);
    QCOMPARE(finding[u"event"_s].toInt(), 1);
    QCOMPARE(finding[u"at_us"_s].toInt(), 12345000);
    QVERIFY(!finding[u"message"_s].toString().isEmpty());
}

/// The events of such a log are placed a millisecond apart, which is no time of theirs.
void LintCommandTest::tellsNoTimesThatTheLogHasNot()
{
    const QByteArray begin = R"({"type":"session.created","session":{"id":"s","type":"realtime"}})";
    const QByteArray mistake = R"({"type":"session.update","session":{"instructions":"x"}})";
    const QString path = write(u"untimed.jsonl"_s, begin + '\n' + mistake + '\n');
    const QByteArray said = run({u"lint"_s, path}).output;
    QVERIFY2(said.startsWith("#2  error    client   session-type-required  "), said);
    const QJsonArray found = run({u"lint"_s, path, u"--json"_s}).findings();
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0].toObject().contains(u"at_us"_s));
    QVERIFY(found[0][u"at_us"_s].isNull());
    QCOMPARE(found[0][u"event"_s].toInt(), 1);

    // One event without a time, among others that have theirs.
    const QString partly =
        write(u"partly.jsonl"_s, R"({"ts_ms":1500.25,"dir":"in","event":)" + begin + "}\n{\"dir\":\"out\",\"event\":"
                                     + mistake + "}\n" + R"({"ts_ms":1900.5,"dir":"out","event":)" + mistake + "}\n");
    const QByteArrayList lines = run({u"lint"_s, partly}).output.split('\n');
    QVERIFY2(lines[0].startsWith("–          #2  error "), lines[0]);
    QVERIFY2(lines[1].startsWith("00:01.900  #3  error ") || lines[1].startsWith("00:00.400  #3  error "), lines[1]);
    const QJsonArray both = run({u"lint"_s, partly, u"--json"_s}).findings();
    QCOMPARE(both.size(), 2);
    QVERIFY(both[0][u"at_us"_s].isNull());
    QVERIFY(both[1][u"at_us"_s].isDouble());
}

void LintCommandTest::isSilentAboutACleanLog()
{
    const QString path = write(u"clean.jsonl"_s, kHead);
    const Answer text = run({u"lint"_s, path});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.output == "No findings. Events read: 1.\n", text.output);
    const Answer json = run({u"lint"_s, path, u"--json"_s});
    QCOMPARE(json.exitCode, 0);
    QVERIFY(json.json().value(u"findings"_s).isArray());
    QVERIFY(json.findings().isEmpty());
}

void LintCommandTest::turnsRulesOff()
{
    const QString path = write(u"mistake.jsonl"_s, kMistake);
    QCOMPARE(run({u"lint"_s, path, u"--off"_s, u"session-type-required"_s}).exitCode, 0);
    QCOMPARE(run({u"lint"_s, path, u"--off"_s, u"audio-is-base64"_s}).exitCode, 1);
    const Answer unknown = run({u"lint"_s, path, u"--off"_s, u"no-such-rule"_s});
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY(unknown.errors.contains("no-such-rule"));
}

void LintCommandTest::failsAsItIsTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("failOn");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *name, const QByteArray &text, const QString &failOn, int exitCode) {
        QTest::newRow(name) << text << failOn << exitCode;
    };
    row("an error", kMistake, {}, 1);
    row("an error, and never", kMistake, u"never"_s, 0);
    row("a refusal", kRefused, {}, 1); // the one thing that must never be passed over
    const QByteArray created = R"({"type":"session.created","event_id":"e1","session":{"id":"sess_1"}})"
                               "\n";
    const QByteArray cut =
        R"({"type":"error","event_id":"e2","error":{"type":"invalid_request_error","message":"No su)";
    row("a refusal that is cut", created + cut + '\n', {}, 1);
    row("a refusal that is cut, and more behind it", created + cut + '\n' + created, {}, 1);
    row("a refusal that the log ends in", created + cut, {}, 1);
    row("a refusal, errors only", kRefused, u"error"_s, 0);
    row("a note", kNote, {}, 0);
    row("a note, on request", kNote, u"note"_s, 1);
    row("nothing", kHead, u"note"_s, 0);
}

void LintCommandTest::failsAsItIsTold()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, failOn);
    QStringList line{u"lint"_s, write(u"log.jsonl"_s, text)};
    if (!failOn.isEmpty())
        line << u"--fail-on"_s << failOn;
    QTEST(run(line).exitCode, "exitCode");
}

void LintCommandTest::thePageOfRulesIsMadeOfThem()
{
    QFile page(QStringLiteral(TURNSCOPE_SOURCE_DIR "/models/lint/RULES.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LANG"_s, u"C"_s);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TURNSCOPE_BINARY_DIR "/bin/turnscope"), {u"lint"_s, u"--rules"_s, u"--markdown"_s});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.readAllStandardOutput(), page.readAll());
}

void LintCommandTest::tellsSessionsApart()
{
    const QByteArray first =
        R"({"ts_ms":1000,"dir":"in","event":{"type":"session.created","session":{"id":"sess_1","type":"realtime"}}}
{"ts_ms":3000,"dir":"in","event":{"type":"input_audio_buffer.speech_started","audio_start_ms":1500,"item_id":"item_1"}}
)";
    const QByteArray second = QByteArray(first)
                                  .replace("sess_1", "sess_2")
                                  .replace("item_1", "item_2")
                                  .replace(R"("ts_ms":)", R"("ts_ms":9)");
    const QJsonObject two = run({u"info"_s, u"--json"_s, write(u"two.jsonl"_s, first + second)}).json();
    QCOMPARE(two[u"sessions"_s].toInt(), 2);
    const QJsonArray parts = two[u"session_list"_s].toArray();
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[1][u"first_event"_s].toInt(), 2);
    QCOMPARE(parts[1][u"events"_s].toInt(), 2);
    QCOMPARE(run({u"info"_s, u"--json"_s, write(u"one.jsonl"_s, first)}).json()[u"sessions"_s].toInt(), 1);
    const QStringList one{u"info"_s, u"--json"_s, write(u"two.jsonl"_s, first + second), u"--session"_s};
    const QJsonObject chosen = run(one + QStringList{u"2"_s}).json();
    QCOMPARE(chosen[u"events"_s].toInt(), 2);
    QCOMPARE(chosen[u"duration_ms"_s].toInt(), 2000);
    QCOMPARE(run(one + QStringList{u"3"_s}).exitCode, 2);
    QVERIFY(
        run({u"info"_s, write(u"two.jsonl"_s, first + second)}).output.contains("Session 2 of 2: events #3 to #4."));
    QCOMPARE(run({u"lint"_s, write(u"two.jsonl"_s, first + second), u"--fail-on"_s, u"note"_s}).exitCode, 0);
}

void LintCommandTest::marksWaitsThatRestOnTheServersWord()
{
    const QByteArray log =
        R"({"ts_ms":0,"dir":"in","event":{"type":"session.created","session":{"id":"s","type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","silence_duration_ms":500}}}}}}
{"ts_ms":1000,"dir":"in","event":{"type":"input_audio_buffer.speech_started","audio_start_ms":900,"item_id":"item_1"}}
{"ts_ms":2500,"dir":"in","event":{"type":"input_audio_buffer.speech_stopped","audio_end_ms":2400,"item_id":"item_1"}}
{"ts_ms":2510,"dir":"in","event":{"type":"input_audio_buffer.committed","item_id":"item_1"}}
{"ts_ms":2600,"dir":"in","event":{"type":"response.created","response":{"id":"r","status":"in_progress"}}}
{"ts_ms":2700,"dir":"in","event":{"type":"response.output_item.added","response_id":"r","output_index":0,"item":{"id":"item_2","type":"message","role":"assistant","content":[]}}}
{"ts_ms":2900,"dir":"in","event":{"type":"response.output_audio.delta","response_id":"r","item_id":"item_2","output_index":0,"content_index":0,"delta":"AAAAAA=="}}
{"ts_ms":3000,"dir":"in","event":{"type":"response.done","response":{"id":"r","status":"completed"}}}
)";
    const QByteArray said = run({u"info"_s, write(u"waits.jsonl"_s, log)}).output;
    QVERIFY2(said.contains("≈9") && said.contains("not our own detector's"), said.constData());
}

void LintCommandTest::listsItsRules()
{
    const Answer text = run({u"lint"_s, u"--rules"_s});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.output.contains("error    server   response-done-once\n    Each response"));
    const QJsonArray rules = run({u"lint"_s, u"--rules"_s, u"--json"_s}).json().value(u"rules"_s).toArray();
    QVERIFY(rules.size() >= 30);
    for (const QJsonValue &rule : rules) {
        for (const QString &field : {u"why"_s, u"remedy"_s, u"source"_s})
            QVERIFY(!rule[field].toString().isEmpty());
        QVERIFY(text.output.contains(rule[u"rule"_s].toString().toUtf8()));
    }
}

void LintCommandTest::knowsWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{u"lint"_s};
    QTest::newRow("two files") << QStringList{u"lint"_s, u"a"_s, u"b"_s};
    QTest::newRow("rules of a file") << QStringList{u"lint"_s, u"--rules"_s, u"a"_s};
    QTest::newRow("no severity") << QStringList{u"lint"_s, u"a"_s, u"--fail-on"_s, u"info"_s};
    QTest::newRow("unknown option") << QStringList{u"lint"_s, u"a"_s, u"--nonsense"_s};
}

void LintCommandTest::knowsWrongUse()
{
    QFETCH(const QStringList, arguments);
    const Answer answer = run(arguments);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(answer.output.isEmpty());
    QVERIFY(answer.errors.startsWith("turnscope: "));
}

void LintCommandTest::knowsWhatItCannotRead()
{
    for (const QString &path :
         {m_folder.filePath(u"absent.jsonl"_s), write(u"noise.bin"_s, QByteArray(5000, '\x9d'))}) {
        const Answer answer = run({u"lint"_s, path});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY(answer.output.isEmpty());
        QVERIFY(!answer.errors.isEmpty());
    }
    const Answer nothing = run({u"lint"_s, write(u"broken.jsonl"_s, "{\"turnscope\":1,\"app\":\"1\"}\nbroken\n")});
    QCOMPARE(nothing.exitCode, 3); // and not "no findings"
    QVERIFY(nothing.output.isEmpty());
    QVERIFY2(nothing.errors.contains("Line 2"), nothing.errors);
}

void LintCommandTest::countsAsInfoDoes()
{
    const QString path = write(u"mistake.jsonl"_s, kMistake);
    QCOMPARE(run({u"info"_s, path, u"--json"_s}).json().value(u"findings"_s).toInt(), 1);
    QCOMPARE(run({u"info"_s, write(u"clean.jsonl"_s, kHead), u"--json"_s}).json().value(u"findings"_s).toInt(-1), 0);
}

void LintCommandTest::readsARealLog()
{
    const QString path = capture(u"five-spoken-turns.jsonl"_s);
    if (path.isEmpty())
        QSKIP("No captures here.");
    const Answer answer = run({u"lint"_s, path, u"--json"_s});
    QVERIFY(answer.rules().contains(u"input-rate-mismatch"_s));
    for (const QJsonValue &finding : answer.findings())
        QVERIFY2(finding[u"severity"_s].toString() != u"error"_s || finding[u"side"_s].toString() != u"server"_s,
                 qPrintable(finding[u"message"_s].toString()));
    QCOMPARE(answer.exitCode, answer.rules(u"error"_s).isEmpty() && answer.rules(u"warning"_s).isEmpty() ? 0 : 1);
    const QJsonObject info = run({u"info"_s, path, u"--json"_s}).json();
    QCOMPARE(info.value(u"events"_s).toInt(), 423);
    QCOMPARE(info.value(u"findings"_s).toInt(-1), int(answer.findings().size()));
}

void LintCommandTest::readsShapes_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("raw") << u"shapes/02-raw.jsonl"_s;
    QTest::newRow("envelope") << u"shapes/04-envelope-ts-dir-event.jsonl"_s;
    QTest::newRow("trace") << u"shapes/17-trace-monotonic-ns.jsonl"_s;
}

void LintCommandTest::readsShapes()
{
    QFETCH(const QString, name);
    const QString path = capture(name);
    if (path.isEmpty())
        QSKIP("No captures here.");
    const QJsonObject info = run({u"info"_s, path, u"--json"_s}).json();
    QCOMPARE(info.value(u"events"_s).toInt(), 10);
    QCOMPARE(info.value(u"client"_s).toInt() + info.value(u"server"_s).toInt(), 10);
    const Answer lint = run({u"lint"_s, path, u"--json"_s});
    QVERIFY2(lint.rules(u"error"_s).isEmpty(), lint.output);
    QCOMPARE(info.value(u"findings"_s).toInt(-1), int(lint.findings().size()));
}

QTEST_GUILESS_MAIN(LintCommandTest)
#include "tst_lint_command.moc"
