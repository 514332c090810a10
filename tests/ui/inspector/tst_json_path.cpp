// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/json_changes.h"
#include "ui/inspector/json_path.h"

#include "tests/support/event_log.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;
using json_path::Language;

namespace {

const QByteArray kFrame = "{\"type\":\"session.updated\",\"item_id\":\"item_1\",\"session\":{\"tools\":[{"
                          "\"name\":\"a \\\"b\\\"\",\"strict\":true}],\"x y\":null,\"n\":1.50}}";

/// The node whose path that is; -1: none.
int node(const FormattedJson &json, const QString &path, const QByteArray &frame = kFrame)
{
    for (size_t i = 0; i < json.nodes.size(); ++i) {
        if (json_path::plain(frame, json, int(i)) == path)
            return int(i);
    }
    return -1;
}

} // namespace

class JsonPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheLinesOfValues();
    void writesPaths();
    void writesValuesAndLiterals();
    void filtersByTheFieldOfAKey();
    void findsWhatChanged();
    void comparesWithTheLastOfItsType();
};

void JsonPathTest::knowsTheLinesOfValues()
{
    const FormattedJson json = JsonFormatter::format(kFrame);
    QVERIFY(json.valid);
    const QStringList lines = json.text.split(u'\n');
    for (int line = 0; line < lines.size(); ++line) {
        const int at = json_path::nodeAt(json, line);
        QVERIFY(at >= 0);
        const JsonNode &value = json.nodes[size_t(at)];
        QVERIFY(value.line == line || value.lastLine >= line);
        if (value.line == line && value.keyLength > 0)
            QVERIFY2(lines[line].contains(u'"' + json_path::key(kFrame, value)), qPrintable(lines[line]));
    }
    const JsonNode &session = json.nodes[size_t(node(json, u"session"_s))];
    QCOMPARE(session.children, 3);
    QCOMPARE(lines[session.line].trimmed(), u"\"session\": {"_s);
    QCOMPARE(lines[session.lastLine].trimmed(), u"}"_s);
    QVERIFY(JsonFormatter::format("{\"a\":").nodes.empty());
    // What a text document would take for the end of a line is none.
    const QByteArray lineEnds = "{\"a\":\"x\xe2\x80\xa9y\",\"b\":1}";
    QVERIFY(!JsonFormatter::format(lineEnds).text.contains(QChar::ParagraphSeparator));
    const FormattedJson cut =
        JsonFormatter::format("[" + QByteArray("[1,2],").repeated(20'000) + "0]", {1000, 100, 100, {}});
    QVERIFY(cut.cut);
    for (const JsonNode &each : cut.nodes)
        QVERIFY(each.lastLine >= each.line && each.sourceLength > 0);
}

void JsonPathTest::writesPaths()
{
    const FormattedJson json = JsonFormatter::format(kFrame);
    const int name = node(json, u"session.tools[0].name"_s);
    QVERIFY(name > 0);
    QCOMPARE(json_path::access(kFrame, json, name, Language::JavaScript), u"event.session.tools[0].name"_s);
    QCOMPARE(json_path::access(kFrame, json, name, Language::Python), u"event[\"session\"][\"tools\"][0][\"name\"]"_s);
    const int odd = node(json, u"session.x y"_s);
    QCOMPARE(json_path::access(kFrame, json, odd, Language::JavaScript), u"event.session[\"x y\"]"_s);
    QCOMPARE(json_path::plain(kFrame, json, 0), QString());
}

void JsonPathTest::writesValuesAndLiterals()
{
    const FormattedJson json = JsonFormatter::format(kFrame);
    const auto at = [&](const QString &path) { return json.nodes[size_t(node(json, path))]; };
    QCOMPARE(json_path::value(kFrame, at(u"session.tools[0].name"_s)), u"a \"b\""_s);
    QCOMPARE(json_path::literal(kFrame, at(u"session.tools[0].name"_s), Language::Python), u"\"a \\\"b\\\"\""_s);
    QCOMPARE(json_path::literal(kFrame, at(u"session.n"_s), Language::Python), u"1.50"_s);
    QCOMPARE(json_path::literal(kFrame, at(u"session.x y"_s), Language::Python), u"None"_s);
    QCOMPARE(json_path::literal(kFrame, at(u"session.x y"_s), Language::JavaScript), u"null"_s);
    const QString tool = json_path::literal(kFrame, at(u"session.tools[0]"_s), Language::Python);
    QVERIFY2(tool.contains(u"\"strict\": True,"_s), qPrintable(tool));
    const QString script = json_path::literal(kFrame, at(u"session.tools[0]"_s), Language::JavaScript);
    QVERIFY2(script.contains(u"    strict: true,"_s), qPrintable(script));
    QVERIFY(json_path::value(kFrame, at(u"session.tools"_s)).startsWith(u'['));
}

void JsonPathTest::filtersByTheFieldOfAKey()
{
    const FormattedJson json = JsonFormatter::format(kFrame);
    const auto word = [&](const QString &path) { return json_path::filterWord(kFrame, json, node(json, path)); };
    QCOMPARE(word(u"type"_s), u"type:session.updated"_s);
    QCOMPARE(word(u"item_id"_s), u"item:item_1"_s);
    QCOMPARE(word(u"session.tools[0].name"_s), u"text:\"a \\\"b\\\"\""_s);
    QCOMPARE(word(u"session.tools"_s), QString());
}

void JsonPathTest::findsWhatChanged()
{
    const QByteArray before =
        R"({"type":"session.created","event_id":"e1","session":{"id":"s","voice":"marin","vad":{"threshold":0.5,"silence":500},"tools":[],"old":{"a":1}}})";
    const QByteArray now =
        R"({"type":"session.updated","event_id":"e2","session":{"id":"t","voice":"marin","vad":{"threshold":0.7,"silence":500},"tools":[{"name":"n"}],"fresh":{"b":2}}})";
    const FormattedJson json = JsonFormatter::format(now);
    const JsonChanges changes = JsonChanges::between(before, now, json);
    const auto was = [&](const QString &path) { return changes.was.at(node(json, path, now)); };
    QCOMPARE(was(u"session.vad.threshold"_s).value_or(u"new"_s), u"0.5"_s);
    QCOMPARE(was(u"session.tools"_s).value_or(u"new"_s), u"[]"_s);
    QVERIFY(!was(u"session.fresh"_s));
    QCOMPARE(changes.gone, QStringList{u"session.old"_s});
    QVERIFY(!changes.was.contains(node(json, u"session.id"_s, now)));
    QVERIFY(!changes.was.contains(node(json, u"event_id"_s, now)));
    QVERIFY(!changes.was.contains(node(json, u"session.voice"_s, now)));
    QVERIFY(!changes.was.contains(node(json, u"session.fresh.b"_s, now))); // its object says so
    QVERIFY(JsonChanges::between(now, now, json).isEmpty());
}

void JsonPathTest::comparesWithTheLastOfItsType()
{
    EventLog log;
    log.then(Direction::Server, R"({"type":"session.created","session":{}})")
        .then(Direction::Client, R"({"type":"session.update","session":{}})")
        .then(Direction::Server, R"({"type":"session.updated","session":{}})")
        .then(Direction::Server, R"({"type":"response.output_text.delta","delta":"a"})")
        .then(Direction::Server, R"({"type":"response.output_text.delta","delta":"b"})")
        .then(Direction::Server, R"({"type":"session.updated","session":{}})");
    QVERIFY(!JsonChanges::earlier(log.events(), EventIndex{0}));
    QVERIFY(!JsonChanges::earlier(log.events(), EventIndex{1}));
    QCOMPARE(JsonChanges::earlier(log.events(), EventIndex{2}), EventIndex{0});
    QVERIFY(!JsonChanges::earlier(log.events(), EventIndex{4}));
    QCOMPARE(JsonChanges::earlier(log.events(), EventIndex{5}), EventIndex{2});
}

QTEST_GUILESS_MAIN(JsonPathTest)
#include "tst_json_path.moc"
