// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/schema_form.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Forms that are made of schemas, and schemas that are made of examples.
class TestSchemaForm : public QObject
{
    Q_OBJECT

private:
    using Kind = SchemaField::Kind;
    using FieldList = std::vector<SchemaField>;

    /// '@' stands for the sign that references begin with, at which moc would take a string for a directive.
    static QJsonObject object(QByteArray json) { return QJsonDocument::fromJson(json.replace('@', "\x23")).object(); }

    static QJsonObject property(const QByteArray &schema)
    {
        return {{u"properties"_s, QJsonObject{{u"x"_s, object(schema)}}}};
    }

    static SchemaField only(const QByteArray &schema)
    {
        const FieldList fields = SchemaForm::fields(property(schema));
        return fields.size() == 1 ? fields.front() : SchemaField();
    }

    static int count(const FieldList &fields)
    {
        int sum = 0;
        for (const SchemaField &field : fields)
            sum += field.kind == Kind::Group ? 1 + count(field.inner) : 1;
        return sum;
    }

    /// What a form makes of an object that nobody touched in it.
    static QJsonObject throughForm(const QJsonObject &schema, const QJsonObject &value)
    {
        const FieldList fields = SchemaForm::fittedFields(SchemaForm::fields(schema), value);
        const Result<QJsonObject> again = SchemaForm::objectOf(fields, SchemaForm::textsOf(fields, value));
        return again ? *again : QJsonObject{{u"failed"_s, again.error().text}};
    }

private Q_SLOTS:
    void fieldsFollowTheSchema()
    {
        const FieldList fields = SchemaForm::fields(object(R"({"type":"object","required":["size"],"properties":{
            "city":{"type":"string","description":"Where"},"count":{"type":"integer","default":3},
            "deep":{"type":"object"},"gift":{"type":"boolean"},"price":{"type":"number"},
            "size":{"enum":["s","m",1]}}})"));
        QCOMPARE(fields.size(), size_t(6));
        QCOMPARE(fields[0].name, u"size"_s); // required ones first
        QVERIFY(fields[0].required);
        QCOMPARE(fields[0].choices, (QStringList{u"s"_s, u"m"_s, u"1"_s}));
        std::vector<Kind> kinds;
        for (const SchemaField &field : fields)
            kinds.push_back(field.kind);
        QVERIFY((kinds == std::vector{Kind::Choice, Kind::Text, Kind::Integer, Kind::Json, Kind::Flag, Kind::Number}));
        QCOMPARE(fields[1].description, u"Where"_s);
        QCOMPARE(fields[2].standard.toInt(), 3);
        QVERIFY(SchemaForm::fields({}).empty());
        QVERIFY(SchemaForm::fields(object(R"({"properties":[1]})")).empty());
    }

    void groupsAndLists()
    {
        const FieldList fields = SchemaForm::fields(object(R"({"type":"object","properties":{
            "to":{"type":"object","required":["city"],"properties":{"city":{"type":"string"},
                "a/b~c":{"type":"integer"}}},
            "tags":{"type":"array","items":{"type":"string"}},
            "sizes":{"type":"array","items":{"enum":["s","m"]}},
            "stops":{"type":"array","items":{"type":"object"}},"any":{"type":"array"}}})"));
        QCOMPARE(fields.size(), size_t(5));
        const auto at = [&](const QString &name) { return *std::ranges::find(fields, name, &SchemaField::name); };
        QCOMPARE(at(u"to"_s).kind, Kind::Group);
        QCOMPARE(at(u"to"_s).inner.size(), size_t(2));
        QCOMPARE(at(u"to"_s).inner[0].path, u"to/city"_s);
        QCOMPARE(at(u"to"_s).inner[1].path, u"to/a~1b~0c"_s);
        QCOMPARE(at(u"tags"_s).kind, Kind::List);
        QCOMPARE(at(u"sizes"_s).inner.front().choices, (QStringList{u"s"_s, u"m"_s}));
        QCOMPARE(at(u"stops"_s).kind, Kind::Json);
        QCOMPARE(at(u"any"_s).kind, Kind::Json);
    }

    void detoursAreFollowed_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &schema, Kind kind) {
            QTest::newRow(name) << schema << int(kind);
        };
        row("optional of Pydantic", R"({"anyOf":[{"type":"integer"},{"type":"null"}],"default":null})", Kind::Integer);
        row("several types", R"({"anyOf":[{"type":"integer"},{"type":"string"}]})", Kind::Json);
        row("type or null", R"({"type":["string","null"]})", Kind::Text);
        row("two types", R"({"type":["string","number"]})", Kind::Json);
        row("all of one", R"({"allOf":[{"type":"boolean"}]})", Kind::Flag);
        row("named constants", R"({"oneOf":[{"const":1,"title":"One"},{"const":2}]})", Kind::Choice);
        row("one constant", R"({"const":"here"})", Kind::Choice);
        row("empty enum", R"({"enum":[],"type":"string"})", Kind::Text);
        row("type is no text", R"({"type":7})", Kind::Json);
        row("elsewhere", R"({"$ref":"other.json"})", Kind::Json);
        row("nowhere", R"({"$ref":"@/nowhere"})", Kind::Json);
        row("itself", R"({"$ref":"@/properties/x"})", Kind::Json);
    }
    void detoursAreFollowed()
    {
        QFETCH(QByteArray, schema);
        QFETCH(int, kind);
        QCOMPARE(int(only(schema).kind), kind);
    }

    void referencesAreFollowed()
    {
        const FieldList fields = SchemaForm::fields(object(R"({"$ref":"@/$defs/Order","$defs":{
            "Order":{"type":"object","properties":{"size":{"$ref":"@/$defs/Size","description":"How big"}}},
            "Size":{"enum":["s","m"],"description":"A size","default":"m"}}})"));
        QCOMPARE(fields.size(), size_t(1));
        QCOMPARE(fields[0].kind, Kind::Choice);
        QCOMPARE(fields[0].description, u"How big"_s); // what stands nearer
        QCOMPARE(fields[0].standard, QJsonValue(u"m"_s));
    }

    void boundsAreTold()
    {
        QCOMPARE(only(R"({"type":"number","minimum":0,"maximum":10})").hint(), u"number, 0 to 10"_s);
        QCOMPARE(only(R"({"type":"integer","minimum":1})").hint(), u"whole number, at least 1"_s);
        QCOMPARE(only(R"({"type":"number","exclusiveMinimum":0,"maximum":1})").hint(),
                 u"number, more than 0, at most 1"_s);
        QCOMPARE(only(R"({"type":"number","minimum":0,"exclusiveMinimum":true})").hint(), u"number, more than 0"_s);
        QCOMPARE(only(R"({"type":"number","minimum":"none"})").hint(), u"number"_s);
        QCOMPARE(only(R"({"type":"integer","default":30})").hint(), u"whole number, 30 if left out"_s);
        QCOMPARE(only(R"({"type":"array","items":{"type":"integer","maximum":3}})").hint(),
                 u"one a line: whole number, at most 3"_s);
        QCOMPARE(only(R"({"type":"array","items":{"type":"integer","maximum":3}})").bounds(), u"at most 3"_s);
        QCOMPARE(only(R"({"type":"integer","minimum":1,"maximum":7})").bounds(), u"1 to 7"_s);
        QCOMPARE(only(R"({"type":"string"})").bounds(), QString());
        QCOMPARE(only(R"({"type":"string"})").hint(), QString());
        // What is beyond them may be what is tried.
        QVERIFY(only(R"({"type":"number","maximum":10})").read(u"11"_s));
    }

    void choicesAreUnmistakable()
    {
        const SchemaField field = only(R"({"enum":["1",1,"",null," a","1",true,{"a":1}]})");
        QCOMPARE(field.choices, (QStringList{u"1"_s, u"\"\""_s, u"null"_s, u"\" a\""_s, u"true"_s, u"{\"a\":1}"_s}));
        for (qsizetype i = 0; i < field.choices.size(); ++i)
            QCOMPARE(*field.read(field.choices[i]), field.values[i]);
        const SchemaField named = only(R"({"oneOf":[{"const":1,"title":"One"},{"const":2,"title":"One"}]})");
        QCOMPARE(named.choices, (QStringList{u"One"_s, u"2"_s}));
        QCOMPARE(*named.read(u"One"_s), QJsonValue(1));
    }

    void whatIsTypedIsRead()
    {
        const auto field = [](Kind kind, bool required = false) {
            SchemaField made;
            made.name = u"count"_s;
            made.kind = kind;
            made.required = required;
            made.choices = {u"s"_s, u"1"_s};
            made.values = {u"s"_s, 1};
            return made;
        };
        QCOMPARE(*field(Kind::Text).read(u" x "_s), QJsonValue(u" x "_s));
        QVERIFY(field(Kind::Text).read({})->isUndefined());
        QCOMPARE(*field(Kind::Text, true).read({}), QJsonValue(QString())); // a text may be empty
        QCOMPARE(*field(Kind::Integer).read(u"12"_s), QJsonValue(12));
        QCOMPARE(field(Kind::Integer).read(u"9007199254740993"_s)->toInteger(), 9007199254740993LL);
        QVERIFY(!field(Kind::Integer).read(u"1.5"_s));
        QCOMPARE(*field(Kind::Number).read(u".5"_s), QJsonValue(0.5));
        QVERIFY(!field(Kind::Number).read(u"nan"_s));
        QVERIFY(!field(Kind::Number).read(u"1e999"_s));
        QVERIFY(!field(Kind::Number).read(u"\"5\""_s));
        QVERIFY(!field(Kind::Number, true).read({}));
        QCOMPARE(*field(Kind::Flag).read(u"true"_s), QJsonValue(true));
        QVERIFY(!field(Kind::Flag).read(u"yes"_s));
        QCOMPARE(*field(Kind::Choice).read(u"s"_s), QJsonValue(u"s"_s));
        QCOMPARE(*field(Kind::Choice).read(u"1"_s), QJsonValue(1));
        QVERIFY(!field(Kind::Choice).read(u"xl"_s));
        QCOMPARE(*field(Kind::Json).read(u"[1, 2]"_s), QJsonValue(QJsonArray{1, 2}));
        QVERIFY(!field(Kind::Json).read(u"1, 2"_s));
        const auto wrong = field(Kind::Json).read(u"{"_s);
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().text.contains(u"count"_s), qPrintable(wrong.error().text));
        SchemaField list = field(Kind::List);
        list.inner = {field(Kind::Integer)};
        QCOMPARE(*list.read(u"1\n\n 2 \n"_s), QJsonValue(QJsonArray{1, 2}));
        const auto line = list.read(u"1\ntwo"_s);
        QVERIFY(!line);
        QVERIFY2(line.error().text.contains(u"count[1]"_s), qPrintable(line.error().text));
    }

    void groupsAreLeftOutWhereNothingIsInThem()
    {
        const QJsonObject schema = object(R"({"type":"object","required":["must"],"properties":{
            "may":{"type":"object","required":["n"],"properties":{"n":{"type":"integer"},"t":{"type":"string"}}},
            "must":{"type":"object","properties":{"t":{"type":"string"}}}}})");
        const FieldList fields = SchemaForm::fields(schema);
        QCOMPARE(*SchemaForm::objectOf(fields, {}), object(R"({"must":{}})"));
        QCOMPARE(*SchemaForm::objectOf(fields, {{u"may/n"_s, u"4"_s}, {u"must/t"_s, u"x"_s}}),
                 object(R"({"may":{"n":4},"must":{"t":"x"}})"));
        const auto half = SchemaForm::objectOf(fields, {{u"may/t"_s, u"x"_s}});
        QVERIFY(!half); // then what is required in it is
        QVERIFY(half.error().text.startsWith("n "_L1));
        QCOMPARE(*SchemaForm::draftOf(fields, {{u"may/t"_s, u"x"_s}}), object(R"({"may":{"t":"x"}})"));
        QCOMPARE(*SchemaForm::draftOf(fields, {{u"may/n"_s, u"many"_s}}), object(R"({"may":{"n":"many"}})"));
    }

    /// Whatever stands in JSON, a form shows it, and gives it back.
    void nothingIsLost_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json :
             {R"({})",
              R"({"t":"x","n":4.5,"i":9007199254740993,"f":false,"c":"m","l":["a","b"],"g":{"t":"y","i":1}})",
              R"({"t":""})",
              R"({"t":"  "})",
              R"({"t":"a\nb\tc d\r"})",
              R"({"t":7,"n":"4","i":1.5,"f":"true"})",
              R"({"t":null,"n":null,"i":null,"f":null,"c":null,"l":null,"g":null})",
              R"({"n":1e300,"i":-0})",
              R"({"c":"xl"})",
              R"({"c":2,"l":[]})",
              R"({"l":["a","","b"]})",
              R"({"l":["a\nb"]})",
              R"({"l":[1,"a"]})",
              R"({"l":"a"})",
              R"({"g":{}})",
              R"({"g":[]})",
              R"({"g":{"i":"x"}})",
              R"({"g":{"new":1}})",
              R"({"g":{"i":1,"new":{"a":[{}]}},"other":[1,{"b":null}],"":"empty","~":1,"a/b":2})",
              R"({"j":[{"a":1}],"t":"\u2028\u00a0\ufdd0"})"})
            QTest::newRow(json) << QByteArray(json);
        QTest::newRow("long") << QByteArray(R"({"t":")" + QByteArray(60000, 'x') + R"("})");
    }
    void nothingIsLost()
    {
        QFETCH(QByteArray, json);
        const QJsonObject schema = object(R"({"type":"object","properties":{
            "t":{"type":"string"},"n":{"type":"number"},"i":{"type":"integer"},"f":{"type":"boolean"},
            "c":{"enum":["s","m",1]},"l":{"type":"array","items":{"type":"string"}},"j":{},
            "g":{"type":"object","properties":{"t":{"type":"string"},"i":{"type":"integer"}}}}})");
        const QJsonObject value = object(json);
        QCOMPARE(throughForm(schema, value), value);
        QCOMPARE(QJsonDocument(throughForm(schema, value)).toJson(), QJsonDocument(value).toJson());
    }

    void othersAreTheirOwn()
    {
        const QJsonObject schema = property(R"({"type":"string"})");
        const QJsonObject value = object(R"({"x":"a","y":1})");
        const FieldList fields = SchemaForm::fittedFields(SchemaForm::fields(schema), value);
        QCOMPARE(fields.back().kind, Kind::Rest);
        FormTexts texts = SchemaForm::textsOf(fields, value);
        QCOMPARE(texts.value(fields.back().path), u"{\"y\":1}"_s);
        texts[fields.back().path] = u"{\"x\":2}"_s;
        const auto twice = SchemaForm::objectOf(fields, texts);
        QVERIFY(!twice);
        QVERIFY(twice.error().text.startsWith("x stands"_L1));
        texts[fields.back().path] = u"{"_s;
        QVERIFY(!SchemaForm::objectOf(fields, texts));
        QVERIFY(!SchemaForm::draftOf(fields, texts));
    }

    /// Schemas that lie, refer to themselves or are far too long make a form all the same, and at once.
    void badSchemasHaveAnEnd_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::newRow("odd") << QByteArray(
            R"({"type":7,"properties":{"":{},"x":7,"y":[],"z":{"enum":7},"w":{"items":7,"type":"array"}},"required":7})");
        QTest::newRow("recursive") << QByteArray(
            R"({"properties":{"a":{"$ref":"@"},"b":{"$ref":"@"},"c":{"$ref":"@"},"d":{"$ref":"@"}}})");
        QTest::newRow("circle") << QByteArray(
            R"({"$ref":"@/$defs/a","$defs":{"a":{"$ref":"@/$defs/b"},"b":{"$ref":"@/$defs/a"}}})");
        QByteArray many = R"({"type":"object","properties":{"p":{"type":"string"})";
        QByteArray required = R"("p")";
        for (int i = 0; i < 20000; ++i) {
            const QByteArray name = "\"p" + QByteArray::number(i) + '"';
            many += ',' + name + R"(:{"type":"object","properties":{"a":{"type":"string"}}})";
            required += ',' + name;
        }
        QTest::newRow("many") << QByteArray(many + R"(},"required":[)" + required + "]}");
        QByteArray choices;
        for (int i = 0; i < 20000; ++i)
            choices += QByteArray::number(i) + ',';
        QTest::newRow("choices") << QByteArray(R"({"properties":{"x":{"enum":[)" + choices + "0]}}}");
        QByteArray deep;
        for (int i = 0; i < 300; ++i)
            deep += R"({"properties":{"a":)";
        QTest::newRow("deep") << QByteArray(deep + "{}" + QByteArray(600, '}'));
    }
    void badSchemasHaveAnEnd()
    {
        QFETCH(QByteArray, schema);
        const QJsonObject read = object(schema);
        QVERIFY(!read.isEmpty());
        QElapsedTimer clock;
        clock.start();
        const FieldList fields = SchemaForm::fields(read);
        QVERIFY2(clock.elapsed() < 2000, "a form is made within a moment");
        QVERIFY(count(fields) <= SchemaForm::kMostFields + 1);
        QVERIFY(fields.size() != 64 || fields.back().kind == Kind::Rest);
        const QJsonObject value = object(R"({"p3":{"a":"x"},"p19999":{"a":"y"},"a":{"a":{"a":{"a":{"a":{"b":1}}}}}})");
        QCOMPARE(throughForm({{u"properties"_s, read.value("properties"_L1)}}, value), value);
    }

    void anExampleMakesASchema()
    {
        const QJsonObject example = object(
            R"({"state":"shipped","days":2,"late":false,"at":null,"to":{"city":"Oban"},"tags":["a"],"mix":[1,"a"]})");
        const FieldList fields = SchemaForm::fields(schemaOf(example));
        QCOMPARE(fields.size(), size_t(7));
        std::map<QString, Kind> kinds;
        for (const SchemaField &field : fields) {
            kinds[field.name] = field.kind;
            QVERIFY(field.required);
        }
        QCOMPARE(kinds[u"at"_s], Kind::Json); // null tells no type
        QCOMPARE(kinds[u"days"_s], Kind::Number);
        QCOMPARE(kinds[u"late"_s], Kind::Flag);
        QCOMPARE(kinds[u"state"_s], Kind::Text);
        QCOMPARE(kinds[u"to"_s], Kind::Group);
        QCOMPARE(kinds[u"tags"_s], Kind::List);
        QCOMPARE(kinds[u"mix"_s], Kind::Json);
        QCOMPARE(throughForm(schemaOf(example), example), example);
        QVERIFY(schemaOf(QJsonValue(7)).isEmpty());
        QVERIFY(schemaOf(QJsonValue(QJsonObject())).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSchemaForm)
#include "tst_schema_form.moc"
