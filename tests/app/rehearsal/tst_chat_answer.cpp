// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/thinking/chat_answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

using Taken = ChatAnswer::Taken;

/// What chat endpoints stream, and what is made of it.
class TestChatAnswer : public QObject
{
    Q_OBJECT

private:
    static QByteArray delta(const QByteArray &json)
    {
        return "{\"choices\":[{\"index\":0,\"delta\":" + json + ",\"finish_reason\":null}]}";
    }

    /// A chunk with a piece of a call; without an index when that is negative.
    static QByteArray piece(int index, const QString &id, const QString &name, const QString &arguments)
    {
        QJsonObject call;
        if (index >= 0)
            call.insert(u"index"_s, index);
        if (!id.isEmpty())
            call.insert(u"id"_s, id);
        call.insert(u"function"_s, QJsonObject{{u"name"_s, name}, {u"arguments"_s, arguments}});
        return delta(QJsonDocument(QJsonObject{{u"tool_calls"_s, QJsonArray{call}}}).toJson(QJsonDocument::Compact));
    }

private Q_SLOTS:
    void textComesAsItIsSaid()
    {
        ChatAnswer answer;
        QCOMPARE(answer.take(delta(R"({"role":"assistant","content":""})")), Taken::Well);
        QVERIFY(answer.takeText().isEmpty());
        QCOMPARE(answer.take(delta(R"({"content":"Good "})")), Taken::Well);
        QCOMPARE(answer.takeText(), u"Good "_s);
        QCOMPARE(answer.take(delta(R"({"content":"day."})")), Taken::Well);
        QCOMPARE(answer.takeText(), u"day."_s);
        QCOMPARE(answer.take(delta(R"({"content":null})")), Taken::Well);
        QVERIFY(!answer.isComplete());
        QCOMPARE(answer.take(R"({"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})"), Taken::Well);
        QVERIFY(answer.isComplete());
        QCOMPARE(answer.take(R"({"choices":[],"usage":{"total_tokens":5}})"), Taken::Well);
        QCOMPARE(answer.take("[DONE]"), Taken::Well);
        QVERIFY(answer.calls().empty());
    }

    /// Some count with each piece: what was counted by then is no answer's usage.
    void whatIsCountedInBetweenIsNotTold()
    {
        const auto usage = [](int out) {
            return R"("usage":{"prompt_tokens":40,"completion_tokens":)" + QByteArray::number(out) + "}}";
        };
        ChatAnswer answer;
        QByteArray piece = delta(R"({"content":"Good "})");
        piece.chop(1);
        QCOMPARE(answer.take(piece + ',' + usage(1)), Taken::Well);
        QVERIFY(!answer.isCounted() && !answer.count().tokens); // it may be given up here
        QCOMPARE(answer.take(R"({"choices":[{"index":0,"delta":{},"finish_reason":"stop"}],)" + usage(7)), Taken::Well);
        QVERIFY(answer.isCounted() && answer.count().tokens);
        QCOMPARE(answer.count().tokens->output, 7);
    }

    void callsArePutTogetherByTheirIndex()
    {
        ChatAnswer answer;
        answer.take(piece(0, u"a"_s, u"f"_s, {}));
        answer.take(piece(1, u"b"_s, u"g"_s, u"{'y'"_s));
        answer.take(piece(0, {}, {}, u"{'x':1}"_s));
        answer.take(piece(1, {}, {}, u":2}"_s));
        answer.take(piece(2, u"c"_s, u"h"_s, {}));
        const auto calls = answer.calls();
        QCOMPARE(calls.size(), size_t(3));
        QCOMPARE(calls[0].function, u"f"_s);
        QCOMPARE(calls[0].arguments, u"{'x':1}"_s);
        QCOMPARE(calls[1].function, u"g"_s);
        QCOMPARE(calls[1].arguments, u"{'y':2}"_s);
        QCOMPARE(calls[2].arguments, u"{}"_s);
    }

    void callsWithoutAnIndexFollowEachOther()
    {
        ChatAnswer answer;
        answer.take(piece(-1, u"a"_s, u"f"_s, u"{}"_s));
        answer.take(piece(-1, u"b"_s, u"g"_s, u"{'x'"_s));
        answer.take(piece(-1, {}, {}, u":1}"_s));
        const auto calls = answer.calls();
        QCOMPARE(calls.size(), size_t(2));
        QCOMPARE(calls[1].function, u"g"_s);
        QCOMPARE(calls[1].arguments, u"{'x':1}"_s);
    }

    void anAnswerThatIsNotStreamedIsTakenWhole()
    {
        ChatAnswer answer;
        QCOMPARE(answer.take(R"({"choices":[{"message":{"role":"assistant","content":"All.","tool_calls":[
                                 {"id":"a","function":{"name":"f","arguments":"{}"}}]},"finish_reason":"stop"}]})"),
                 Taken::Well);
        QCOMPARE(answer.takeText(), u"All."_s);
        QCOMPARE(answer.calls().size(), size_t(1));
        QVERIFY(answer.isComplete());
    }

    void otherThingsAreNoChunks_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("cut") << QByteArray(R"({"choices":[)");
        QTest::newRow("list") << QByteArray("[1]");
        QTest::newRow("page") << QByteArray("<html></html>");
        QTest::newRow("other object") << QByteArray(R"({"ok":true})");
        QTest::newRow("choices that are none") << QByteArray(R"({"choices":5})");
    }
    void otherThingsAreNoChunks()
    {
        QFETCH(QByteArray, data);
        ChatAnswer answer;
        QCOMPARE(answer.take(data), Taken::Garbage);
    }

    void oddValuesAreLivedWith()
    {
        ChatAnswer answer;
        for (const char *odd : {R"({"content":7})", R"({"tool_calls":[null,5,{}]})", R"({"tool_calls":{}})",
                                R"({"tool_calls":[{"index":-5e300,"function":null}]})", "null", "[]"})
            QCOMPARE(answer.take(delta(odd)), Taken::Well);
        QVERIFY(answer.takeText().isEmpty());
        QVERIFY(answer.calls().empty());
    }

    void errorsAreTold()
    {
        ChatAnswer answer;
        QCOMPARE(answer.take(R"({"error":{"message":"No.","type":"server_error","code":null}})"), Taken::Refused);
        QCOMPARE(answer.complaint().first, u"server_error"_s);
        QCOMPARE(answer.complaint().second, u"No."_s);
        QCOMPARE(answer.take(R"({"error":"model not loaded"})"), Taken::Refused);
        QCOMPARE(answer.complaint().second, u"model not loaded"_s);
    }

    void anAnswerWithoutEndIsGivenUp()
    {
        ChatAnswer text;
        const QByteArray much = delta(R"({"content":")" + QByteArray(30000, 'x') + R"("})");
        QCOMPARE(text.take(much), Taken::Well);
        for (int i = 0; i < 3; ++i)
            text.take(much);
        QCOMPARE(text.take(much), Taken::TooMuch);

        ChatAnswer calls;
        Taken last = Taken::Well;
        for (int i = 0; i < 200 && last == Taken::Well; ++i)
            last = calls.take(delta(R"({"tool_calls":[{"id":"a","function":{"name":"f"}}]})"));
        QCOMPARE(last, Taken::TooMuch);
    }
};

QTEST_GUILESS_MAIN(TestChatAnswer)
#include "tst_chat_answer.moc"
