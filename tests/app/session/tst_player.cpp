// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/player.h"

#include <QTest>

using namespace turnscope;

class TestPlayer : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<PlaybackQueue> m_queue;
    std::unique_ptr<Player> m_player;

    void hear(int ms)
    {
        std::vector<StereoSample> samples(size_t(ms) * 24);
        m_queue->read(samples);
        m_queue->setHeard(m_queue->consumed());
    }

    void arrive(const char *item, int ms) { m_player->append({"r", item, 0}, std::vector<qint16>(size_t(ms) * 24, 5)); }

    static SessionTime at(int ms) { return fromMilliseconds<SessionTime>(ms); }

private Q_SLOTS:
    void init()
    {
        m_queue = std::make_shared<PlaybackQueue>();
        m_queue->setOpen(true);
        m_player = std::make_unique<Player>(m_queue);
    }

    void tellsBeginProgressAndEnd()
    {
        arrive("a", 300);
        m_player->finish("a");
        QVERIFY(m_player->advance(at(0)).empty()); // nothing was heard yet
        hear(10);
        auto notes = m_player->advance(at(10));
        QCOMPARE(notes.size(), size_t(1));
        QVERIFY(notes[0].what == PlaybackNote::What::Started);
        hear(90);
        notes = m_player->advance(at(100));
        QCOMPARE(notes.size(), size_t(1));
        QVERIFY(notes[0].what == PlaybackNote::What::Heard);
        QCOMPARE(notes[0].played.count(), 100);
        QVERIFY(m_player->advance(at(120)).empty()); // too soon to tell again
        hear(200);
        notes = m_player->advance(at(300));
        QCOMPARE(notes.size(), size_t(1));
        QVERIFY(notes[0].what == PlaybackNote::What::Stopped);
        QCOMPARE(notes[0].played.count(), 300);
        QCOMPARE(notes[0].sent.count(), 300);
        QVERIFY(!m_player->isPlaying());
    }

    void waitsForMoreOfAnUnfinishedItem()
    {
        arrive("a", 100);
        hear(100);
        m_player->advance(at(100));
        QVERIFY(m_player->isPlaying());
        arrive("a", 100);
        hear(100);
        m_player->finish("a");
        const auto notes = m_player->advance(at(250));
        QCOMPARE(notes.back().played.count(), 200);
        QVERIFY(!m_player->isPlaying());
    }

    void holdsMoreThanTheSpeakersQueue()
    {
        arrive("a", 10000);
        QCOMPARE(m_player->buffered().count(), 10000);
        qint64 heard = 0;
        for (int i = 0; i < 10; ++i) {
            hear(1000);
            m_player->advance(at(1000 * i));
            heard = qint64(m_queue->heard()) / 24;
        }
        QCOMPARE(heard, 10000);
        QCOMPARE(m_player->buffered().count(), 0);
    }

    void knowsWhatWasHeardOfEachItemWhenCut()
    {
        arrive("a", 200);
        m_player->finish("a");
        arrive("b", 500);
        arrive("c", 100);
        hear(350);
        const auto notes = m_player->cut();
        QCOMPARE(notes.size(), size_t(3));
        QCOMPARE(notes[0].played.count(), 200);
        QCOMPARE(notes[1].played.count(), 150);
        QCOMPARE(notes[1].sent.count(), 500);
        QCOMPARE(notes[2].played.count(), 0);
        QVERIFY(m_queue->isEmpty());
        arrive("d", 100); // counts from its own begin, though the queue goes on
        hear(40);
        m_player->advance(at(0));
        QCOMPARE(m_player->cut().front().played.count(), 40);
    }

    void whatWasCutWaitsForNobody()
    {
        arrive("a", 2000);
        hear(100);
        m_player->cut();
        QCOMPARE(m_queue->heard(), m_queue->written());
        arrive("b", 300); // the speaker has taken nothing of it
        QCOMPARE(m_player->buffered().count(), 300);
        QVERIFY(m_player->advance(at(0)).empty());
    }

    void saysWhoseAudioWasCut()
    {
        arrive("a", 200);
        m_player->finish("a");
        arrive("b", 200);
        const auto notes = m_player->cut();
        QCOMPARE(notes.size(), size_t(2));
        QCOMPARE(notes[0].response, "r");
        QVERIFY(notes[0].complete);
        QVERIFY(!notes[1].complete);
    }

    void tellsWhatWasHeardEvery50Ms()
    {
        arrive("a", 2000);
        int told = 0;
        for (int ms = 0; ms < 1000; ms += 10) {
            hear(10);
            told += int(m_player->advance(at(ms)).size());
        }
        QVERIFY2(told >= 20, qPrintable(QString::number(told)));
        QVERIFY2(told <= 30, qPrintable(QString::number(told)));
        for (int ms = 1000; ms < 1500; ms += 10) // nothing is played: nothing is told
            told -= int(m_player->advance(at(ms)).size());
        QVERIFY(told >= 19);
    }

    void countsPausesInTheMiddleOfAnAnswer()
    {
        arrive("a", 100);
        hear(100);
        m_queue->noteSilence(); // the speaker wanted more
        m_player->advance(at(100));
        QCOMPARE(m_player->underruns(), 0); // perhaps that was its end
        arrive("a", 100);
        QCOMPARE(m_player->underruns(), 1);
        arrive("a", 100);
        QCOMPARE(m_player->underruns(), 1);
        hear(200);
        m_queue->noteSilence();
        m_player->finish("a");
        const auto notes = m_player->advance(at(400));
        QCOMPARE(notes.back().underruns, 1);
        arrive("b", 100); // another answer does not continue this one
        QCOMPARE(m_player->underruns(), 1);
    }

    void keepsNothingWithoutASpeaker()
    {
        m_queue->setOpen(false);
        QVERIFY(!m_player->append({"r", "a", 0}, std::vector<qint16>(240)));
        QVERIFY(!m_player->isPlaying());
        QVERIFY(!Player(nullptr).append({"r", "a", 0}, std::vector<qint16>(240)));
        QVERIFY(Player(nullptr).cut().empty());
    }

    void stopsWhenTheSpeakerGoes()
    {
        arrive("a", 500);
        hear(100);
        m_player->advance(at(100));
        m_queue->setOpen(false);
        const auto notes = m_player->advance(at(200));
        QCOMPARE(notes.size(), size_t(1));
        QCOMPARE(notes[0].played.count(), 100);
        QVERIFY(!m_player->isPlaying());
    }
};

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
