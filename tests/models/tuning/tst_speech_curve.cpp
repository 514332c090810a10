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
                                         + QByteArray(40, '.') + QByteArray(5, '#') + QByteArray(20, '.'));
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
