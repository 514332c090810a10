// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session_fold.h"

#include "models/audio/sample_codec.h"
#include "models/recording/event_appender.h"
#include "models/recording/memory_frames.h"
#include "models/recording/recording_gap.h"
#include "tests/support/fold_events.h"

#include <QTest>

#include <random>

using namespace turnscope;

class TestSessionFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsInputOnTheInputClock();
    void keepsTheClockThroughBrokenAudio();
    void marksWhatTheRecordingLost();
    void takesTheFormatOfTheSession();
    void notesBrokenAudio();
    void placesOneAnswerAfterTheOther();
    void startsWhenTheAudioArrives();
    void cutsWhereTheUserBeganToSpeak();
    void cutsWhereItWasTruncated();
    void believesThePlayer();
    void showsWhatIsStillToBePlayed();
    void takesInterleavedItemsApart();
    void placesAudioWithoutItem();
    void placesTranslatedSpeech();
    void keepsTheLengthOfAudioThatALogLeftOut();
    void growsAsIfFoldedAtOnce();
    void measuresWhatItNeedNotDecode();
    void survivesNonsense();

private:
    void event(int ms, const QByteArray &frame, Direction from = Direction::Server);
    void input(int ms, int samples);
    void delta(int ms, const QByteArray &item, int ms24k, const QByteArray &response = "r1");
    void answer(int ms, const QByteArray &item, int length, const QByteArray &response = "r1");
    void fold() { foldAll(m_fold, *m_events); }

    /// "item begin+length heard|unheard|cut[?]", in ms; "?" is an estimate.
    QByteArrayList stretches() const { return stretches(m_fold); }
    QByteArrayList stretches(const SessionFold &fold) const;

    std::shared_ptr<MemoryFrames> m_frames;
    std::unique_ptr<EventStore> m_events;
    std::unique_ptr<EventAppender> m_appender;
    FrameHeadReader m_head;
    SessionFold m_fold;
};

namespace {

QByteArray base64(int samples, qint16 value)
{
    return encodeSamples(std::vector<qint16>(size_t(samples), value), AudioEncoding::Pcm16).toBase64();
}

} // namespace

void TestSessionFold::init()
{
    m_frames = std::make_shared<MemoryFrames>();
    m_events = std::make_unique<EventStore>(m_frames);
    m_appender = std::make_unique<EventAppender>(*m_events);
    m_fold = SessionFold();
}

void TestSessionFold::event(int ms, const QByteArray &frame, Direction from)
{
    EventRow row;
    row.at = SessionTime(milliseconds(ms));
    row.offset = m_frames->append(frame);
    row.length = quint32(frame.size());
    row.from = from;
    QVERIFY(m_appender->append(row, m_head.read(frame)));
}

void TestSessionFold::input(int ms, int samples)
{
    event(ms, R"({"type":"input_audio_buffer.append","audio":")" + base64(samples, 100) + R"("})", Direction::Client);
}

void TestSessionFold::delta(int ms, const QByteArray &item, int length, const QByteArray &response)
{
    event(ms, R"({"type":"response.output_audio.delta","response_id":")" + response + R"(","item_id":")" + item
                  + R"(","output_index":0,"content_index":0,"delta":")" + base64(24 * length, 7) + R"("})");
}

void TestSessionFold::answer(int ms, const QByteArray &item, int length, const QByteArray &response)
{
    event(ms, R"({"type":"response.created","response":{"id":")" + response
                  + R"(","object":"realtime.response","status":"in_progress","output":[]}})");
    event(ms, R"({"type":"response.output_item.added","response_id":")" + response
                  + R"(","output_index":0,"item":{"id":")" + item
                  + R"(","type":"message","role":"assistant","status":"in_progress","content":[]}})");
    event(ms, R"({"type":"conversation.item.added","previous_item_id":null,"item":{"id":")" + item
                  + R"(","type":"message","role":"assistant","status":"in_progress","content":[]}})");
    for (int done = 0; done < length; done += 200)
        delta(ms, item, std::min(200, length - done), response);
    event(ms, R"({"type":"response.output_audio.done","response_id":")" + response + R"(","item_id":")" + item
                  + R"(","output_index":0,"content_index":0})");
}

