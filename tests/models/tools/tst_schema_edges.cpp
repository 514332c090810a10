// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/schema_form.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Forms of schemas that mean harm, and objects that a form nearly lost something of.
class TestSchemaEdges : public QObject
{
    Q_OBJECT

private:
    using Kind = SchemaField::Kind;
    using FieldList = std::vector<SchemaField>;

    /// '@' stands for the sign that references begin with, at which moc would take a string for a directive.
    static QJsonObject object(QByteArray json) { return QJsonDocument::fromJson(json.replace('@', "\x23")).object(); }

    /// What a form makes of an object that nobody touched in it.
    static QJsonObject throughForm(const QJsonObject &schema, const QJsonObject &value)
    {
        const FieldList fields = SchemaForm::fittedFields(SchemaForm::fields(schema), value);
        const Result<QJsonObject> again = SchemaForm::objectOf(fields, SchemaForm::textsOf(fields, value));
        return again ? *again : QJsonObject{{u"failed"_s, again.error().text}};
    }

private Q_SLOTS:
    /// Each alone took seconds: words without end beside what is referred to, choices, and both from every member.
    void hostileSchemasHaveAnEnd_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<bool>("isForm");
        const auto json = [](QByteArray text) { return text.replace('\'', '"'); };
        QByteArray members;
        for (int i = 0; i < 32; ++i)
            members += (i > 0 ? ",'m" : "'m") + QByteArray::number(i) + "':{'$ref':'@/$defs/far'}";
        QByteArray words;
        QByteArray names;
        for (int i = 0; i < 100000; ++i) {
            words += ",'x" + QByteArray::number(i) + "':1";
            names += (i > 0 ? ",'x" : "'x") + QByteArray::number(i) + '\'';
        }
        QByteArray choices;
        for (int i = 0; i < 200; ++i)
            choices += (i > 0 ? ",'" : "'") + QByteArray(8000, 'x') + QByteArray::number(1000 + i) + '\'';
        const auto row = [&](const char *name, const QByteArray &far, bool isForm) {
            QTest::newRow(name) << json("{'properties':{" + members + "},'$defs':{'far':" + far + "}}") << isForm;
        };
        row("words", "{'$ref':'@/$defs/near'" + words + "},'near':{'type':'string'" + words + "}", true);
        row("required", "{'properties':{'a':{}},'required':[" + names + "]}", false);
        row("choices", "{'enum':[" + choices + "]}", false);
        row("default", "{'type':'string','default':'" + QByteArray(1000000, 'x') + "'}", false);
    }
    void hostileSchemasHaveAnEnd()
    {
        QFETCH(QByteArray, schema);
        QFETCH(bool, isForm);
        const QJsonObject read = object(schema);
        QVERIFY(!read.isEmpty());
        QElapsedTimer clock;
        clock.start();
        QString whyNot;
        const FieldList fields = SchemaForm::fields(read, &whyNot);
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(!fields.empty(), isForm);
        QCOMPARE(whyNot.contains(u"write JSON"_s), !isForm);
        QVERIFY(!isForm || fields.front().kind == Kind::Text);
    }

    void aMemberWithoutAName()
    {
        const QJsonObject schema = object(R"({"type":"object","properties":{
            "":{"type":"object","properties":{"a":{"type":"string"},"":{"type":"integer"}}},"a":{"type":"string"},
            "~2":{"type":"string"}}})");
        const QJsonObject value = object(R"({"":{"a":"inner","":1},"a":"outer","~2":"tilde"})");
        QCOMPARE(throughForm(schema, value), value);
    }

    /// A group that the object has stays in what is gone on with, though nothing is in it.
    void aRequiredGroupStays()
    {
        const QJsonObject schema = object(R"({"required":["must"],"properties":{"t":{"type":"string"},
            "must":{"properties":{"t":{"type":"string"}}}}})");
        const QJsonObject value = object(R"({"must":{}})");
        const FieldList fields = SchemaForm::fittedFields(SchemaForm::fields(schema), value);
        FormTexts texts = SchemaForm::textsOf(fields, value);
        texts[u"t"_s] = u"x"_s;
        QCOMPARE(*SchemaForm::draftOf(fields, texts), object(R"({"t":"x","must":{}})"));
    }

    void numbersKeepTheirDigits()
    {
        SchemaField field;
        field.name = u"count"_s;
        for (const Kind kind : {Kind::Integer, Kind::Number, Kind::Json}) {
            field.kind = kind;
            QCOMPARE(field.read(u"9223372036854775807"_s)->toInteger(), std::numeric_limits<qint64>::max());
            const auto tooLong = field.read(u"18446744073709551615"_s);
            QVERIFY(!tooLong);
            QVERIFY2(tooLong.error().text.contains(u"18446744073709551615"_s), qPrintable(tooLong.error().text));
        }
        QCOMPARE(roundedNumber(R"({"a":[1,-9223372036854775808,1e30,0.12345678901234567890]})"), QString());
        QCOMPARE(roundedNumber(R"({"18446744073709551615":"a\"18446744073709551615"})"), QString());
        QCOMPARE(roundedNumber(R"({"a":[-9223372036854775809]})"), u"-9223372036854775809"_s);
        QCOMPARE(roundedNumber("18446744073709551615"), u"18446744073709551615"_s);
    }

    /// What cannot be part of a draft stands behind it.
    void whatIsTypedIsKept()
    {
        const QJsonObject schema = object(R"({"properties":{"x":{"type":"string"}}})");
        const QJsonObject value = object(R"({"x":"a","y":1})");
        const FieldList fields = SchemaForm::fittedFields(SchemaForm::fields(schema), value);
        FormTexts texts = SchemaForm::textsOf(fields, value);
        QCOMPARE(object(SchemaForm::keptText(fields, texts).toUtf8()), value);
        for (const QString &rest : {u"{\"y\": 1, \"z\":"_s, u"{\"x\": 2}"_s, u"{\"y\": 18446744073709551615}"_s}) {
            texts[fields.back().path] = rest;
            const QString kept = SchemaForm::keptText(fields, texts);
            QVERIFY2(kept.contains(rest) && kept.contains(u"\"x\": \"a\""_s), qPrintable(kept));
            QVERIFY(QJsonDocument::fromJson(kept.toUtf8()).isNull());
        }
    }
};

QTEST_GUILESS_MAIN(TestSchemaEdges)
#include "tst_schema_edges.moc"
