// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mcp/starting_arguments.h"

#include <QElapsedTimer>
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

    /// As long as it may be, made at once, and no longer than anyone could use.
    void hostileSchemasHaveAnEnd_data()
    {
        QTest::addColumn<QByteArray>("schema");
        const auto quoted = [](QByteArray text) { return text.replace('\'', '"'); };
        QByteArray words;
        QByteArray names;
        QByteArray members;
        QByteArray all;
        for (int i = 0; i < 40000; ++i) {
            words += ",'w" + QByteArray::number(i) + "':1";
            names += ",'n" + QByteArray::number(i) + '\'';
        }
        for (int i = 0; i < 1000; ++i) {
            all += (i > 0 ? ",'m" : "'m") + QByteArray::number(i) + '\'';
            members += (i > 0 ? ",'m" : "'m") + QByteArray::number(i) + "':{'$ref':'@/$defs/far'}";
        }
        const auto row = [&](const char *name, const QByteArray &far) {
            QTest::newRow(name) << quoted("{'required':[" + all + "],'properties':{" + members
                                          + "},'$defs':{'far':" + far + "}}");
        };
        row("words", "{'$ref':'@/$defs/near'" + words + "},'near':{'default':1" + words + "}");
        row("required", "{'type':'object','properties':{'a':{'$ref':'@/$defs/far'}},'required':['a'" + names + "]}");
        row("default", "{'default':'" + QByteArray(100000, 'x') + "'}");
        QTest::newRow("itself") << quoted("{'type':'object','required':['a'" + names
                                          + "],'properties':{'a':{'$ref':'@'},'b':{'default':1},'n1':{'$ref':'@'},"
                                            "'n2':{'$ref':'@'}}}");
    }
    void hostileSchemasHaveAnEnd()
    {
        QFETCH(QByteArray, schema);
        const QJsonObject read = json(schema);
        QVERIFY(!read.isEmpty());
        QElapsedTimer clock;
        clock.start();
        const QJsonObject arguments = startingArguments(read);
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(QJsonDocument(arguments).toJson(QJsonDocument::Compact).size() < 1200000);
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
