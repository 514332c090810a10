// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/linter.h"
#include "models/recording/log_reader.h"
#include "tests/support/event_log.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace turnscope;

namespace {

/// One event a line: "S {…}" server, "C {…}" client, "! {…}" console; "+250" lets 250 ms pass. GA's opening
/// comes by itself, unless the script begins with "-".
using Script = QByteArrayList;

const QByteArray kOpening =
    R"({"type":"session.created","event_id":"event_0","session":{"type":"realtime","id":"sess_1",
"output_modalities":["audio"],"audio":{"input":{"format":{"type":"audio/pcm","rate":24000},
"turn_detection":{"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":500}},
"output":{"format":{"type":"audio/pcm","rate":24000},"voice":"marin"}}}})";

const QByteArray kManual = R"(S {"type":"session.updated","session":{"type":"realtime","audio":{"input":
{"turn_detection":null,"format":{"type":"audio/pcm","rate":24000}}}}})";

QByteArray pcm(int ms)
{
    return QByteArray(ms * 48, '\1').toBase64();
}

QByteArray append(int ms)
{
    return R"(C {"type":"input_audio_buffer.append","audio":")" + pcm(ms) + "\"}";
}

/// A response resp_1 with an audio item item_a of `ms`, not done yet.
Script answer(int ms)
{
    return {
        R"(S {"type":"response.created","response":{"id":"resp_1","status":"in_progress","conversation_id":"conv_1"}})",
        R"(S {"type":"response.output_item.added","response_id":"resp_1","output_index":0,"item":{"id":"item_a","type":"message","role":"assistant","status":"in_progress","content":[]}})",
        R"(S {"type":"conversation.item.added","previous_item_id":null,"item":{"id":"item_a","type":"message","role":"assistant","status":"in_progress","content":[]}})",
        R"(S {"type":"response.content_part.added","response_id":"resp_1","item_id":"item_a","output_index":0,"content_index":0,"part":{"type":"audio","transcript":""}})",
        R"(S {"type":"response.output_audio.delta","response_id":"resp_1","item_id":"item_a","output_index":0,"content_index":0,"delta":")"
            + pcm(ms) + "\"}"};
}

const QByteArray kDone =
    R"(S {"type":"response.done","response":{"id":"resp_1","status":"completed","conversation_id":"conv_1","output":[],"usage":null}})";

QByteArray usage(const QByteArray &json)
{
    return R"(S {"type":"response.done","response":{"id":"resp_1","status":"completed","output":[],"usage":)" + json
           + "}}";
}

QByteArray pieceOf(int samples)
{
    return R"(C {"type":"input_audio_buffer.append","audio":")" + QByteArray(samples * 2, '\1').toBase64() + "\"}";
}

Script steadyAudio(int pieceMs, int everyMs)
{
    Script script;
    for (int i = 0; i < 150; ++i)
        script << append(pieceMs) << "+" + QByteArray::number(everyMs - 1);
    return script;
}

const QByteArray kCall =
    R"(S {"type":"conversation.item.added","item":{"id":"item_f","type":"function_call","status":"completed","name":"lookup","call_id":"call_1","arguments":"{}"}})";
const QByteArray kCallDone =
    R"(S {"type":"response.function_call_arguments.done","response_id":"resp_1","item_id":"item_f","output_index":0,"call_id":"call_1","name":"lookup","arguments":"{}"})";

