// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/resampler.h"
#include "models/audio/sample_codec.h"
#include "models/session/session_fold.h"
#include "models/tuning/agreement.h"
#include "models/tuning/curve_cache.h"
#include "models/tuning/curve_scan.h"
#include "models/tuning/what_if.h"
#include "tests/models/tuning/drawn_curve.h"
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

extern "C" {
#include <flite/flite.h>
cst_voice *register_cmu_us_slt(const char *folder);
void unregister_cmu_us_slt(cst_voice *voice);
}

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray created(const QByteArray &format, const char *id = "sess_1")
{
    return QByteArray(R"({"type":"session.created","session":{"id":")") + id
           + R"(","type":"realtime","audio":{"input":{"format":)" + format
           + R"(,"turn_detection":{"type":"server_vad","threshold":0.5,"prefix_padding_ms":0,"silence_duration_ms":192}}}}})";
}

const QByteArray kPcm = R"({"type":"audio/pcm","rate":24000})";

/// Appends samples in pieces of 100 ms of `told`, the rate that the session has.
void append(EventLog &log, std::span<const qint16> samples, int told, AudioEncoding encoding = AudioEncoding::Pcm16)
{
    const size_t piece = size_t(told / 10);
    for (size_t first = 0; first < samples.size(); first += piece) {
        const auto part = samples.subspan(first, std::min(piece, samples.size() - first));
        log.then(Direction::Client, R"({"type":"input_audio_buffer.append","audio":")"
                                        + encodeSamples(part, encoding).toBase64() + R"("})");
    }
}

/// A log that was folded, and what was listened to in it.
struct Listened
{
    explicit Listened(const EventLog &log)
        : events(log.events())
    {
        foldAll(fold, events);
    }

    SpeechCurve curve() const
    {
        const auto curve = speechCurve(events, fold.you(), fold.conversation().sessions());
        return curve.value_or(SpeechCurve());
    }

    QByteArray key(SpeechProbability::Model model = SpeechProbability::Model::V6) const
    {
        return CurveCache::key(events, fold.you().clips(), model, fold.conversation().sessions());
    }

    const EventStore &events;
    SessionFold fold;
};

/// Ends of spans, in ms; -1 where one goes on.
std::vector<qint64> edges(const std::vector<DetectedSpan> &spans)
{
    std::vector<qint64> all;
    for (const DetectedSpan &span : spans) {
        all.push_back(toMilliseconds(span.start));
        all.push_back(span.end ? toMilliseconds(*span.end) : -1);
    }
    return all;
}

} // namespace

class TestSpeechCurve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hearsEveryFormat();
    void hearsWhatIsCalledByTheWrongRate();
    void theSessionsOfALogAreApart();
    void settingsMayChangeHalfWay();
    void nobodyListensInPushToTalk();
    void anEmptyCurveHasNoSpans();
    void agreesWithTheServer();
    void openSpansReachToWhatFollows();
    void sessionsAreComparedApart();
    void withoutTimesTheAudioTells();
    void whatPrecedesTheFirstPartIsNoTrouble();
    void aCurveIsFoundAgain();
    void aCurveOfSomethingElseIsNot();
    void damagedFilesAreNone_data();
    void damagedFilesAreNone();

private:
    std::vector<qint16> m_speech; ///< 24 kHz: a second of silence, a sentence, a second of silence
};

void TestSpeechCurve::initTestCase()
{
    flite_init();
    cst_voice *voice = register_cmu_us_slt(nullptr);
    QVERIFY(voice);
    cst_wave *wave = flite_text_to_wave("Hello there, what is the weather like in Paris today?", voice);
    const std::vector<qint16> said =
        resample(std::span<const qint16>(wave->samples, size_t(wave->num_samples)), wave->sample_rate, 24000);
    delete_wave(wave);
    unregister_cmu_us_slt(voice);
    m_speech.resize(24000);
    m_speech.insert(m_speech.end(), said.begin(), said.end());
    m_speech.resize(m_speech.size() + 24000);
}

