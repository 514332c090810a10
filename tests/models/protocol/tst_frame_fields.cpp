// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/frame_fields.h"

#include <QTest>

using namespace turnscope;

class FrameFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walks_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QByteArray>("expected"); // key=string, key#integer, or key for other values
        const auto row = [](const char *name, const char *frame, const char *expected) {
            QTest::newRow(name) << QByteArray(frame) << QByteArray(expected);
        };
        row("flat", R"({"a":"x","n":12,"m":-3,"r":1.5,"t":true,"z":null})", "a=x n#12 m#-3 r t z");
        row("spaces", " { \"a\" : \"x\" ,\n\t\"n\" : 1 } ", "a=x n#1");
        row("nested is passed over",
            "{\"o\":{\"a\":\"}\",\"b\":[{\"c\":\"]\"}]},\"k\":\"v\",\"l\":[1,[2,\"\\\"\"]],\"m\":\"n\"}",
            "o k=v l m=n");
        row("escapes stay as written", "{\"a\":\"q\\\"q\\\\\",\"b\":\"x\"}", "a=q\\\"q\\\\ b=x");
        row("empty", "{}", "");
        row("not an object", R"(["a"])", "");
        row("nothing", "", "");
        row("cut in a string", "{\"a\":\"x\",\"b\":\"y", "a=x");
        row("cut in a nested value", R"({"a":"x","b":{"c":1)", "a=x");
        row("cut after the colon", R"({"a":"x","b":)", "a=x");
        row("no comma", R"({"a":"x" "b":"y"})", "a=x");
        row("closes what it never opened", R"({"a":"x",]:1})", "a=x");
        row("only backslashes", "{\"a\":\"\\\\\\\\\\\\", "");
    }

    void walks()
    {
        QFETCH(QByteArray, frame);
        QByteArrayList found;
        const std::string exact = frame.toStdString(); // no byte behind it that reading too far could hide in
        FrameFields fields(QByteArrayView(exact.data(), qsizetype(exact.size())));
        while (fields.next()) {
            QByteArray text(fields.key().data(), qsizetype(fields.key().size()));
            if (const auto value = fields.string())
                text += '=' + QByteArray(value->data(), qsizetype(value->size()));
            else if (const auto number = fields.integer(); number)
                text += '#' + QByteArray::number(*number);
            found << text;
        }
        QVERIFY(!fields.next());
        QTEST(found.join(' '), "expected");
    }
};

QTEST_GUILESS_MAIN(FrameFieldsTest)
#include "tst_frame_fields.moc"
