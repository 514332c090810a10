// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/lint_checks.h"
#include "models/lint/lint_run.h"
#include "models/lint/linter.h"
#include "models/recording/importers/log_reader.h"
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
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

const QByteArray kGap =
    R"(! {"type":"console.recording.gap","from_us":1000,"to_us":2500,"reason":"disk_full","server":{"frames":4,"bytes":900},"client":{"frames":0,"bytes":0},"console":{"frames":0,"bytes":0}})";

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
    void everyRuleIsDeclaredInItsCheckAlone();
    void aCheckIsAFileAndALine();
    void unknownRulesAreHarmless();
    void disabledRulesRest();
    void manyEventIdsAreToldApart();
    void refusals_data();
    void refusals();
    void refusalsOfOneCauseAreOneFinding();
    void aSessionIsNotHeldAgainstTheNext();
    void aLogOutOfOrderAccusesNobody();
    void whatIsMingledHidesNothingOfTheRest();
    void withoutTimesNothingIsLate();
    void playbackThatIsCutMayBeToldOfTwice();
    void cutLogsAreNotAccused();
    void whatAHoleTookIsHeldAgainstNobody();
    void otherDialectsAreNotHeldToOpenAis();
    void noRuleFiresOnTheLiveApi();
    void noRuleFiresOnRealLogsOfTheLiveApi();
    void whatALogLeavesOutIsANote();
    void anEnvelopesWordsAreNoKeys();
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

    row("recording-gap", {kGap}, {});
    row("session-created-first", {"-", R"(S {"type":"rate_limits.updated","rate_limits":[]})", "S " + kOpening}, {});
    row("response-created-first",
        {R"(S {"type":"response.output_text.delta","response_id":"resp_9","item_id":"i","output_index":0,"content_index":0,"delta":"a"})"},
        spoken);
    Script swapped = spoken;
    swapped.swapItemsAt(1, 3);
    row("rows-out-of-order", swapped, spoken);
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
    row("usage-counts", {answer(1)[0], usage(R"({"total_tokens":10,"input_tokens":-5,"output_tokens":15})")},
        {answer(1)[0], usage(R"({"total_tokens":10,"input_tokens":5,"output_tokens":5})")});
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
    const QByteArray shownItem =
        R"(S {"type":"conversation.item.added","item":{"id":"item_o","type":"function_call_output","call_id":"call_1","output":"error: none"}})";
    const Script serverOnly{answer(1)[0], kCall, kCallDone, kDone, "+60000"};
    QTest::newRow("call-unanswered of the server's side alone")
        << serverOnly + Script{R"(S {"type":"rate_limits.updated","rate_limits":[]})"}
        << serverOnly + Script{shownItem};
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
    row("served-divergence",
        {R"(X {"type":"console.note","message":"The client did not send response.create.","divergence":"missed"})"},
        {R"(X {"type":"console.note","message":"Nothing to do with it."})"});
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
    row("slow-speaker",
        {R"(! {"type":"console.device","device":"speaker","state":"slow","name":"Desk","message":"“Desk” plays slower."})"},
        {R"(! {"type":"console.device","device":"speaker","state":"opened","name":"Desk"})",
         R"(! {"type":"console.device","device":"speaker","state":"steady","name":"Desk"})"});
    row("event-after-close", {R"(! {"type":"console.disconnected","code":1000})", R"(C {"type":"response.create"})"},
        {R"(C {"type":"response.create"})", R"(! {"type":"console.disconnected","code":1000})"});
    row("guardrail-tripped",
        {R"(S {"type":"guardrail_tripped","guardrail_results":[{"guardrail":{"name":"no_refunds"}}]})"},
        {R"(S {"type":"agent_start","agent":"A"})"});
    row("approval-missing", {R"(S {"type":"tool_approval_required","tool":{"name":"pay"},"call_id":"c"})"},
        {R"(S {"type":"tool_approval_required","tool":{"name":"pay"},"call_id":"c"})",
         R"(S {"type":"tool_start","tool":{"name":"pay"},"call_id":"c"})"});
    row("sdk-failed", {R"(S {"type":"voice_stream_event_error","error":"It timed out."})"},
        {R"(S {"type":"voice_stream_event_lifecycle","event":"turn_ended"})"});
    row("voice-after-audio",
        spoken
            + Script{R"(C {"type":"session.update","session":{"type":"realtime","audio":{"output":{"voice":"cedar"}}}})"},
        Script{R"(C {"type":"session.update","session":{"type":"realtime","audio":{"output":{"voice":"cedar"}}}})"}
            + spoken);
    row("beta-names-in-ga", {R"(C {"type":"session.update","session":{"type":"realtime","modalities":["text"]}})"},
        {R"(C {"type":"session.update","session":{"type":"realtime","output_modalities":["text"]}})"});
    row("input-rate-mismatch", steadyAudio(20, 30), steadyAudio(20, 20));
    const auto marks = [](int rate) { // of the server's clock, ms in a second of the log's
        Script script;
        for (int i = 1; i < 5; ++i)
            script << "+4998"
                   << R"(S {"type":"input_audio_buffer.speech_started","item_id":"a","audio_start_ms":)"
                          + QByteArray::number(i * 5 * rate) + "}"
                   << R"(S {"type":"input_audio_buffer.speech_stopped","item_id":"a","audio_end_ms":)"
                          + QByteArray::number(i * 5 * rate + 700) + "}";
        return script;
    };
    QTest::newRow("input-rate-mismatch by the server's marks") << marks(2000) << marks(1000);
    QTest::newRow("input-rate-mismatch but for files that are fed in") << marks(2000) << marks(20'000);
    Script doubled;
    Script single;
    for (int i = 0; i < 20; ++i) {
        const QByteArray piece = R"(C {"type":"input_audio_buffer.append","audio":")"
                                 + QByteArray(960, '\1').replace(0, 1, QByteArray(1, char('a' + i))).toBase64() + "\"}";
        doubled << piece << piece << "+18";
        single << piece << "+19";
    }
    QTest::newRow("input-rate-mismatch by what comes twice") << doubled << single;
    // Not steady, but cut into seconds of 16 kHz.
    QTest::newRow("input-rate-mismatch by size")
        << Script{pieceOf(16000), pieceOf(16000), pieceOf(16000), pieceOf(9801)}
        << Script{pieceOf(24000), pieceOf(24000), pieceOf(24000), pieceOf(4096), pieceOf(9801)};
    row("mcp-without-follow-up",
        {R"(C {"type":"response.create"})",
         R"(S {"type":"response.mcp_call.completed","item_id":"m","output_index":0})"},
        {R"(S {"type":"response.mcp_call.completed","item_id":"m","output_index":0})",
         R"(C {"type":"response.create"})"});
    row("request-refused",
        {R"(C {"type":"response.create","event_id":"c1"})",
         R"(S {"type":"error","error":{"type":"invalid_request_error","code":"invalid_value","message":"No.","param":"response.voice","event_id":"c1"}})",
         R"(C {"type":"response.create"})"},
        spoken);
    row("server-error", {R"(S {"type":"error","error":{"type":"server_error","code":null,"message":"Sorry."}})"},
        {R"(S {"type":"error","error":{"type":"invalid_request_error","code":"invalid_value","message":"No."}})"});
    row("session-expired",
        {R"(S {"type":"error","error":{"type":"invalid_request_error","code":"session_expired","message":"Over."}})"},
        {R"(S {"type":"error","error":{"type":"invalid_request_error","code":"invalid_value","message":"No."}})"});
    row("response-failed",
        {answer(1)[0],
         R"(S {"type":"response.done","response":{"id":"resp_1","status":"failed","status_details":{"type":"failed","error":{"type":"server_error","code":null,"message":"Sorry."}},"output":[]}})"},
        spoken);
    row("response-incomplete",
        answer(1)
            + Script{R"(S {"type":"response.done","response":{"id":"resp_1","status":"incomplete","status_details":{"type":"incomplete","reason":"max_output_tokens"},"output":[]}})"},
        spoken);
    row("transcription-failed",
        {R"(S {"type":"conversation.item.input_audio_transcription.failed","item_id":"u","content_index":0,"error":{"message":"out of credit"}})"},
        {R"(S {"type":"conversation.item.input_audio_transcription.completed","item_id":"u","content_index":0,"transcript":"The call failed."})"});
    row("mcp-failed", {R"(S {"type":"mcp_list_tools.failed","item_id":"m"})"},
        {R"(S {"type":"mcp_list_tools.completed","item_id":"m"})"});
    row("failure-told", {R"(S {"type":"session.error","error":{"message":"Out of memory."}})"},
        {R"(S {"type":"session.surprise","error":null})"});
    row("closed-with-reason", {R"(! {"type":"console.disconnected","code":4000,"reason":"beta_api_shape_disabled"})"},
        {R"(! {"type":"console.disconnected","code":1000})"});
    const QByteArray stopped = R"(S {"type":"input_audio_buffer.speech_stopped","audio_end_ms":900,"item_id":"a"})";
    const QByteArray resumed = R"(S {"type":"input_audio_buffer.speech_started","audio_start_ms":700,"item_id":"b"})";
    const auto cancelledBy = [](const QByteArray &reason) {
        return R"(S {"type":"response.done","response":{"id":"resp_1","status":"cancelled","status_details":{"type":"cancelled","reason":")"
               + reason + R"("},"output":[],"usage":null}})";
    };
    row("turn-closed-early", {stopped, answer(1)[0], resumed, cancelledBy("turn_detected")},
        {stopped, answer(1)[0], resumed, cancelledBy("client_cancelled")});
    QTest::newRow("turn-closed-early but for what had begun")
        << Script{stopped, answer(1)[0], resumed, cancelledBy("turn_detected")}
        << Script{stopped} + answer(300) + Script{resumed, cancelledBy("turn_detected")};
    row("speech-never-stops", {resumed, "+40000", R"(S {"type":"rate_limits.updated","rate_limits":[]})"},
        {resumed, "+1200", R"(S {"type":"rate_limits.updated","rate_limits":[]})"});
    const QByteArray nothing =
        R"(S {"type":"response.done","response":{"id":"resp_1","status":"completed","conversation_id":"conv_1","output":[],"usage":{"total_tokens":9,"input_tokens":9,"output_tokens":0}}})";
    row("empty-answer", {answer(1)[0], nothing}, spoken);
    QTest::newRow("empty-answer but for a call")
        << Script{answer(1)[0], nothing} << Script{answer(1)[0], kCall, kCallDone, nothing};
    const auto told = [](int tokens) {
        return R"(S {"type":"response.done","response":{"id":"resp_1","status":"completed","output":[],"usage":{"total_tokens":)"
               + QByteArray::number(tokens) + R"(,"input_tokens":0,"output_tokens":)" + QByteArray::number(tokens)
               + R"(,"output_token_details":{"text_tokens":0,"audio_tokens":)" + QByteArray::number(tokens) + "}}}}";
    };
    row("audio-short-of-tokens", answer(1800) + Script{told(64)}, answer(3290) + Script{told(64)});
    QTest::newRow("audio-short-of-tokens but for a faster voice")
        << answer(1800) + Script{told(64)}
        << Script{R"(S {"type":"session.updated","session":{"type":"realtime","audio":{"output":{"speed":1.5}}}})"}
               + answer(2200) + Script{told(64)};
    QTest::newRow("audio-short-of-tokens but for what a tool cut")
        << answer(1800) + Script{told(64)} << answer(1) + Script{told(64)};
    const QByteArray phone =
        R"(S {"type":"session.updated","session":{"type":"realtime","audio":{"output":{"format":{"type":"audio/pcmu"}}}}})";
    row("format-changed", spoken + Script{phone}, Script{phone} + spoken);
    row("stored-prompt", {R"(C {"type":"session.update","session":{"type":"realtime","prompt":{"id":"pmpt_1"}}})"},
        {R"(C {"type":"session.update","session":{"type":"realtime","prompt":null}})"});
    row("rate-limited",
        {answer(1)[0],
         R"(S {"type":"response.done","response":{"id":"resp_1","status":"failed","status_details":{"type":"failed","error":{"type":"tokens","code":"rate_limit_exceeded","message":"Slow down."}},"output":[]}})"},
        spoken);
    const QByteArray beta =
        R"(S {"type":"session.created","session":{"id":"sess_1","modalities":["audio","text"],"voice":"alloy","input_audio_format":"pcm16","temperature":0.8,"turn_detection":{"type":"server_vad","threshold":0.5,"silence_duration_ms":200},"input_audio_transcription":null}})";
    const QByteArray wanted =
        R"(C {"type":"session.update","session":{"modalities":["text","audio"],"temperature":0.7,"turn_detection":{"type":"server_vad","threshold":0.6},"input_audio_transcription":{"model":"whisper-1"}}})";
    const QByteArray inForce =
        R"(S {"type":"session.updated","session":{"id":"sess_1","modalities":["audio","text"],"voice":"alloy","input_audio_format":"pcm16","temperature":0.699999988079071,"turn_detection":{"type":"server_vad","threshold":0.6000000238418579,"silence_duration_ms":200},"input_audio_transcription":{"model":"whisper-1","language":null}}})";
    QTest::newRow("setting-not-echoed by the beta")
        << Script{"-", beta, wanted, QByteArray(inForce).replace(R"({"model":"whisper-1","language":null})", "null")}
        << Script{"-", beta, wanted, inForce};
    QTest::newRow("setting-not-echoed though it was cleared")
        << Script{"-", beta, R"(C {"type":"session.update","session":{"turn_detection":null}})", inForce}
        << Script{"-", beta, R"(C {"type":"session.update","session":{"turn_detection":null}})",
                  QByteArray(inForce).replace(
                      R"({"type":"server_vad","threshold":0.6000000238418579,"silence_duration_ms":200})", "null")};
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
    const bool logged = id == "rows-out-of-order"; // by a tool; what we record is in order
    const std::vector<Finding> fired = findings(fires, !logged);
    QVERIFY2(rules(fired).contains(id), rules(fired).join(", ").constData());
    for (const Finding &finding : fired)
        QVERIFY(!finding.message.isEmpty());
    QVERIFY2(!rules(findings(rests, !logged)).contains(id), "fires on a clean log");
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

