// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/setting_field.h"

#include <QTest>

using namespace turnscope;

class TestSettingField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specsStandAtTheirFields();
    void findsWhatAnErrorNames_data();
    void findsWhatAnErrorNames();
};

void TestSettingField::specsStandAtTheirFields()
{
    for (const SettingField field : allSettingFields()) {
        const SettingSpec &spec = settingSpec(field);
        QCOMPARE(spec.field, field);
        QVERIFY(!spec.flat.empty());
        QCOMPARE(settingFieldAt("session." + std::string(spec.flat)).value(), field);
        if (!spec.nested.empty())
            QCOMPARE(settingFieldAt("session." + std::string(spec.nested)).value(), field);
    }
}

void TestSettingField::findsWhatAnErrorNames_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("field"); // -1: none
    const auto row = [](const char *path, int field) { QTest::newRow(path) << QByteArray(path) << field; };
    row("session.audio.input.turn_detection", int(SettingField::TurnTaking));
    row("turn_detection", int(SettingField::TurnTaking));
    row("session.audio.input.transcription", int(SettingField::TranscriptionModel));
    row("session.audio.output.voice.id", int(SettingField::Voice));
    row("session.output_modalities[1]", int(SettingField::OutputModality));
    row("session.truncation", int(SettingField::Truncation));
    row("session.audio", -1);
    row("session.audio.input", -1);
    row("session", -1);
    row("session.", -1);
    row("", -1);
    row("session.tools[3].name", -1);
    row("session.audio.output.voices", -1);
}

void TestSettingField::findsWhatAnErrorNames()
{
    QFETCH(QByteArray, path);
    const auto field = settingFieldAt(std::string_view(path.constData(), size_t(path.size())));
    QTEST(field ? int(*field) : -1, "field");
}

QTEST_APPLESS_MAIN(TestSettingField)
#include "tst_setting_field.moc"
