// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tuning/tuning_outcome.h"
#include "tests/models/tuning/drawn_curve.h"
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

using Kind = TuningReference::Stretch::Kind;

SessionRange session(qint64 begin, qint64 end)
{
    return {fromMilliseconds<SessionTime>(begin), fromMilliseconds<SessionTime>(end)};
}

/// A session whose input clock is its time: audio of 100 ms comes every 100 ms. Frames are 32 ms: fifty are 1.6 s.
class Talk
{
public:
    explicit Talk(qint64 length,
                  const QByteArray &turnDetection = R"({"type":"server_vad","threshold":0.5,)"
                                                    R"("prefix_padding_ms":0,"silence_duration_ms":192})")
        : m_length(length)
    {
        m_log.server(0, R"({"type":"session.created","session":{"type":"realtime","audio":{"input":{"turn_detection":)"
                            + turnDetection + "}}}}");
    }

    /// A span of the server's, in frames; null: no transcript comes.
    Talk &turn(const QByteArray &item, int first, int end, const char *transcript)
    {
        const auto ms = [](int frame) { return QByteArray::number(frame * 32); };
        hearUntil(end * 32);
        m_log.then(Direction::Server, R"({"type":"input_audio_buffer.speech_started","item_id":")" + item
                                          + R"(","audio_start_ms":)" + ms(first) + "}");
        m_log.then(Direction::Server, R"({"type":"input_audio_buffer.speech_stopped","item_id":")" + item
                                          + R"(","audio_end_ms":)" + ms(end) + "}");
        return committed(item, transcript);
    }

    /// What the client of push to talk commits, up to a frame.
    Talk &push(const QByteArray &item, int end, const char *transcript)
    {
        hearUntil(end * 32);
        m_log.then(Direction::Client, R"({"type":"input_audio_buffer.commit"})");
        return committed(item, transcript);
    }

    TuningReference reference(const SpeechCurve &curve, const std::vector<HandMark> &marks = {},
                              const ModelSide &model = {})
    {
        hearUntil(m_length);
        foldAll(m_conversation, m_log.events());
        return TuningReference::of(m_conversation, vadSchedule(m_conversation, m_log.events()), curve, model, marks);
    }

private:
    Talk &committed(const QByteArray &item, const char *transcript)
    {
        m_log.then(Direction::Server, R"({"type":"input_audio_buffer.committed","item_id":")" + item + R"("})");
        m_log.then(Direction::Server, R"({"type":"conversation.item.added","item":{"id":")" + item
                                          + R"(","type":"message","role":"user","status":"completed","content":)"
                                            R"([{"type":"input_audio","transcript":null}]}})");
        if (transcript)
            m_log.then(Direction::Server,
                       R"({"type":"conversation.item.input_audio_transcription.completed","item_id":")" + item
                           + R"(","content_index":0,"transcript":")" + transcript + R"("})");
        return *this;
    }

    void hearUntil(qint64 ms)
    {
        for (; m_heard + 100 <= ms; m_heard += 100)
            m_log.client(m_heard + 100,
                         R"({"type":"input_audio_buffer.append","audio":")" + QByteArray(6400, 'A') + R"("})");
    }

    EventLog m_log;
    Conversation m_conversation;
    qint64 m_length;
    qint64 m_heard = 0;
};

QByteArray quiet(int frames)
{
    return QByteArray(frames, '.');
}

QByteArray loud(int frames)
{
    return QByteArray(frames, '#');
}

} // namespace

class TestTuningReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWords_data();
    void knowsWords();
    void restsOnTheTranscripts();
    void wordsWithoutAVoiceAreNotCounted();
    void findsTheVoiceWhateverTheSettingWas();
    void readsPushToTalk();
    void marksOverruleAndAdd();
    void marksJoin();
    void marksCompareWithTheirOwnSession();
    void marksAreReadBack();
    void knowsWhenTheModelSounded();
    void semanticTurnsAreTheSessionsOwn();
    void spansThatMakeNoSenseAreNoTrouble();
    void knowsWhenSessionsEnded();
    void manyMarksOfManyTurns();
};

