// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/text_pace.h"

#include "models/session/session_fold.h"
#include "tests/support/event_log.h"
#include "tests/support/fold_events.h"

#include <QTest>

using namespace turnscope;

class TestTextPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsGoWithTheAudioThatFollowsThem();
    void oneTranscriptIsSpreadOverAllAudio();
    void withoutDeltasItIsEven();
    void findsWords_data();
    void findsWords();
};

namespace {

QByteArray audio(const QByteArray &item, int samples)
{
    return R"({"type":"response.output_audio.delta","response_id":"r","item_id":")" + item
           + R"(","output_index":0,"content_index":0,"delta":")" + QByteArray(samples * 2, '\1').toBase64() + R"("})";
}

QByteArray words(const QByteArray &item, const QByteArray &text)
{
    return R"({"type":"response.output_audio_transcript.delta","response_id":"r","item_id":")" + item
           + R"(","output_index":0,"content_index":0,"delta":")" + text + R"("})";
}

TextPace paceOf(const EventLog &log)
{
    SessionFold fold;
    foldAll(fold, log.events());
    return TextPace(log.events(), fold.conversation().items()[ItemIndex{0}]);
}

bool isNear(double value, double wanted)
{
    return std::abs(value - wanted) < 0.02;
}

} // namespace

void TestTextPace::wordsGoWithTheAudioThatFollowsThem()
{
    EventLog log;
    // Ten letters for a fifth of the audio, then ten for the rest; another item's deltas between them.
    log.server(1, words("a", "0123456789")).server(2, audio("a", 24000));
    log.server(3, audio("b", 48000)).server(3, words("b", "nothing of it"));
    log.server(4, words("a", "ABCDEFGHIJ"));
    for (int i = 0; i < 4; ++i)
        log.server(5 + i, audio("a", 24000));
    const TextPace pace = paceOf(log);
    QVERIFY(isNear(pace.said(0), 0));
    QVERIFY(isNear(pace.said(0.1), 0.25));
    QVERIFY(isNear(pace.said(0.2), 0.5));
    QVERIFY(isNear(pace.said(0.6), 0.75));
    QVERIFY(isNear(pace.said(1), 1));
    QVERIFY(isNear(pace.heard(0.25), 0.1));
    QVERIFY(isNear(pace.heard(0.75), 0.6));
    QCOMPARE(pace.said(7), 1.0);
    QCOMPARE(pace.said(-1), 0.0);
}

void TestTextPace::oneTranscriptIsSpreadOverAllAudio()
{
    for (const bool textFirst : {true, false}) {
        EventLog log;
        if (textFirst)
            log.server(1, words("a", "all at once"));
        log.server(2, audio("a", 24000)).server(3, audio("a", 24000));
        if (!textFirst)
            log.server(4, words("a", "all at once"));
        const TextPace pace = paceOf(log);
        QVERIFY(isNear(pace.said(0.5), 0.5));
        QVERIFY(isNear(pace.said(0.9), 0.9));
    }
}

void TestTextPace::withoutDeltasItIsEven()
{
    EventLog log;
    log.server(1, audio("a", 24000));
    QCOMPARE(paceOf(log).said(0.3), 0.3);
    QCOMPARE(TextPace().heard(0.3), 0.3);
}

void TestTextPace::findsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("word");
    QTest::newRow("begin") << QStringLiteral("Your order") << 0.0 << QStringLiteral("Your");
    QTest::newRow("the space after a word is its own")
        << QStringLiteral("Your order") << 0.41 << QStringLiteral("Your");
    QTest::newRow("end") << QStringLiteral("Your order") << 1.0 << QStringLiteral("order");
    QTest::newRow("without spaces") << QStringLiteral(u"您的订单已经发货") << 0.5 << QStringLiteral(u"已");
    QTest::newRow("nothing") << QString() << 0.5 << QString();
}

void TestTextPace::findsWords()
{
    QFETCH(QString, text);
    QFETCH(double, share);
    const WordPlace place = wordAt(text, share);
    QTEST(text.mid(place.begin, place.end - place.begin), "word");
}

QTEST_GUILESS_MAIN(TestTextPace)
#include "tst_text_pace.moc"
