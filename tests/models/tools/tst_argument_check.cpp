// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/argument_check.h"

#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Arguments of calls against the schema of the function's parameters.
class TestArgumentCheck : public QObject
{
    Q_OBJECT

private:
    using State = ArgumentVerdict::State;

    static ArgumentVerdict check(const QByteArray &arguments, const QByteArray &schema = "{}")
    {
        const QJsonDocument document = QJsonDocument::fromJson(schema);
        if (!document.isObject())
            qFatal("the test's schema is no JSON: %s", schema.constData());
        return checkArguments(arguments, document.object());
    }

private Q_SLOTS:
    void whatIsNoJson();
    void sentences_data();
    void sentences();
    void whatIsNotLookedAtIsSaid();
    void aSchemaThatRefersToItselfEnds();
    void objectionsHaveAnEnd();
};

void TestArgumentCheck::whatIsNoJson()
{
    QCOMPARE(check("").state, State::NotJson);
    QCOMPARE(check("[1]").state, State::NotJson);
    QCOMPARE(check("7").state, State::NotJson);
    const ArgumentVerdict broken = check(R"({"number": )");
    QCOMPARE(broken.state, State::NotJson);
    QCOMPARE(broken.objections.size(), 1);
    QCOMPARE(check(QByteArray(100000, '[')).state, State::NotJson);
    QCOMPARE(check("{\n  \"a\": 1\n}\n").state, State::Fits); // models indent
}

void TestArgumentCheck::sentences_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QStringList>("objections");
    const auto row = [](const char *name, const char *schema, const char *arguments, const QStringList &objections) {
        QTest::newRow(name) << QByteArray(schema) << QByteArray(arguments) << objections;
    };
    const char *order = R"({"type":"object","properties":{"number":{"type":"string"}},"required":["number"]})";
    row("as it says", order, R"({"number":"427"})", {});
    row("missing", order, "{}", {u"number is missing."_s});
    row("of another type", order, R"({"number":427})", {u"number must be string and is number: 427."_s});
    row("beside it, allowed", order, R"({"number":"1","x":1})", {});
    row("beside it, forbidden", R"({"properties":{"a":{}},"additionalProperties":false})", R"({"a":1,"b":2})",
        {u"b is not in the schema, which allows no others."_s});
    row("others of a kind", R"({"additionalProperties":{"type":"string"}})", R"({"b":2})",
        {u"b must be string and is number: 2."_s});
    row("deep within", R"({"properties":{"stops":{"type":"array","items":{"properties":{"city":{"type":"string"}}}}}})",
        R"({"stops":[{"city":"Oban"},{"city":null}]})", {u"stops[1].city must be string and is null: null."_s});
    row("one of several types", R"({"properties":{"a":{"type":["string","null"]}}})", R"({"a":null})", {});
    row("none of several types", R"({"properties":{"a":{"type":["string","null"]}}})", R"({"a":1})",
        {u"a must be string or null and is number: 1."_s});
    row("whole", R"({"properties":{"a":{"type":"integer"}}})", R"({"a":2.0})", {});
    row("not whole", R"({"properties":{"a":{"type":"integer"}}})", R"({"a":2.5})",
        {u"a must be a whole number and is 2.5."_s});
    row("choices", R"({"properties":{"a":{"enum":["s","m"]}}})", R"({"a":"xl"})",
        {u"a is \"xl\", and must be one of \"s\", \"m\"."_s});
    row("only", R"({"properties":{"a":{"const":1}}})", R"({"a":2})", {u"a is 2, and must be 1."_s});
    row("bounds", R"({"properties":{"a":{"minimum":1,"exclusiveMaximum":5}}})", R"({"a":5})",
        {u"a is 5, and must be less than 5."_s});
    row("steps", R"({"properties":{"a":{"multipleOf":0.1}}})", R"({"a":0.3})", {});
    row("no step", R"({"properties":{"a":{"multipleOf":2}}})", R"({"a":3})",
        {u"a is 3, and must be a multiple of 2."_s});
    row("lengths", R"({"properties":{"a":{"minLength":2,"maxLength":3}}})", R"({"a":"x"})",
        {u"a has a length of 1, and must have at least 2."_s});
    row("characters are no units", R"({"properties":{"a":{"maxLength":1}}})", "{\"a\":\"\xF0\x9F\x98\x80\"}", {});
    row("pattern", R"({"properties":{"a":{"pattern":"^\\d+$"}}})", R"({"a":"x1"})",
        {u"a is \"x1\", and does not match ^\\d+$."_s});
    row("few", R"({"properties":{"a":{"minItems":1}}})", R"({"a":[]})",
        {u"a has a length of 0, and must have at least 1."_s});
    row("twice", R"({"properties":{"a":{"uniqueItems":true}}})", R"({"a":[1,2,1]})", {u"a holds 1 twice."_s});
    row("any", R"({"properties":{"a":{"anyOf":[{"type":"string"},{"type":"integer"}]}}})", R"({"a":true})",
        {u"a is none of what anyOf allows: true."_s});
    row("one", R"({"properties":{"a":{"oneOf":[{"type":"number"},{"type":"integer"}]}}})", R"({"a":1})",
        {u"a is more than one of what oneOf allows: 1."_s});
    row("not", R"({"properties":{"a":{"not":{"type":"string"}}}})", R"({"a":""})",
        {u"a is what “not” forbids: \"\"."_s});
    row("all", R"({"allOf":[{"required":["a"]},{"required":["b"]}]})", R"({"a":1})", {u"b is missing."_s});
    row("by name", "{\"properties\":{\"a\":{\"$ref\":\"#/$defs/n\"}},\"$defs\":{\"n\":{\"type\":\"string\"}}}",
        R"({"a":1})", {u"a must be string and is number: 1."_s});
    row("forbidden altogether", R"({"properties":{"a":false}})", R"({"a":1})", {u"a may not be there."_s});
}