/// The recipe: a rule is declared in the file of its check, the check stands in one list, and no other source says
/// the rule's id. What a check declares is listed.
void LinterTest::everyRuleIsDeclaredInItsCheckAlone()
{
    QMap<QString, QByteArray> sources;
    for (const char *floor : {"models", "ui", "app"}) {
        QDirIterator files(QStringLiteral(TURNSCOPE_SOURCE_DIR "/") + QLatin1String(floor),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            sources.insert(file.fileName(), file.readAll());
        }
    }
    QVERIFY(sources.size() > 100);
    QByteArrayList listed;
    for (const LintRule &rule : LintRules::all()) {
        const QByteArray id(rule.id.data(), qsizetype(rule.id.size()));
        QVERIFY(!rule.source.empty());
        QStringList files;
        for (const auto &[path, text] : sources.asKeyValueRange()) {
            for (qsizetype i = text.count('"' + id + '"'); i > 0; --i)
                files << path;
        }
        QVERIFY2(files.size() == 1 && files.first().endsWith(QLatin1String("_check.cpp")),
                 qPrintable(QString::fromUtf8(id) + QStringLiteral(" stands in ") + files.join(u' ')));
        listed << id;
    }
    static const QRegularExpression declaration(
        QStringLiteral("constexpr LintRule [\\w:]+\\{\\s*\\.id = \"([^\"]+)\""));
    qsizetype declared = 0;
    for (const QByteArray &text : std::as_const(sources)) {
        for (auto found = declaration.globalMatch(QString::fromUtf8(text)); found.hasNext(); ++declared) {
            const QByteArray id = found.next().captured(1).toUtf8();
            QVERIFY2(listed.contains(id), id + " is in no check's rules()");
        }
    }
    QCOMPARE(declared, listed.size());
}

