// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversation/transcript_grouping.h"

#include <QByteArrayList>
#include <QTest>

using namespace turnscope;
using namespace std::chrono_literals;

/// PROTOCOL 12.3, with pieces that arrive at the end of their 200 ms unless a test says otherwise.
class TranscriptGroupingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_grouping = {};
        m_said.clear();
    }

    void whoHasTheFloorGoesOn()
    {
        user(600, "Where");
        user(5000, " is it?"); // the user may think as long as he likes
        QCOMPARE(m_said, (QByteArrayList{"user: Where is it?"}));
    }

    void theModelWaitsUntilTheUserIsSilent()
    {
        user(600, "Where is it?");
        model(800, "Let me see");
        user(1000, " Hm."); // goes on: the model has not got the floor
        model(1200, " now");
        model(1800, " then");
        QCOMPARE(m_said, (QByteArrayList{"user: Where is it? Hm.", "model: Let me see now then"}));
        user(2200, "Yes");
        QCOMPARE(m_said.size(), 3);
    }

    void theUserTakesTheFloorAtOnce()
    {
        model(600, "One, two,");
        user(800, "Stop");
        user(1000, " it");
        QCOMPARE(m_said, (QByteArrayList{"model: One, two,", "user: Stop it"}));
    }

    void piecesOfOneMomentAreOfWhoSpokeBefore()
    {
        model(600, "One,");
        user(800, "Stop");
        model(800, " two,"); // the user's comes first on the wire
        model(1000, " three");
        QCOMPARE(m_said, (QByteArrayList{"model: One, two,", "user: Stop", "model:  three"}));
    }

    void anAcknowledgementDoesNotTakeTheFloor()
    {
        user(600, "I would like");
        model(1000, "Mm-hmm.");
        user(2000, " to go"); // 800 ms after the user's last word
        QCOMPARE(m_said, (QByteArrayList{"user: I would like to go", "model: Mm-hmm."}));
    }

    void butAnAnswerDoes()
    {
        user(600, "I would like");
        model(1000, "No.");
        user(2000, " to go");
        QCOMPARE(m_said, (QByteArrayList{"user: I would like", "model: No.", "user:  to go"}));
    }

    void theModelsSegmentEndsWithSilence()
    {
        model(600, "Done.");
        model(2400, " Really.");
        model(4600, "Anything else?");
        QCOMPARE(m_said, (QByteArrayList{"model: Done. Really.", "model: Anything else?"}));
    }

    void timeGoesOnBetweenPieces()
    {
        piece(true, 600, "Where", 1000);
        piece(false, 800, "It is", 1100);
        piece(true, 1000, "is it", 1700); // 600 ms later, though its own time says 200
        QCOMPARE(m_said, (QByteArrayList{"user: Where", "model: It is", "user: is it"}));
    }

    void aClockThatIsSetBackBeginsAnew()
    {
        user(6000, "Old");
        user(200, "New");
        QCOMPARE(m_said, (QByteArrayList{"user: Old", "user: New"}));
        QCOMPARE(m_grouping.ended().size(), size_t(1));
    }

    void tellsWhatHasEnded()
    {
        user(600, "Where is it?");
        QVERIFY(m_grouping.ended().empty());
        model(1400, "There.");
        QCOMPARE(m_grouping.ended().size(), size_t(1));
        QCOMPARE(m_grouping.ended()[0], SegmentIndex{0});
        m_grouping.close();
        QCOMPARE(m_grouping.ended().size(), size_t(1));
        QCOMPARE(m_grouping.ended()[0], SegmentIndex{1});
    }

private:
    void user(int start, const QByteArray &text) { piece(true, start, text, start + 200); }
    void model(int start, const QByteArray &text) { piece(false, start, text, start + 200); }

    void piece(bool user, int start, const QByteArray &text, int at)
    {
        const auto place = m_grouping.place({user,
                                             milliseconds(start),
                                             milliseconds(start + 200),
                                             SessionTime(milliseconds(at)),
                                             {text.constData(), size_t(text.size())}});
        QCOMPARE(place.isNew, qsizetype(number(place.segment)) == m_said.size());
        if (place.isNew)
            m_said.append(user ? "user: " : "model: ");
        m_said[qsizetype(number(place.segment))] += text;
    }

    TranscriptGrouping m_grouping;
    QByteArrayList m_said;
};

QTEST_GUILESS_MAIN(TranscriptGroupingTest)
#include "tst_transcript_grouping.moc"
