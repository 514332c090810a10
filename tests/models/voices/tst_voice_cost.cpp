// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/voices/voice_cost.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// What trying voices will cost: by hand, and that nothing is guessed.
class TestVoiceCost : public QObject
{
    Q_OBJECT

private:
    const Result<PriceTable> m_prices = PriceTable::fromToml(R"(
[[model]]
name = "talker"
source = "here"
checked = 2026-09-01
text_in = 4.0
text_out = 24.0
audio_out = 64.0

[[model]]
name = "by-the-minute"
source = "here"
checked = 2026-09-01
audio_minute = 0.05
)");
    const QString m_text = QString(7, u'a') + u' ' + QString(8, u'b'); // 16 characters: a second

    VoiceCost of(const QString &text, qsizetype voices, const QList<double> &speeds,
                 const QString &model = u"talker"_s) const
    {
        return VoiceCost::of(text, voices, speeds, &*m_prices, model, {});
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_prices, qPrintable(m_prices ? QString() : m_prices.error().text)); }

    void isWhatOneGetsByHand()
    {
        const VoiceCost one = of(m_text, 1, {1});
        QCOMPARE(one.seconds.value_or(-1), 1.0);
        QCOMPARE(one.audioTokens.value_or(-1), 20);
        // 20 audio tokens at 64, 4 text tokens out at 24, and some 50 of the instructions at 4, each a million
        QVERIFY2(one.dollars && *one.dollars > 0.001376 && *one.dollars < 0.0018,
                 qPrintable(QString::number(one.dollars.value_or(-1))));
        const VoiceCost many = of(u"  "_s + m_text + u"\n"_s, 3, {1, 0.5});
        QCOMPARE(many.clips, 6);
        QCOMPARE(many.seconds.value_or(-1), 9.0);
        QCOMPARE(many.audioTokens.value_or(-1), 180);
        QVERIFY(*many.dollars > 6 * *one.dollars);
        QVERIFY(*many.dollars < 9 * *one.dollars);
        const QString said = many.sentence();
        QVERIFY2(said.contains(u"list price of talker"_s) && said.contains(u"9 s"_s) && said.contains(u"180"_s)
                     && said.contains(u'$'),
                 qPrintable(said));
        QVERIFY(VoiceCost::rule().contains(u"16 characters a second"_s));
    }

    void whatIsNotKnownIsNotGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("lengthKnown");
        QTest::newRow("no price") << u"Hello there."_s << u"nobody's"_s << true;
        QTest::newRow("no model") << u"Hello there."_s << QString() << true;
        QTest::newRow("by the minute") << u"Hello there."_s << u"by-the-minute"_s << true;
        QTest::newRow("another writing") << u"你好，请问有什么可以帮您？"_s << u"talker"_s << false;
        QTest::newRow("two writings") << u"Hello 你好请问"_s << u"talker"_s << false;
        QTest::newRow("no letters") << u"1234 5678"_s << u"talker"_s << false;
        QTest::newRow("nothing") << QString() << u"talker"_s << false;
    }
    void whatIsNotKnownIsNotGuessed()
    {
        QFETCH(QString, text);
        QFETCH(QString, model);
        QFETCH(bool, lengthKnown);
        const VoiceCost cost = of(text, 2, {1}, model);
        QVERIFY(!cost.dollars);
        QCOMPARE(cost.seconds.has_value(), lengthKnown);
        QCOMPARE(cost.audioTokens.has_value(), lengthKnown);
        QVERIFY2(cost.sentence().contains(u"not known"_s) && !cost.sentence().contains(u'$'),
                 qPrintable(cost.sentence()));
    }

    void theModelIsWhatIsAskedFor()
    {
        const QUrl address(u"wss://example.org/v1/realtime?model=talker"_s);
        QCOMPARE(VoiceCost::modelOf({}, address), u"talker"_s);
        QCOMPARE(VoiceCost::modelOf(u"other"_s, address), u"other"_s);
        QCOMPARE(VoiceCost::modelOf({}, QUrl(u"wss://example.org/v1/realtime"_s)), QString());
    }

    void accentsAreLatin()
    {
        QVERIFY(of(u"Où êtes-vous, garçon ?"_s, 1, {1}).dollars);
        QVERIFY(!VoiceCost::of(m_text, 1, {1}, nullptr, u"talker"_s, {}).dollars);
    }

    void pricesOfTheServiceAreThere()
    {
        const auto prices = PriceTable::builtIn();
        QVERIFY(prices);
        const VoiceCost cost = VoiceCost::of(m_text, 1, {1}, &*prices, {},
                                             QUrl(u"wss://api.openai.com/v1/realtime?model=gpt-realtime-2"_s));
        QVERIFY2(cost.dollars && *cost.dollars > 0.00128 && *cost.dollars < 0.002,
                 qPrintable(QString::number(cost.dollars.value_or(-1))));
    }
};

QTEST_APPLESS_MAIN(TestVoiceCost)
#include "tst_voice_cost.moc"