/// Other people's logs, beside the sources; none where they are absent.
QStringList captures()
{
    const QString folder =
        qEnvironmentVariable("TURNSCOPE_CAPTURES", QStringLiteral(TURNSCOPE_SOURCE_DIR "/../shared/captures"));
    QStringList files;
    QDirIterator entries(folder, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files << entries.next();
    return files;
}

std::vector<Finding> findings(Script script, bool verbatim = true)
{
    EventLog log;
    if (script.value(0) == "-")
        script.removeFirst();
    else
        log.server(0, kOpening);
    qint64 ms = 1;
    for (const QByteArray &line : script) {
        if (line.startsWith('+')) {
            ms += line.mid(1).toLongLong();
            continue;
        }
        const Direction from = line.startsWith('S')   ? Direction::Server
                               : line.startsWith('C') ? Direction::Client
                                                      : Direction::Console;
        log.add(from, ms++, line.mid(2));
    }
    return lint(log.events(), verbatim);
}

QByteArrayList rules(const std::vector<Finding> &findings)
{
    QByteArrayList ids;
    for (const Finding &finding : findings)
        ids << QByteArray(finding.rule.data(), qsizetype(finding.rule.size()));
    return ids;
}

} // namespace

class LinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule();
    void everyRuleIsTested();
    void disabledRulesRest();
    void cutLogsAreNotAccused();
    void otherDialectsAreNotHeldToOpenAis();
    void whatALogLeavesOutIsANote();
    void hostileFramesAreSurvived();
    void capturesAccuseNoServer();
    void findsTheWrongRateOfARealLog();
};

