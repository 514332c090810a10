// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/hearing/turn_end.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestTurnEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unfinishedSentencesAreKnown_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("finished");
        QTest::newRow("a question") << u"what time is it"_s << true;
        QTest::newRow("a full stop") << u"That is all."_s << true;
        QTest::newRow("one word") << u"yes"_s << true;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("blank") << u"  "_s << false;
        QTest::newRow("a conjunction") << u"i would like a ticket and"_s << false;
        QTest::newRow("a preposition") << u"Send it to"_s << false;
        QTest::newRow("an article") << u"where is the"_s << false;
        QTest::newRow("a filler") << u"my number is um"_s << false;
        QTest::newRow("a comma") << u"first of all,"_s << false;
        QTest::newRow("dots") << u"I think ..."_s << false;
        QTest::newRow("a hanging verb") << u"i want"_s << false;
        QTest::newRow("punctuation after a conjunction") << u"I went there but."_s << false;
    }
    void unfinishedSentencesAreKnown()
    {
        QFETCH(QString, words);
        QFETCH(bool, finished);
        QCOMPARE(soundsFinished(words), finished);
    }

    void eagernessLimitsTheWait()
    {
        QCOMPARE(longestPause(u"low"_s).count(), 8000);
        QCOMPARE(longestPause(u"medium"_s).count(), 4000);
        QCOMPARE(longestPause(u"auto"_s).count(), 4000);
        QCOMPARE(longestPause(u"high"_s).count(), 2000);
    }
};

QTEST_GUILESS_MAIN(TestTurnEnd)
#include "tst_turn_end.moc"
