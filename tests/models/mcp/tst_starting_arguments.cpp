// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mcp/starting_arguments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
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