void LinterTest::rule_data()
{
    QTest::addColumn<Script>("fires");
    QTest::addColumn<Script>("rests");
    const auto row = [](const char *id, const Script &fires, const Script &rests) {
        QTest::newRow(id) << fires << rests;
    };
    const Script spoken = answer(2000) + Script{kDone};

    row("session-created-first", {"-", R"(S {"type":"rate_limits.updated","rate_limits":[]})", "S " + kOpening}, {});
    row("response-created-first",
        {R"(S {"type":"response.output_text.delta","response_id":"resp_9","item_id":"i","output_index":0,"content_index":0,"delta":"a"})"},
        spoken);
    row("response-done-once", spoken + Script{kDone}, spoken);
    row("output-item-added-first",
        {answer(10)[0],
         R"(S {"type":"response.output_text.delta","response_id":"resp_1","item_id":"i","output_index":0,"content_index":0,"delta":"a"})"},
        spoken);
    row("deltas-equal-done",
        answer(10)
            + Script{R"(S {"type":"response.output_audio_transcript.delta","response_id":"resp_1","item_id":"item_a","output_index":0,"content_index":0,"delta":"Hello "})",
                     R"(S {"type":"response.output_audio_transcript.done","response_id":"resp_1","item_id":"item_a","output_index":0,"content_index":0,"transcript":"Goodbye"})",
                     kDone},
        answer(10)
            + Script{
                R"(S {"type":"response.output_audio_transcript.delta","response_id":"resp_1","item_id":"item_a","output_index":0,"content_index":0,"delta":"Good"})",
                R"(S {"type":"response.output_audio_transcript.delta","response_id":"resp_1","item_id":"item_a","output_index":0,"content_index":0,"delta":"bye"})",
                R"(S {"type":"response.output_audio_transcript.done","response_id":"resp_1","item_id":"item_a","output_index":0,"content_index":0,"transcript":"Goodbye"})",
                kDone});
    row("content-part-added-first", answer(10).mid(0, 3) + answer(10).mid(4), spoken);
    row("speech-stopped-matches",
        {R"(S {"type":"input_audio_buffer.speech_started","audio_start_ms":10,"item_id":"a"})",
         R"(S {"type":"input_audio_buffer.speech_stopped","audio_end_ms":20,"item_id":"b"})"},
        {R"(S {"type":"input_audio_buffer.speech_started","audio_start_ms":10,"item_id":"a"})",
         R"(S {"type":"input_audio_buffer.speech_stopped","audio_end_ms":20,"item_id":"a"})"});
    row("speech-times-grow",
        {R"(S {"type":"input_audio_buffer.speech_started","audio_start_ms":100,"item_id":"a"})",
         R"(S {"type":"input_audio_buffer.speech_stopped","audio_end_ms":20,"item_id":"a"})"},
        {R"(S {"type":"input_audio_buffer.speech_started","audio_start_ms":100,"item_id":"a"})",
         R"(S {"type":"input_audio_buffer.speech_stopped","audio_end_ms":200,"item_id":"a"})"});
    row("committed-matches-speech",
        {append(100), R"(S {"type":"input_audio_buffer.speech_started","audio_start_ms":1,"item_id":"a"})",
         R"(S {"type":"input_audio_buffer.committed","item_id":"b"})"},
        {append(100), R"(S {"type":"input_audio_buffer.speech_started","audio_start_ms":1,"item_id":"a"})",
         R"(C {"type":"input_audio_buffer.commit"})", R"(S {"type":"input_audio_buffer.committed","item_id":"b"})"});
    row("previous-item-known",
        {R"(S {"type":"conversation.item.added","previous_item_id":"item_x","item":{"id":"item_b","type":"message","role":"user","content":[]}})"},
        spoken);
    row("call-output-known",
        {R"(C {"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"call_9","output":""}})"},
        {kCall,
         R"(C {"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"call_1","output":""}})"});
    row("one-active-response",
        {answer(1)[0], R"(S {"type":"response.created","response":{"id":"resp_2","conversation_id":"conv_1"}})"},
        {answer(1)[0], R"(S {"type":"response.created","response":{"id":"resp_2","conversation_id":null}})"});
    row("event-id-unique", {R"(S {"type":"input_audio_buffer.cleared","event_id":"event_0"})"},
        {R"(S {"type":"input_audio_buffer.cleared","event_id":"event_1"})"});
    row("unknown-event", {R"(S {"type":"response.surprise"})"}, spoken);
    row("usage-sums", {answer(1)[0], usage(R"({"total_tokens":9,"input_tokens":5,"output_tokens":5})")},
        {answer(1)[0],
         usage(
             R"({"total_tokens":10,"input_tokens":5,"output_tokens":5,"input_token_details":{"text_tokens":2,"audio_tokens":3,"cached_tokens":0}})")});
    row("audio-is-base64", {R"(C {"type":"input_audio_buffer.append","audio":"!!!!"})"}, {append(20)});
    row("session-length", {"+3700000", R"(S {"type":"rate_limits.updated","rate_limits":[]})"},
        {"+3500000", R"(S {"type":"rate_limits.updated","rate_limits":[]})"});
    row("session-type-required", {R"(C {"type":"session.update","session":{"instructions":"x"}})"},
        {R"(C {"type":"session.update","session":{"type":"realtime","instructions":"x"}})"});
    row("client-limits", {R"(C {"type":"session.update","session":{"type":"realtime","colour":"red"}})"},
        {R"(C {"type":"session.update","session":{"type":"realtime","tool_choice":"auto"}})"});
    row("response-while-active", answer(10) + Script{R"(C {"type":"response.create"})"},
        spoken + Script{R"(C {"type":"response.create"})"});
    row("call-unanswered",
        {R"(C {"type":"response.create"})", answer(1)[0], kCall, kCallDone, kDone, "+60000",
         R"(S {"type":"rate_limits.updated","rate_limits":[]})"},
        {R"(C {"type":"response.create"})", answer(1)[0], kCall, kCallDone, kDone,
         R"(C {"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"call_1","output":"{}"}})"});
    row("truncate-beyond-sent",
        spoken
            + Script{R"(C {"type":"conversation.item.truncate","item_id":"item_a","content_index":0,"audio_end_ms":2100})"},
        spoken
            + Script{
                R"(C {"type":"conversation.item.truncate","item_id":"item_a","content_index":0,"audio_end_ms":1900})"});
    row("truncate-fraction",
        spoken
            + Script{R"(C {"type":"conversation.item.truncate","item_id":"item_a","content_index":0,"audio_end_ms":99.5})"},
        spoken);
    row("truncate-at-zero",
        spoken
            + Script{R"(C {"type":"conversation.item.truncate","item_id":"item_a","content_index":0,"audio_end_ms":0})"},
        spoken);
    row("truncate-not-audio",
        {R"(S {"type":"conversation.item.added","item":{"id":"item_u","type":"message","role":"user","content":[{"type":"input_text","text":"x"}]}})",
         R"(C {"type":"conversation.item.truncate","item_id":"item_u","content_index":0,"audio_end_ms":9})"},
        spoken);
    row("truncate-missing",
        Script{append(20)} + spoken
            + Script{R"(S {"type":"input_audio_buffer.speech_started","audio_start_ms":1,"item_id":"b"})",
                     R"(S {"type":"response.created","response":{"id":"resp_2"}})"},
        Script{append(20)} + spoken
            + Script{
                R"(S {"type":"input_audio_buffer.speech_started","audio_start_ms":1,"item_id":"b"})",
                R"(C {"type":"conversation.item.truncate","item_id":"item_a","content_index":0,"audio_end_ms":20})",
                R"(S {"type":"response.created","response":{"id":"resp_2"}})"});
    const QByteArray cutIn = R"(S {"type":"input_audio_buffer.speech_started","audio_start_ms":1,"item_id":"b"})";
    const QByteArray playing = R"(! {"type":"console.playback.started","item_id":"item_a","content_index":0})";
    const QByteArray silent =
        R"(! {"type":"console.playback.stopped","item_id":"item_a","content_index":0,"played_ms":800,"sent_ms":2000})";
    const QByteArray truncate =
        R"(C {"type":"conversation.item.truncate","item_id":"item_a","content_index":0,"audio_end_ms":800})";
    const QByteArray next = R"(S {"type":"response.created","response":{"id":"resp_2"}})";
    const Script late = spoken + Script{playing, "+500", cutIn, "+250", silent, truncate, next};
    const Script inTime = spoken + Script{playing, "+500", cutIn, "+150", silent, truncate, next};
    row("late-stop", late, inTime);
    row("cut-in-clean", inTime, late);
    row("completed-unheard", inTime,
        spoken + Script{playing, "+500", cutIn, "+1500", QByteArray(silent).replace("800", "1990"), next});
    // 500 of 2,000 ms had arrived when the client cancelled; 800 were played.
    const Script begun = answer(500) + Script{playing, "+300", R"(C {"type":"response.cancel"})"};
    const Script after = Script{answer(1500).last()} + Script{"+400", silent, next};
    row("played-after-cancel", begun + after,
        begun + Script{QByteArray(silent).replace("800", "300")} + Script{answer(1500).last(), next});
    const auto words = [&](const QByteArray &text) {
        return inTime
               + Script{
                   R"(S {"type":"conversation.item.input_audio_transcription.completed","item_id":"b","content_index":0,"transcript":")"
                   + text + "\"}"};
    };
    row("false-trigger", words(" . "), words("Stop it, please."));
    row("commit-too-short", {kManual, append(40), R"(C {"type":"input_audio_buffer.commit"})"},
        {kManual, append(120), R"(C {"type":"input_audio_buffer.commit"})"});
    row("event-after-close", {R"(! {"type":"console.disconnected","code":1000})", R"(C {"type":"response.create"})"},
        {R"(C {"type":"response.create"})", R"(! {"type":"console.disconnected","code":1000})"});
    row("voice-after-audio",
        spoken
            + Script{R"(C {"type":"session.update","session":{"type":"realtime","audio":{"output":{"voice":"cedar"}}}})"},
        Script{R"(C {"type":"session.update","session":{"type":"realtime","audio":{"output":{"voice":"cedar"}}}})"}
            + spoken);
    row("beta-names-in-ga", {R"(C {"type":"session.update","session":{"type":"realtime","modalities":["text"]}})"},
        {R"(C {"type":"session.update","session":{"type":"realtime","output_modalities":["text"]}})"});
    row("input-rate-mismatch", steadyAudio(20, 30), steadyAudio(20, 20));
    // Not steady, but cut into seconds of 16 kHz.
    QTest::newRow("input-rate-mismatch by size")
        << Script{pieceOf(16000), pieceOf(16000), pieceOf(16000), pieceOf(9801)}
        << Script{pieceOf(24000), pieceOf(24000), pieceOf(24000), pieceOf(4096), pieceOf(9801)};
    row("mcp-without-follow-up",
        {R"(C {"type":"response.create"})",
         R"(S {"type":"response.mcp_call.completed","item_id":"m","output_index":0})"},
        {R"(S {"type":"response.mcp_call.completed","item_id":"m","output_index":0})",
         R"(C {"type":"response.create"})"});
    row("error-ignored",
        {R"(C {"type":"response.create"})",
         R"(S {"type":"error","error":{"type":"server_error","code":"oops","message":"No."}})"},
        {R"(S {"type":"error","error":{"type":"server_error","code":"oops","message":"No."}})",
         R"(C {"type":"response.create"})"});
    row("rate-limited",
        {answer(1)[0],
         R"(S {"type":"response.done","response":{"id":"resp_1","status":"failed","status_details":{"type":"failed","error":{"type":"tokens","code":"rate_limit_exceeded","message":"Slow down."}},"output":[]}})"},
        spoken);
    row("setting-not-echoed",
        {R"(C {"type":"session.update","session":{"type":"realtime","max_output_tokens":99}})",
         R"(S {"type":"session.updated","session":{"type":"realtime","max_output_tokens":"inf"}})"},
        {R"(C {"type":"session.update","session":{"type":"realtime","max_output_tokens":99}})",
         R"(S {"type":"session.updated","session":{"type":"realtime","max_output_tokens":99}})"});
}

