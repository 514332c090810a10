// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/event_number.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestEventNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFromOne()
    {
        QCOMPARE(eventNumberText(EventIndex{0}), u"#1"_s);
        QCOMPARE(eventNumberText(EventIndex{3}), u"#4"_s);
        QCOMPARE(eventNumberText(EventIndex{1203}), u"#1\u202F204"_s);
        QCOMPARE(eventNumberText(EventIndex{4294967295}), u"#4\u202F294\u202F967\u202F296"_s);
        QCOMPARE(eventDigits(EventIndex{1203}), u"1\u202F204"_s);
    }

    void isReadAgain()
    {
        for (const quint32 each : {0U, 8U, 1203U, 4294967294U})
            QCOMPARE(eventOfNumber(eventNumberText(EventIndex{each})), EventIndex{each});
        QCOMPARE(eventOfNumber(u"#1204"_s), EventIndex{1203});
        QCOMPARE(eventOfNumber(u"#1 204"_s), EventIndex{1203});
        for (const QString &other :
             {u""_s, u"#"_s, u"#0"_s, u"#-1"_s, u"#+1"_s, u"#1.5"_s, u"4"_s, u"#one"_s, u"#4294967297"_s})
            QVERIFY2(!eventOfNumber(other), qPrintable(other));
    }
};

QTEST_APPLESS_MAIN(TestEventNumber)
#include "tst_event_number.moc"
