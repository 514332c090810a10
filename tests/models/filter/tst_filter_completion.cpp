// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter/event_filter.h"
#include "models/filter/filter_completion.h"
#include "tests/support/event_log.h"

#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestFilterCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offers_data();
    void offers();
    void replacesThePieceAtTheCursor();
    void offersWhatParses();
    void staysSmall();
    void goesOnWhereItStopped();

private:
    EventLog m_log;
    FilterVocabulary m_vocabulary;
    std::atomic<bool> m_stop = false;
};

void TestFilterCompletion::initTestCase()
{
    m_log.server(0, R"({"type":"session.created","session":{}})")
        .server(1, R"({"type":"response.created","response":{"id":"resp_One"}})")
        .server(2, R"({"type":"made.up.type","item_id":"item_First","response_id":"resp_One"})")
        .server(3, R"({"type":"made.up.type","item_id":"item_Second","response_id":"resp_One"})");
    m_vocabulary.gather(m_log.events(), m_log.events().size(), m_stop);
    QCOMPARE(m_vocabulary.gathered(), 4u);
    QCOMPARE(m_vocabulary.types(), (QStringList{u"session.created"_s, u"response.created"_s, u"made.up.type"_s}));
}

void TestFilterCompletion::offers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QString>("absent");
    const auto row = [](const char *name, const QString &text, const QStringList &first, const QString &absent) {
        QTest::newRow(name) << text << first << absent;
    };
    row("nothing typed", {}, {u"type:"_s, u"from:"_s, u"item:"_s}, u"type:session.created"_s);
    row("field", u"fr"_s, {u"from:"_s}, u"type:"_s);
    row("from", u"from:"_s, {u"from:client"_s, u"from:server"_s, u"from:console"_s}, u"error"_s);
    row("from, begun", u"-from:co"_s, {u"from:console"_s}, u"from:client"_s);
    row("items, the newest first", u"item:"_s, {u"item:item_Second"_s, u"item:item_First"_s}, u"item:resp_One"_s);
    row("item, any part", u"item:sec"_s, {u"item:item_Second"_s}, u"item:item_First"_s);
    row("response", u"response:"_s, {u"response:resp_One"_s}, u"response:item_First"_s);
    row("type of the session first", u"type:"_s, {u"type:session.created"_s, u"type:response.created"_s}, u"type:"_s);
    row("type of no dialect", u"type:made"_s, {u"type:made.up.type"_s}, u"type:session.created"_s);
    row("type of the dialect", u"type:conversation.item.trunc"_s, {u"type:conversation.item.truncate"_s}, {});
    row("bare word", u"made"_s, {u"type:made.up.type"_s}, {});
    row("wildcards speak for themselves", u"type:resp*"_s, {}, u"type:response.created"_s);
}

void TestFilterCompletion::offers()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, first);
    QFETCH(const QString, absent);
    const FilterCompletion found = completeFilter(text, text.size(), m_vocabulary, Dialect::OpenAiGa);
    QCOMPARE(found.words.mid(0, first.size()), first);
    QVERIFY(absent.isEmpty() || !found.words.contains(absent));
}

void TestFilterCompletion::replacesThePieceAtTheCursor()
{
    const QString text = u"-fr error text:\"a b"_s;
    const FilterCompletion found = completeFilter(text, 3, m_vocabulary, Dialect::OpenAiGa);
    QCOMPARE(found.begin, 1);
    QCOMPARE(found.length, 2);
    QString made = text;
    made.replace(found.begin, found.length, found.words.front());
    QCOMPARE(made, u"-from: error text:\"a b"_s);
    QVERIFY(completeFilter(text, text.size(), m_vocabulary, Dialect::OpenAiGa).words.isEmpty()); // within quotes
}

void TestFilterCompletion::offersWhatParses()
{
    for (const QString &begun : {u"type:"_s, u"from:"_s, u"item:"_s, u"response:"_s, u"e"_s}) {
        for (const QString &word : completeFilter(begun, begun.size(), m_vocabulary, Dialect::OpenAiBeta).words)
            QVERIFY2(EventFilter::parse(word), qPrintable(word));
    }
}

void TestFilterCompletion::staysSmall()
{
    EventLog log;
    for (int i = 0; i < FilterVocabulary::kMost + 500; ++i)
        log.server(i, R"({"type":"x","item_id":"item_)" + QByteArray::number(i) + R"("})");
    FilterVocabulary many;
    many.gather(log.events(), log.events().size(), m_stop);
    QCOMPARE(many.items().size(), FilterVocabulary::kMost);
    QVERIFY(completeFilter(u"item:"_s, 5, many, Dialect::OpenAiGa).words.size() <= 60);
}

void TestFilterCompletion::goesOnWhereItStopped()
{
    FilterVocabulary vocabulary;
    vocabulary.gather(m_log.events(), 2, m_stop);
    QVERIFY(vocabulary.items().isEmpty());
    const std::atomic<bool> stopped = true;
    FilterVocabulary none;
    none.gather(m_log.events(), 4, stopped);
    QCOMPARE(none.gathered(), 0u);
    vocabulary.gather(m_log.events(), 4, m_stop);
    QCOMPARE(vocabulary.items().size(), 2);
}

QTEST_GUILESS_MAIN(TestFilterCompletion)
#include "tst_filter_completion.moc"
