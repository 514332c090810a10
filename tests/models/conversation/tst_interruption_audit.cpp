// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/interruption_audit.h"
#include "models/lint/interruption_check.h"
#include "models/lint/linter.h"
#include "tests/support/fold_events.h"
#include "tests/support/spoken_session.h"

#include <QTest>

using namespace turnscope;
using namespace std::chrono_literals;

namespace {

QByteArray pcm(qint64 ms)
{
    return QByteArray(ms * 48, '\1').toBase64();
}

/// A session with one answer "a" whose audio arrives at once at 1,000 ms, all of it unless more is sent.
struct Bench
{
    EventLog log;

    explicit Bench(qint64 sentMs = 5000, bool client = true)
    {
        log.server(
            0,
            R"({"type":"session.created","session":{"type":"realtime","id":"s","model":"gpt-realtime","output_modalities":["audio"],"audio":{"input":{"format":{"type":"audio/pcm","rate":24000},"turn_detection":{"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":200,"create_response":true,"interrupt_response":true}},"output":{"format":{"type":"audio/pcm","rate":24000},"voice":"marin"}}}})");
        if (client)
            log.client(10,
                       QByteArray(R"({"type":"input_audio_buffer.append","audio":"PCM"})").replace("PCM", pcm(500)));
        log.server(900, R"({"type":"response.created","response":{"id":"r","conversation_id":"c"}})");
        log.server(
            950,
            R"({"type":"response.output_item.added","response_id":"r","item":{"id":"a","type":"message","role":"assistant","status":"in_progress","content":[]}})");
        if (sentMs > 0)
            delta(1000, sentMs);
    }

    void delta(qint64 at, qint64 ms)
    {
        QByteArray frame =
            R"({"type":"response.output_audio.delta","response_id":"r","item_id":"a","content_index":0,"delta":"PCM"})";
        log.server(at, frame.replace("PCM", pcm(ms)));
    }

    void done(qint64 at, const QByteArray &status, qint64 audioTokens = 0)
    {
        QByteArray frame =
            R"({"type":"response.done","response":{"id":"r","conversation_id":"c","status":"STATUS","output":[],"usage":{"total_tokens":TOKENS,"input_tokens":0,"output_tokens":TOKENS,"output_token_details":{"text_tokens":0,"audio_tokens":TOKENS}}}})";
        log.server(at, frame.replace("STATUS", status).replace("TOKENS", QByteArray::number(audioTokens)));
    }

    void speech(qint64 at)
    {
        log.server(at, R"({"type":"input_audio_buffer.speech_started","audio_start_ms":100,"item_id":"u"})");
    }

    void truncate(qint64 at, qint64 ms, bool granted = true)
    {
        QByteArray frame =
            R"({"type":"conversation.item.truncate","item_id":"a","content_index":0,"audio_end_ms":END})";
        frame.replace("END", QByteArray::number(ms));
        log.client(at, frame);
        if (granted)
            log.server(at + 10, frame.replace("truncate", "truncated"));
    }

    void playing(qint64 at)
    {
        log.console(at, R"({"type":"console.playback.started","item_id":"a","content_index":0})");
    }

    void stopped(qint64 at, qint64 played, qint64 sent)
    {
        QByteArray frame =
            R"({"type":"console.playback.stopped","item_id":"a","content_index":0,"played_ms":PLAYED,"sent_ms":SENT})";
        log.console(at, frame.replace("PLAYED", QByteArray::number(played)).replace("SENT", QByteArray::number(sent)));
    }

    AnswerAudit audit(const char *item = "a") const
    {
        Conversation conversation;
        foldAll(conversation, log.events());
        for (const Item &each : conversation.items()) {
            if (log.events().strings().view(each.id) == item)
                return InterruptionAudit::of(conversation, each);
        }
        return {};
    }
};

std::vector<Verdict> only(std::initializer_list<Verdict> verdicts)
{
    return verdicts;
}

} // namespace

class InterruptionAuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heardWholeIsNoInterruption()
    {
        Bench bench;
        bench.playing(1050);
        bench.done(1100, "completed", 98);
        bench.stopped(6060, 5000, 5000);
        const AnswerAudit audit = bench.audit();
        QVERIFY(!audit.cut);
        QVERIFY(audit.verdicts.empty());
        QCOMPARE(audit.sent, microseconds(5000ms));
        QCOMPARE(audit.heard, microseconds(5000ms));
        QVERIFY(!audit.estimated && audit.over);
        QCOMPARE(audit.unheardTokens, 0);
        QCOMPARE(audit.holding, Holding::Whole);
    }

    void spokenOverIsNotCut()
    {
        Bench bench;
        bench.playing(1050);
        bench.done(1100, "completed");
        bench.speech(3000);
        bench.stopped(6060, 5000, 5000);
        QVERIFY(!bench.audit().cut);
        QVERIFY(bench.audit().verdicts.empty());
    }

    void clean()
    {
        Bench bench;
        bench.playing(1050);
        bench.speech(3000);
        bench.stopped(3040, 1990, 5000);
        bench.truncate(3041, 1990);
        bench.done(3060, "cancelled", 100);
        const AnswerAudit audit = bench.audit();
        QCOMPARE(audit.verdicts, only({Verdict::Clean}));
        QCOMPARE(audit.stop, std::optional<microseconds>(40ms));
        QVERIFY(!audit.stopEstimated && !audit.estimated);
        QCOMPARE(audit.unheard(), microseconds(3010ms));
        QCOMPARE(audit.asked, std::optional<milliseconds>(1990ms));
        QCOMPARE(audit.granted, std::optional<milliseconds>(1990ms));
        QCOMPARE(audit.holding, Holding::Truncated);
        QCOMPARE(audit.held, microseconds(1990ms));
        QCOMPARE(audit.unheardTokens, 60); // 100 tokens × 3,010 of 5,000 ms = 60.2
        QVERIFY(InterruptionAudit::holdingText(audit).contains(QStringLiteral("no transcript")));
    }

    void lateStop()
    {
        Bench bench;
        bench.playing(1050);
        bench.speech(3000);
        bench.stopped(3350, 2300, 5000);
        bench.truncate(3351, 2300);
        QCOMPARE(bench.audit().verdicts, only({Verdict::LateStop}));
        QCOMPARE(bench.audit().stop, std::optional<microseconds>(350ms));
    }

    /// With interrupt_response off the client waits for enough voice, by choice: that is not late.
    void aGuardIsNotLate()
    {
        Bench bench;
        bench.log.server(
            1010,
            R"({"type":"session.updated","session":{"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":200,"interrupt_response":false}}}}})");
        bench.playing(1050);
        bench.speech(3000);
        bench.stopped(3350, 2300, 5000);
        bench.truncate(3351, 2300);
        QCOMPARE(bench.audit().verdicts, only({Verdict::Clean}));
        QCOMPARE(bench.audit().stop, std::optional<microseconds>(350ms));
    }

    /// Another's log: nothing of playback; audio_end_ms says until when it sounded.
    void stopOfOthersIsEstimatedFromTheTruncate()
    {
        Bench bench;
        bench.done(1100, "completed", 100);
        bench.speech(3000);
        bench.truncate(3500, 2400);
        const AnswerAudit audit = bench.audit();
        QVERIFY(audit.estimated && audit.stopEstimated);
        QCOMPARE(audit.stop, std::optional<microseconds>(400ms)); // sounded from 1,000 for 2,400 ms
        QCOMPARE(audit.heard, microseconds(2400ms));
        QCOMPARE(audit.verdicts, only({Verdict::LateStop, Verdict::CompletedUnheard}));
        QCOMPARE(audit.unheardTokens, 52);
    }

    void noTruncate()
    {
        Bench bench;
        bench.done(1100, "completed", 100);
        bench.speech(3000);
        const AnswerAudit audit = bench.audit();
        QVERIFY(audit.estimated);
        QCOMPARE(audit.heard, microseconds(2000ms)); // from 1,000 to the cut-in
        QCOMPARE(audit.verdicts, only({Verdict::NoTruncate, Verdict::CompletedUnheard}));
        QCOMPARE(audit.holding, Holding::Whole);
        QCOMPARE(audit.held, microseconds(5000ms));
    }

    void aRefusedTruncateIsNone()
    {
        Bench bench;
        bench.playing(1050);
        bench.speech(3000);
        bench.stopped(3040, 1990, 5000);
        bench.log.client(
            3041,
            R"({"type":"conversation.item.truncate","event_id":"t1","item_id":"a","content_index":0,"audio_end_ms":1990})");
        bench.log.server(3060,
                         R"({"type":"error","error":{"type":"invalid_request_error","code":"x","event_id":"t1"}})");
        QCOMPARE(bench.audit().verdicts, only({Verdict::NoTruncate}));
    }

    /// Without client events nobody can say what the client did not send.
    void aServerLogAccusesNoClient()
    {
        Bench bench(5000, false);
        bench.done(1100, "cancelled");
        bench.speech(3000);
        QVERIFY(!bench.audit().has(Verdict::NoTruncate));
    }

    /// Our own headless session: nothing plays, so nobody cuts in.
    void withoutASpeakerNobodyCutsIn()
    {
        Bench bench(0);
        bench.log.console(960, R"({"type":"console.connected"})");
        bench.delta(1000, 5000);
        bench.done(1100, "completed", 100);
        bench.speech(3000);
        QVERIFY(!bench.audit().cut);
        QVERIFY(bench.audit().verdicts.empty());
    }

    void truncateBeyondEndAndAtZero()
    {
        Bench beyond;
        beyond.playing(1050);
        beyond.speech(3000);
        beyond.stopped(3040, 1990, 5000);
        beyond.truncate(3041, 5100, false);
        QVERIFY(beyond.audit().has(Verdict::TruncateBeyondEnd));
        QVERIFY(!beyond.audit().has(Verdict::Clean));

        Bench zero;
        zero.playing(1050);
        zero.speech(3000);
        zero.stopped(3040, 1990, 5000);
        zero.truncate(3041, 0);
        QCOMPARE(zero.audit().verdicts, only({Verdict::TruncateAtZero}));
        QCOMPARE(zero.audit().held, microseconds(0));
    }

    /// Nothing was heard: no truncate is sent, as one at 0 would be an error.
    void nothingHeardNeedsNoTruncate()
    {
        Bench bench;
        bench.speech(1020);
        bench.stopped(1021, 0, 5000);
        bench.done(1040, "cancelled");
        QCOMPARE(bench.audit().verdicts, only({Verdict::Clean}));
        QCOMPARE(bench.audit().holding, Holding::Generated);
    }

    void playedAfterCancel()
    {
        Bench bench(500);
        bench.playing(1050);
        bench.log.client(1300, R"({"type":"response.cancel","response_id":"r"})");
        bench.delta(1310, 1500);
        bench.done(1320, "cancelled");
        bench.stopped(1900, 850, 2000);
        bench.truncate(1901, 850);
        const AnswerAudit audit = bench.audit();
        QVERIFY(audit.has(Verdict::PlayedAfterCancel));
        QVERIFY(audit.has(Verdict::LateStop)); // 600 ms after the cancel

        Bench silent(500);
        silent.playing(1050);
        silent.log.client(1300, R"({"type":"response.cancel","response_id":"r"})");
        silent.stopped(1302, 250, 500);
        silent.delta(1310, 1500); // came, and was dropped
        silent.truncate(1311, 250);
        QCOMPARE(silent.audit().verdicts, only({Verdict::Clean}));
        QCOMPARE(silent.audit().sent, microseconds(2000ms));
        silent.playing(1400); // … or played after all
        QVERIFY(silent.audit().has(Verdict::PlayedAfterCancel));
    }

    void theEndOfTheConnectionIsNobodysFault()
    {
        Bench bench;
        bench.playing(1050);
        bench.done(1100, "completed");
        bench.stopped(3000, 1950, 5000);
        bench.log.console(3010, R"({"type":"console.disconnected","code":1000})");
        QCOMPARE(bench.audit().verdicts, only({Verdict::CompletedUnheard}));
    }

    void ourOwnSession()
    {
        const SpokenSession session;
        Conversation conversation;
        foldAll(conversation, session.log().events());
        std::vector<AnswerAudit> audits;
        for (const Item &item : conversation.items()) {
            if (InterruptionAudit::isSpokenAnswer(conversation, item))
                audits.push_back(InterruptionAudit::of(conversation, item));
        }
        QCOMPARE(audits.size(), size_t(2));
        const AnswerAudit &cut = audits[0];
        QCOMPARE(cut.sent, microseconds(5560ms));
        QCOMPARE(cut.heard, microseconds(1860ms));
        QCOMPARE(cut.cut->at, fromMilliseconds<SessionTime>(SpokenSession::kSecondVoice + 90));
        QCOMPARE(cut.stop, std::optional<microseconds>(243ms)); // 8,690 to 8,933
        QCOMPARE(cut.unheardTokens, 74);                        // 3,700 ms at 50 ms each
        // Its words come as "": a false trigger.
        QCOMPARE(cut.verdicts, only({Verdict::LateStop, Verdict::FalseTrigger}));
        QVERIFY(audits[1].verdicts.empty());
    }

    /// peers, A4: a real WebRTC log's shape. The answer is "completed", 111 audio tokens = 5.55 s; then
    /// speech_started, cleared, truncated at 1,860 ms. The speech lasted 620 ms and was read as "Bye.".
    void theWorkedPublicCase()
    {
        Bench bench(0, false);
        bench.log.server(1000, R"({"type":"output_audio_buffer.started","response_id":"r"})");
        bench.done(1500, "completed", 111);
        bench.log.server(2840, R"({"type":"input_audio_buffer.speech_started","audio_start_ms":2500,"item_id":"u"})");
        bench.log.server(2860, R"({"type":"output_audio_buffer.cleared","response_id":"r"})");
        bench.log.server(
            2870, R"({"type":"conversation.item.truncated","item_id":"a","content_index":0,"audio_end_ms":1860})");
        bench.log.server(3400, R"({"type":"input_audio_buffer.speech_stopped","audio_end_ms":3120,"item_id":"u"})");
        bench.log.server(3402, R"({"type":"input_audio_buffer.committed","previous_item_id":"a","item_id":"u"})");
        bench.log.server(3410, R"({"type":"response.created","response":{"id":"r2","conversation_id":"c"}})");
        bench.log.server(
            4000,
            R"({"type":"conversation.item.input_audio_transcription.completed","item_id":"u","content_index":0,"transcript":"Bye.\n"})");
        const AnswerAudit audit = bench.audit();
        QCOMPARE(audit.sent, microseconds(5550ms));
        QVERIFY(audit.sentEstimated);
        QCOMPARE(audit.heard, microseconds(1860ms));
        QCOMPARE(audit.unheard(), microseconds(3690ms));
        QCOMPARE(audit.unheardTokens, 74); // 111 × 3,690 / 5,550 = 73.8
        QCOMPARE(audit.stop, std::optional<microseconds>(20ms));
        QVERIFY(!audit.asked); // over WebRTC the server truncates by itself
        QCOMPARE(audit.granted, std::optional<milliseconds>(1860ms));
        QCOMPARE(audit.held, microseconds(1860ms));
        // 620 ms less 300 of padding and 200 of silence are 120 ms of voice.
        QCOMPARE(audit.verdicts, only({Verdict::FalseTrigger, Verdict::CompletedUnheard, Verdict::Clean}));
        QVERIFY(audit.weakTrigger);

        QStringList told;
        for (const Finding &finding : lint(bench.log.events(), false)) {
            QVERIFY2(finding.severity == Severity::Info, qPrintable(finding.message));
            told << QString::fromUtf8(finding.rule.data(), qsizetype(finding.rule.size()));
        }
        for (const char *rule : {"false-trigger", "completed-unheard", "cut-in-clean"})
            QCOMPARE(told.count(QLatin1StringView(rule)), 1);
    }

    void everyVerdictHasItsRule()
    {
        for (int i = 0; i <= int(Verdict::PlayedAfterCancel); ++i) {
            const auto verdict = Verdict(i);
            QVERIFY(LintRules::find(InterruptionCheck::rule(verdict).id));
            QVERIFY(!InterruptionAudit::name(verdict).isEmpty());
            QVERIFY(!InterruptionAudit::sentence(verdict, {}).isEmpty());
        }
    }

    void hostileEventsAreSurvived()
    {
        Bench bench;
        bench.log.client(1100, R"({"type":"conversation.item.truncate","item_id":"a","audio_end_ms":1e300})")
            .client(1101, R"({"type":"conversation.item.truncate","item_id":"a","audio_end_ms":-5})")
            .client(1102, R"({"type":"conversation.item.truncate","item_id":"nobody","audio_end_ms":"x"})")
            .client(1103, R"({"type":"response.cancel","response_id":"nobody"})")
            .console(1104, R"({"type":"console.playback.stopped","item_id":"a","played_ms":-1,"sent_ms":9e18})")
            .console(1105, R"({"type":"console.disconnected"})");
        bench.done(1106, "completed", 9'000'000'000'000);
        const AnswerAudit audit = bench.audit();
        QVERIFY(audit.unheard() >= microseconds(0));
        QVERIFY(audit.unheardTokens >= 0);
    }
};

QTEST_GUILESS_MAIN(InterruptionAuditTest)
#include "tst_interruption_audit.moc"