/// The same voice, however it travelled.
void TestSpeechCurve::hearsEveryFormat()
{
    EventLog plain;
    plain.server(0, created(kPcm));
    append(plain, m_speech, 24000);
    const SpeechCurve curve = Listened(plain).curve();
    QVERIFY(std::chrono::abs(curve.end() - InputTime(AudioFormat().duration(qint64(m_speech.size()))))
            <= TurnDetector::kFrame);
    const std::vector<DetectedSpan> spans = spansOf(curve, TurnDetectorSettings());
    QCOMPARE(spans.size(), size_t(1));
    for (const auto encoding : {AudioEncoding::Ulaw, AudioEncoding::Alaw}) {
        EventLog telephone;
        telephone.server(
            0, created(encoding == AudioEncoding::Ulaw ? R"({"type":"audio/pcmu"})" : R"({"type":"audio/pcma"})"));
        append(telephone, resample(m_speech, 24000, 8000), 8000, encoding);
        const std::vector<DetectedSpan> heard = spansOf(Listened(telephone).curve(), TurnDetectorSettings());
        QCOMPARE(heard.size(), size_t(1));
        QVERIFY(std::chrono::abs(heard[0].start - spans[0].start) <= 3 * TurnDetector::kFrame);
        QVERIFY(std::chrono::abs(*heard[0].end - *spans[0].end) <= 3 * TurnDetector::kFrame);
    }
}

/// What the server got it judged, too: so the curve is of the clock that was claimed, whatever the sound was.
void TestSpeechCurve::hearsWhatIsCalledByTheWrongRate()
{
    EventLog fast;
    fast.server(0, created(kPcm));
    append(fast, resample(m_speech, 24000, 48000), 24000); // 48 kHz, called 24: twice as long, an octave too low
    const Listened listened(fast);
    const InputTime end(AudioFormat().duration(2 * qint64(m_speech.size())));
    QVERIFY(std::chrono::abs(listened.curve().end() - end) <= 2 * TurnDetector::kFrame);
    EventLog stereo;
    stereo.server(0, created(kPcm));
    std::vector<qint16> both;
    for (const qint16 sample : m_speech)
        both.insert(both.end(), 2, sample);
    append(stereo, both, 24000);
    QVERIFY(std::chrono::abs(Listened(stereo).curve().end() - end) <= 2 * TurnDetector::kFrame);
    for (const DetectedSpan &span : spansOf(listened.curve(), TurnDetectorSettings()))
        QVERIFY(span.start >= InputTime() && span.start <= end && (!span.end || *span.end <= end));
}

void TestSpeechCurve::theSessionsOfALogAreApart()
{
    EventLog log;
    log.server(0, created(kPcm));
    const std::span<const qint16> speech(m_speech);
    append(log, speech.first(48000), 24000); // ends in the sentence
    log.then(Direction::Server, created(kPcm, "sess_2"));
    append(log, speech, 24000);
    const Listened listened(log);
    QCOMPARE(listened.fold.conversation().sessions().size(), size_t(2));
    const SpeechCurve curve = listened.curve();
    QCOMPARE(curve.parts.size(), size_t(2));
    QCOMPARE(toMilliseconds(curve.parts[1].begin), 2000);
    const std::vector<DetectedSpan> spans = spansOf(curve, TurnDetectorSettings());
    QCOMPARE(spans.size(), size_t(2));
    QVERIFY(!spans[0].end); // its session ends before
    // The second is what it would have been alone.
    EventLog alone;
    alone.server(0, created(kPcm));
    append(alone, speech, 24000);
    const std::vector<DetectedSpan> own = spansOf(Listened(alone).curve(), TurnDetectorSettings());
    QCOMPARE(toMilliseconds(spans[1].start), toMilliseconds(own[0].start) + 2000);
    // The same audio as one session is another curve.
    EventLog one;
    one.server(0, created(kPcm));
    append(one, speech.first(48000), 24000);
    append(one, speech, 24000);
    QVERIFY(Listened(one).key() != listened.key());
}