/// The recipe: a check is its own file (a source and its header) and a line of the list.
void LinterTest::aCheckIsAFileAndALine()
{
    const QDir room(QStringLiteral(TURNSCOPE_SOURCE_DIR "/models/lint"));
    const auto textOf = [&](const QString &name) {
        QFile file(room.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    static const QRegularExpression line(QStringLiteral("^    X\\((\\w+)\\)"), QRegularExpression::MultilineOption);
    QStringList listed;
    for (auto lines = line.globalMatch(textOf(QStringLiteral("lint_checks.h"))); lines.hasNext();) {
        const QString name = lines.next().captured(1);
        QString file = name;
        file = file.replace(QRegularExpression(QStringLiteral("([A-Z])")), QStringLiteral("_\\1")).toLower()
               + QStringLiteral("_check");
        QVERIFY2(textOf(file + QStringLiteral(".cpp")).contains(QStringLiteral(" lint_checks::%1()\n").arg(name)),
                 qPrintable(name));
        listed << file;
    }
    listed.sort();
    QStringList written = room.entryList({QStringLiteral("*_check.cpp")}, QDir::Files, QDir::Name);
    for (QString &name : written)
        name.chop(4);
    QCOMPARE(listed, written);
    QCOMPARE(size_t(listed.size()), lintChecks().size());
    QVERIFY(!textOf(QStringLiteral("CMakeLists.txt")).contains(QStringLiteral("_check.")));
    QVERIFY(!textOf(QStringLiteral("lint_checks.cpp")).contains(QStringLiteral("_check.h")));
}

void LinterTest::unknownRulesAreHarmless()
{
    EventLog log;
    log.server(0, kOpening);
    QVERIFY(!LintRules::find("no-such-rule"));
    QVERIFY(!LintRun(true).turnOff("no-such-rule"));
    FindingSink sink;
    sink.setEnabled("no-such-rule", false);
    constexpr LintRule unlisted{
        .id = "no-such-rule", .severity = Severity::Info, .side = Side::Client, .why = "", .remedy = "", .source = ""};
    sink.add(unlisted, log.events(), EventIndex{0}, QStringLiteral("Found."));
    QCOMPARE(sink.findings().size(), size_t(1));
}

void LinterTest::manyEventIdsAreToldApart()
{
    EventLog log;
    log.server(0, kOpening);
    const auto say = [&log](int at, int id) {
        log.server(at, R"({"type":"rate_limits.updated","event_id":"event_)" + QByteArray::number(id)
                           + R"(","rate_limits":[]})");
    };
    constexpr int kEvents = 5000;
    for (int i = 1; i <= kEvents; ++i)
        say(i, i);
    say(kEvents + 1, 17);
    const std::vector<Finding> found = lint(log.events(), true);
    QCOMPARE(std::ranges::count(found, "event-id-unique", &Finding::rule), 1);
    QCOMPARE(number(found.back().event), quint32(kEvents + 1));
}

