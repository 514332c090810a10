// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/thinking/dialogue.h"
#include "app/rehearsal/thinking/spoken_numbers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// What the stand-in says to what, and when it calls a function instead.
class TestDialogue : public QObject
{
    Q_OBJECT

private:
    static QJsonObject user(const QString &text)
    {
        return {{u"type"_s, u"message"_s},
                {u"role"_s, u"user"_s},
                {u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"input_audio"_s}, {u"transcript"_s, text}}}}};
    }

    static QJsonArray tools(const char *json) { return QJsonDocument::fromJson(json).array(); }

    static QString answer(const QString &heard)
    {
        ModelInput prompt;
        prompt.items = {user(heard)};
        return nextStep(prompt, QDateTime({2026, 11, 21}, {14, 5})).text;
    }

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QString>("heard");
        QTest::addColumn<QString>("said");
        QTest::newRow("repeats") << u"my cat is on the roof"_s << u"You said: my cat is on the roof."_s;
        QTest::newRow("greets") << u"Hello!"_s
                                << u"Hello. I am the rehearsal stand-in, not a model. You said: Hello!."_s;
        QTest::newRow("time") << u"what time is it"_s << u"It is 2:05 PM."_s;
        QTest::newRow("counts") << u"count to five please"_s << u"One, two, three, four, five."_s;
        QTest::newRow("counts as pocketsphinx hears it") << u"down to three please"_s << u"One, two, three."_s;
        QTest::newRow("dictated") << u"Say only: aye"_s << u"aye"_s;
        QTest::newRow("quoted") << u"Please repeat \"good day\" now"_s << u"good day"_s;
        QTest::newRow("nothing") << QString() << u"I heard you, but I could not make out the words."_s;
    }
    void answers()
    {
        QFETCH(QString, heard);
        QFETCH(QString, said);
        QCOMPARE(answer(heard), said);
    }

    void aPictureIsMeasured()
    {
        const QString red =
            u"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg=="_s;
        const auto said = [](const QString &url, const QString &text) {
            ModelInput prompt;
            QJsonArray content{QJsonObject{{u"type"_s, u"input_image"_s}, {u"image_url"_s, url}}};
            if (!text.isEmpty())
                content.append(QJsonObject{{u"type"_s, u"input_text"_s}, {u"text"_s, text}});
            prompt.items = {QJsonObject{{u"type"_s, u"message"_s}, {u"role"_s, u"user"_s}, {u"content"_s, content}}};
            return nextStep(prompt, {}).text;
        };
        QCOMPARE(said(red, {}), u"I cannot see, but I can measure your picture. It is 2 by 2 pixels, mostly red."_s);
        QVERIFY(said(red, u"what is it?"_s).endsWith(u"You wrote: what is it?."_s));
        QVERIFY(said(u"data:image/png;base64,AAAA"_s, {}).contains(u"broken"_s));
        QVERIFY(said(u"https://example.com/a.png"_s, {}).contains(u"cannot read"_s));
    }

    void anOrderIsMadeUpAndSaysSo()
    {
        const QString said = answer(u"where is shorter one two three four"_s);
        QVERIFY2(said.startsWith("I made this up: order one two three four "_L1), qPrintable(said));
        QCOMPARE(answer(u"where is order 1234"_s), said);
        QVERIFY(answer(u"where is order 1235"_s) != said);
    }

    void withoutAnyoneItIntroducesItself()
    {
        QVERIFY(nextStep({}, {}).text.contains("stand-in"_L1));
        ModelInput prompt;
        prompt.ownInstructions = u"Greet the caller with \"Good evening\"."_s;
        QCOMPARE(nextStep(prompt, {}).text, u"Good evening"_s);
    }

    void aFittingFunctionIsCalled_data()
    {
        QTest::addColumn<QString>("heard");
        QTest::addColumn<QByteArray>("tool");
        QTest::addColumn<QString>("arguments");
        QTest::newRow("by its name")
            << u"what is the weather like in paris today"_s
            << QByteArray(R"([{"type":"function","name":"get_weather","parameters":{"type":"object","properties":
                {"city":{"type":"string"},"unit":{"type":"string","enum":["celsius","kelvin"]}},"required":["city","unit"]}}])")
            << u"{\"city\":\"paris\",\"unit\":\"celsius\"}"_s;
        QTest::newRow("by an order's number")
            << u"where is either one two three four"_s
            << QByteArray(R"([{"type":"function","name":"lookUpOrder","parameters":{"type":"object","properties":
                {"order_id":{"type":"integer"}}}}])")
            << u"{\"order_id\":1234}"_s;
        QTest::newRow("not that one") << u"tell me a story"_s
                                      << QByteArray(R"([{"type":"function","name":"get_weather"}])") << QString();
    }
    void aFittingFunctionIsCalled()
    {
        QFETCH(QString, heard);
        QFETCH(QByteArray, tool);
        QFETCH(QString, arguments);
        ModelInput prompt;
        prompt.items = {user(heard)};
        prompt.tools = tools(tool.constData());
        prompt.toolChoice = u"auto"_s;
        const DialogueStep step = nextStep(prompt, {});
        QCOMPARE(step.call.has_value(), !arguments.isEmpty());
        if (step.call)
            QCOMPARE(step.call->arguments, arguments);
        prompt.toolChoice = u"none"_s;
        QVERIFY(!nextStep(prompt, {}).call);
        prompt.toolChoice = u"required"_s;
        QVERIFY(nextStep(prompt, {}).call);
    }

    void aFunctionsOutputIsTold()
    {
        ModelInput prompt;
        prompt.items = {user(u"weather"_s), QJsonObject{{u"type"_s, u"function_call_output"_s},
                                                        {u"output"_s, u"{\"sky\":\"blue\",\"degrees\":21}"_s}}};
        QCOMPARE(nextStep(prompt, {}).text, u"The tool says: degrees: 21, sky: blue."_s);
    }

    void numbersAreUnderstood()
    {
        QCOMPARE(spokenDigits(u"order twelve thirty four please"_s), u"1234"_s);
        QCOMPARE(spokenDigits(u"one two and then oh five five five"_s), u"0555"_s);
        QCOMPARE(spokenDigits(u"call 555 01 now"_s), u"55501"_s);
        QCOMPARE(spokenDigits(u"no number"_s), QString());
        QCOMPARE(spokenAmount(u"count to twenty five"_s), 25);
        QCOMPARE(spokenAmount(u"to one hundred"_s), 100);
        QVERIFY(!spokenAmount(u"to the moon"_s));
        QCOMPARE(inWords(0), u"zero"_s);
        QCOMPARE(inWords(342), u"three hundred forty two"_s);
    }
};

QTEST_GUILESS_MAIN(TestDialogue)
#include "tst_dialogue.moc"
