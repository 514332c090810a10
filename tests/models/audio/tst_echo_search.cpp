// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/echo_search.h"
#include "tests/support/spoken_session.h"

#include <QTest>

#include <cmath>

using namespace turnscope;
using namespace std::chrono_literals;

/// A delayed and weakened sound is found in the microphone; another voice is not.
class TestEchoSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheDelay_data();
    void findsTheDelay();
    void anotherVoiceIsNone_data();
    void anotherVoiceIsNone();
    void silenceIsNone();

private:
    static constexpr int kRate = 24000;
    static constexpr milliseconds kLongest{1000};

    /// What the microphone hears `delay` behind, a second of it from `kLongest` on, with a voice of its own in it.
    static std::vector<qint16> echo(const std::vector<qint16> &played, milliseconds delay, double gain,
                                    const std::vector<qint16> &own = {})
    {
        std::vector<qint16> near(kRate);
        const size_t from = size_t((kLongest - delay).count() * kRate / 1000);
        for (size_t i = 0; i < near.size(); ++i)
            near[i] = qint16(std::lround(gain * played[from + i]) + (i < own.size() ? own[i] : 0));
        return near;
    }
};

void TestEchoSearch::findsTheDelay_data()
{
    QTest::addColumn<int>("delay");
    QTest::addColumn<double>("gain");
    QTest::addColumn<double>("own");
    QTest::addColumn<double>("likeness");
    QTest::newRow("loud") << 180 << 0.5 << 0.0 << 0.95;
    QTest::newRow("weak") << 40 << 0.03 << 0.0 << 0.9;
    QTest::newRow("late") << 950 << 0.2 << 0.0 << 0.9;
    QTest::newRow("with somebody in the room") << 250 << 0.4 << 0.1 << 0.5;
}

void TestEchoSearch::findsTheDelay()
{
    QFETCH(int, delay);
    QFETCH(double, gain);
    QFETCH(double, own);
    QFETCH(double, likeness);
    const std::vector<qint16> played = speechLike(kRate * 2 + kRate / 10, 0.6, 1);
    const std::vector<qint16> near =
        echo(played, milliseconds(delay), gain, own > 0 ? speechLike(kRate, own, 9) : std::vector<qint16>());
    const auto match = findEcho(near, played, kRate, kLongest);
    QVERIFY(match);
    QVERIFY2(match->likeness >= likeness, qPrintable(QString::number(match->likeness)));
    QVERIFY2(std::abs(match->delay.count() - delay) <= 2, qPrintable(QString::number(match->delay.count())));
}

void TestEchoSearch::anotherVoiceIsNone_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 2; seed < 8; ++seed)
        QTest::addRow("voice %u", seed) << seed;
}

void TestEchoSearch::anotherVoiceIsNone()
{
    QFETCH(quint32, seed);
    const std::vector<qint16> played = speechLike(kRate * 2 + kRate / 10, 0.6, 1);
    const auto match = findEcho(speechLike(kRate, 0.5, seed), played, kRate, kLongest);
    QVERIFY(match);
    QVERIFY2(match->likeness < 0.45, qPrintable(QString::number(match->likeness)));
}

void TestEchoSearch::silenceIsNone()
{
    const std::vector<qint16> nothing(kRate * 2);
    const std::vector<qint16> voice = speechLike(kRate * 2, 0.6, 1);
    QVERIFY(!findEcho(std::span(nothing).first(kRate), voice, kRate, kLongest));
    QVERIFY(!findEcho(std::span(voice).first(kRate), nothing, kRate, kLongest));
    QVERIFY(!findEcho(std::span(voice).first(100), voice, kRate, kLongest));
    QVERIFY(!findEcho(voice, std::span(voice).first(kRate), kRate, kLongest));
}

QTEST_GUILESS_MAIN(TestEchoSearch)
#include "tst_echo_search.moc"