void LinterTest::disabledRulesRest()
{
    EventLog log;
    log.server(0, kOpening).server(1, R"({"type":"response.surprise"})");
    Linter linter(true);
    linter.setEnabled("unknown-event", false);
    Conversation conversation;
    for (quint32 i = 0; i < 2; ++i) {
        const QByteArray frame = log.events().frame(EventIndex{i});
        linter.see(log.events(), EventIndex{i}, frame, conversation);
        conversation.apply(log.events(), EventIndex{i}, frame);
    }
    linter.finish(log.events(), conversation);
    QVERIFY(linter.findings().empty());
}

void LinterTest::refusals_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("says"); // what the finding says, beside what the server said
    QTest::addColumn<Severity>("severity");
    const auto error = [](const QByteArray &inner) { return R"(S {"type":"error","error":)" + inner + "}"; };
    const QByteArray create = R"(C {"type":"response.create"})";
    const QByteArray update = R"(C {"type":"session.update","event_id":"u1","session":{"type":"realtime","voice":5}})";
    const auto row = [](const char *name, const Script &script, const char *says, Severity severity) {
        QTest::newRow(name) << script << QString::fromUtf8(says) << severity;
    };
    row("named by its event_id",
        {update, create,
         error(
             R"({"type":"invalid_request_error","code":"unknown_parameter","message":"No.","param":"x","event_id":"u1"})")},
        "session.update (event #2) was refused: “No.” (unknown_parameter, x) An update is taken whole",
        Severity::Warning);
    row("by its param", {create, update, error(R"({"code":"invalid_value","message":"No.","param":"session.audio"})")},
        "session.update (most likely event #3)", Severity::Warning);
    row("by the type that the message quotes",
        {R"(C {"type":"text.input","text":"x"})", create,
         error(R"({"code":"invalid_value","message":"Invalid value: 'text.input'.","param":"type"})")},
        "text.input (most likely event #2)", Severity::Warning);
    row("a text with its code beside it",
        {create, R"(S {"type":"error","error":"No handler for response.create","code":"unknown_event"})"},
        "response.create (most likely event #2)", Severity::Warning);
    row("within the SDK's own event",
        {error(
            R"({"type":"error","event_id":"e","error":{"type":"invalid_request_error","code":"invalid_type","message":"No.","param":"audio_end_ms"}})")},
        "“No.” (invalid_type, audio_end_ms) The server still holds the whole answer", Severity::Warning);
    row("of a server's own shape", {R"(S {"type":"error","message":"Bad frame","code":1003})"}, "“Bad frame” (1003)",
        Severity::Warning);
    row("by order: there is no other", {create, error(R"({"code":null,"message":"Unknown."})")},
        "response.create (most likely event #2)", Severity::Warning);
    row("without a word", {R"(S {"type":"error"})"}, "It gave no reason.", Severity::Warning);
    row("a commit that server VAD makes", {error(R"({"code":"input_audio_buffer_commit_empty","message":"Empty."})")},
        "With server_vad no commit is needed", Severity::Warning);
    row("a cancel that came late",
        {R"(C {"type":"response.cancel"})", error(R"({"code":"response_cancel_not_active","message":"None."})")},
        "nothing to cancel", Severity::Info);
    row("an answer that goes on",
        {create, error(R"({"code":"conversation_already_has_active_response","message":"Busy."})")},
        "response.create (most likely event #2)", Severity::Warning);
}