void TestSpeechCurve::settingsMayChangeHalfWay()
{
    const SpeechCurve curve = drawnCurve("....++++++............++++++..........####............");
    VadSchedule schedule;
    using TurnTaking = VadSchedule::TurnTaking;
    const TurnDetectorSettings low{0.5, milliseconds(0), milliseconds(96)};
    const TurnDetectorSettings high{0.7, milliseconds(0), milliseconds(192)};
    schedule.steps = {{InputTime(), TurnTaking::ServerVad, low, true},
                      {frameTime(20), TurnTaking::ServerVad, high, true}};
    QCOMPARE(edges(spansOf(curve, schedule)), (std::vector<qint64>{4 * 32, 13 * 32, 38 * 32, 48 * 32}));
    // In the middle of a turn: its end is by the new ones.
    schedule.steps[1].from = frameTime(7);
    QCOMPARE(edges(spansOf(curve, schedule)), (std::vector<qint64>{4 * 32, 16 * 32, 38 * 32, 48 * 32}));
    QCOMPARE(schedule.longest(curve.end()).vad, high);
    // All of its stretches count together, and the first of equals.
    schedule.steps = {{InputTime(), TurnTaking::ServerVad, low, true},
                      {frameTime(10), TurnTaking::ServerVad, high, true},
                      {frameTime(25), TurnTaking::ServerVad, low, true},
                      {frameTime(35), TurnTaking::ServerVad, high, true}};
    QCOMPARE(schedule.longest(frameTime(35)).vad, low);
    QCOMPARE(schedule.longest(frameTime(40)).vad, low);
    QCOMPARE(schedule.longest(frameTime(41)).vad, high);
    QCOMPARE(schedule.longest(InputTime()).vad, low);
    schedule.steps = {{InputTime(), TurnTaking::ServerVad, low, true}};
    QCOMPARE(spansOf(curve, schedule), spansOf(curve, low));
}

void TestSpeechCurve::nobodyListensInPushToTalk()
{
    const SpeechCurve curve = drawnCurve("....##########............####............");
    VadSchedule schedule;
    using TurnTaking = VadSchedule::TurnTaking;
    const TurnDetectorSettings vad{0.5, milliseconds(0), milliseconds(96)};
    schedule.steps = {{InputTime(), TurnTaking::ServerVad, vad, true},
                      {frameTime(8), TurnTaking::Manual, {}, false},
                      {frameTime(20), TurnTaking::ServerVad, vad, true}};
    QCOMPARE(edges(spansOf(curve, schedule)), (std::vector<qint64>{4 * 32, 8 * 32, 26 * 32, 33 * 32}));
    schedule.steps = {{InputTime(), TurnTaking::SemanticVad, {}, false}};
    QVERIFY(spansOf(curve, schedule).empty());
}

void TestSpeechCurve::anEmptyCurveHasNoSpans()
{
    EventLog log;
    log.server(0, created(kPcm));
    const Listened listened(log);
    const SpeechCurve curve = listened.curve();
    QVERIFY(curve.isEmpty());
    QCOMPARE(curve.end(), InputTime());
    QVERIFY(spansOf(curve, TurnDetectorSettings()).empty());
    const VadSchedule schedule = vadSchedule(listened.fold.conversation(), listened.events);
    QVERIFY(spansOf(curve, schedule).empty());
    QCOMPARE(agreementOf({}, listened.fold.conversation(), schedule, curve, false).basis, Agreement::Basis::NoAudio);
}

