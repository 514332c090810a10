// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_summary.h"
#include "tests/support/event_log.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestEventSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summarizes_data();
    void summarizes();
    void addsRunsUp();
    void marksBinaryFrames();
    void survivesMutations();
};

void TestEventSummary::summarizes_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("text");
    QTest::addColumn<EventMark>("mark");
    const auto row = [](const char *name, const char *frame, const QString &text, EventMark mark = EventMark::None) {
        QTest::newRow(name) << QByteArray(frame) << text << mark;
    };
    row("stopped", R"({"type":"input_audio_buffer.speech_stopped","audio_end_ms":23987})",
        u"audio_end 23\u202F987 ms"_s);
    row("cancelled",
        R"({"type":"response.done","response":{"id":"r","status":"cancelled","status_details":{"type":"cancelled","reason":"turn_detected"},"usage":{"output_tokens":111}}})",
        u"cancelled · turn_detected · 111 tokens"_s);
    row("failed",
        R"({"type":"response.done","response":{"status":"failed","status_details":{"type":"failed","error":{"code":"server_error","message":"Sorry"}}}})",
        u"failed · server_error · Sorry"_s, EventMark::Error);
    row("function call",
        R"({"type":"response.output_item.added","item":{"type":"function_call","name":"lookup_order"}})",
        u"function_call lookup_order"_s);
    row("transcript", R"({"type":"response.output_audio_transcript.done","transcript":" It left\nthe warehouse "})",
        u"It left the warehouse"_s);
    row("audio",
        R"({"type":"input_audio_buffer.append","audio":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})",
        u"1 ms of audio"_s);
    row("broken audio", R"({"type":"input_audio_buffer.append","audio":"*** not base64 ***"})",
        u"18 B that cannot be decoded"_s, EventMark::BrokenAudio);
    row("unknown", R"({"type":"from.the.future","answer":42})", u"answer 42"_s, EventMark::UnknownType);
    row("error", R"({"type":"error","error":{"type":"invalid_request_error","code":"bad","message":"No."}})",
        u"bad · No."_s, EventMark::Error);
    row("not JSON", "hello\nthere", u"hello there"_s, EventMark::NotJson);
    row("message",
        R"({"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]}})",
        u"user · Hi"_s);
    row("settings, GA",
        R"({"type":"session.updated","session":{"model":"m","audio":{"input":{"turn_detection":{"type":"server_vad"}},"output":{"voice":"marin"}},"tools":[{}]}})",
        u"m · marin · server_vad · 1 tool(s)"_s);
    row("an envelope",
        R"({"type":"response.event","delegation_id":"item_1","event":{"type":"response.function_call_arguments.done","arguments":"{}"}})",
        u"response.function_call_arguments.done · {}"_s);
    row("work handed out",
        R"({"type":"session.delegation.created","delegation":{"id":"item_1","type":"delegation","target":"client"}})",
        u"client · item_1"_s);
    row("what is told of it", R"({"type":"session.commentary.append","content":"Done.","delegation_id":null})",
        u"Done."_s);
    row("seconds", R"({"type":"session.usage.updated","usage":{"seconds":12.5}})", u"12.5 s billed"_s);
    row("the end", R"({"type":"session.closed","reason":"expired","usage":{"seconds":16}})",
        u"expired · 16 s billed"_s);
    row("audio that the log left out", R"({"type":"session.output_audio.delta","audioBytes":4800})",
        u"100 ms of audio, not in the log"_s);
    row("absent fields", R"({"type":"response.done"})", u""_s);
}

void TestEventSummary::summarizes()
{
    QFETCH(const QByteArray, frame);
    EventLog log;
    log.server(0, frame);
    EventSummarizer summarizer;
    const EventSummary summary = summarizer.summarize(log.events(), EventIndex{0});
    QTEST(summary.text, "text");
    QTEST(summary.mark, "mark");
    QCOMPARE(EventSummarizer::markText(summary.mark).isEmpty(), summary.mark == EventMark::None);
}

void TestEventSummary::addsRunsUp()
{
    const QByteArray quarterSecond = QByteArray(12000, '\0').toBase64();
    for (const int count : {4, 200}) {
        EventLog log;
        EventRowList rows(true);
        for (int i = 0; i < count; ++i) {
            log.server(i, R"({"type":"response.output_audio.delta","item_id":"a","delta":")" + quarterSecond + R"("})");
            rows.add(log.events(), EventIndex{quint32(i)});
        }
        QCOMPARE(rows.size(), 1u);
        EventSummarizer summarizer;
        QCOMPARE(summarizer.summarize(log.events(), rows.row(0)).text,
                 count == 4 ? u"1.00 s of audio"_s : u"50.0 s of audio"_s);
    }
    EventLog log;
    EventRowList rows(true);
    for (const char *piece : {"It", " left", " on", " Monday"})
        log.then(Direction::Server,
                 QByteArray(R"({"type":"response.output_text.delta","item_id":"a","delta":")") + piece + R"("})");
    for (quint32 i = 0; i < 4; ++i)
        rows.add(log.events(), EventIndex{i});
    EventSummarizer summarizer;
    QCOMPARE(summarizer.summarize(log.events(), rows.row(0)).text, u"It left on Monday"_s);
    QCOMPARE(eventsOfRun(log.events(), rows.row(0)).size(), size_t(4));
    QCOMPARE(eventsOfRun(log.events(), rows.row(0), 2).size(), size_t(2));
}

void TestEventSummary::marksBinaryFrames()
{
    EventLog log;
    log.server(0, QByteArray("\x00\x01\x02\xff", 4));
    EventSummarizer summarizer;
    QCOMPARE(summarizer.summarize(log.events(), EventIndex{0}).mark, EventMark::NotJson);
}

/// Whatever a frame holds, there is one line of at most some hundred characters.
void TestEventSummary::survivesMutations()
{
    const QByteArrayList seeds{
        R"({"type":"response.done","response":{"status":{"a":1},"status_details":[],"usage":{"output_tokens":1e99}}})",
        R"({"type":"rate_limits.updated","rate_limits":[1,{"name":"tokens","limit":-1,"remaining":null}]})",
        R"({"type":"conversation.item.created","item":{"type":"message","content":[[],{"text":7},{"transcript":"x"}]}})",
        R"({"type":"session.update","session":{"audio":{"input":7,"output":[]},"tools":{},"voice":{"id":"v"}}})",
        R"({"type":"console.playback.stopped","item_id":"i","played_ms":1860,"sent_ms":5550})"};
    QRandomGenerator random(11);
    EventSummarizer summarizer;
    EventLog log;
    for (quint32 i = 0; i < 4000; ++i) {
        QByteArray frame = seeds[random.bounded(int(seeds.size()))];
        for (quint32 n = random.bounded(4u); n > 0; --n)
            frame[random.bounded(int(frame.size()))] = char(random.bounded(256));
        if (random.bounded(4) == 0)
            frame.insert(20, QByteArray(2000, 'x'));
        log.then(Direction::Server, frame);
        const EventSummary summary = summarizer.summarize(log.events(), EventIndex{i});
        QVERIFY(summary.text.size() < 2500);
        QVERIFY(!summary.text.contains(u'\n'));
    }
}

QTEST_GUILESS_MAIN(TestEventSummary)
#include "tst_event_summary.moc"