/// Whatever its shape and code, and whatever the client did afterwards: it is told once.
void LinterTest::refusals()
{
    QFETCH(const Script, script);
    QFETCH(const QString, says);
    QFETCH(const Severity, severity);
    for (const Script &whole : {script, script + Script{R"(C {"type":"input_audio_buffer.clear"})"}}) {
        std::vector<Finding> found = findings(whole);
        std::erase_if(found, [](const Finding &each) { return each.rule != "request-refused"; });
        QCOMPARE(found.size(), size_t(1));
        QVERIFY2(found[0].message.contains(says), qPrintable(found[0].message));
        QCOMPARE(found[0].severity, severity);
        QCOMPARE(found[0].side, Side::Client);
    }
}

void LinterTest::refusalsOfOneCauseAreOneFinding()
{
    const auto refused = [](const QByteArray &type, int ms) {
        return R"(S {"type":"error","error":{"code":"invalid_value","message":")" + type + " at "
               + QByteArray::number(ms) + R"( ms","param":"type"}})";
    };
    std::vector<Finding> found = findings(
        {refused("text.input", 5), refused("text.input", 17), refused("tool.result", 17), refused("text.input", 99)});
    std::erase_if(found, [](const Finding &each) { return each.rule != "request-refused"; });
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(number(found[0].event), 1u);
    QVERIFY2(found[0].message.contains(u"3 times in all; the last is event #5."), qPrintable(found[0].message));
    QCOMPARE(number(found[1].event), 3u);
}