/// Marks of a server that are exact, a frame off, missing and more.
void TestSpeechCurve::agreesWithTheServer()
{
    EventLog log;
    log.server(0, created(kPcm));
    append(log, std::vector<qint16>(24000 * 6), 24000);
    const auto mark = [&](const char *item, int start, int end) {
        log.then(Direction::Server, QByteArray(R"({"type":"input_audio_buffer.speech_started","item_id":")") + item
                                        + R"(","audio_start_ms":)" + QByteArray::number(start * 32) + "}");
        log.then(Direction::Server, QByteArray(R"({"type":"input_audio_buffer.speech_stopped","item_id":")") + item
                                        + R"(","audio_end_ms":)" + QByteArray::number(end * 32) + "}");
    };
    mark("a", 10, 26);
    mark("b", 40, 57);
    mark("c", 70, 80); // nobody speaks there
    mark("d", 100, 131);
    log.server(20'000, R"({"type":"rate_limits.updated"})");
    const Listened listened(log);
    const SpeechCurve curve = drawnCurve(QByteArray(10, '.') + QByteArray(10, '#') + QByteArray(20, '.')
                                         + QByteArray(10, '#') + QByteArray(50, '.') + QByteArray(15, '#')
                                         + QByteArray(40, '.') + QByteArray(5, '#') + QByteArray(40, '.'));
    const VadSchedule schedule = vadSchedule(listened.fold.conversation(), listened.events);
    QVERIFY(schedule.at(InputTime()).known);
    const std::vector<DetectedSpan> ours = spansOf(curve, schedule);
    const Agreement agreement = agreementOf(ours, listened.fold.conversation(), schedule, curve, false);
    QCOMPARE(agreement.basis, Agreement::Basis::ServerVad);
    QCOMPARE(agreement.serverSpans, 4U);
    QCOMPARE(agreement.exact, 1U);
    QCOMPARE(agreement.withinFrame, 1U);
    QCOMPARE(agreement.further, 1U);
    QCOMPARE(agreement.missed, 1U);
    QCOMPARE(agreement.extra, 1U);
    QVERIFY(!agreement.isExact());
    QCOMPARE(agreement.marks[1].end, std::optional(milliseconds(-32)));
}

namespace {

/// Speech of ten frames after ten of silence, and so on, then silence for a while: our spans are [10, 26), [40, 56), [70, 86) …
SpeechCurve utterances(int count)
{
    QByteArray picture;
    for (int i = 0; i < count; ++i)
        picture += "..........##########..........";
    return drawnCurve(picture + QByteArray(40, '.'));
}

/// Silence, as long as that curve; at the last event's time, or a millisecond later each.
void appendFrames(EventLog &log, size_t frames, bool timed = true)
{
    const QByteArray append = R"({"type":"input_audio_buffer.append","audio":")"
                              + QByteArray(24000 * 32 / 1000 * 2, '\0').toBase64() + R"("})";
    for (size_t i = 0; i < frames; ++i) {
        if (timed)
            log.then(Direction::Client, append);
        else
            log.client(0, append);
    }
}

/// A span of a server, in frames; end 0: it never tells.
void mark(EventLog &log, const QByteArray &item, int start, int end, bool timed = true)
{
    const auto add = [&](const QByteArray &edge, const QByteArray &name, int frame) {
        const QByteArray event = R"({"type":"input_audio_buffer.speech_)" + edge + R"(","item_id":")" + item + R"(",")"
                                 + name + "\":" + QByteArray::number(frame * 32) + "}";
        if (timed)
            log.then(Direction::Server, event);
        else
            log.server(0, event);
    };
    add("started", "audio_start_ms", start);
    if (end > 0)
        add("stopped", "audio_end_ms", end);
}

Agreement agreementIn(const EventLog &log, const SpeechCurve &curve)
{
    const Listened listened(log);
    const VadSchedule schedule = vadSchedule(listened.fold.conversation(), listened.events);
    return agreementOf(spansOf(curve, schedule), listened.fold.conversation(), schedule, curve, false);
}

} // namespace

