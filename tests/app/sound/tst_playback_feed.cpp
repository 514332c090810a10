// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/device_samples.h"
#include "app/sound/playback_feed.h"

#include <QTest>

#include <numeric>

using namespace turnscope;

class TestPlaybackFeed : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        std::shared_ptr<PlaybackQueue> queue = std::make_shared<PlaybackQueue>();
        PlaybackFeed feed{queue};

        explicit Fixture(int rate = PlaybackQueue::kRate) { feed.begin(monoPcm16(rate)); }

        /// Samples that tell their own position, from 1 on.
        void write(int count)
        {
            std::vector<qint16> samples(static_cast<size_t>(count));
            std::iota(samples.begin(), samples.end(), qint16(queue->written() + 1));
            queue->write(samples);
        }

        std::vector<qint16> fill(int frames)
        {
            std::vector<qint16> samples(static_cast<size_t>(frames));
            feed.fill(reinterpret_cast<char *>(samples.data()), samples.size());
            return samples;
        }

        void play(quint64 frames) { feed.notePlayed(frames, microseconds(0)); }
    };

private Q_SLOTS:
    void givesSilenceWhereThereIsNothing()
    {
        Fixture f;
        f.write(3);
        QCOMPARE(f.fill(5), (std::vector<qint16>{1, 2, 3, 0, 0}));
        QVERIFY(f.feed.isWaiting());
        f.play(2);
        QCOMPARE(f.queue->heard(), quint64(2));
        f.play(5);
        QCOMPARE(f.queue->heard(), quint64(3));
        QVERIFY(!f.feed.isWaiting());
    }

    void keepsTheChannelsApart_data()
    {
        QTest::addColumn<int>("rate");
        QTest::newRow("as it is") << PlaybackQueue::kRate;
        QTest::newRow("resampled") << 48000;
    }

    void keepsTheChannelsApart()
    {
        QFETCH(int, rate);
        auto queue = std::make_shared<PlaybackQueue>();
        PlaybackFeed feed(queue);
        feed.begin(stereoPcm16(rate));
        queue->write(std::vector<StereoSample>(24000, StereoSample{4000, -8000}));
        std::vector<StereoSample> out(9600);
        feed.fill(reinterpret_cast<char *>(out.data()), out.size());
        QVERIFY(std::abs(out.back().left - 4000) < 10);
        QVERIFY(std::abs(out.back().right + 8000) < 10);
        feed.begin(monoPcm16(PlaybackQueue::kRate));
        QCOMPARE(([&] {
                     qint16 mixed = 0;
                     feed.fill(reinterpret_cast<char *>(&mixed), 1);
                     return mixed;
                 })(),
                 qint16(-2000));
    }

    void aFlushTakesOnlyWhatWasDiscarded()
    {
        Fixture f;
        f.write(100);
        f.fill(100);
        f.play(20);
        f.queue->discard();
        f.write(50);
        QCOMPARE(f.fill(10).front(), qint16(101)); // it was asked before it was told
        const HeardClock::Range silent = f.feed.flush(30);
        QCOMPARE(silent.from, quint64(30));
        QCOMPARE(silent.until, quint64(100));
        QCOMPARE(f.queue->heard(), quint64(100));
        f.play(105);
        QCOMPARE(f.queue->heard(), quint64(105));
        QCOMPARE(f.fill(1).front(), qint16(111));
        QVERIFY(f.feed.flush(110).isEmpty()); // nothing more
    }

    void whatALostStreamHadNotPlayedComesAgain()
    {
        Fixture f;
        f.write(100);
        f.fill(80);
        f.play(30);
        f.feed.begin(monoPcm16(PlaybackQueue::kRate));
        QCOMPARE(f.queue->heard(), quint64(30));
        QCOMPARE(f.fill(20).front(), qint16(31));
        const std::vector<qint16> rest = f.fill(60);
        QCOMPARE(rest.front(), qint16(51));
        QCOMPARE(rest[49], qint16(100));
        QCOMPARE(rest[50], qint16(0));
        f.play(70);
        QCOMPARE(f.queue->heard(), quint64(100));

        f.write(100);
        f.fill(80);
        f.queue->discard();
        f.feed.begin(monoPcm16(PlaybackQueue::kRate));
        QCOMPARE(f.fill(10), std::vector<qint16>(10)); // but not what was discarded
    }

    void whatTheDeviceLostComesAgain()
    {
        Fixture f;
        f.fill(10);
        f.write(100);
        f.fill(100);
        f.play(10 + 45); // as it seemed
        f.feed.giveAgain(50, 70);
        QCOMPARE(f.feed.given(), quint64(70));
        QCOMPARE(f.fill(30).front(), qint16(41));
        f.play(76);
        QCOMPARE(f.queue->heard(), quint64(46));
        f.fill(40);
        f.play(f.feed.given());
        QCOMPARE(f.queue->heard(), quint64(100));
    }

    void aFlushEmptiesTheResampler()
    {
        Fixture f(48000);
        f.queue->write(std::vector<qint16>(24000, qint16(8000)));
        const std::vector<qint16> playing = f.fill(9600);
        QVERIFY(playing.back() > 7000);
        f.play(4800);
        f.queue->discard();
        const HeardClock::Range silent = f.feed.flush(4900);
        QVERIFY(silent.from >= 4900 && silent.from < 4910);
        QVERIFY(silent.until > 9500 && silent.until <= 9600);
        for (const qint16 sample : f.fill(9600))
            QCOMPARE(sample, qint16(0));
        f.queue->write(std::vector<qint16>(2400, qint16(8000)));
        f.fill(9600);
        QVERIFY(f.feed.isWaiting());
        f.play(f.feed.given());
        QCOMPARE(f.queue->heard(), f.queue->written());
    }
};

QTEST_GUILESS_MAIN(TestPlaybackFeed)
#include "tst_playback_feed.moc"