void LinterTest::aSessionIsNotHeldAgainstTheNext()
{
    const QByteArray second = "S " + QByteArray(kOpening).replace("sess_1", "sess_2").replace("event_0", "event_9");
    const Script heard{R"(S {"type":"input_audio_buffer.speech_started","audio_start_ms":5000,"item_id":"a"})",
                       R"(S {"type":"input_audio_buffer.speech_stopped","audio_end_ms":6000,"item_id":"a"})"};
    const Script anew{second, R"(S {"type":"input_audio_buffer.speech_started","audio_start_ms":100,"item_id":"b"})",
                      R"(S {"type":"input_audio_buffer.speech_stopped","audio_end_ms":900,"item_id":"b"})"};
    for (const Finding &finding : findings(heard + Script{answer(10)[0]} + anew, false))
        QVERIFY2(finding.severity == Severity::Info, qPrintable(finding.message));
    // Within one session the same is a fault, and a session of one id does not begin twice: but its log may be there twice.
    const Script once = heard + anew.mid(1);
    const QByteArray again = "S " + QByteArray(kOpening).replace("event_0", "event_9");
    QVERIFY(rules(findings(once)).contains("speech-times-grow"));
    QVERIFY(rules(findings(heard + Script{again} + anew.mid(1))).contains("speech-times-grow"));
    QVERIFY(!rules(findings(heard + Script{"S " + kOpening} + anew.mid(1))).contains("speech-times-grow"));
    // What a session lacks is told at its own end.
    const auto found =
        findings(Script{kCall, kCallDone, "+60000", R"(S {"type":"rate_limits.updated","rate_limits":[]})", second});
    const auto unanswered = std::ranges::find(found, "call-unanswered", &Finding::rule);
    QVERIFY(unanswered != found.end());
    QCOMPARE(unanswered->severity, Severity::Warning);
}

