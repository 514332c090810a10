// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/speech/speech_probability.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace turnscope;

class TestSpeechProbability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFrames();
    void hearsNoSpeechInNoise_data();
    void hearsNoSpeechInNoise();
    void givesTheSameInAnyPieces();
    void survivesWhatIsNoNumber();
    void looksWhereItIsTold();
};

namespace {

using Model = SpeechProbability::Model;

std::vector<float> probabilities(const std::vector<float> &samples, Model model, size_t piece = 320)
{
    const auto stream = SpeechProbability::create(model);
    std::vector<float> all;
    for (size_t done = 0; stream && done < samples.size(); done += piece) {
        const auto more = (*stream)->push(std::span(samples).subspan(done, std::min(piece, samples.size() - done)));
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

std::vector<float> noise(size_t count, double loudness)
{
    QRandomGenerator random(2);
    std::vector<float> samples(count);
    for (float &sample : samples)
        sample = float(loudness * (random.generateDouble() * 2 - 1));
    return samples;
}

} // namespace

void TestSpeechProbability::countsFrames()
{
    const auto stream = SpeechProbability::create();
    QVERIFY2(stream.has_value(), stream ? "" : qPrintable(stream.error().text));
    QVERIFY((*stream)->push({}).empty());
    QVERIFY((*stream)->push(std::vector<float>(511)).empty());
    QCOMPARE((*stream)->push(std::vector<float>(1)).size(), size_t(1));
    QCOMPARE((*stream)->push(std::vector<float>(512 * 3 + 100)).size(), size_t(3));
}

void TestSpeechProbability::hearsNoSpeechInNoise_data()
{
    QTest::addColumn<Model>("model");
    QTest::newRow("v5") << Model::V5;
    QTest::newRow("v6") << Model::V6;
}

void TestSpeechProbability::hearsNoSpeechInNoise()
{
    QFETCH(Model, model);
    std::vector<float> tone(64000);
    for (size_t i = 0; i < tone.size(); ++i)
        tone[i] = float(0.3 * std::sin(2 * std::numbers::pi * 440 * double(i) / 16000));
    for (const auto &samples : {std::vector<float>(64000), noise(64000, 0.01), noise(64000, 0.3), tone}) {
        const std::vector<float> all = probabilities(samples, model);
        QCOMPARE(all.size(), size_t(125));
        QVERIFY(*std::max_element(all.begin(), all.end()) < 0.5f);
        QVERIFY(*std::min_element(all.begin(), all.end()) >= 0);
    }
}

void TestSpeechProbability::givesTheSameInAnyPieces()
{
    const std::vector<float> samples = noise(16000, 0.2);
    const std::vector<float> wanted = probabilities(samples, Model::V6, samples.size());
    QCOMPARE(wanted.size(), size_t(31));
    QCOMPARE(probabilities(samples, Model::V6, 1), wanted);
    QCOMPARE(probabilities(samples, Model::V6, 777), wanted);
}

void TestSpeechProbability::survivesWhatIsNoNumber()
{
    const auto stream = SpeechProbability::create();
    QVERIFY(stream.has_value());
    (*stream)->push(std::vector<float>(1024, std::numeric_limits<float>::quiet_NaN()));
    (*stream)->push(std::vector<float>(1024, std::numeric_limits<float>::infinity()));
    (*stream)->push(std::vector<float>(1024, 1e30f));
    for (const float probability : (*stream)->push(std::vector<float>(16000)))
        QVERIFY(probability >= 0 && probability <= 1);
}

void TestSpeechProbability::looksWhereItIsTold()
{
    QVERIFY(QFileInfo::exists(SpeechProbability::modelPath(Model::V5)));
    QVERIFY(SpeechProbability::modelPath(Model::V6).endsWith(u"silero_vad_v6.onnx"_s));
    QTemporaryDir folder;
    qputenv("TURNSCOPE_MODELS", folder.path().toUtf8());
    const auto stream = SpeechProbability::create(Model::V5);
    qunsetenv("TURNSCOPE_MODELS");
    QVERIFY(!stream.has_value());
    QVERIFY(stream.error().text.contains(folder.path() + u"/silero_vad_v5.onnx"_s));
}

QTEST_GUILESS_MAIN(TestSpeechProbability)
#include "tst_speech_probability.moc"
