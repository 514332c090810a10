// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tools/schema_form.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Forms that are made of schemas, and schemas that are made of examples.
class TestSchemaForm : public QObject
{
    Q_OBJECT

private:
    using Kind = SchemaField::Kind;

    static QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

private Q_SLOTS:
    void fieldsFollowTheSchema()
    {
        const auto fields = schemaFields(object(R"({"type":"object","required":["size"],"properties":{
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
        QVERIFY(schemaFields({}).empty());
        QVERIFY(schemaFields(object(R"({"properties":[1]})")).empty());
    }

    void whatIsTypedIsRead()
    {
        const auto field = [](Kind kind, bool required = false) {
            SchemaField made;
            made.name = u"count"_s;
            made.kind = kind;
            made.required = required;
            made.choices = {u"s"_s, u"1"_s};
            return made;
        };
        QCOMPARE(*field(Kind::Text).read(u" x "_s), QJsonValue(u" x "_s));
        QVERIFY(field(Kind::Text).read({})->isUndefined());
        QCOMPARE(*field(Kind::Text, true).read({}), QJsonValue(QString())); // a text may be empty
        QCOMPARE(*field(Kind::Integer).read(u"12"_s), QJsonValue(12));
        QVERIFY(!field(Kind::Integer).read(u"1.5"_s));
        QVERIFY(!field(Kind::Number).read(u"nan"_s));
        QVERIFY(!field(Kind::Number, true).read({}));
        QCOMPARE(*field(Kind::Flag).read(u"true"_s), QJsonValue(true));
        QCOMPARE(*field(Kind::Choice).read(u"s"_s), QJsonValue(u"s"_s));
        QCOMPARE(*field(Kind::Choice).read(u"1"_s), QJsonValue(1));
        QVERIFY(!field(Kind::Choice).read(u"xl"_s));
        QCOMPARE(*field(Kind::Json).read(u"[1, 2]"_s), QJsonValue(QJsonArray{1, 2}));
        QVERIFY(!field(Kind::Json).read(u"1, 2"_s));
        const auto wrong = field(Kind::Json).read(u"{"_s);
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().text.contains(u"count"_s), qPrintable(wrong.error().text));
    }

    void anExampleMakesASchema()
    {
        const auto fields = schemaFields(schemaOf(object(R"({"state":"shipped","days":2,"late":false,"at":null})")));
        QCOMPARE(fields.size(), size_t(4));
        QCOMPARE(fields[0].name, u"at"_s);
        QCOMPARE(fields[0].kind, Kind::Json); // null tells no type
        QCOMPARE(fields[1].kind, Kind::Number);
        QCOMPARE(fields[2].kind, Kind::Flag);
        QCOMPARE(fields[3].kind, Kind::Text);
        QVERIFY(schemaOf(QJsonValue(7)).isEmpty());
        QVERIFY(schemaOf(QJsonValue(QJsonObject())).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSchemaForm)
#include "tst_schema_form.moc"