QByteArrayList TestSessionFold::stretches(const SessionFold &fold) const
{
    QByteArrayList texts;
    qint64 sample = -1;
    for (const ModelStretch &stretch : fold.modelStretches()) {
        const QByteArray item(m_events->strings().view(stretch.item).data(),
                              qsizetype(m_events->strings().view(stretch.item).size()));
        texts << item + ' ' + QByteArray::number(toMilliseconds(stretch.begin)) + '+'
                     + QByteArray::number(stretch.sampleCount * 1000 / fold.model().rate())
                     + (stretch.heard ? " heard"
                        : stretch.cut ? " cut"
                                      : " unheard")
                     + (stretch.estimated ? "?" : "");
        sample = std::max(sample, stretch.firstSample + stretch.sampleCount);
    }
    if (sample > fold.model().sampleCount())
        texts << "beyond the track";
    return texts;
}

void TestSessionFold::keepsInputOnTheInputClock()
{
    input(1000, 480);
    input(1020, 480);
    input(5000, 480);
    fold();
    QCOMPARE(m_fold.applied(), 3u);
    QCOMPARE(m_fold.you().rate(), 24000);
    QCOMPARE(m_fold.you().sampleCount(), 1440);
    QCOMPARE(m_fold.conversation().inputClock().end(), InputTime(milliseconds(60)));
    QCOMPARE(m_fold.you().samples(*m_events, 0, 1440), std::vector<qint16>(1440, 100));
    QVERIFY(m_fold.brokenAudio().empty());
}

void TestSessionFold::keepsTheClockThroughBrokenAudio()
{
    input(1000, 480);
    event(1020, R"({"type":"input_audio_buffer.append","audio":")" + QByteArray(1280, '!') + R"("})",
          Direction::Client);
    input(1040, 480);
    fold();
    QCOMPARE(m_fold.brokenAudio(), std::vector<EventIndex>{EventIndex{1}});
    QCOMPARE(m_fold.you().sampleCount(), 1440);
    QCOMPARE(m_fold.conversation().inputClock().end(), InputTime(milliseconds(60)));
    std::vector<qint16> wanted(1440, 100);
    std::fill_n(wanted.begin() + 480, 480, qint16(0));
    QCOMPARE(m_fold.you().samples(*m_events, 0, 1440), wanted);
    const auto missing = m_fold.you().runs().of(SampleRun::Kind::Missing);
    QCOMPARE(missing.size(), size_t(1));
    QCOMPARE(missing[0], (SampleRun{480, 480}));
    QVERIFY(m_fold.you().runs().of(SampleRun::Kind::Zeros).empty()); // nobody sent them
}

/// Where a recording says that audio is in no event, both tracks have a mark at that place, each of what it lacks.
void TestSessionFold::marksWhatTheRecordingLost()
{
    input(1000, 480);
    RecordingGap gap;
    gap.add(SessionTime(milliseconds(1001)), Direction::Client, 4000);
    event(1010, gap.toFrame(), Direction::Console);
    input(1020, 480);
    event(1030, R"({"type":"console.device","device":"microphone","state":"dropped","samples":99,"rate":24000})",
          Direction::Console);
    event(1031, R"({"type":"console.device","device":"microphone","state":"muted"})", Direction::Console);
    event(1032, R"({"type":"console.device","device":"speaker","state":"dropped"})", Direction::Console);
    answer(1100, "a", 400);
    gap = {};
    gap.add(SessionTime(milliseconds(1200)), Direction::Server, 4000);
    event(1210, gap.toFrame(), Direction::Console);
    fold();
    const auto you = m_fold.you().runs().of(SampleRun::Kind::Missing);
    QCOMPARE(std::vector(you.begin(), you.end()), (std::vector<SampleRun>{{480, 0}, {960, 0}}));
    const auto model = m_fold.model().runs().of(SampleRun::Kind::Missing);
    QCOMPARE(std::vector(model.begin(), model.end()), (std::vector<SampleRun>{{9600, 0}}));
    QCOMPARE(m_fold.you().sampleCount(), 960); // no time passes
}

void TestSessionFold::takesTheFormatOfTheSession()
{
    event(1, R"({"type":"session.created","session":{"type":"realtime","id":"s","audio":{
        "input":{"format":{"type":"audio/pcmu"}},"output":{"format":{"type":"audio/pcma"}}}}})");
    event(100, R"({"type":"input_audio_buffer.append","audio":")" + QByteArray(160, '\x80').toBase64() + R"("})",
          Direction::Client);
    event(200, R"({"type":"response.output_audio.delta","response_id":"r","item_id":"i","delta":")"
                   + QByteArray(80, '\xaa').toBase64() + R"("})");
    fold();
    QCOMPARE(m_fold.you().rate(), 8000);
    QCOMPARE(m_fold.you().samples(*m_events, 0, 160), std::vector<qint16>(160, 32124));
    QCOMPARE(m_fold.model().rate(), 8000);
    QCOMPARE(m_fold.model().samples(*m_events, 0, 80), std::vector<qint16>(80, 32256));
}

