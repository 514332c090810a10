// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/microphone_queue.h"
#include "app/sound/playback_queue.h"

#include <QTest>

#include <numeric>
#include <thread>

using namespace turnscope;

class TestRingBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderAroundItsEnd()
    {
        RingBuffer<int> ring(6);
        QCOMPARE(ring.capacity(), std::size_t(8));
        int next = 0;
        int expected = 0;
        for (int round = 0; round < 100; ++round) {
            std::vector<int> in(5);
            std::iota(in.begin(), in.end(), next);
            next += int(ring.write(in));
            std::vector<int> out(4);
            out.resize(ring.read(out));
            for (const int value : out)
                QCOMPARE(value, expected++);
        }
        QCOMPARE(ring.size(), std::size_t(next - expected));
    }

    void takesNoMoreThanThereIsRoomFor()
    {
        RingBuffer<int> ring(4);
        QCOMPARE(ring.write(std::vector<int>(10, 1)), std::size_t(4));
        QCOMPARE(ring.write(std::vector<int>(1, 1)), std::size_t(0));
        ring.skipTo(99);
        QCOMPARE(ring.consumed(), quint64(4));
        std::vector<int> out(1);
        QCOMPARE(ring.read(out), std::size_t(0));
    }

    void passesEverythingBetweenTwoThreads()
    {
        RingBuffer<quint32> ring(64);
        constexpr quint32 count = 300000;
        std::thread writer([&ring] {
            for (quint32 i = 0; i < count;) {
                const std::array<quint32, 3> block{i, i + 1, i + 2};
                i += quint32(ring.write({block.data(), std::min<std::size_t>(3, count - i)}));
            }
        });
        quint32 expected = 0;
        bool ordered = true;
        std::array<quint32, 7> out{};
        while (expected < count) {
            const std::size_t got = ring.read(out);
            for (std::size_t i = 0; i < got; ++i)
                ordered = ordered && out[i] == expected++;
        }
        writer.join();
        QVERIFY(ordered);
    }

    void microphoneCountsWhatItLoses()
    {
        MicrophoneQueue queue;
        std::vector<qint16> second(MicrophoneQueue::kRate, -16384);
        for (int i = 0; i < 4; ++i)
            queue.write(second);
        QCOMPARE(queue.dropped() + queue.size(), quint64(4 * MicrophoneQueue::kRate));
        QVERIFY(queue.dropped() > 0);
        QCOMPARE(queue.takeLevel(), 0.5F);
        QCOMPARE(queue.takeLevel(), 0.0F);
    }

    void playbackSkipsWhatWasDiscarded()
    {
        PlaybackQueue queue;
        queue.write(std::vector<qint16>(100, 1));
        queue.discard();
        QVERIFY(queue.isEmpty());
        queue.write(std::vector<qint16>(10, 2));
        std::vector<StereoSample> out(50);
        QCOMPARE(queue.read(out), std::size_t(10));
        QVERIFY(out.front() == (StereoSample{2, 2}));
        QCOMPARE(queue.consumed(), quint64(110));
    }
};

QTEST_GUILESS_MAIN(TestRingBuffer)
#include "tst_ring_buffer.moc"
