// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/ears.h"
#include "app/rehearsal/recognizer.h"
#include "peer.h"

#include <QSignalSpy>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Words out of speech, on a thread of their own.
class TestEars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsComeWithTheirTicketsInOrder()
    {
        Ears ears;
        QSignalSpy heard(&ears, &Ears::heard);
        const quint64 first = ears.transcribe(spokenText(u"what time is it"_s));
        const quint64 second = ears.transcribe(spokenText(u"hello there what is the weather like in paris today"_s));
        QCOMPARE(heard.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 2, 30000);
        QCOMPARE(heard[0][0].toULongLong(), first);
        QCOMPARE(heard[0][1].toString(), u"what time is it"_s);
        QCOMPARE(heard[1][0].toULongLong(), second);
        QCOMPARE(heard[1][1].toString(), u"hello there what is the weather like in paris today"_s);
    }

    void silenceHasNoWords()
    {
        Ears ears;
        QSignalSpy heard(&ears, &Ears::heard);
        ears.transcribe({24000, std::vector<qint16>(24000)});
        ears.transcribe({24000, {}});
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 2, 30000);
        QCOMPARE(heard[0][1].toString(), QString());
        QCOMPARE(heard[1][1].toString(), QString());
    }

    void aMissingModelIsSaid()
    {
        qputenv("TURNSCOPE_POCKETSPHINX", "/nowhere");
        const auto recognizer = Recognizer::create();
        qunsetenv("TURNSCOPE_POCKETSPHINX");
        QVERIFY(!recognizer);
        QVERIFY(recognizer.error().text.contains("/nowhere/en-us is missing"_L1));
    }

    void whatIsStillWaitingIsGivenUpAtTheEnd()
    {
        QElapsedTimer clock;
        {
            Ears ears;
            QSignalSpy heard(&ears, &Ears::heard);
            ears.transcribe(spokenText(u"hello"_s));
            QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, 30000);
            const Wave speech = spokenText(u"hello there what is the weather like in paris today"_s);
            for (int i = 0; i < 200; ++i)
                ears.transcribe(speech);
            clock.start();
        }
        QVERIFY2(clock.elapsed() < 30000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestEars)
#include "tst_ears.moc"
