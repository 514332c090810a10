// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/hearing/ears.h"
#include "app/rehearsal/hearing/recognizer.h"
#include "app/rehearsal/speaking/voice.h"
#include "models/audio/resampler.h"
#include "tests/app/support/peer.h"

#include <QRegularExpression>
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

    void hearsWhatTheDialogueActsOn_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("phrase");
        for (const QString &said :
             {u"where is my order four two seven"_s, u"where is order nine oh two one please"_s,
              u"my order number is four two seven"_s, u"count to ten"_s, u"count to twenty five"_s})
            QTest::newRow(qPrintable(said)) << said << true;
        for (const QString &said : {u"I ordered four tickets to Seven Oaks"_s, u"what about ordering pizza for two"_s,
                                    u"where are my shoes and socks"_s, u"where is my umbrella or did you forget it"_s,
                                    u"can you count on me"_s, u"what is the status of my application"_s, u"stop"_s})
            QTest::newRow(qPrintable(said)) << said << false;
    }

    /// In all four voices of flite: a number that is asked for is heard to the digit, and nobody is given one who did not.
    void hearsWhatTheDialogueActsOn()
    {
        QFETCH(QString, said);
        QFETCH(bool, phrase);
        auto recognizer = Recognizer::create();
        QVERIFY(recognizer);
        static const QRegularExpression acted(u"\\border( number)?( is)?( [a-z]+){3,6}$|\\bcount to\\b"_s);
        for (const QString &name : {u"marin"_s, u"cedar"_s, u"alloy"_s, u"echo"_s}) {
            const Result<Wave> wave = FliteVoice().speak(said, name, 1);
            QVERIFY(wave);
            const auto heard = (*recognizer)->recognize(resample(wave->samples, wave->rate, Recognizer::kRate));
            QVERIFY(heard);
            if (phrase)
                QCOMPARE(*heard, said);
            else
                QVERIFY2(!acted.match(*heard).hasMatch(), qPrintable(name + u": "_s + *heard));
        }
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
