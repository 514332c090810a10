// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/synthesis/text_to_speech.h"

#include <QTest>

#include <cmath>
#include <thread>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

double seconds(const Wave &wave)
{
    return double(wave.samples.size()) / wave.rate;
}

double loudness(const Wave &wave)
{
    double sum = 0;
    for (const qint16 sample : wave.samples)
        sum += double(sample) * sample;
    return wave.samples.empty() ? 0 : std::sqrt(sum / double(wave.samples.size()));
}

} // namespace

class TestTextToSpeech : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPersonSpeaksInAnotherVoice()
    {
        std::vector<std::vector<qint16>> spoken;
        for (const QString &person : flitePersons()) {
            const auto wave = synthesize(u"Where is my order?"_s, person);
            QVERIFY(wave);
            QVERIFY2(loudness(*wave) > 300, qPrintable(person));
            QVERIFY(seconds(*wave) > 0.7 && seconds(*wave) < 3);
            for (const auto &other : spoken)
                QVERIFY(other != wave->samples);
            spoken.push_back(wave->samples);
        }
    }

    void speedChangesTheDurationAndDoesNotStay()
    {
        const QString text = u"The quick brown fox jumps over the lazy dog."_s;
        const double own = seconds(*synthesize(text));
        const double quick = seconds(*synthesize(text, {}, 1.5));
        QVERIFY2(std::abs(own / quick - 1.5) < 0.2, qPrintable(u"%1 %2"_s.arg(own).arg(quick)));
        QCOMPARE(seconds(*synthesize(text)), own);
    }

    /// Whatever was spoken before.
    void theSameTextIsTheSameSound()
    {
        for (const QString &person : flitePersons()) {
            const auto once = synthesize(u"She sells sea shells."_s, person);
            QVERIFY(once && synthesize(u"Something else."_s, person));
            QVERIFY2(once->samples == synthesize(u"She sells sea shells."_s, person)->samples, qPrintable(person));
        }
    }

    void anUnknownPersonIsSaid()
    {
        const auto wave = synthesize(u"hello"_s, u"nobody"_s);
        QVERIFY(!wave);
        QVERIFY(wave.error().text.contains(u"nobody"_s) && wave.error().text.contains(u"slt"_s));
    }

    void lettersWithMarksAreReadAndOthersLeftOut()
    {
        QCOMPARE(synthesize(u"café"_s)->samples.size(), synthesize(u"cafe"_s)->samples.size());
        QVERIFY(synthesize(u"你好"_s)->samples.empty());
        QVERIFY(synthesize({})->samples.empty());
        QVERIFY(!synthesize(QString(30000, u'a')));
    }

    void threadsMaySpeakTogether()
    {
        const std::vector<qint16> alone = synthesize(u"One moment please."_s, u"rms"_s)->samples;
        std::vector<std::thread> threads;
        std::vector<int> same(4);
        for (size_t i = 0; i < same.size(); ++i) {
            threads.emplace_back([&, i] { same[i] = synthesize(u"One moment please."_s, u"rms"_s)->samples == alone; });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(same, std::vector<int>(same.size(), 1));
    }
};

QTEST_GUILESS_MAIN(TestTextToSpeech)
#include "tst_text_to_speech.moc"
