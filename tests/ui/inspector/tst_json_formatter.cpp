// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/json_formatter.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestJsonFormatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats();
    void keepsOrderAndSpelling();
    void showsWhatIsNotJson_data();
    void showsWhatIsNotJson();
    void elides();
    void cuts();
    void isDeepAndFast();
    void agreesWithAParser();
};

void TestJsonFormatter::formats()
{
    const FormattedJson json = JsonFormatter::format(R"({"a":1,"b":[true,null,{}],"c":{"d":"e"},"f":[]})");
    QVERIFY(json.valid && !json.cut);
    QCOMPARE(
        json.text,
        u"{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null,\n    {}\n  ],\n  \"c\": {\n    \"d\": \"e\"\n  },\n  \"f\": []\n}"_s);
}

void TestJsonFormatter::keepsOrderAndSpelling()
{
    const FormattedJson json = JsonFormatter::format(R"( {"z":1.50e+03,"a":"\u00e9\/","z":-0} )");
    QVERIFY(json.valid);
    QCOMPARE(json.text, u"{\n  \"z\": 1.50e+03,\n  \"a\": \"\\u00e9\\/\",\n  \"z\": -0\n}"_s);
}

void TestJsonFormatter::showsWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<int>("at");
    QTest::newRow("text") << QByteArray("hello") << 0;
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("comma at the end") << QByteArray(R"({"a":1,})") << 7;
    QTest::newRow("comma in an array") << QByteArray("[1,]") << 3;
    QTest::newRow("no comma") << QByteArray("[1 2]") << 3;
    QTest::newRow("open") << QByteArray(R"({"a":[1)") << 7;
    QTest::newRow("wrong bracket") << QByteArray("[1}") << 2;
    QTest::newRow("more behind") << QByteArray("{} {}") << 3;
    QTest::newRow("number") << QByteArray("[01]") << 2;
    QTest::newRow("escape") << QByteArray(R"(["\x"])") << 3;
    QTest::newRow("control character") << QByteArray("[\"\n\"]") << 2;
    QTest::newRow("open string") << QByteArray(R"(["a)") << 3;
}

void TestJsonFormatter::showsWhatIsNotJson()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const int, at);
    const FormattedJson json = JsonFormatter::format(frame);
    QVERIFY(!json.valid);
    QCOMPARE(json.text, QString::fromUtf8(frame));
    QCOMPARE(int(json.errorAt), at);
    QVERIFY(json.elisions.empty());
}

void TestJsonFormatter::elides()
{
    const QByteArray audio(4000, 'A');
    const QByteArray words = QByteArray("many words ").repeated(900);
    const QByteArray frame = R"({"type":"x","delta":")" + audio + R"(","image_url":"data:image/png;base64,)" + audio
                             + R"(","id":"item_short","note":")" + words + R"("})";
    const FormattedJson json = JsonFormatter::format(frame);
    QVERIFY(json.valid);
    QCOMPARE(json.elisions.size(), size_t(3));
    QCOMPARE(json.elisions[0].kind, Elision::Kind::Audio);
    QCOMPARE(json.elisions[1].kind, Elision::Kind::Image);
    QCOMPARE(json.elisions[2].kind, Elision::Kind::LongText);
    QCOMPARE(frame.mid(json.elisions[0].sourceBegin, json.elisions[0].sourceLength), audio);
    QCOMPARE(frame.mid(json.elisions[2].sourceBegin, json.elisions[2].sourceLength), words);
    for (const Elision &elision : json.elisions) {
        const QString mark = json.text.mid(elision.begin, elision.length);
        QVERIFY2(mark.startsWith(u'⟨') && mark.endsWith(u'⟩'), qPrintable(mark));
    }
    QVERIFY(json.text.contains(u"item_short"_s));
    QVERIFY(json.text.size() < 2000);
}

void TestJsonFormatter::cuts()
{
    QByteArray frame = "[";
    for (int i = 0; i < 200'000; ++i)
        frame += "12345,";
    frame += "0]";
    const FormattedJson json = JsonFormatter::format(frame);
    QVERIFY(json.cut && json.valid);
    QVERIFY(json.text.size() < JsonFormatter::Limits().text + 100);
    const FormattedJson whole = JsonFormatter::format(frame, {frame.size() * 8, 1000, 100, {}});
    QVERIFY(!whole.cut && whole.valid);
    QVERIFY(whole.text.endsWith(u"  0\n]"_s));
}

void TestJsonFormatter::isDeepAndFast()
{
    const QByteArray deep = QByteArray(1'000'000, '[');
    QElapsedTimer timer;
    timer.start();
    const FormattedJson json = JsonFormatter::format(deep);
    QVERIFY(json.cut);
    QVERIFY(json.text.size() < 300'000);
    const QByteArray closed = QByteArray(2000, '[') + QByteArray(2000, ']');
    QVERIFY(JsonFormatter::format(closed).valid);
    QVERIFY(timer.elapsed() < 5000);
}

/// Random damage to documents: what is valid is so for Qt's parser too, and the same document afterwards.
void TestJsonFormatter::agreesWithAParser()
{
    QRandomGenerator random(3);
    const QByteArrayList seeds{R"({"type":"a","b":[1,2.5e3,-0.1,{"c":null,"d":[[],{}]}],"t":true,"f":false})",
                               R"({"s":"x\"y\\z\u00e9\n","empty":{},"list":[],"n":{"n":{"n":[0]}}})"};
    int valid = 0;
    int invalid = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray frame = seeds[random.bounded(2)];
        for (quint32 n = random.bounded(3u); n > 0; --n) {
            static const QByteArray bytes = "{}[]\",:0123eE+-.tfn\\ u";
            frame[random.bounded(int(frame.size()))] = bytes[random.bounded(int(bytes.size()))];
        }
        const FormattedJson json = JsonFormatter::format(frame);
        QJsonParseError error{};
        const QJsonDocument before = QJsonDocument::fromJson(frame, &error);
        // Qt's parser lets unknown escapes through; ours does not.
        if (json.valid) {
            QVERIFY2(error.error == QJsonParseError::NoError, frame.constData());
            QCOMPARE(QJsonDocument::fromJson(json.text.toUtf8()), before);
            ++valid;
        } else {
            QCOMPARE(json.text, QString::fromUtf8(frame));
            ++invalid;
        }
    }
    QVERIFY(valid > 1000 && invalid > 1000);
}

QTEST_GUILESS_MAIN(TestJsonFormatter)
#include "tst_json_formatter.moc"