/// Where two connections stand between each other only what one event tells is judged; the session before is, in full.
void LinterTest::whatIsMingledHidesNothingOfTheRest()
{
    const auto session = [](const char *id) {
        return QByteArray(R"(S {"type":"session.created","session":{"type":"realtime","id":")") + id + "\"}}";
    };
    const auto response = [](const char *type, const char *id) {
        return QByteArray(R"(S {"type":"response.)") + type + R"(","response":{"id":")" + id
               + R"(","status":"completed","conversation_id":"c_)" + id + R"(","output":[]}})";
    };
    const Script before{"-", session("a"), response("created", "r1"), response("done", "r1"), response("done", "r1")};
    const Script mingled{
        session("b"),           response("created", "r2"), session("c"),          response("created", "r3"),
        response("done", "r2"), response("done", "r3"),    response("done", "r3")};
    QVERIFY(rules(findings(before, false)).contains("response-done-once"));
    const auto found = findings(before + mingled, false);
    QCOMPARE(rules(found).count("response-done-once"), 1);
    QCOMPARE(rules(found).count("rows-out-of-order"), 1);
    for (const Finding &finding : found)
        QVERIFY(finding.rule != "response-done-once" || number(finding.event) < 4);
}

void LinterTest::aLogOutOfOrderAccusesNobody()
{
    const QByteArray started = R"(S {"type":"input_audio_buffer.speech_started","audio_start_ms":10,"item_id":"a"})";
    const QByteArray stopped = R"(S {"type":"input_audio_buffer.speech_stopped","audio_end_ms":90,"item_id":"a"})";
    const auto delta = [](const QByteArray &text) {
        return R"(S {"type":"response.output_audio_transcript.delta","response_id":"resp_1","item_id":"item_a","output_index":0,"content_index":0,"delta":")"
               + text + "\"}";
    };
    const QByteArray done =
        R"(S {"type":"response.output_audio_transcript.done","response_id":"resp_1","item_id":"item_a","output_index":0,"content_index":0,"transcript":"Slowly the river"})";
    Script shuffled = answer(10);
    shuffled.swapItemsAt(0, 1);
    for (const Script &script : {Script{stopped, started} + answer(10) + Script{kDone}, shuffled + Script{kDone},
                                 answer(10) + Script{delta("Slowly"), delta(" river"), delta(" the"), done, kDone}}) {
        const std::vector<Finding> found = findings(script, false);
        QCOMPARE(std::ranges::count(found, "rows-out-of-order", &Finding::rule), 1);
        for (const Finding &finding : found)
            QVERIFY2(finding.severity == Severity::Info, qPrintable(finding.message));
        // What this console recorded is as it was on the wire.
        QVERIFY(std::ranges::count(findings(script, true), Severity::Error, &Finding::severity) > 0);
    }
}

