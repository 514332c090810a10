// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/event_matcher.h"
#include "tests/support/event_log.h"

#include <QRandomGenerator>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestEventFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void explainsErrors_data();
    void explainsErrors();
    void writesWords();
    void narrows();
    void globs();
    void survivesAnything();
};

void TestEventFilter::matches_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<int>>("expected");
    const QList<int> all{0, 1, 2, 3, 4, 5, 6, 7, 8};
    QTest::newRow("empty") << u""_s << all;
    QTest::newRow("spaces") << u"   "_s << all;
    QTest::newRow("bare word") << u"response"_s << QList<int>{1, 2, 3, 4};
    QTest::newRow("capitals") << u"RESPONSE"_s << QList<int>{1, 2, 3, 4};
    QTest::newRow("glob") << u"type:response.*"_s << QList<int>{1, 2, 3, 4};
    QTest::newRow("glob is anchored") << u"type:*.done"_s << QList<int>{4};
    QTest::newRow("negated") << u"type:response.* -delta"_s << QList<int>{1, 4};
    QTest::newRow("from") << u"from:client"_s << QList<int>{0, 1};
    QTest::newRow("you is the client") << u"from:you"_s << QList<int>{0, 1};
    QTest::newRow("or") << u"from:you or type:*.done"_s << QList<int>{0, 1, 4};
    QTest::newRow("item") << u"item:item_A"_s << QList<int>{2, 3};
    QTest::newRow("ids keep capitals") << u"item:item_a"_s << QList<int>{};
    QTest::newRow("response") << u"response:resp_1"_s << QList<int>{2, 3, 4};
    QTest::newRow("text") << u"text:\"two words\""_s << QList<int>{2};
    QTest::newRow("text, any case") << u"text:TWO"_s << QList<int>{2};
    QTest::newRow("text, quoted") << u"text:\"say \\\"hi\\\"\""_s << QList<int>{3};
    QTest::newRow("text, escaped by the writer") << u"text:größe"_s << QList<int>{4, 7};
    QTest::newRow("text, capitals beyond ASCII") << u"text:GRÖẞE"_s << QList<int>{4, 7};
    QTest::newRow("text, German") << u"text:Über"_s << QList<int>{7};
    QTest::newRow("text, Russian") << u"text:Заказ"_s << QList<int>{7, 8};
    QTest::newRow("text, Russian, two words") << u"text:\"ЗАКАЗ ГОТОВ\""_s << QList<int>{8};
    QTest::newRow("text, Chinese") << u"text:订单"_s << QList<int>{8};
    QTest::newRow("text, emoji") << u"text:😀"_s << QList<int>{8};
    QTest::newRow("type, capitals beyond ASCII") << u"type:ÜBER"_s << QList<int>{7};
    QTest::newRow("type, any one letter") << u"type:?ber.*"_s << QList<int>{7};
    QTest::newRow("errors") << u"error"_s << QList<int>{5, 6};
    QTest::newRow("no errors") << u"-error from:server"_s << QList<int>{2, 3, 4};
    QTest::newRow("time") << u"time:0.002..0:00.004"_s << QList<int>{2, 3, 4};
    QTest::newRow("time, open end") << u"time:0.004.."_s << QList<int>{4, 5, 6, 7, 8};
    QTest::newRow("time, open begin") << u"-time:..0.004"_s << QList<int>{5, 6, 7, 8};
    QTest::newRow("not JSON") << u"text:plain"_s << QList<int>{6};
}

void TestEventFilter::matches()
{
    EventLog log;
    log.client(0, R"({"type":"input_audio_buffer.commit"})")
        .client(1, R"({"type":"response.create"})")
        .server(
            2, R"({"type":"response.output_text.delta","item_id":"item_A","response_id":"resp_1","delta":"Two words"})")
        .server(
            3,
            R"({"type":"response.output_text.delta","item_id":"item_A","response_id":"resp_1","delta":"say \"hi\""})")
        .server(4, R"({"type":"response.done","response":{"id":"resp_1","note":"Gr\u00f6\u00dfe"}})")
        .server(5, R"({"type":"error","error":{"code":"x"}})")
        .server(6, "plain text")
        .console(7, R"({"type":"über.Größe","note":"Über den Заказ"})")
        .console(8, R"({"type":"note","note":"\u0417\u0430\u043A\u0430\u0437 \u0433отов 订单 \ud83d\ude00"})");
    QFETCH(const QString, filter);
    const auto parsed = EventFilter::parse(filter);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().text));
    EventMatcher matcher(*parsed);
    QList<int> found;
    for (quint32 i = 0; i < log.events().size(); ++i) {
        if (matcher.matches(log.events(), EventIndex{i}))
            found << int(i);
    }
    QTEST(found, "expected");
}