/// A server that leaves out when speech stopped: what is known of each span agrees.
void TestSpeechCurve::openSpansReachToWhatFollows()
{
    const SpeechCurve curve = utterances(4);
    for (const int told : {0, 1, 2}) { // stops: of none, of all but the first, of all but the last
        EventLog log;
        log.server(0, created(kPcm));
        appendFrames(log, curve.probabilities.size());
        for (int i = 0; i < 4; ++i) {
            const bool stop = told == 1 ? i > 0 : told == 2 && i < 3;
            mark(log, "item_" + QByteArray::number(i), 30 * i + 10, stop ? 30 * i + 26 : 0);
        }
        log.server(20'000, R"({"type":"rate_limits.updated"})");
        const Agreement agreement = agreementIn(log, curve);
        QCOMPARE(agreement.serverSpans, 4U);
        QCOMPARE(agreement.exact, 4U);
        QVERIFY(agreement.isExact());
        QCOMPARE(agreement.marks[0].end.has_value(), told == 2);
    }
    // Ours goes on where the audio ends: only the begin is compared.
    EventLog log;
    log.server(0, created(kPcm));
    const SpeechCurve cut = drawnCurve("..........##########....................##########");
    appendFrames(log, cut.probabilities.size());
    mark(log, "a", 10, 26);
    mark(log, "b", 41, 90);
    const Agreement agreement = agreementIn(log, cut);
    QCOMPARE(agreement.exact, 1U);
    QCOMPARE(agreement.withinFrame, 1U);
    QCOMPARE(agreement.marks[1].start, std::optional(milliseconds(-32)));
    QVERIFY(!agreement.marks[1].end);
}

/// The first session ends in speech, of which its server tells no more: that is nothing which it did not hear, and no part of
/// what the second one heard.
void TestSpeechCurve::sessionsAreComparedApart()
{
    const auto made = [](bool told) {
        SpeechCurve curve = utterances(2);
        const SpeechCurve whole = curve;
        curve.probabilities.resize(50); // of the first: [10, 26), and from 40 on
        curve.parts = {{InputTime(), 0}, {frameTime(50), 50}};
        curve.probabilities.insert(curve.probabilities.end(), whole.probabilities.begin(), whole.probabilities.end());
        EventLog log;
        log.server(0, created(kPcm));
        appendFrames(log, 50);
        mark(log, "a", 10, 26);
        if (told)
            mark(log, "b", 40, 0);
        log.server(60'000, created(kPcm, "sess_2"));
        appendFrames(log, whole.probabilities.size());
        mark(log, "c", 10, 26);
        mark(log, "d", 40, 56);
        log.server(90'000, R"({"type":"rate_limits.updated"})");
        return agreementIn(log, curve);
    };
    const Agreement silent = made(false);
    QCOMPARE(silent.serverSpans, 3U);
    QVERIFY(silent.isExact());
    const Agreement told = made(true);
    QCOMPARE(told.serverSpans, 4U);
    QVERIFY(told.isExact());
}

void TestSpeechCurve::withoutTimesTheAudioTells()
{
    const SpeechCurve curve = utterances(4);
    for (const bool timed : {true, false}) {
        EventLog log;
        log.server(0, created(kPcm));
        appendFrames(log, curve.probabilities.size(), timed);
        mark(log, "a", 10, 26, timed);
        if (timed)
            log.server(20'000, R"({"type":"rate_limits.updated"})");
        const Agreement agreement = agreementIn(log, curve);
        QCOMPARE(agreement.exact, 1U);
        QCOMPARE(agreement.extra, 3U);
        // Of what began in the last second nobody knows.
        SpeechCurve cut = curve;
        cut.probabilities.resize(100 + 31); // the onset of the last one, and a frame less than a second
        QCOMPARE(agreementIn(log, cut).extra, 2U);
        cut.probabilities.resize(100 + 32);
        QCOMPARE(agreementIn(log, cut).extra, 3U);
    }
}

/// Of a log whose first session's audio cannot be read.
void TestSpeechCurve::whatPrecedesTheFirstPartIsNoTrouble()
{
    SpeechCurve curve = drawnCurve("..####..");
    curve.parts = {{InputTime(std::chrono::hours(1)), 0}};
    QCOMPARE(curve.frameAt(InputTime(std::chrono::minutes(30))), size_t(0));
    QCOMPARE(curve.endOfPart(InputTime()), InputTime(std::chrono::hours(1)) + TurnDetector::kFrame);
    QCOMPARE(curve.endOfPart(curve.begin(4)), curve.end());
    curve.parts.push_back({InputTime(std::chrono::hours(2)), 4});
    QCOMPARE(curve.endOfPart(curve.begin(1)), curve.begin(3) + TurnDetector::kFrame);
    QCOMPARE(curve.endOfPart(curve.begin(6)), curve.end());
}

void TestSpeechCurve::aCurveIsFoundAgain()
{
    const QTemporaryDir folder;
    const CurveCache cache(folder.filePath(u"curves"_s));
    QVERIFY(!cache.find("abc"));
    SpeechCurve curve = drawnCurve("..####..");
    curve.parts = {{InputTime(), 0}, {InputTime(milliseconds(700)), 5}};
    cache.keep("abc", curve);
    QCOMPARE(cache.find("abc"), std::optional(curve));
    QVERIFY(!cache.find("abd"));
    cache.keep({}, curve); // of nothing, nothing is kept
    QVERIFY(!cache.find({}));
    const CurveCache nowhere(u"/proc/nowhere"_s);
    nowhere.keep("abc", curve);
    QVERIFY(!nowhere.find("abc"));
}

void TestSpeechCurve::aCurveOfSomethingElseIsNot()
{
    const auto keyOf = [&](std::span<const qint16> samples, SpeechProbability::Model model, const QByteArray &format) {
        EventLog log;
        log.server(0, created(format));
        append(log, samples, 24000);
        return Listened(log).key(model);
    };
    using Model = SpeechProbability::Model;
    const QByteArray key = keyOf(m_speech, Model::V6, kPcm);
    QVERIFY(!key.isEmpty());
    QCOMPARE(keyOf(m_speech, Model::V6, kPcm), key);
    QVERIFY(keyOf(m_speech, Model::V5, kPcm) != key);
    QVERIFY(keyOf(m_speech, Model::V6, R"({"type":"audio/pcm","rate":16000})") != key);
    std::vector<qint16> changed = m_speech;
    changed[30'000] = qint16(changed[30'000] ^ 1);
    QVERIFY(keyOf(changed, Model::V6, kPcm) != key);
    changed = m_speech;
    changed.pop_back();
    QVERIFY(keyOf(changed, Model::V6, kPcm) != key);
    std::atomic<bool> cancelled{true};
    EventLog log;
    log.server(0, created(kPcm));
    append(log, m_speech, 24000);
    const Listened listened(log);
    QVERIFY(CurveCache::key(listened.events, listened.fold.you().clips(), Model::V6, {}, &cancelled).isEmpty());
}

void TestSpeechCurve::damagedFilesAreNone_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<QByteArray>("bytes"); ///< none: the file ends there
    QTest::newRow("cut") << qsizetype(40) << QByteArray();
    QTest::newRow("empty") << qsizetype(0) << QByteArray();
    QTest::newRow("another kind of file") << qsizetype(0) << QByteArray("RIFF");
    QTest::newRow("another version") << qsizetype(4) << QByteArray("\xff", 1);
    QTest::newRow("another network") << qsizetype(8) << QByteArray("\x07", 1);
    QTest::newRow("absurd length") << qsizetype(17) << QByteArray("\x7f\xff\xff", 3);
    QTest::newRow("not a number") << qsizetype(25) << QByteArray("\xff\xff\xff\xff", 4);
    QTest::newRow("more than was written") << qsizetype(57) << QByteArray("abcd");
}

void TestSpeechCurve::damagedFilesAreNone()
{
    QFETCH(qsizetype, at);
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const CurveCache cache(folder.path());
    const SpeechCurve curve = drawnCurve("..####..");
    cache.keep("abc", curve);
    const QStringList names = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(names.size(), 1);
    QFile file(folder.filePath(names.first()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.size(), qint64(25 + 8 * 4)); // head, then frames
    if (bytes.isEmpty()) {
        QVERIFY(file.resize(at));
    } else {
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), qint64(bytes.size()));
    }
    file.close();
    QVERIFY(!cache.find("abc"));
    cache.keep("abc", curve); // and it is made anew
    QCOMPARE(cache.find("abc"), std::optional(curve));
}

QTEST_GUILESS_MAIN(TestSpeechCurve)
#include "tst_speech_curve.moc"