void LinterTest::withoutTimesNothingIsLate()
{
    EventLog log;
    log.server(0, kOpening)
        .server(1, R"({"type":"input_audio_buffer.speech_started","audio_start_ms":1,"item_id":"a"})")
        .server(90'000, R"({"type":"rate_limits.updated","rate_limits":[]})");
    for (const bool timed : {true, false}) {
        LintRun run(false);
        foldAll(run, log.events());
        run.finish(log.events(), timed);
        QCOMPARE(rules(run.findings()).contains("speech-never-stops"), timed);
    }
}

void LinterTest::playbackThatIsCutMayBeToldOfTwice()
{
    const QByteArray again =
        R"(S {"type":"response.done","response":{"id":"resp_1","status":"cancelled","output":[]}})";
    const QByteArray started = R"(S {"type":"output_audio_buffer.started","response_id":"resp_1"})";
    const Script made = answer(1).mid(0, 4);
    QVERIFY(!rules(findings(made + Script{started, kDone, again})).contains("response-done-once"));
    QVERIFY(rules(findings(made + Script{started, kDone, kDone})).contains("response-done-once"));
    QVERIFY(rules(findings(made + Script{kDone, again})).contains("response-done-once"));
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

void LinterTest::whatAHoleTookIsHeldAgainstNobody()
{
    Script script = answer(10) + Script{kDone};
    script.removeIf([](const QByteArray &line) { return line.contains("response.output_item.added"); });
    const auto others = [](const Script &events) {
        std::vector<Finding> found = findings(events);
        std::erase_if(found, [](const Finding &finding) {
            return finding.rule == "recording-gap" || finding.severity == Severity::Info;
        });
        return found.size();
    };
    QVERIFY(others(script) > 0);
    QCOMPARE(others(Script{kGap} + script), size_t(0));
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

void LinterTest::noRuleFiresOnTheLiveApi()
{
    const auto found = findings(
        {"-", R"(C {"type":"session.start","session":{"model":"gpt-live-1","delegation":{"type":"client"}}})",
         R"(S {"type":"info","event_id":"e0","code":"data_channel_permissions","message":"all"})",
         R"(S {"type":"session.started","event_id":"e1","session":{"id":"live_u0_1","model":"gpt-live-1",
"audio":{"format":{"type":"audio/pcm","rate":16000},"output":{"voice":"marin"}},"status":"active","input":[]}})",
         R"(C {"type":"session.input_audio.append","audio":"AAAAAAAA"})",
         R"(S {"type":"session.output_audio.delta","delta":"AAAAAAAA"})",
         R"(S {"type":"session.input_transcript.delta","event_id":"e2","delta":"Hello","start_ms":600,"end_ms":800})",
         R"(S {"type":"session.output_transcript.delta","event_id":"e3","delta":"Hi","start_ms":800,"end_ms":1000})",
         R"(S {"type":"session.delegation.created","event_id":"e4","offset_ms":800,"delegation":{"id":"item_1","type":"delegation","target":"client"}})",
         R"(C {"type":"session.commentary.append","content":"Done.","delegation_id":"item_1"})",
         R"(S {"type":"session.commentary.appended","event_id":"e5","start_ms":1000,"end_ms":1200})",
         R"(C {"type":"session.update","session":{"triggers":[]}})",
         R"(S {"type":"session.updated","event_id":"e6","session":{"id":"live_u0_1","triggers":[]}})",
         R"(S {"type":"session.usage.updated","event_id":"e7","usage":{"seconds":12.0}})",
         R"(C {"type":"session.close"})",
         R"(S {"type":"session.closed","event_id":"e8","reason":"close_requested","usage":{"seconds":13},"session":{"id":"live_u0_1"}})"});
    for (const Finding &finding : found)
        qInfo("%s: %s", finding.rule.data(), qPrintable(finding.message));
    QCOMPARE(found.size(), size_t(0));
}

/// But that their recorder cut the audio to 33 bytes a frame, which is half a sample in any dialect.
void LinterTest::noRuleFiresOnRealLogsOfTheLiveApi()
{
    const QStringList files = captures().filter(QStringLiteral("/live/openai-"));
    if (files.isEmpty())
        QSKIP("No captures here.");
    for (const QString &path : files) {
        auto reader = LogReader::open(path);
        QVERIFY(reader && reader->read());
        for (const Finding &finding : lint(*reader->events(), false))
            QVERIFY2(finding.rule == "audio-is-base64", qPrintable(path + QLatin1String(": ") + finding.message));
    }
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

/// A tool that saves events as one flat object writes its own words beside theirs: nobody is told of those.
void LinterTest::anEnvelopesWordsAreNoKeys()
{
    const Script flat{R"(S {"type":"response.done","direction":"incoming","timestamp":"3:04:06 AM","response":{}})",
                      R"(S {"type":"rate_limits.updated","odd":1,"ts":5,"rate_limits":[]})"};
    const auto told = [&](bool verbatim) {
        const auto found = findings(flat, verbatim);
        return std::ranges::count(found, std::string_view("unknown-event"), &Finding::rule);
    };
    QCOMPARE(told(false), 1); // "odd"
    QCOMPARE(told(true), 4);
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
    QStringList files = captures();
    files.removeIf([](const QString &path) { return path.contains(QLatin1String("/field/")); }); // made, with faults
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