void TestEventFilter::explainsErrors_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QString &filter, const QString &part, const QString &remedy,
                        const QString &where) { QTest::newRow(name) << filter << part << remedy << where; };
    row("field", u"delta colour:red"_s, u"colour:"_s, u"response:"_s, u"colour:red"_s);
    row("field misspelt", u"typ:x error"_s, u"typ:"_s, u"type:"_s, u"typ:x"_s);
    row("quote", u"error text:\"open end"_s, u"quote"_s, u"\""_s, u"text:\"open end"_s);
    row("direction", u"from:nobody"_s, u"nobody"_s, u"from:console"_s, u"from:nobody"_s);
    row("value", u"-type: x"_s, u"type:"_s, u"type:response.*"_s, u"-type:"_s);
    row("no range", u"time:12"_s, u"12"_s, u".."_s, u"time:12"_s);
    row("no time", u"time:x..3"_s, u"x..3"_s, u".."_s, u"time:x..3"_s);
    row("backwards", u"time:4..3"_s, u"before"_s, u"first"_s, u"time:4..3"_s);
    row("or at the end", u"error or"_s, u"or"_s, u"or error"_s, u"or"_s);
    row("or at the beginning", u"or error"_s, u"or"_s, u"or error"_s, u"or"_s);
}

void TestEventFilter::explainsErrors()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, part);
    const auto parsed = EventFilter::parse(filter);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().text.contains(part), qPrintable(parsed.error().text));
    QFETCH(const QString, remedy);
    QVERIFY2(parsed.error().remedy.contains(remedy), qPrintable(parsed.error().remedy));
    QFETCH(const QString, where);
    QCOMPARE(filter.mid(parsed.error().begin, parsed.error().length), where);
}

/// What the words are made with, parse() understands.
void TestEventFilter::writesWords()
{
    QCOMPARE(EventFilter::word(u"item:"_s, u"item_A"_s), u"item:item_A"_s);
    for (const QString &value : {u"a b"_s, u"say \"hi\""_s, u"c:\\d"_s, u"plain"_s}) {
        const auto parsed = EventFilter::parse(EventFilter::word(u"item:"_s, value));
        QVERIFY(parsed);
        QCOMPARE(parsed->alternatives().front().front().pattern, value.toUtf8());
    }
    const SessionRange range{fromMilliseconds<SessionTime>(741'500), fromMilliseconds<SessionTime>(3'756'000)};
    const QString word = EventFilter::timeWord(range);
    QCOMPARE(word, u"time:12:21.500..1:02:36.000"_s);
    const auto parsed = EventFilter::parse(word);
    QVERIFY(parsed);
    QCOMPARE(parsed->alternatives().front().front().begin, range.begin);
    QCOMPARE(parsed->alternatives().front().front().end, range.end);
}

void TestEventFilter::narrows()
{
    QCOMPARE(EventFilter::narrowed({}, u"item:a"_s), u"item:a"_s);
    QCOMPARE(EventFilter::narrowed(u"error"_s, u"item:a"_s), u"error item:a"_s);
    QCOMPARE(EventFilter::narrowed(u"item:b text:\"x y\" -delta"_s, u"item:a"_s), u"text:\"x y\" -delta item:a"_s);
    QCOMPARE(EventFilter::narrowed(u"error or delta"_s, u"item:a"_s), u"item:a"_s);
    QCOMPARE(EventFilter::narrowed(u"nonsense:1"_s, u"item:a"_s), u"item:a"_s);
    QCOMPARE(EventFilter::narrowed(u"type:a"_s, u"-type:b"_s), u"type:a -type:b"_s);
    QCOMPARE(EventFilter::narrowed(u"-type:b"_s, u"-type:b"_s), u"-type:b"_s);
}

void TestEventFilter::globs()
{
    QVERIFY(globMatches("b", "abc"));
    QVERIFY(globMatches("a*c", "abbbc"));
    QVERIFY(globMatches("a?c", "abc"));
    QVERIFY(!globMatches("a?c", "ac"));
    QVERIFY(globMatches("*", ""));
    QVERIFY(!globMatches("a*", "ba"));
    QVERIFY(globMatches("*a*b*", "xxaxxbxx"));
    QVERIFY(!globMatches("*a*b", "ab*"));
}

void TestEventFilter::survivesAnything()
{
    EventLog log;
    log.server(0, R"({"type":"error"})").server(1, "\xff\xfe");
    QRandomGenerator random(7);
    const QString alphabet = u"type:from:\"\\-or *?é\u0000 x"_s;
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (quint32 n = random.bounded(24u); n > 0; --n)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const auto parsed = EventFilter::parse(text);
        if (!parsed) {
            QVERIFY(!parsed.error().text.isEmpty());
            continue;
        }
        EventMatcher matcher(*parsed);
        matcher.matches(log.events(), EventIndex{0});
        matcher.matches(log.events(), EventIndex{1});
    }
}

QTEST_GUILESS_MAIN(TestEventFilter)
#include "tst_event_filter.moc"
