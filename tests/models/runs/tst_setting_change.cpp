// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs/setting_change.h"

#include <QJsonArray>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestSettingChange : public QObject
{
    Q_OBJECT

private:
    static QJsonObject inForce()
    {
        const QJsonObject detection{{u"type"_s, u"server_vad"_s},
                                    {u"threshold"_s, 0.5},
                                    {u"prefix_padding_ms"_s, 300},
                                    {u"silence_duration_ms"_s, 500}};
        return {{u"type"_s, u"realtime"_s},
                {u"instructions"_s, u"Be brief."_s},
                {u"audio"_s, QJsonObject{{u"input"_s, QJsonObject{{u"turn_detection"_s, detection}}}}}};
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QString>("text"); // as it is told; empty: refused
        QTest::addColumn<QString>("why");  // a word of the refusal
        const auto row = [](const char *assignment, const char *text, const char *why) {
            QTest::newRow(assignment) << QString::fromUtf8(assignment) << QString::fromUtf8(text)
                                      << QString::fromUtf8(why);
        };
        const char *silence = "audio.input.turn_detection.silence_duration_ms = 300";
        row("audio.input.turn_detection.silence_duration_ms=300", silence, "");
        row("session.audio.input.turn_detection.silence_duration_ms=300", silence, "");
        row("turn_detection.silence_duration_ms=300", silence, ""); // the beta's path
        row("audio.output.voice=cedar", "audio.output.voice = cedar", "");
        row("audio.output.voice=voice_123", "audio.output.voice = voice_123", "");
        row("instructions=Say = only this.", "instructions = Say = only this.", "");
        row("max_output_tokens=inf", "max_output_tokens = none", "");
        row("audio.input.turn_detection.type=none", "audio.input.turn_detection.type = none", "");
        row("audio.input.turn_detection.create_response=false", "audio.input.turn_detection.create_response = false",
            "");
        row("audio.input.turn_detection.silence=300", "", "There is no setting");
        row("audio.input.turn_detection.silence_duration_ms", "", "is not a setting's path");
        row("=300", "", "is not a setting's path");
        row("audio.input.turn_detection.silence_duration_ms=soon", "", "whole number");
        row("audio.input.turn_detection.silence_duration_ms=-1", "", "0 to");
        row("audio.input.turn_detection.threshold=1.5", "", "0 to 1");
        row("audio.input.turn_detection.threshold=nan", "", "a number");
        row("audio.input.turn_detection.type=ear", "", "server_vad, semantic_vad");
        row("audio.input.turn_detection.create_response=yes", "", "true or false");
        row("audio.input.turn_detection.idle_timeout_ms=1", "", "5000 to 30000");
    }

    void reads()
    {
        QFETCH(QString, assignment);
        QFETCH(QString, text);
        QFETCH(QString, why);
        const Result<SettingChange> change = SettingChanges::parse(assignment);
        QCOMPARE(change.has_value(), !text.isEmpty());
        if (change)
            QCOMPARE(SettingChanges::text(*change), text);
        else
            QVERIFY2(change.error().text.contains(why), qPrintable(change.error().text));
    }

    /// turn_detection goes whole, in the form of the session that it is for.
    void updates()
    {
        SettingChanges changes;
        changes.set(*SettingChanges::parse(u"turn_detection.silence_duration_ms=300"_s));
        const QJsonObject nested = changes.update(inForce(), {});
        const QJsonObject detection = nested[u"audio"][u"input"][u"turn_detection"].toObject();
        QCOMPARE(detection[u"silence_duration_ms"].toInt(), 300);
        QCOMPARE(detection[u"prefix_padding_ms"].toInt(), 300);
        QCOMPARE(detection[u"type"].toString(), u"server_vad"_s);
        QVERIFY(!nested.contains(u"instructions"_s));

        const QJsonObject flat{{u"turn_detection"_s, QJsonObject{{u"type"_s, u"server_vad"_s}, {u"threshold"_s, 0.4}}}};
        const QJsonObject update = changes.update(flat, {});
        QCOMPARE(update[u"turn_detection"][u"silence_duration_ms"].toInt(), 300);
        QCOMPARE(update[u"turn_detection"][u"threshold"].toDouble(), 0.4);
        QVERIFY(!update.contains(u"audio"_s));
    }

    /// What the parent's own update sets stays; what is changed stands over it.
    void goesIntoAnUpdateOfTheParent()
    {
        SettingChanges changes;
        changes.set(*SettingChanges::parse(u"audio.input.turn_detection.silence_duration_ms=300"_s));
        changes.set(*SettingChanges::parse(u"instructions=Sing."_s));
        const QJsonObject sent{
            {u"type"_s, u"realtime"_s},
            {u"instructions"_s, u"Talk."_s},
            {u"tools"_s, QJsonArray{QJsonObject{{u"name"_s, u"look_up"_s}}}},
            {u"audio"_s,
             QJsonObject{{u"input"_s, QJsonObject{{u"turn_detection"_s, QJsonObject{{u"type"_s, u"server_vad"_s},
                                                                                    {u"threshold"_s, 0.7}}}}}}}};
        const QJsonObject merged = changes.mergedInto(sent, inForce(), {});
        const QJsonObject detection = merged[u"audio"][u"input"][u"turn_detection"].toObject();
        QCOMPARE(merged[u"instructions"].toString(), u"Sing."_s);
        QCOMPARE(merged[u"tools"].toArray().size(), 1);
        QCOMPARE(detection[u"threshold"].toDouble(), 0.7);
        QCOMPARE(detection[u"silence_duration_ms"].toInt(), 300);
    }

    void tellsWhatASessionDoesNotHave()
    {
        SettingChanges changes;
        changes.set(*SettingChanges::parse(u"temperature=0.9"_s));
        QCOMPARE(changes.refused(inForce(), {}).size(), 1);
        QVERIFY(changes.update(inForce(), {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSettingChange)
#include "tst_setting_change.moc"
