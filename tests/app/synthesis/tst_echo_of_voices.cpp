// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/synthesis/text_to_speech.h"
#include "models/audio/echo_search.h"
#include "models/audio/resampler.h"

#include <QTest>

#include <cmath>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// What a microphone takes up of a voice that is played is told from another voice, and from the same voice with other words.
class TestEchoOfVoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theEchoIsFound();
    void anotherVoiceIsNone_data();
    void anotherVoiceIsNone();

private:
    static constexpr int kRate = 24000;
    static constexpr milliseconds kLongest{1000};

    static std::vector<qint16> speak(const QString &text, const QString &person)
    {
        const Result<Wave> wave = synthesize(text, person);
        return wave ? resample(wave->samples, wave->rate, kRate) : std::vector<qint16>();
    }

    std::vector<qint16> m_played;
};

void TestEchoOfVoices::initTestCase()
{
    m_played = speak(u"The next train to the harbour leaves at noon from platform seven."_s, u"slt"_s);
    if (m_played.size() < size_t(kRate) * 5 / 2)
        QSKIP("no voice to speak with");
    m_played.resize(size_t(kRate) * 5 / 2);
}

void TestEchoOfVoices::theEchoIsFound()
{
    const std::vector<qint16> noise = speak(u"Well, I do not know."_s, u"rms"_s);
    std::vector<qint16> near(kRate);
    for (size_t i = 0; i < near.size(); ++i) {
        const size_t at = size_t(kRate) * 8 / 10 + i; // 200 ms late
        const double reflected = 0.08 * m_played[at - kRate / 50];
        near[i] = qint16(std::lround(0.2 * m_played[at] + reflected + (i < noise.size() ? 0.02 * noise[i] : 0)));
    }
    const auto match = findEcho(near, m_played, kRate, kLongest);
    QVERIFY(match);
    qInfo("%.2f at %lld ms", match->likeness, static_cast<long long>(match->delay.count()));
    QVERIFY(match->likeness > 0.6);
    QVERIFY(std::abs(match->delay.count() - 200) <= 2);
}

void TestEchoOfVoices::anotherVoiceIsNone_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("text");
    for (const QString &person : {u"slt"_s, u"rms"_s, u"awb"_s, u"kal"_s}) {
        QTest::newRow(qPrintable(person + u", a question"_s)) << person << u"Could you say that once more, please?"_s;
        QTest::newRow(qPrintable(person + u", an order"_s)) << person << u"Stop, that is not what I asked for."_s;
    }
}

void TestEchoOfVoices::anotherVoiceIsNone()
{
    QFETCH(QString, person);
    QFETCH(QString, text);
    std::vector<qint16> near = speak(text, person);
    near.resize(kRate);
    const auto match = findEcho(near, m_played, kRate, kLongest);
    if (!match)
        return;
    qInfo("%.2f", match->likeness);
    QVERIFY2(match->likeness < 0.35, qPrintable(QString::number(match->likeness)));
}

QTEST_GUILESS_MAIN(TestEchoOfVoices)
#include "tst_echo_of_voices.moc"
