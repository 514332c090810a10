// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/speech/speech_detector.h"

#include "models/audio/audio_format.h"
#include "models/audio/base64.h"
#include "models/audio/resampler.h"
#include "models/audio/sample_codec.h"
#include "models/protocol/json_reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <cmath>

extern "C" {
#include <flite/flite.h>
cst_voice *register_cmu_us_slt(const char *folder);
void unregister_cmu_us_slt(cst_voice *voice);
}

using namespace Qt::StringLiterals;
using namespace turnscope;

class TestSpeechDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsSpokenSentences_data();
    void findsSpokenSentences();
    void marksAreOfTheStreamsOwnClock_data();
    void marksAreOfTheStreamsOwnClock();
    void isNotLate();
    void hearsNothingInSilence();
    void keepsItsClockWhenTheRateChanges();
    void hearsPeople();

private:
    struct Utterance
    {
        qint64 begin; ///< ms, first and last loud sample
        qint64 end;
    };

    std::vector<qint16> m_speech; ///< 16 kHz: two sentences in silence
    std::vector<Utterance> m_utterances;
};

namespace {

struct Heard
{
    std::vector<DetectedSpan> spans;
    milliseconds latest{0}; ///< the most by which judging lagged behind what was pushed
};

Heard hear(const std::vector<qint16> &samples, int rate, const TurnDetectorSettings &settings = {},
           SpeechProbability::Model model = SpeechProbability::Model::V6)
{
    Heard heard;
    const auto detector = SpeechDetector::create(settings, model);
    if (!detector)
        qFatal("%s", qPrintable(detector.error().text));
    const size_t piece = size_t(rate / 50);
    for (size_t done = 0; done < samples.size(); done += piece) {
        const size_t count = std::min(piece, samples.size() - done);
        for (const SpeechDetector::Change &change : (*detector)->push(std::span(samples).subspan(done, count), rate)) {
            if (change.edge == TurnDetector::Edge::Stopped)
                heard.spans.push_back(change.span);
        }
        const InputTime pushed(AudioFormat{AudioEncoding::Pcm16, rate}.duration(qint64(done + count)));
        heard.latest = std::max(heard.latest, std::chrono::ceil<milliseconds>(pushed - (*detector)->position()));
    }
    return heard;
}

} // namespace

void TestSpeechDetector::initTestCase()
{
    flite_init();
    cst_voice *voice = register_cmu_us_slt(nullptr);
    QVERIFY(voice);
    for (const char *sentence :
         {"Hello there, what is the weather like in Paris today?", "Turn on the kitchen lights."}) {
        m_speech.insert(m_speech.end(), 16000 * 3 / 2, 0);
        cst_wave *wave = flite_text_to_wave(sentence, voice);
        QCOMPARE(wave->sample_rate, 16000);
        const std::span<const short> samples(wave->samples, size_t(wave->num_samples));
        const auto loud = [](short sample) { return std::abs(sample) > 600; };
        const auto first = std::find_if(samples.begin(), samples.end(), loud) - samples.begin();
        const auto last = samples.rend() - std::find_if(samples.rbegin(), samples.rend(), loud);
        const auto offset = qint64(m_speech.size());
        m_utterances.push_back({(offset + first) / 16, (offset + last) / 16});
        m_speech.insert(m_speech.end(), samples.begin(), samples.end());
        delete_wave(wave);
    }
    m_speech.insert(m_speech.end(), 16000 * 3 / 2, 0);
    unregister_cmu_us_slt(voice);
}

void TestSpeechDetector::findsSpokenSentences_data()
{
    QTest::addColumn<SpeechProbability::Model>("model");
    QTest::addColumn<int>("rate");
    for (const int rate : {8000, 16000, 24000, 48000}) {
        QTest::addRow("v6 %d", rate) << SpeechProbability::Model::V6 << rate;
        QTest::addRow("v5 %d", rate) << SpeechProbability::Model::V5 << rate;
    }
}

