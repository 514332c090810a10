// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/event_matcher.h"
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
    void globs();
    void findsFolded();
    void survivesAnything();
};

void TestEventFilter::matches_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<int>>("expected");
    const QList<int> all{0, 1, 2, 3, 4, 5, 6};
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
    QTest::newRow("text, escaped by the writer") << u"text:größe"_s << QList<int>{4};
    QTest::newRow("errors") << u"error"_s << QList<int>{5, 6};
    QTest::newRow("no errors") << u"-error from:server"_s << QList<int>{2, 3, 4};
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
        .server(6, "plain text");
    QFETCH(const QString, filter);
    const Result<EventFilter> parsed = EventFilter::parse(filter);
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
    QTest::newRow("field") << u"colour:red"_s << u"colour:"_s;
    QTest::newRow("quote") << u"text:\"open"_s << u"quote"_s;
    QTest::newRow("direction") << u"from:nobody"_s << u"nobody"_s;
    QTest::newRow("value") << u"type:"_s << u"type:"_s;
    QTest::newRow("or at the end") << u"error or"_s << u"or"_s;
    QTest::newRow("or at the beginning") << u"or error"_s << u"or"_s;
}

void TestEventFilter::explainsErrors()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, part);
    const Result<EventFilter> parsed = EventFilter::parse(filter);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().text.contains(part), qPrintable(parsed.error().text));
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

void TestEventFilter::findsFolded()
{
    QVERIFY(containsFolded("The Refund", "refund"));
    QVERIFY(containsFolded("rrrefund", "refund"));
    QVERIFY(containsFolded("x1", "1"));
    QVERIFY(!containsFolded("refun", "refund"));
    QVERIFY(!containsFolded("", "a"));
    QVERIFY(containsFolded("", ""));
    QByteArray aas(1 << 20, 'A');
    QVERIFY(!containsFolded(aas, "ab"));
    aas += 'B';
    QVERIFY(containsFolded(aas, "ab"));
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
        const Result<EventFilter> parsed = EventFilter::parse(text);
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
