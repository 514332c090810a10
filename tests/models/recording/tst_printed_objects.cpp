// SPDX-License-Identifier: GPL-3.0-or-later
#include "printed_samples.h"

#include "models/recording/importers/close_notice.h"
#include "models/recording/importers/event_candidates.h"
#include "models/recording/importers/printed_names.h"
#include "models/recording/importers/printed_object.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// Objects as other languages print them become the wire's JSON, and lines that tell of a close what they tell: the texts are in
/// printed_samples.cpp.
class TestPrintedObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnError_data() { addRows(printedSamples()); }
    void readsAnError();
    void leavesOthersAlone_data() { addRows(unprintedSamples()); }
    void leavesOthersAlone();
    void readsACloseLine_data() { addRows(closeLines()); }
    void readsACloseLine();
    void aLineIsNoClose_data() { addRows(otherLines()); }
    void aLineIsNoClose();
    void knowsEventsByTheirClass();
    void keepsWhatJsonHasNotOfPhp();

private:
    static void addRows(const QList<PrintedSample> &samples);
};

void TestPrintedObjects::addRows(const QList<PrintedSample> &samples)
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    for (const PrintedSample &sample : samples)
        QTest::addRow("%s, %s", sample.name, sample.text.left(30).constData())
            << QByteArray(sample.name) << sample.text << sample.message;
}

void TestPrintedObjects::readsAnError()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const std::vector<LooseLiteral> found = literalsIn({text.constData(), size_t(text.size())});
    QVERIFY(!found.empty());
    const QJsonObject event = QJsonDocument::fromJson(found.front().json).object();
    QVERIFY2(!event.isEmpty(), found.front().json);
    QVERIFY2(event.value(u"type"_s) == u"error"_s, found.front().json);
    if (message.isEmpty())
        return;
    const QJsonObject error = event.value(u"error"_s).toObject();
    QVERIFY2(error.value(u"message"_s).toString() == QString::fromUtf8(message), found.front().json);
    QVERIFY2(error.value(u"code"_s) == u"cannot_update_voice"_s, found.front().json);
}

void TestPrintedObjects::leavesOthersAlone()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    for (const LooseLiteral &literal : literalsIn({text.constData(), size_t(text.size())}))
        QVERIFY2(!literal.json.contains("\"type\":\"error\""), literal.json);
    QVERIFY(timer.elapsed() < 20'000); // it gives up
}

void TestPrintedObjects::readsACloseLine()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const auto notice = closeOfLine({text.constData(), size_t(text.size())});
    QVERIFY(notice);
    QCOMPARE(notice->code ? QByteArray::number(*notice->code) : QByteArray("none"), name);
    QCOMPARE(QByteArray::fromStdString(notice->reason), message);
    QCOMPARE(notice->isTelling(), name != "1000");
}

void TestPrintedObjects::aLineIsNoClose()
{
    QFETCH(QByteArray, text);
    QVERIFY(!closeOfLine({text.constData(), size_t(text.size())}));
}

void TestPrintedObjects::knowsEventsByTheirClass()
{
    QCOMPARE(eventOfClass("ServerEvent::ResponseDone"), std::string_view("response.done"));
    QCOMPARE(eventOfClass("OpenAIRealtimeErrorEvent"), std::string_view("error"));
    QCOMPARE(eventOfClass("com.app.InputAudioBufferSpeechStartedEvent"),
             std::string_view("input_audio_buffer.speech_started"));
    QVERIFY(eventOfClass("HashMap").empty());
}

/// Numbers that JSON would not take stay as they were printed, and a broken byte costs no text.
void TestPrintedObjects::keepsWhatJsonHasNotOfPhp()
{
    const std::string text =
        "array ('type' => 'x', 'a' => -.5, 'b' => -05, 'c' => -5, 'd' => 'gr\xFC\xDF', 'e' => 1.5)";
    const auto found = literalsIn(text);
    QCOMPARE(found.size(), size_t(1));
    const QJsonObject json = QJsonDocument::fromJson(found.front().json).object();
    QVERIFY2(!json.isEmpty(), found.front().json);
    QCOMPARE(json.value(u"a"_s), QJsonValue(u"-.5"_s));
    QCOMPARE(json.value(u"b"_s), QJsonValue(u"-05"_s));
    QCOMPARE(json.value(u"c"_s), QJsonValue(-5));
    QVERIFY(json.value(u"d"_s).toString().startsWith(u"gr\uFFFD"));
    QCOMPARE(json.value(u"e"_s), QJsonValue(1.5));
}

QTEST_GUILESS_MAIN(TestPrintedObjects)
#include "tst_printed_objects.moc"