void TestSessionFold::notesBrokenAudio()
{
    event(1, R"({"type":"input_audio_buffer.append"})", Direction::Client);
    event(2, R"({"type":"input_audio_buffer.append","audio":7})", Direction::Client);
    event(3, R"({"type":"response.output_audio.delta","item_id":"a","delta":"AAA"})");
    event(4, R"({"type":"response.output_audio.delta","item_id":"a","delta":""})");
    event(5, R"({"type":"response.output_text.delta","item_id":"a","delta":"no audio"})");
    fold();
    QCOMPARE(m_fold.brokenAudio(), (std::vector<EventIndex>{EventIndex{0}, EventIndex{1}, EventIndex{2}}));
    QCOMPARE(m_fold.model().sampleCount(), 0);
    QVERIFY(stretches().isEmpty());
    QCOMPARE(m_fold.you().runs().of(SampleRun::Kind::Missing).size(), size_t(1)); // one place
    QCOMPARE(m_fold.model().runs().of(SampleRun::Kind::Missing).size(), size_t(1));
}

void TestSessionFold::placesOneAnswerAfterTheOther()
{
    answer(1000, "a", 3000);
    answer(1500, "b", 1000, "r2");
    answer(9000, "c", 500, "r3");
    fold();
    QCOMPARE(stretches(), (QByteArrayList{"a 1000+3000 heard?", "b 4000+1000 heard?", "c 9000+500 heard?"}));
}

void TestSessionFold::startsWhenTheAudioArrives()
{
    answer(1000, "a", 0);
    delta(1800, "a", 400);
    delta(1900, "a", 400);
    fold();
    QCOMPARE(stretches(), (QByteArrayList{"a 1800+800 heard?"}));
}

void TestSessionFold::cutsWhereTheUserBeganToSpeak()
{
    answer(1000, "a", 3000);
    event(2500, R"({"type":"input_audio_buffer.speech_started","audio_start_ms":100,"item_id":"u"})");
    event(2510,
          R"({"type":"response.done","response":{"id":"r1","status":"cancelled","output":[{"id":"a","type":"message",
        "role":"assistant","status":"incomplete"}],"status_details":{"type":"cancelled","reason":"turn_detected"}}})");
    answer(4000, "b", 1000, "r2");
    fold();
    QCOMPARE(stretches(), (QByteArrayList{"a 1000+1500 heard?", "a 2500+1500 cut?", "b 4000+1000 heard?"}));
}

void TestSessionFold::cutsWhereItWasTruncated()
{
    answer(1000, "a", 3000);
    event(2500, R"({"type":"conversation.item.truncated","item_id":"a","content_index":0,"audio_end_ms":1200})");
    fold();
    QCOMPARE(stretches(), (QByteArrayList{"a 1000+1200 heard?", "a 2200+1800 cut?"}));
}

void TestSessionFold::believesThePlayer()
{
    answer(1000, "a", 3000);
    event(1080, R"({"type":"console.playback.started","item_id":"a","content_index":0})", Direction::Console);
    event(3000,
          R"({"type":"console.playback.stopped","item_id":"a","content_index":0,"played_ms":1900,"sent_ms":3000})",
          Direction::Console);
    answer(3500, "b", 1000, "r2");
    event(3600, R"({"type":"console.playback.started","item_id":"b","content_index":0})", Direction::Console);
    event(4600, R"({"type":"console.playback.stopped","item_id":"b","content_index":0,"played_ms":990,"sent_ms":1000})",
          Direction::Console);
    fold();
    QCOMPARE(stretches(), (QByteArrayList{"a 1080+1900 heard", "a 2980+1100 cut", "b 3600+1000 heard"}));
}

void TestSessionFold::showsWhatIsStillToBePlayed()
{
    answer(1000, "a", 3000);
    event(1080, R"({"type":"console.playback.started","item_id":"a","content_index":0})", Direction::Console);
    fold();
    QCOMPARE(stretches(), (QByteArrayList{"a 1080+3000 unheard"}));
    event(1580, R"({"type":"console.playback.heard","item_id":"a","content_index":0,"played_ms":500})",
          Direction::Console);
    fold();
    QCOMPARE(stretches(), (QByteArrayList{"a 1080+500 heard", "a 1580+2500 unheard"}));
}