void TestSpeechDetector::findsSpokenSentences()
{
    QFETCH(SpeechProbability::Model, model);
    QFETCH(int, rate);
    const TurnDetectorSettings settings{0.5, milliseconds(0), milliseconds(480)};
    const Heard heard = hear(resample(m_speech, 16000, rate), rate, settings, model);
    QCOMPARE(heard.spans.size(), m_utterances.size());
    for (size_t i = 0; i < heard.spans.size(); ++i) {
        const qint64 onset = toMilliseconds(heard.spans[i].start);
        const qint64 voiceEnd = toMilliseconds(*heard.spans[i].end) - 480;
        const auto report = QStringLiteral("%1 to %2 ms, spoken %3 to %4")
                                .arg(onset)
                                .arg(voiceEnd)
                                .arg(m_utterances[i].begin)
                                .arg(m_utterances[i].end);
        QVERIFY2(std::abs(onset - m_utterances[i].begin) <= 160, qPrintable(report));
        QVERIFY2(std::abs(voiceEnd - m_utterances[i].end) <= 320, qPrintable(report));
    }
}

void TestSpeechDetector::marksAreOfTheStreamsOwnClock_data()
{
    QTest::addColumn<int>("rate");
    for (const int rate : {8000, 22050, 24000, 44100, 48000})
        QTest::addRow("%d", rate) << rate;
}

void TestSpeechDetector::marksAreOfTheStreamsOwnClock()
{
    QFETCH(int, rate);
    const std::vector<qint16> samples = resample(m_speech, 16000, rate);
    const Heard wanted = hear(resample(samples, rate, 16000), 16000);
    const Heard heard = hear(samples, rate);
    QCOMPARE(heard.spans.size(), wanted.spans.size());
    for (size_t i = 0; i < wanted.spans.size(); ++i) {
        QVERIFY(std::chrono::abs(heard.spans[i].start - wanted.spans[i].start) <= TurnDetector::kFrame);
        QVERIFY(std::chrono::abs(*heard.spans[i].end - *wanted.spans[i].end) <= TurnDetector::kFrame);
    }
}

void TestSpeechDetector::isNotLate()
{
    QVERIFY(hear(m_speech, 16000).latest <= TurnDetector::kFrame);
    QVERIFY(hear(resample(m_speech, 16000, 24000), 24000).latest <= TurnDetector::kFrame + milliseconds(20));
}

void TestSpeechDetector::hearsNothingInSilence()
{
    QVERIFY(hear(std::vector<qint16>(24000 * 5), 24000).spans.empty());
    const auto detector = SpeechDetector::create();
    QVERIFY(detector.has_value());
    QVERIFY((*detector)->push({}, 24000).empty());
    QVERIFY((*detector)->push(std::vector<qint16>(10000), 0).empty());
    QCOMPARE((*detector)->position(), InputTime());
}

void TestSpeechDetector::keepsItsClockWhenTheRateChanges()
{
    const auto detector = SpeechDetector::create();
    QVERIFY(detector.has_value());
    qint64 ms = 0;
    for (const int rate : {24000, 8000, 16000, 48000, 24000, 16000}) {
        (*detector)->push(std::vector<qint16>(size_t(rate)), rate);
        ms += 1000;
    }
    QVERIFY(std::abs(toMilliseconds((*detector)->position()) - ms) <= 33);
}

void TestSpeechDetector::hearsPeople()
{
    QString folder = qEnvironmentVariable("TURNSCOPE_CAPTURES");
    if (folder.isEmpty())
        folder = QStringLiteral(TURNSCOPE_SOURCE_DIR "/../shared/captures");
    QFile file(folder + u"/five-spoken-turns.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared captures are not here");
    // Its audio is really 16 kHz.
    std::vector<qint16> samples;
    QElapsedTimer timer;
    JsonReader reader;
    while (!file.atEnd()) {
        const auto line = reader.parse(file.readLine());
        const auto event = line ? json::object(*line, "event") : std::nullopt;
        if (!event || json::text(*event, "type") != "input_audio_buffer.append")
            continue;
        const auto more = decodeSamples(decodeBase64(json::text(*event, "audio")).value(), AudioEncoding::Pcm16);
        samples.insert(samples.end(), more.begin(), more.end());
        samples.insert(samples.end(), 16000, 0);
    }
    timer.start();
    const Heard heard = hear(samples, 16000);
    qInfo("%zu spans in %.1f s of audio, judged in %lld ms", heard.spans.size(), double(samples.size()) / 16000,
          timer.elapsed());
    for (const DetectedSpan &span : heard.spans)
        qInfo("%lld to %lld ms", toMilliseconds(span.start), toMilliseconds(*span.end));
    QVERIFY(heard.spans.size() >= 5);
}

QTEST_GUILESS_MAIN(TestSpeechDetector)
#include "tst_speech_detector.moc"