void TestTuningReference::knowsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("has");
    QTest::newRow("words") << u"Hello."_s << true;
    QTest::newRow("a figure") << u"7"_s << true;
    QTest::newRow("Chinese") << u"你好"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("dots") << u" … ?!"_s << false;
    QTest::newRow("noise") << u"[background noise] (coughs) <unk> *laughs* ♪"_s << false;
    QTest::newRow("noise and a word") << u"(coughs) yes"_s << true;
    QTest::newRow("not closed") << u"(hello"_s << true;
    QTest::newRow("nothing closed") << QString(300'000, u'(') << false;
    QTest::newRow("closed once") << QString(300'000, u'<') + u'>' << false;
    QTest::newRow("closed before") << u") (hello"_s << true;
    QTest::newRow("a picture") << u"🎵"_s << false;
}

void TestTuningReference::knowsWords()
{
    QFETCH(QString, text);
    QTEST(hasWords(text), "has");
}

void TestTuningReference::restsOnTheTranscripts()
{
    const SpeechCurve curve = drawnCurve(quiet(20) + loud(20) + quiet(40) + loud(4) + quiet(36) + loud(20) + quiet(60));
    Talk talk(6400);
    talk.turn("one", 20, 46, "Hello there.").turn("two", 80, 90, "").turn("three", 120, 146, nullptr);
    const TuningReference reference = talk.reference(curve);
    QCOMPARE(reference.stretches.size(), size_t(3));
    QCOMPARE(reference.stretches[0].kind, Kind::Said);
    QCOMPARE(reference.stretches[0].voice, frameRange(20, 40));
    QCOMPARE(reference.stretches[0].server, std::optional(SpanIndex{0}));
    QCOMPARE(reference.stretches[0].turn, std::optional(TurnIndex{0}));
    QCOMPARE(reference.stretches[1].kind, Kind::Nothing);
    QCOMPARE(reference.stretches[2].kind, Kind::Unknown);
    QVERIFY(reference.isJudged() && !reference.pushToTalk);
    QCOMPARE(reference.own.size(), size_t(3));
    QCOMPARE(reference.own[1].voice, frameRange(80, 84));
    QVERIFY(reference.basis().contains(u"words"_s));
    QVERIFY(!reference.unknownText().isEmpty());
    const TuningSums sums = ownOutcome(reference).sums;
    QCOMPARE(sums.said, 1U);
    QCOMPARE(sums.falseSpans, 1U);
    QCOMPARE(sums.errors(), 1U);
    QCOMPARE(sums.unjudged, 1U);
    QCOMPARE(sums.waits, std::vector{milliseconds(192)});
    // With the session's own numbers our spans are its own, and nothing changes.
    const TuningOutcome same = outcomeOf(reference, curve, {.vad = {0.5, milliseconds(0), milliseconds(192)}});
    QVERIFY(changesOf(reference, ownOutcome(reference), same).empty());
}

/// What the log's audio does not have no setting can find.
void TestTuningReference::wordsWithoutAVoiceAreNotCounted()
{
    const SpeechCurve curve = drawnCurve(quiet(120) + loud(20) + quiet(60));
    Talk talk(6400);
    talk.turn("one", 20, 46, "Hello there.").turn("two", 120, 146, "And again.");
    const TuningReference reference = talk.reference(curve);
    QCOMPARE(reference.count(Kind::Unknown), size_t(1));
    QCOMPARE(reference.count(Kind::Said), size_t(1));
    QCOMPARE(ownOutcome(reference).sums.waits.size(), size_t(1));
    QCOMPARE(outcomeOf(reference, curve, {}).sums.lost, 0U);
    QVERIFY(!reference.unknownText().isEmpty());
}

/// With a threshold that is much too high, the server's span begins late and ends early.
void TestTuningReference::findsTheVoiceWhateverTheSettingWas()
{
    SpeechCurve curve = drawnCurve(quiet(20) + "::" + QByteArray(5, '+') + loud(10) + QByteArray(30, '+') + quiet(60));
    Talk talk(4000, R"({"type":"server_vad","threshold":0.8,"prefix_padding_ms":0,"silence_duration_ms":192})");
    talk.turn("one", 27, 43, "Hello.");
    const TuningReference reference = talk.reference(curve);
    QCOMPARE(reference.stretches.size(), size_t(1));
    QCOMPARE(reference.stretches[0].voice, frameRange(22, 67));
    QCOMPARE(reference.stretches[0].faint, frameTime(20));
    QCOMPARE(reference.own[0].voice, frameRange(27, 37));
    // It ended while the user spoke.
    QCOMPARE(ownOutcome(reference).sums.waits, std::vector{milliseconds(32 * (43 - 67))});
    QCOMPARE(ownOutcome(reference).sums.cutOff, 1U);
}

void TestTuningReference::readsPushToTalk()
{
    const SpeechCurve curve = drawnCurve(quiet(20) + loud(20) + quiet(40) + loud(20) + quiet(60));
    Talk talk(5000, "null");
    talk.push("one", 50, "Hello there.").push("two", 125, nullptr);
    const TuningReference reference = talk.reference(curve);
    QVERIFY(reference.pushToTalk);
    QCOMPARE(reference.stretches.size(), size_t(2));
    QCOMPARE(reference.stretches[0].kind, Kind::Said);
    QCOMPARE(reference.stretches[0].voice, frameRange(20, 40));
    QCOMPARE(reference.stretches[1].kind, Kind::Unknown);
    QCOMPARE(reference.stretches[1].voice, frameRange(80, 100));
    QVERIFY(!reference.stretches[0].server);
    const TuningOutcome own = ownOutcome(reference);
    // When the user let the button go says nothing of a detector.
    QVERIFY(own.sums.waits.empty());
    const TuningOutcome heard = outcomeOf(reference, curve, {.vad = {0.5, milliseconds(0), milliseconds(192)}});
    QCOMPARE(heard.sums.waits.size(), size_t(1));
    QVERIFY(changesOf(reference, own, heard).empty());
}

void TestTuningReference::marksOverruleAndAdd()
{
    const SpeechCurve curve =
        drawnCurve(quiet(20) + loud(20) + quiet(40) + loud(20) + quiet(40) + QByteArray(10, '+') + quiet(60));
    Talk talk(6400, R"({"type":"server_vad","threshold":0.7,"prefix_padding_ms":0,"silence_duration_ms":192})");
    talk.turn("one", 20, 46, "Hello there.").turn("two", 80, 106, "");
    const std::vector<HandMark> marks{
        HandMark::make(HandMark::Kind::False, session(20 * 32, 46 * 32)),
        HandMark::make(HandMark::Kind::Right, session(85 * 32, 90 * 32)),   // a part of it is enough
        HandMark::make(HandMark::Kind::Right, session(138 * 32, 152 * 32)), // the session made no turn of it
        HandMark::make(HandMark::Kind::False, session(180 * 32, 190 * 32)),
    };
    const TuningReference reference = talk.reference(curve, marks);
    QCOMPARE(reference.handMarks, 4U);
    QCOMPARE(reference.stretches.size(), size_t(4));
    QCOMPARE(reference.stretches[0].kind, Kind::Nothing);
    QVERIFY(reference.stretches[0].byHand);
    QCOMPARE(reference.stretches[1].kind, Kind::Said);
    QCOMPARE(reference.stretches[2].kind, Kind::Said);
    QCOMPARE(reference.stretches[2].voice, frameRange(140, 150));
    QVERIFY(!reference.stretches[2].wasHeard);
    QCOMPARE(reference.stretches[3].kind, Kind::Nothing);
    QVERIFY2(reference.basis().contains(u'4') && reference.basis().contains(u"words"_s), qPrintable(reference.basis()));
    const TuningOutcome own = ownOutcome(reference);
    QCOMPARE(own.sums.falseSpans, 1U);
    QCOMPARE(own.sums.lost, 1U);
    const auto changes =
        changesOf(reference, own, outcomeOf(reference, curve, {.vad = {0.5, milliseconds(0), milliseconds(192)}}));
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(changes[0].kind, TuningChange::Kind::Won);
    // A small part of an utterance is not the whole of it.
    Talk again(6400);
    again.turn("one", 20, 46, "Hello there.");
    const auto kept = again.reference(curve, {HandMark::make(HandMark::Kind::False, session(22 * 32, 24 * 32))});
    QCOMPARE(kept.count(Kind::Said), size_t(1));
}

void TestTuningReference::marksJoin()
{
    const SpeechCurve curve =
        drawnCurve(quiet(20) + loud(20) + quiet(20) + loud(20) + quiet(30) + loud(20) + quiet(50));
    const auto made = [&](const SessionRange &range) {
        Talk talk(5500);
        talk.turn("one", 20, 46, "One").turn("two", 60, 86, nullptr).turn("three", 110, 136, "three.");
        return talk.reference(curve, {HandMark::make(HandMark::Kind::OneTurn, range)});
    };
    const TuningReference next = made(session(20 * 32, 46 * 32));
    QCOMPARE(next.stretches.size(), size_t(2));
    QCOMPARE(next.stretches[0].voice, frameRange(20, 80));
    QCOMPARE(next.stretches[0].kind, Kind::Said);
    QCOMPARE(ownOutcome(next).sums.split, 1U);
    const TuningReference all = made(session(30 * 32, 115 * 32));
    QCOMPARE(all.stretches.size(), size_t(1));
    QCOMPARE(all.stretches[0].voice, frameRange(20, 130));
    QCOMPARE(ownOutcome(all).turns[0].pieces, 3U);
    QCOMPARE(made(session(110 * 32, 136 * 32)).stretches.size(), size_t(3)); // nothing follows it
    QCOMPARE(made(session(0, 32)).stretches.size(), size_t(3));
    // By hand alone.
    Talk silent(5500);
    silent.turn("one", 20, 46, nullptr).turn("two", 60, 86, nullptr);
    const auto byHand = silent.reference(curve, {HandMark::make(HandMark::Kind::OneTurn, session(20 * 32, 30 * 32))});
    QVERIFY(byHand.isJudged() && !byHand.words);
    QVERIFY2(!byHand.basis().contains(u"words"_s), qPrintable(byHand.basis()));
}

/// A mark of something that only other settings find.
void TestTuningReference::marksCompareWithTheirOwnSession()
{
    const SpeechCurve curve = drawnCurve(quiet(20) + loud(20) + quiet(100));
    Talk talk(4400, "null");
    const auto reference = talk.reference(curve, {HandMark::make(HandMark::Kind::Right, session(10 * 32, 60 * 32))});
    QCOMPARE(ownOutcome(reference).sums.lost, 1U);
    const TuningOutcome found = outcomeOf(reference, curve, {});
    QCOMPARE(found.sums.errors(), 0U);
    QCOMPARE(changesOf(reference, ownOutcome(reference), found).front().kind, TuningChange::Kind::Won);
}

void TestTuningReference::marksAreReadBack()
{
    JsonReader reader;
    const auto read = [&](const QByteArray &frame, const HandMark *known = nullptr) {
        return HandMark::read(*reader.parse(frame), known);
    };
    for (const auto kind : {HandMark::Kind::Right, HandMark::Kind::False, HandMark::Kind::OneTurn}) {
        HandMark mark = HandMark::make(kind, session(100, 200));
        QVERIFY(mark.id != HandMark::make(kind, session(100, 200)).id);
        auto found = read(mark.frame());
        QVERIFY(found.has_value());
        found->id = mark.id;
        QCOMPARE(*found, mark);
        mark.shift(milliseconds(50));
        QCOMPARE(mark.range, session(150, 250));
    }
    const HandMark known{"h", HandMark::Kind::False, session(100, 200)};
    const auto changed = read(R"({"type":"console.tuning_mark","mark_id":"h","kind":"right"})", &known);
    QVERIFY(changed && changed->kind == HandMark::Kind::Right && changed->range == known.range);
    QVERIFY(!read(R"({"kind":"right"})"));
    QVERIFY(!read(R"({"kind":"wrong","begin_us":1,"end_us":2})"));
    QVERIFY(!read(R"({"kind":"right","begin_us":2,"end_us":2})"));
    QVERIFY(!read(R"({"kind":"right","begin_us":-9,"end_us":-2})"));
    QVERIFY(read(R"({"kind":"right","begin_us":-9,"end_us":9223372036854775807})"));
}

void TestTuningReference::knowsWhenTheModelSounded()
{
    const SpeechCurve curve = drawnCurve(quiet(20) + loud(20) + quiet(60));
    Talk talk(3200);
    talk.turn("one", 20, 46, "");
    const ModelSide model{{session(500, 600), session(0, 100), session(550, 700), session(9000, 9001)}, {}, {}};
    const TuningReference reference = talk.reference(curve, {}, model);
    QCOMPARE(reference.sounding.size(), size_t(2));
    QCOMPARE(reference.sounding[1].begin, fromMilliseconds<InputTime>(500));
    QCOMPARE(reference.sounding[1].end, fromMilliseconds<InputTime>(700));
    QCOMPARE(ownOutcome(reference).sums.cutInsByNothing, 1U);
}

void TestTuningReference::semanticTurnsAreTheSessionsOwn()
{
    const SpeechCurve curve = drawnCurve(quiet(20) + loud(20) + quiet(10) + loud(20) + quiet(60));
    Talk talk(4100, R"({"type":"semantic_vad","eagerness":"auto"})");
    talk.turn("one", 20, 110, "Well, hello.");
    const TuningReference reference = talk.reference(curve);
    QCOMPARE(reference.own[0].voice, frameRange(20, 70));
    QCOMPARE(ownOutcome(reference).sums.waits, std::vector{milliseconds(40 * 32)});
    QCOMPARE(outcomeOf(reference, curve, {.vad = {0.5, milliseconds(0), milliseconds(192)}}).sums.split, 1U);
}

/// A log may say anything: spans within each other, backwards, beyond the audio.
void TestTuningReference::spansThatMakeNoSenseAreNoTrouble()
{
    const SpeechCurve curve = drawnCurve(quiet(20) + loud(20) + quiet(20) + loud(20) + quiet(60));
    Talk talk(4400);
    talk.turn("one", 10, 100, "Hello.")
        .turn("two", 0, 100, "")
        .turn("three", 90, 20, "there")
        .turn("four", 5000, 90'000, "");
    const TuningReference reference =
        talk.reference(curve, {HandMark::make(HandMark::Kind::Right, session(0, 1'000'000)),
                               HandMark::make(HandMark::Kind::OneTurn, session(0, 1))});
    QVERIFY(!reference.stretches.empty());
    for (size_t i = 1; i < reference.own.size(); ++i)
        QVERIFY(reference.own[i].start >= reference.own[i - 1].end.value_or(InputTime()));
    const TuningOutcome own = ownOutcome(reference);
    const TuningOutcome outcome = outcomeOf(reference, curve, {.vad = {0.5, milliseconds(0), milliseconds(192)}});
    QCOMPARE(outcome.sums.spans, 2U);
    QCOMPARE(own.turns.size(), outcome.turns.size());
    (void)changesOf(reference, own, outcome);
}

void TestTuningReference::knowsWhenSessionsEnded()
{
    const QByteArray created = R"({"type":"session.created","session":{"id":"sess_%1","type":"realtime"}})";
    EventLog log;
    log.server(0, QByteArray(created).replace("%1", "1"));
    log.server(700, R"({"type":"rate_limits.updated"})");
    log.server(60'000, QByteArray(created).replace("%1", "2"));
    log.server(61'000, R"({"type":"rate_limits.updated"})");
    Conversation conversation;
    foldAll(conversation, log.events());
    QCOMPARE(sessionEnds(conversation, log.events()), std::vector{fromMilliseconds<SessionTime>(700)});
    QVERIFY(sessionEnds(Conversation(), log.events()).empty());
    const SpeechCurve curve = drawnCurve("..##.#..");
    QCOMPARE(speechOf(curve), (std::vector{frameRange(2, 4), frameRange(5, 6)}));
    ModelSide model;
    model.sessionEnds = sessionEnds(conversation, log.events());
    const VadSchedule schedule = vadSchedule(conversation, log.events());
    const TuningReference reference = TuningReference::of(conversation, schedule, curve, model);
    QCOMPARE(reference.sessionEnds, model.sessionEnds);
    QCOMPARE(reference.speech.size(), size_t(2));
}

/// Each is found where it lies: of a thousand turns every other one is marked, then all are one.
void TestTuningReference::manyMarksOfManyTurns()
{
    constexpr int count = 1000;
    QByteArray picture;
    for (int i = 0; i < count; ++i)
        picture += "....####............";
    picture += quiet(20);
    const SpeechCurve curve = drawnCurve(picture);
    Talk talk(qint64(picture.size()) * 32);
    std::vector<HandMark> marks;
    for (int i = 0; i < count; ++i) {
        const int first = 20 * i + 4;
        if (i % 3 > 0) // of every third the session made nothing
            talk.turn("item_" + QByteArray::number(i), first, first + 10, "Hello.");
        if (i % 2 == 0)
            marks.push_back(HandMark::make(i % 3 == 0 ? HandMark::Kind::Right : HandMark::Kind::False,
                                           session(first * 32, (first + 4) * 32)));
    }
    std::ranges::reverse(marks);
    TuningReference reference = talk.reference(curve, marks);
    size_t wrong = 0;
    for (const TuningReference::Stretch &stretch : reference.stretches) {
        const auto i = int(curve.frameAt(stretch.voice.begin)) / 20;
        const bool said = i % 2 == 1 || i % 3 == 0;
        const bool right = stretch.kind == (said ? Kind::Said : Kind::Nothing) && stretch.byHand == (i % 2 == 0)
                           && stretch.voice == frameRange(size_t(20 * i + 4), size_t(20 * i + 8));
        wrong += right ? 0U : 1U;
    }
    QCOMPARE(wrong, size_t(0));
    QCOMPARE(reference.stretches.size(), size_t(count - 334 + 167)); // 0, 3, 6 … 999, of which the even ones are marked
}

QTEST_GUILESS_MAIN(TestTuningReference)
#include "tst_tuning_reference.moc"