void TestSessionFold::takesInterleavedItemsApart()
{
    answer(1000, "a", 200);
    answer(1000, "b", 200, "r2");
    delta(1001, "a", 300);
    delta(1002, "b", 300, "r2");
    event(1080, R"({"type":"console.playback.started","item_id":"a","content_index":0})", Direction::Console);
    event(1900, R"({"type":"console.playback.stopped","item_id":"a","content_index":0,"played_ms":400,"sent_ms":500})",
          Direction::Console);
    event(1900, R"({"type":"console.playback.started","item_id":"b","content_index":0})", Direction::Console);
    event(2500, R"({"type":"console.playback.stopped","item_id":"b","content_index":0,"played_ms":500,"sent_ms":500})",
          Direction::Console);
    fold();
    QCOMPARE(stretches(), (QByteArrayList{"a 1080+200 heard", "a 1280+200 heard", "a 1480+100 cut", "b 1900+200 heard",
                                          "b 2100+300 heard"}));
}

void TestSessionFold::placesAudioWithoutItem()
{
    const QByteArray frame = R"({"type":"response.output_audio.delta","delta":")" + base64(24000, 1) + R"("})";
    event(1000, frame);
    event(1100, frame);
    event(5000, frame);
    fold();
    QCOMPARE(stretches(), (QByteArrayList{" 1000+2000 heard?", " 5000+1000 heard?"}));
    event(5500, R"({"type":"input_audio_buffer.speech_started","audio_start_ms":100,"item_id":"u"})");
    fold();
    QCOMPARE(stretches(), (QByteArrayList{" 1000+2000 heard?", " 5000+500 heard?", " 5500+500 cut?"}));
}

void TestSessionFold::placesTranslatedSpeech()
{
    event(0,
          R"({"type":"session.created","session":{"id":"s1","type":"translation","model":"gpt-realtime-translate"}})");
    event(10, R"({"type":"session.input_audio_buffer.append","audio":")" + base64(4800, 5) + R"("})",
          Direction::Client);
    for (const int ms : {1000, 1200}) // PROTOCOL 12.1: pieces of 200 ms
        event(ms, R"({"type":"session.output_audio.delta","delta":")" + base64(4800, 7)
                      + R"(","sample_rate":24000,"channels":1,"format":"pcm16","elapsed_ms":200})");
    fold();
    QCOMPARE(m_fold.you().sampleCount(), 4800);
    QCOMPARE(m_fold.model().sampleCount(), 9600);
    QCOMPARE(m_fold.modelStretches().size(), size_t(1));
    QCOMPARE(m_fold.modelStretches().front().begin, SessionTime(milliseconds(1000)));
}

void TestSessionFold::keepsTheLengthOfAudioThatALogLeftOut()
{
    event(0, R"({"type":"session.started","session":{"id":"live_1"}})");
    for (int ms = 0; ms < 400; ms += 100)
        event(ms, R"({"type":"session.input_audio.append","audioBytes":4800})", Direction::Client);
    event(410, R"({"type":"session.output_audio.delta","audioBytes":4800})");
    event(500, R"({"type":"session.output_audio.delta","delta":4800})"); // 10 ms before its turn
    event(510, R"({"type":"session.output_audio.delta","delta":-1})");
    event(520, R"({"type":"session.output_audio.delta","delta":9e99})");
    fold();
    QCOMPARE(m_fold.you().sampleCount(), 9600);
    QCOMPARE(toMilliseconds(m_fold.conversation().inputClock().end()), 400);
    QCOMPARE(m_fold.model().sampleCount(), 4800);
    QCOMPARE(stretches(), (QByteArrayList{" 410+200 heard?"}));
    QCOMPARE(m_fold.brokenAudio().size(), size_t(8)); // all of it is told to be missing
}

void TestSessionFold::growsAsIfFoldedAtOnce()
{
    input(10, 480);
    answer(1000, "a", 3000);
    input(1200, 480);
    event(1080, R"({"type":"console.playback.started","item_id":"a","content_index":0})", Direction::Console);
    answer(4500, "b", 1000, "r2");
    delta(4600, "a", 200);
    delta(4700, "", 300, "");
    event(4750, R"({"type":"input_audio_buffer.speech_started","audio_start_ms":20,"item_id":"u"})");
    event(4800, R"({"type":"conversation.item.truncated","item_id":"a","content_index":0,"audio_end_ms":700})");
    answer(4900, "c", 400, "r3");
    for (quint32 end = 0; end <= m_events->size() + 5; ++end) {
        foldTo(m_fold, *m_events, end);
        QCOMPARE(m_fold.applied(), std::min(end, m_events->size()));
        // Places that were asked for on the way are those of a fold that was not asked before.
        SessionFold fresh;
        foldTo(fresh, *m_events, end);
        QCOMPARE(stretches(m_fold), stretches(fresh));
        QCOMPARE(m_fold.end(), fresh.end());
    }
    const QByteArrayList grown = stretches();
    const qint64 you = m_fold.you().sampleCount();
    SessionFold moved = std::move(m_fold);
    m_fold = SessionFold();
    fold();
    QCOMPARE(stretches(), grown);
    QCOMPARE(m_fold.you().sampleCount(), you);
    QCOMPARE(moved.model().sampleCount(), m_fold.model().sampleCount());
}

