// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/cut_in_guard.h"
#include "app/synthesis/text_to_speech.h"
#include "models/audio/sound_file.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestCutInGuard : public QObject
{
    Q_OBJECT

private:
    static constexpr int kRate = 24000;
    std::vector<qint16> m_speech;

    /// Lets it hear silence or speech; the input clock goes on.
    struct Ear
    {
        CutInGuard guard;
        InputTime at;

        void hear(std::span<const qint16> samples)
        {
            for (; !samples.empty(); samples = samples.subspan(std::min<size_t>(480, samples.size()))) {
                const auto block = samples.first(std::min<size_t>(480, samples.size()));
                at += microseconds(block.size() * 1'000'000 / kRate);
                guard.hear(block, kRate, at);
            }
        }
        void silence(int ms) { hear(std::vector<qint16>(size_t(ms) * kRate / 1000)); }
    };

    std::span<const qint16> spoken(int ms) const { return std::span(m_speech).first(size_t(ms) * kRate / 1000); }

private Q_SLOTS:
    void initTestCase()
    {
        const auto wave = synthesize(u"Stop. Please stop talking now, I have heard enough of it."_s);
        QVERIFY(wave);
        m_speech = resample(wave->samples, wave->rate, kRate);
        const auto first =
            std::find_if(m_speech.begin(), m_speech.end(), [](qint16 s) { return std::abs(int(s)) > 500; });
        m_speech.erase(m_speech.begin(), first);
        QVERIFY(m_speech.size() > size_t(2 * kRate));
    }

    void nothingIsHeldBackWithoutAGuard()
    {
        Ear ear;
        ear.silence(500);
        ear.guard.begin(ear.at);
        QVERIFY(ear.guard.take());
        QVERIFY(!ear.guard.take()); // once
    }

    void waitsForAsMuchVoice()
    {
        Ear ear;
        ear.guard.setLength(milliseconds(400));
        ear.silence(1000);
        const InputTime onset = ear.at;
        ear.hear(spoken(150));
        ear.guard.begin(onset); // speech_started comes a little later
        QVERIFY(ear.guard.isWaiting());
        QVERIFY(!ear.guard.take());
        InputTime counted;
        for (int ms = 150; ms < 2000 && counted == InputTime(); ms += 10) {
            ear.hear(std::span(m_speech).subspan(size_t(ms) * kRate / 1000, kRate / 100));
            if (ear.guard.take())
                counted = ear.at;
        }
        const auto after = std::chrono::duration_cast<milliseconds>(counted - onset);
        QVERIFY2(after >= milliseconds(400) && after < milliseconds(1000), qPrintable(QString::number(after.count())));
        QVERIFY(!ear.guard.isWaiting());
    }

    void aCoughIsNoVoiceForLong()
    {
        Ear ear;
        ear.guard.setLength(milliseconds(400));
        ear.silence(1000);
        ear.guard.begin(ear.at);
        ear.hear(spoken(150));
        ear.silence(1500);
        QVERIFY(!ear.guard.take());
        QVERIFY(ear.guard.voice() > milliseconds(0));
        QVERIFY(ear.guard.voice() < milliseconds(400));
        ear.guard.end(); // speech_stopped
        QVERIFY(!ear.guard.isWaiting());
        ear.hear(m_speech);
        QVERIFY(!ear.guard.take());
    }

    void voiceBeforeTheOnsetDoesNotCount()
    {
        Ear ear;
        ear.guard.setLength(milliseconds(300));
        ear.hear(m_speech);
        ear.silence(300);
        ear.guard.begin(ear.at);
        QCOMPARE(ear.guard.voice(), milliseconds(0));
    }

    void countsWhatIsAppendedWhereThereIsNoDetector()
    {
        qputenv("TURNSCOPE_MODELS", "/nonexistent");
        Ear ear;
        ear.guard.setLength(milliseconds(300));
        qunsetenv("TURNSCOPE_MODELS");
        ear.silence(100);
        ear.guard.begin(ear.at);
        ear.silence(280);
        QVERIFY(!ear.guard.take());
        ear.silence(20);
        QVERIFY(ear.guard.take());
    }
};

QTEST_GUILESS_MAIN(TestCutInGuard)
#include "tst_cut_in_guard.moc"
