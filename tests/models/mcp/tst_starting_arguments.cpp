// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mcp/starting_arguments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

/// '@' stands for the sign that references begin with, at which moc would take a string for a directive.
QJsonObject json(QByteArray text)
{
    return QJsonDocument::fromJson(text.replace('@', "\x23")).object();
}

} // namespace

class TestStartingArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void starting()
    {
        const QJsonObject schema =
            json(R"({"type":"object","required":["city","n","deep","kind","flag","list"],"properties":{
            "city":{"type":"string"},"n":{"type":"integer","minimum":3},"optional":{"type":"string"},
            "preset":{"default":"x"},"kind":{"enum":["b","a"]},"flag":{"type":"boolean"},"list":{"type":"array"},
            "deep":{"type":"object","required":["a"],"properties":{"a":{"const":7},"b":{}}}}})");
        const QJsonObject arguments = startingArguments(schema);
        const QByteArray expected =
            R"({"city":"","n":3,"preset":"x","kind":"b","flag":false,"list":[],"deep":{"a":7}})";
        QCOMPARE(arguments, json(expected));
        QCOMPARE(startingArguments({}), QJsonObject());
        const QByteArray odd = R"({"properties":7,"required":"x"})";
        QCOMPARE(startingArguments(json(odd)), QJsonObject());
    }

    /// As Pydantic and zod write them.
    void detours()
    {
        const QJsonObject schema = json(R"({"type":"object","required":["to","size","at"],"$defs":{
            "Place":{"type":"object","required":["city"],"properties":{"city":{"type":"string"}}},
            "Size":{"enum":["m","s"]}},"properties":{"to":{"$ref":"@/$defs/Place"},"size":{"$ref":"@/$defs/Size"},
            "at":{"anyOf":[{"type":"integer"},{"type":"null"}]},
            "note":{"anyOf":[{"type":"string"},{"type":"null"}],"default":null}}})");
        const QByteArray expected = R"({"to":{"city":""},"size":"m","at":0})"; // null is as good as left out
        QCOMPARE(startingArguments(schema), json(expected));
    }

    void whatRefersToItselfHasAnEnd()
    {
        const QJsonObject schema = json(R"({"type":"object","required":["a","b"],
            "properties":{"a":{"$ref":"@"},"b":{"$ref":"@"}}})");
        const QJsonObject arguments = startingArguments(schema);
        QVERIFY(QJsonDocument(arguments).toJson(QJsonDocument::Compact).size() < 200000);
        QVERIFY(arguments.value("a"_L1).isObject());
    }

    void depthHasAnEnd()
    {
        QByteArray schema;
        for (int i = 0; i < 300; ++i)
            schema += R"({"type":"object","required":["a"],"properties":{"a":)";
        schema += "{}" + QByteArray(600, '}');
        QVERIFY(!json(schema).isEmpty());
        int depth = 0;
        for (QJsonValue value = startingArguments(json(schema)); value.isObject(); value = value["a"_L1])
            ++depth;
        QVERIFY(depth > 10 && depth < 50);
    }
};

QTEST_GUILESS_MAIN(TestStartingArguments)
#include "tst_starting_arguments.moc"
