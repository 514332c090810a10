// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/played_file.h"

#include <QTest>

#include <numeric>

using namespace turnscope;

class TestPlayedFile : public QObject
{
    Q_OBJECT

private:
    static std::shared_ptr<const std::vector<qint16>> counting(int ms)
    {
        auto samples = std::make_shared<std::vector<qint16>>(size_t(ms) * 24);
        std::iota(samples->begin(), samples->end(), qint16(1));
        return samples;
    }

    static std::vector<qint16> drain(MicrophoneQueue &queue)
    {
        std::vector<qint16> out(queue.size());
        queue.read(out);
        return out;
    }

    static microseconds at(int ms) { return milliseconds(ms); }

private Q_SLOTS:
    void comesAtItsPaceAndThenThereIsSilence()
    {
        MicrophoneQueue queue;
        const auto samples = counting(50);
        PlayedFile file(samples);
        file.write(queue, at(0));
        QCOMPARE(queue.size(), size_t(0));
        file.write(queue, at(20));
        QCOMPARE(queue.size(), size_t(480));
        QVERIFY(!file.isOver());
        file.write(queue, at(100));
        QVERIFY(file.isOver());
        std::vector<qint16> expected = *samples;
        expected.resize(2400);
        QCOMPARE(drain(queue), expected);
    }

    void goesRoundAndRound()
    {
        MicrophoneQueue queue;
        PlayedFile file(counting(10), true);
        for (int ms = 0; ms <= 100; ms += 10)
            file.write(queue, at(ms));
        QVERIFY(!file.isOver());
        const auto out = drain(queue);
        QCOMPARE(out.size(), size_t(2400));
        QCOMPARE(out[0], qint16(1));
        QCOMPARE(out[240], qint16(1));
        QCOMPARE(out[2399], qint16(240));
    }

    void losesNoSampleOfTheFileInAGap()
    {
        MicrophoneQueue queue;
        PlayedFile file(counting(1000));
        file.write(queue, at(10));
        file.write(queue, at(5010)); // as after sleep
        QCOMPARE(queue.size(), size_t(240 + 12000));
        QVERIFY(!file.isOver());
        const auto out = drain(queue);
        QCOMPARE(out.back(), qint16(240 + 12000));
    }

    void silenceNeedsNoFile()
    {
        MicrophoneQueue queue;
        PlayedFile file(nullptr, true);
        file.write(queue, at(100));
        QCOMPARE(drain(queue), std::vector<qint16>(2400));
    }

    void gainAndMuteApplyToIt()
    {
        MicrophoneQueue queue;
        queue.setGain(2);
        PlayedFile file(counting(10), true);
        file.write(queue, at(10));
        QCOMPARE(drain(queue)[9], qint16(20));
        queue.setGain(1000);
        file.write(queue, at(20));
        QCOMPARE(drain(queue).back(), qint16(32767)); // and clips
        queue.takeLevel();
        queue.setMuted(true);
        file.write(queue, at(30));
        QCOMPARE(drain(queue), std::vector<qint16>(240));
        QCOMPARE(queue.takeLevel(), 0.0F);
        queue.setMuted(false);
        queue.setRead(false);
        file.write(queue, at(40));
        QCOMPARE(queue.size(), size_t(0)); // nobody reads: only the meter moves
        QCOMPARE(queue.dropped(), quint64(0));
        QCOMPARE(queue.takeLevel(), 32767.0F / 32768);
    }
};

QTEST_GUILESS_MAIN(TestPlayedFile)
#include "tst_played_file.moc"
