// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mcp/mcp_result.h"
#include "models/mcp/mcp_tool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

QJsonValue json(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

McpToolList listOf(const char *text)
{
    McpToolList list;
    addTools(json(text), list);
    return list;
}

} // namespace

class TestMcpTool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aToolIsRead()
    {
        const McpToolList list = listOf(R"([{"name":"tides","title":"Tides","description":"High and low water",
            "inputSchema":{"type":"object","properties":{"port":{"type":"string"}}},
            "annotations":{"readOnlyHint":true}}])");
        QVERIFY(list.problems.isEmpty());
        const McpTool *tides = list.find(u"tides"_s);
        QVERIFY(tides);
        QCOMPARE(tides->title, u"Tides"_s);
        QVERIFY(tides->isReadOnly());
        QVERIFY(tides->problems.isEmpty());
        const QJsonObject listed = tides->listed();
        QCOMPARE(listed.value("input_schema"_L1)["properties"_L1]["port"_L1]["type"_L1].toString(), u"string"_s);
        QVERIFY(listed.value("annotations"_L1).isObject());
        QVERIFY(!list.find(u"moor"_s));
    }

    /// A server may say anything of its tools.
    void lies()
    {
        const McpToolList list = listOf(R"([{"name":"a"},{"inputSchema":{}},7,null,{"name":"b","inputSchema":"x"},
            {"name":"c","inputSchema":{"type":"string"}},{"name":"a","inputSchema":{"type":"object"}},
            {"name":"d","inputSchema":{"type":"object","required":["x"]},"outputSchema":[]}])");
        QCOMPARE(list.tools.size(), 4);
        QCOMPARE(list.problems.size(), 4); // three without a name, one twice
        for (const McpTool &tool : list.tools)
            QVERIFY2(!tool.problems.isEmpty(), qPrintable(tool.name));
        QCOMPARE(list.find(u"d"_s)->problems.size(), 2);
        QCOMPARE(listOf("{}").problems.size(), 1);
    }

    void tooMany()
    {
        QJsonArray page;
        for (int i = 0; i < 1200; ++i)
            page.append(
                QJsonObject{{u"name"_s, u"t%1"_s.arg(i)}, {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}}}});
        McpToolList list;
        addTools(page, list);
        QCOMPARE(list.tools.size(), 1000);
        QCOMPARE(list.problems.size(), 1);
    }

    void changes()
    {
        const McpToolList before = listOf(R"([{"name":"a","inputSchema":{}},{"name":"b","inputSchema":{}}])");
        const McpToolList after =
            listOf(R"([{"name":"b","inputSchema":{},"description":"other"},{"name":"c","inputSchema":{}}])");
        QCOMPARE(toolChanges(before, after), u"adds c; takes a away; changes b"_s);
        QCOMPARE(toolChanges(after, after), QString());
    }

    void results_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("problems");
        const auto row = [](const char *name, const char *json, const QString &text, int problems = 0) {
            QTest::newRow(name) << QByteArray(json) << text << problems;
        };
        row("texts", R"({"content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]})", u"a\nb"_s);
        row("an image", R"({"content":[{"type":"image","mimeType":"image/png","data":"AAAA"}]})",
            u"[image, image/png]"_s);
        row("a link", R"({"content":[{"type":"resource_link","uri":"file:a"}]})", u"[resource_link, file:a]"_s);
        row("a resource", R"({"content":[{"type":"resource","resource":{"uri":"x","text":"inside"}}]})", u"inside"_s);
        row("structure alone", R"({"structuredContent":{"a":1}})", u"{\"a\":1}"_s);
        row("nothing", "{}", {}, 1);
        row("parts that are none", R"({"content":[{"text":"no type"},7]})", {}, 2);
    }

    void results()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, text);
        QFETCH(const int, problems);
        const McpResult result = readMcpResult(QJsonDocument::fromJson(json).object(), nullptr);
        QCOMPARE(result.text, text);
        QCOMPARE(result.problems.size(), problems);
        QVERIFY(!result.isError);
    }

    void promises_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("problems");
        QTest::newRow("kept") << QByteArray(R"({"content":[],"structuredContent":{"level":1}})") << 0;
        QTest::newRow("half kept") << QByteArray(R"({"content":[],"structuredContent":{}})") << 1;
        QTest::newRow("forgotten") << QByteArray(R"({"content":[]})") << 1;
        QTest::newRow("an error needs not") << QByteArray(R"({"content":[],"isError":true})") << 0;
    }

    void promises()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const int, problems);
        McpTool tool;
        const QByteArray schema = R"({"type":"object","required":["level"],"properties":{"level":{"type":"number"}}})";
        tool.output = QJsonDocument::fromJson(schema).object();
        QCOMPARE(readMcpResult(QJsonDocument::fromJson(json).object(), &tool).problems.size(), problems);
    }
};

QTEST_GUILESS_MAIN(TestMcpTool)
#include "tst_mcp_tool.moc"