void TestArgumentCheck::sentences()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, arguments);
    QFETCH(QStringList, objections);
    const ArgumentVerdict verdict = check(arguments, schema);
    QCOMPARE(verdict.objections, objections);
    QCOMPARE(verdict.state, objections.isEmpty() ? State::Fits : State::Wrong);
    QCOMPARE(verdict.unread, QStringList());
}

/// It is not claimed to be right what was not looked at.
void TestArgumentCheck::whatIsNotLookedAtIsSaid()
{
    const ArgumentVerdict verdict =
        check(R"({"a":"x"})", R"({"properties":{"a":{"type":"string","format":"date"}},"if":{}})");
    QCOMPARE(verdict.state, State::Fits);
    QCOMPARE(verdict.unread, (QStringList{u"if"_s, u"format"_s}));
    // In two pieces: moc takes what follows two slashes for a comment, in a raw string, too.
    const QByteArray elsewhere = R"({"properties":{"a":{"$ref":"https:/)"
                                 R"(/example.org/s.json"}}})";
    QCOMPARE(check(R"({"a":1})", elsewhere).unread, QStringList{u"$ref"_s});
}

void TestArgumentCheck::aSchemaThatRefersToItselfEnds()
{
    QVERIFY(!check(R"({"a":1})", "{\"$ref\":\"#\"}").unread.isEmpty());
    QVERIFY(!check("{}", "{\"anyOf\":[{\"$ref\":\"#\"},{\"$ref\":\"#\"},{\"$ref\":\"#\"}]}").unread.isEmpty());
    // A tree is no such thing.
    QCOMPARE(
        check(R"({"child":{"child":{"child":5}}})", "{\"properties\":{\"child\":{\"$ref\":\"#\",\"type\":\"object\"}}}")
            .objections,
        QStringList{u"child.child.child must be object and is number: 5."_s});
}

void TestArgumentCheck::objectionsHaveAnEnd()
{
    QByteArray list = "{\"a\":[";
    for (int i = 0; i < 1000; ++i)
        list += "1,";
    const ArgumentVerdict verdict = check(list + "1]}", R"({"properties":{"a":{"items":{"type":"string"}}}})");
    QCOMPARE(verdict.objections.size(), ArgumentVerdict::kMostObjections);
}

QTEST_GUILESS_MAIN(TestArgumentCheck)
#include "tst_argument_check.moc"
