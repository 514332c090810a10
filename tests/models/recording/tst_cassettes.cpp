// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/importers/log_reader.h"
#include "models/recording/importers/yaml_json.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// YAML, and the cassettes that are written in it.
class TestCassettes : public QObject
{
    Q_OBJECT

private:
    struct Opened
    {
        std::shared_ptr<const EventStore> events;
        RecordingInfo info;
        QString error;

        QList<QByteArray> frames() const
        {
            QList<QByteArray> all;
            for (quint32 i = 0; i < events->size(); ++i)
                all << events->frame(EventIndex{i});
            return all;
        }
    };

    Opened open(const QByteArray &yaml)
    {
        QFile file(m_folder.filePath(u"log.yaml"_s));
        if (!file.open(QFile::WriteOnly) || file.write(yaml) != yaml.size())
            qFatal("the test's folder cannot be written to");
        file.close();
        auto reader = LogReader::open(file.fileName());
        if (!reader)
            return {nullptr, {}, reader.error().text};
        const auto info = reader->read();
        if (!info)
            return {reader->events(), {}, info.error().text};
        return {reader->events(), *info, {}};
    }

    /// Of one entry of a list; empty where it cannot be translated.
    static QByteArray json(const QByteArray &yaml)
    {
        const QByteArray list = "-\n  " + QByteArray(yaml).replace("\n", "\n  ");
        QByteArray json;
        const auto stop =
            YamlJson::entries({list.constData(), size_t(list.size())}, [&json](const QByteArray &entry, quint64) {
                json += entry;
                return true;
            });
        return stop ? QByteArray() : json;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void translatesYaml_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *yaml, const char *json) {
            QTest::newRow(name) << QByteArray(yaml) << QByteArray(json);
        };
        row("mapping", "a: 1\nb: x y\nc: null\nd:\ne: true\n", R"({"a":1,"b":"x y","c":null,"d":null,"e":true})");
        row("nested", "a:\n  b:\n  - 1\n  - c: 2\n    d: []\n  - - x\ne: {}",
            R"({"a":{"b":[1,{"c":2,"d":[]},["x"]]},"e":{}})");
        row("folded plain", "a: one\n  two\n\n  three:not a key\nb: 2", R"({"a":"one two\nthree:not a key","b":2})");
        row("single quotes", "a: 'it''s\n\n  two'\nb: '1'", "{\"a\":\"it's\\ntwo\",\"b\":\"1\"}");
        row("double quotes", "a: \"x\\n \\\"y\\\" \\u00e9 \\\n  \\ z\"\nb: 1",
            "{\"a\":\"x\\n \\\"y\\\" \xC3\xA9  z\",\"b\":1}");
        row("blocks", "a: |\n  one\n    two\nb: >-\n  one\n  two\nc: 1", R"({"a":"one\n  two\n","b":"one two","c":1})");
        row("colon in text", "a: 12:30\nb: http://x", "{\"a\":\"12:30\",\"b\":\"http://x\"}");
        row("numbers that are text", "a: 007\nb: 1_000\nc: .5\nd: -1.5e3",
            R"({"a":"007","b":"1_000","c":".5","d":-1.5e3})");
        row("broken", "a: 1\n- no key here\n", "");
        row("not ended", "a: 'x", "");
        row("flow", "{a: [1, 'b', {c: null}], d: {}, e: []}", R"({"a":[1,"b",{"c":null}],"d":{},"e":[]})");
        row("JSON", R"({"a":[1,"b",true],"c":"x\n\u00e9"})", "{\"a\":[1,\"b\",true],\"c\":\"x\\n\xC3\xA9\"}");
        row("anchors", "a: &x {b: 1}\nc: *x\nd: [&y two, *y]", R"({"a":{"b":1},"c":{"b":1},"d":["two","two"]})");
        row("an alias for a key", "a: &x k\n*x : 1", R"({"a":"k","k":1})");
        row("merged", "a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3, e: 4}", R"({"a":{"b":1,"c":2},"d":{"c":3,"e":4,"b":1}})");
        row("several merged", "a: &x {b: 1}\nc: &y {b: 2, d: 3}\ne:\n  <<: [*x, *y]",
            R"({"a":{"b":1},"c":{"b":2,"d":3},"e":{"b":1,"d":3}})");
        row("tags", "a: !!str 1\nb: !own {c: 2}\nd: !!int 3\ne: !!binary aGk=\nf: !t 'x'",
            R"({"a":"1","b":{"c":2},"d":3,"e":"aGk=","f":"x"})");
        row("numbers", "[0, -0, 10, 1.5, -2e3, 1E+5, 1e, 1., .5, 0x1f, 0o7, 1_0, 00, -01, +1, ., -, .inf, .nan]",
            R"([0,-0,10,1.5,-2e3,1E+5,"1e","1.",".5","0x1f","0o7","1_0","00","-01","+1",".","-",".inf",".nan"])");
        row("empty values", "a:\nb: ~\n? c\n: d", R"({"a":null,"b":null,"c":"d"})");
        row("comments", "# one\na: 1 # two\n# three\nb: 'x # y'", "{\"a\":1,\"b\":\"x # y\"}");
        row("control characters", "a: \"\\x01\\e\"", R"({"a":"\u0001\u001b"})");
        row("a list for a key", "? [a, b]\n: c", "");
        row("an alias of nothing", "a: *x", "");
        row("an alias of itself", "&a [*a]", "");
        row("flow that does not end", "{a: [1, 2", "");
    }

    void translatesYaml()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QByteArray, expected);
        QCOMPARE(json(yaml), expected);
    }

    void readsCassettesOfEveryStyle_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("block") << QByteArray(
            "messages:\n- direction: received\n  data: '{\"type\":\"session.created\"}'\n"
            "- direction: sent\n  data: '{\"type\":\"response.create\"}'\n");
        QTest::newRow("flow") << QByteArray("[{direction: received, data: '{\"type\":\"session.created\"}'},\n"
                                            " {direction: sent, data: '{\"type\":\"response.create\"}'}]\n");
        QTest::newRow("flow within") << QByteArray(
            "messages: [{direction: received, data: {type: session.created}},\n  {direction: sent, data: {type: "
            "response.create}}]\n");
        QTest::newRow("documents") << QByteArray("---\ndirection: received\ndata: {type: session.created}\n---\n"
                                                 "direction: sent\ndata: {type: response.create}\n");
        QTest::newRow("anchors") << QByteArray(
            "defaults: &out {direction: sent}\nmessages:\n- direction: received\n  data: &d {type: session.created}\n"
            "- <<: *out\n  data: {<<: *d, type: response.create}\n");
        QTest::newRow("tags") << QByteArray(
            "messages: !!seq\n- !message\n  direction: !!str received\n  data: {type: session.created}\n"
            "- !message {direction: sent, data: {type: response.create}}\n");
    }

    void readsCassettesOfEveryStyle()
    {
        QFETCH(QByteArray, yaml);
        const Opened opened = open(yaml);
        QVERIFY2(opened.error.isEmpty(), qPrintable(opened.error));
        QCOMPARE(opened.frames(),
                 (QList<QByteArray>{"{\"type\":\"session.created\"}", "{\"type\":\"response.create\"}"}));
        QCOMPARE(opened.events->from(EventIndex{0}), Direction::Server);
        QCOMPARE(opened.events->from(EventIndex{1}), Direction::Client);
        QCOMPARE(opened.info.unreadCount, quint64(0));
    }

    void passesOverWhatIsBroken_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::newRow("no key") << QByteArray("- direction: sent\n  no key here\n  data: x\n");
        QTest::newRow("a quote that does not end") << QByteArray("- direction: sent\n  data: 'x\n");
        QTest::newRow("an alias of nothing") << QByteArray("- direction: sent\n  data: *x\n");
        QTest::newRow("too deep") << "- direction: sent\n  data: " + QByteArray(200, '[') + QByteArray(200, ']') + "\n";
        QTest::newRow("deeper than any stack") << "- direction: sent\n  data: " + QByteArray(1000000, '[') + "\n";
    }

    void passesOverWhatIsBroken()
    {
        QFETCH(QByteArray, broken);
        const QByteArray good = "- direction: sent\n  data: {type: response.create}\n";
        const Opened opened = open("messages:\n" + good + broken + good + broken + good);
        QVERIFY2(opened.error.isEmpty(), qPrintable(opened.error));
        QCOMPARE(opened.events->size(), 3u);
        QCOMPARE(opened.info.unreadCount, quint64(2));
        QCOMPARE(opened.info.unread[0].line, quint64(4));
    }

    /// Nine times nine times … a billion: what the aliases would make of it is never made.
    void refusesABillionLaughs()
    {
        QByteArray yaml = "- direction: sent\n  a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n";
        for (char name = 'b'; name < 'k'; ++name) {
            yaml += "  " + QByteArray(1, name) + ": &" + name + " [";
            for (int i = 0; i < 9; ++i)
                yaml += QByteArray(i > 0 ? ", " : "") + '*' + char(name - 1);
            yaml += "]\n";
        }
        const Opened opened = open(yaml + "- direction: sent\n  data: {type: response.create}\n");
        QVERIFY2(opened.error.isEmpty(), qPrintable(opened.error));
        QCOMPARE(opened.events->size(), 1u);
        QVERIFY2(opened.info.unread[0].why.contains(u"repeat more than"_s), qPrintable(opened.info.unread[0].why));
        const QString alone = open(yaml).error;
        QVERIFY2(alone.contains(u"repeat more than"_s), qPrintable(alone));
    }

    void stops_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        const QByteArray good = "- direction: sent\n  data: {type: response.create}\n";
        QTest::newRow("among entries") << "messages:\n" + good.repeated(100000);
        QTest::newRow("within one") << "messages:\n" + good + "- direction: sent\n  data: '" + QByteArray(8 << 20, 'x');
    }

    void stops()
    {
        QFETCH(QByteArray, yaml);
        QFile file(m_folder.filePath(u"long.yaml"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(yaml) == yaml.size());
        file.close();
        auto reader = LogReader::open(file.fileName());
        QVERIFY(reader);
        int asked = 0;
        const auto info = reader->read([&](double) { return ++asked < 8; });
        QVERIFY(info && info->stopped);
        QCOMPARE(asked, 8);
        QVERIFY(reader->events()->size() >= 1);
        QVERIFY(reader->events()->size() < 80000);
    }

    /// Quotes that never end, each of which takes all that follows: not the size squared.
    void isNotSlowedByQuotes()
    {
        const QByteArray good = "- direction: sent\n  data: {type: response.create}\n";
        const Opened opened =
            open("messages:\n" + good + QByteArray("- direction: sent\n  data: 'x\n").repeated(20001));
        QVERIFY(opened.events->size() >= 1);
        QVERIFY(opened.info.unreadCount < 1000);
    }
};

QTEST_GUILESS_MAIN(TestCassettes)
#include "tst_cassettes.moc"