void TestSessionFold::measuresWhatItNeedNotDecode()
{
    input(100, 4800);
    event(150, R"({"type":"session.updated","session":{"type":"realtime","audio":{"input":{"format":)"
               R"({"type":"audio/pcmu"}},"output":{"format":{"type":"audio/pcm","rate":24000}}}}})");
    event(200, R"({"type":"input_audio_buffer.append","audio":")" + QByteArray(801, '\x55').toBase64() + R"("})",
          Direction::Client); // resampled to the track's rate
    answer(1000, "a1", 1000);
    answer(3000, "a2", 400, "r2");
    event(4000, R"({"type":"response.output_audio.delta","response_id":"r2","item_id":"a3","output_index":0,)"
                R"("content_index":0,"delta":")"
                    + base64(240, 5000) + R"("})");
    event(4100, R"({"type":"input_audio_buffer.append","audioBytes":1600})", Direction::Client);
    fold();
    SessionFold measured(SessionFold::Audio::Measured);
    foldAll(measured, *m_events);
    QCOMPARE(measured.you().sampleCount(), m_fold.you().sampleCount());
    QCOMPARE(measured.model().sampleCount(), m_fold.model().sampleCount());
    QVERIFY(m_fold.you().sampleCount() > 4800 && m_fold.model().sampleCount() == 24 * 1400 + 240);
    QCOMPARE(stretches(measured), stretches());
    QCOMPARE(measured.end(), m_fold.end());
    for (const StringId answer :
         {m_events->row(EventIndex{m_events->size() - 2}).item, m_fold.conversation().items()[ItemIndex{0}].id}) {
        const auto voice = m_fold.firstVoice(answer), same = measured.firstVoice(answer);
        QCOMPARE(same.has_value(), voice.has_value());
        QVERIFY(!voice || (same->arrived == voice->arrived && same->leadIn == voice->leadIn));
    }
    QVERIFY(m_fold.firstVoice(m_events->row(EventIndex{m_events->size() - 2}).item).has_value());
    // Its samples are found in the events all the same.
    QCOMPARE(measured.you().samples(*m_events, 0, 6000), m_fold.you().samples(*m_events, 0, 6000));
}

void TestSessionFold::survivesNonsense()
{
    const QByteArrayList values{"null", "-1", "1e300", R"("a")", "{}", "[]", R"("AAAA")", "9223372036854775807",
                                "true"};
    const QByteArrayList types{"response.output_audio.delta",
                               "input_audio_buffer.append",
                               "console.playback.started",
                               "console.playback.stopped",
                               "console.playback.heard",
                               "conversation.item.truncated",
                               "input_audio_buffer.speech_started",
                               "session.updated",
                               "response.created",
                               "conversation.item.added"};
    std::mt19937 random(1);
    const auto any = [&random](const QByteArrayList &list) { return list[qsizetype(random() % size_t(list.size()))]; };
    for (int i = 0; i < 5000; ++i) {
        QByteArray frame = R"({"type":")" + any(types) + '"';
        for (const char *key : {"item_id", "response_id", "delta", "audio", "played_ms", "sent_ms", "audio_end_ms",
                                "audio_start_ms", "content_index", "item", "response"})
            frame += QByteArray(",\"") + key + "\":" + any(values);
        frame += R"(,"session":{"input_audio_format":"pcm16","audio":{"input":{"format":{"type":"audio/pcm","rate":)"
                 + any({"0", "-5", "1", "8000", "96000", "1000000000000"}) + "}}}}}";
        event(int(random() % 100000), frame, Direction(random() % 3));
    }
    SessionFold grown;
    for (quint32 end = 0; end < m_events->size(); end += 1 + random() % 100) {
        foldTo(grown, *m_events, end);
        grown.modelStretches();
    }
    foldAll(grown, *m_events);
    fold();
    QCOMPARE(stretches(grown), stretches());
    QCOMPARE(grown.end(), m_fold.end());
    qint64 total = 0;
    for (const ModelStretch &stretch : m_fold.modelStretches()) {
        QVERIFY(stretch.sampleCount > 0 && stretch.firstSample >= 0);
        total += stretch.sampleCount;
    }
    QCOMPARE(total, m_fold.model().sampleCount());
}

QTEST_GUILESS_MAIN(TestSessionFold)
#include "tst_session_fold.moc"