void LinterTest::rule()
{
    QFETCH(Script, fires);
    QFETCH(Script, rests);
    const QByteArray id = QByteArray(QTest::currentDataTag()).split(' ').first();
    const std::vector<Finding> fired = findings(fires);
    QVERIFY2(rules(fired).contains(id), rules(fired).join(", ").constData());
    for (const Finding &finding : fired)
        QVERIFY(!finding.message.isEmpty());
    QVERIFY2(!rules(findings(rests)).contains(id), "fires on a clean log");
}

void LinterTest::everyRuleIsTested()
{
    // Built from the same table as rule(): a rule without a row there has no proof.
    const QByteArray source = [] {
        QFile file(QStringLiteral(TURNSCOPE_SOURCE_DIR "/tests/models/lint/tst_linter.cpp"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    QSet<QByteArray> ids;
    for (const LintRule &rule : LintRules::all()) {
        const QByteArray id(rule.id.data(), qsizetype(rule.id.size()));
        QVERIFY2(source.contains("row(\"" + id + "\","), id.constData());
        QVERIFY(!ids.contains(id));
        ids.insert(id);
        QVERIFY(!LintRules::why(rule).isEmpty() && !LintRules::remedy(rule).isEmpty());
    }
}

void LinterTest::disabledRulesRest()
{
    EventLog log;
    log.server(0, kOpening).server(1, R"({"type":"response.surprise"})");
    Linter linter(true);
    linter.setEnabled("unknown-event", false);
    Conversation conversation;
    for (quint32 i = 0; i < 2; ++i) {
        linter.see(log.events(), EventIndex{i}, conversation);
        conversation.apply(log.events(), EventIndex{i});
    }
    linter.finish(log.events(), conversation);
    QVERIFY(linter.findings().empty());
}

void LinterTest::cutLogsAreNotAccused()
{
    // The same deltas, from a log that begins in the middle and whose audio was left out.
    const auto found = findings(
        {"-",
         R"(S {"type":"response.output_audio.delta","response_id":"r","item_id":"i","output_index":0,"content_index":0,"delta":"<omitted>"})",
         R"(S {"type":"response.done","response":{"id":"r","status":"completed"}})"},
        false);
    for (const Finding &finding : found)
        QCOMPARE(finding.severity, Severity::Info);
}

void LinterTest::otherDialectsAreNotHeldToOpenAis()
{
    const auto found = findings(
        {"-", R"(S {"type":"session.created","session":{"voice":"ara"}})", R"(S {"type":"ping","timestamp":1})",
         R"(S {"type":"response.output_audio.delta","response_id":"r","item_id":"i","delta":"AAAA"})"},
        false);
    for (const Finding &finding : found)
        QVERIFY2(finding.severity == Severity::Info, qPrintable(finding.message));
}

/// A tool that keeps only some kinds of events, or other white space, proves nothing against the server.
void LinterTest::whatALogLeavesOutIsANote()
{
    const auto gravest = [](const Script &script, bool verbatim) {
        Severity severity = Severity::Info;
        for (const Finding &finding : findings(script, verbatim))
            severity = std::max(severity, finding.severity);
        return severity;
    };
    Script unannounced = answer(10) + Script{kDone};
    for (const char *left : {"response.output_item.added", "response.content_part.added"})
        unannounced.removeIf([left](const QByteArray &line) { return line.contains(left); });
    QCOMPARE(gravest(unannounced, true), Severity::Error);
    QCOMPARE(gravest(unannounced, false), Severity::Info);

    const auto spoken = [](const QByteArray &text) {
        return answer(10)
               + Script{
                   R"(S {"type":"response.output_audio_transcript.delta","response_id":"resp_1","item_id":"item_a","output_index":0,"content_index":0,"delta":"Good\nday"})",
                   R"(S {"type":"response.output_audio_transcript.done","response_id":"resp_1","item_id":"item_a","output_index":0,"content_index":0,"transcript":")"
                       + text + "\"}",
                   kDone};
    };
    QCOMPARE(gravest(spoken("Good day"), true), Severity::Info);
    QCOMPARE(gravest(spoken("Bad day"), true), Severity::Error);
}

void LinterTest::hostileFramesAreSurvived()
{
    const Script script{R"(S {"type":"response.done","response":[]})",
                        R"(S {"type":"response.done","response":{"usage":{"input_tokens":-9e300}}})",
                        R"(S {"type":"error","error":"no"})",
                        R"(C {"type":"session.update","session":7})",
                        R"(C {"type":"conversation.item.truncate","item_id":5,"audio_end_ms":"x"})",
                        "S not json at all",
                        "S [1,2,3]",
                        R"(S {"type":17})",
                        R"(S {"type":"input_audio_buffer.speech_stopped","audio_end_ms":-1e308})"};
    QVERIFY(!findings(script).empty());
    Script noise;
    for (quint32 i = 0; i < 2 * FindingSink::kMost; ++i)
        noise << "S noise";
    QCOMPARE(findings(noise).size(), size_t(FindingSink::kMost));
}

void LinterTest::capturesAccuseNoServer()
{
    const QStringList files = captures();
    if (files.isEmpty())
        QSKIP("No captures here.");
    for (const QString &path : files) {
        auto reader = LogReader::open(path);
        if (!reader || !reader->read())
            continue; // other tests count what can be opened
        for (const Finding &finding : lint(*reader->events(), false)) {
            if (finding.side == Side::Server && finding.severity == Severity::Error)
                QFAIL(qPrintable(path + QLatin1String(": ") + finding.message));
        }
    }
}

void LinterTest::findsTheWrongRateOfARealLog()
{
    const QStringList files = captures().filter(QStringLiteral("five-spoken-turns.jsonl"));
    if (files.isEmpty())
        QSKIP("No captures here.");
    auto reader = LogReader::open(files.first());
    QVERIFY(reader && reader->read());
    const auto found = lint(*reader->events(), false);
    for (const Finding &finding : found)
        qInfo("%s %s: %s", severityId(finding.severity).data(), finding.rule.data(), qPrintable(finding.message));
    QVERIFY(rules(found).contains("input-rate-mismatch"));
}

QTEST_GUILESS_MAIN(LinterTest)
#include "tst_linter.moc"
