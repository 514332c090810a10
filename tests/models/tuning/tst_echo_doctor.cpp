// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/synthesis/text_to_speech.h"
#include "models/audio/resampler.h"
#include "models/tuning/echo_doctor.h"
#include "tests/models/tuning/room.h"

#include <QTest>

#include <cmath>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Whose voice cut in: the model's own, as the microphone took it up, or somebody's.
class TestEchoDoctor : public QObject
{
    Q_OBJECT

private:
    std::vector<qint16> m_answer;
    std::vector<qint16> m_user;

    static std::vector<qint16> speak(const QString &text, const QString &person)
    {
        const Result<Wave> wave = synthesize(text, person);
        return wave ? resample(wave->samples, wave->rate, Room::kRate) : std::vector<qint16>();
    }

    static InputRange voice(qint64 from, qint64 to)
    {
        return {fromMilliseconds<InputTime>(from), fromMilliseconds<InputTime>(to)};
    }

    /// 10 s, in which the answer is played from 2 s on.
    Room room() const
    {
        Room room(std::vector<qint16>(size_t(Room::kRate) * 10));
        room.play(2000, m_answer);
        return room;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_answer = speak(u"The next train to the harbour leaves at noon from platform seven, and it is late today."_s,
                         u"slt"_s);
        m_user = speak(u"Stop, that is not what I asked for."_s, u"rms"_s);
        QVERIFY(m_answer.size() > size_t(Room::kRate) * 4);
        QVERIFY(m_user.size() > size_t(Room::kRate));
    }

    void itsOwnVoiceIsFound()
    {
        Room room = this->room();
        room.hear(2180, m_answer, std::pow(10, -24 / 20.0));
        room.fold();
        const std::vector voices{voice(500, 900), voice(2250, 3600), voice(4000, 5200)};
        const auto report = echoReport(room.audio(), voices);
        QVERIFY(report);
        QCOMPARE(report->cutIns.size(), size_t(2)); // the first one begins while nobody else speaks
        for (const JudgedCutIn &cut : report->cutIns) {
            QCOMPARE(cut.whose, JudgedCutIn::Whose::Model);
            QVERIFY2(std::abs(cut.delay.count() - 180) <= 2, qPrintable(QString::number(cut.delay.count())));
            QVERIFY2(std::abs(cut.level + 24) < 1, qPrintable(QString::number(cut.level)));
        }
        QCOMPARE(report->cutIns[1].voice, size_t(2));
        QVERIFY2(report->text().contains(u"2 are the model's own voice, 180 ms late, -24 dB"_s)
                     || report->text().contains(u"ms late, -24 dB"_s),
                 qPrintable(report->text()));
        QVERIFY(report->text().contains(u"headphones"_s));
    }

    void somebodyElsesIsNone()
    {
        Room room = this->room();
        room.hear(3000, m_user, 0.5);
        room.fold();
        const auto report = echoReport(room.audio(), std::vector{voice(3000, 4400)});
        QVERIFY(report);
        QCOMPARE(report->cutIns.size(), size_t(1));
        QCOMPARE(report->cutIns[0].whose, JudgedCutIn::Whose::Users);
        QVERIFY(!report->delay());
        QVERIFY2(report->text().contains(u"none is the model's own voice"_s), qPrintable(report->text()));
    }

    /// One of each: the sum names them apart.
    void bothInOneSession()
    {
        Room room = this->room();
        std::vector<qint16> first(m_answer.begin(), m_answer.begin() + Room::kRate * 3 / 2);
        room.hear(2100, first, 0.2);
        room.hear(4200, m_user, 0.5);
        room.fold();
        const auto report = echoReport(room.audio(), std::vector{voice(2150, 3500), voice(4200, 5500)});
        QVERIFY(report);
        QCOMPARE(report->count(JudgedCutIn::Whose::Model), size_t(1));
        QCOMPARE(report->count(JudgedCutIn::Whose::Users), size_t(1));
        QVERIFY2(std::abs(report->delay().value_or(milliseconds(0)).count() - 100) <= 2, qPrintable(report->text()));
        QVERIFY2(std::abs(report->level().value_or(0) - 20 * std::log10(0.2)) < 1, qPrintable(report->text()));
    }

    void silenceCannotBeTold()
    {
        Room room = this->room();
        room.fold();
        const auto report = echoReport(room.audio(), std::vector{voice(3000, 4000)});
        QVERIFY(report);
        QCOMPARE(report->count(JudgedCutIn::Whose::Unknown), size_t(1));
    }

    void aLoopbackIsNamed()
    {
        Room room = this->room();
        room.hear(2000, m_answer, 0.9);
        room.fold();
        const auto report = echoReport(room.audio(), std::vector{voice(2300, 3700)});
        QVERIFY(report);
        QVERIFY2(report->text().contains(u"wired to the input"_s), qPrintable(report->text()));
    }

    void withoutAnAnswerThereIsNoCutIn()
    {
        Room room(m_user);
        room.fold();
        const auto report = echoReport(room.audio(), std::vector{voice(100, 1000)});
        QVERIFY(report);
        QVERIFY(report->cutIns.empty());
        Room other = this->room();
        other.fold();
        QVERIFY(!echoReport(other.audio(), std::vector{voice(3000, 4000)}, [] { return false; }));
    }
};

QTEST_GUILESS_MAIN(TestEchoDoctor)
#include "tst_echo_doctor.moc"
