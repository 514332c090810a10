// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/wav.h"
#include "tests/support/event_log.h"
#include "ui/inspector/inspector_panel.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestInspectorPanel : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        EventLog log;
        Selection selection;
        SessionFindings findings;
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        InspectorPanel panel{selection, findings, themes};

        void show(quint32 event)
        {
            auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
            session->advance();
            panel.setSession(session);
            panel.resize(400, 600);
            panel.show();
            selection.select(EventIndex{event});
            QTRY_VERIFY(!text().isEmpty());
        }

        QString text() { return panel.findChild<JsonView *>()->toPlainText(); }
        QLabel *label(const QString &name) { return panel.findChild<QLabel *>(name); }
    };

private Q_SLOTS:
    void explains();
    void coloursKeysAndValues();
    void marksProblems_data();
    void marksProblems();
    void linksRelatives();
    void savesAudio();
    void showsHugeFrames();
};

void TestInspectorPanel::explains()
{
    Fixture f;
    f.log.server(1500, R"({"type":"response.audio.delta","delta":"AAAA"})");
    f.show(0);
    QCOMPARE(f.label(u"eventType"_s)->text(), u"response.audio.delta"_s);
    QVERIFY(f.label(u"eventFacts"_s)->text().contains(u"00:01.500"_s));
    QVERIFY(f.label(u"eventExplanation"_s)->text().contains(u"response.output_audio.delta"_s));
    QVERIFY(!f.label(u"eventProblems"_s)->isVisible());
}

void TestInspectorPanel::coloursKeysAndValues()
{
    Fixture f;
    f.log.server(0, R"({"type":"error","n":42})");
    f.show(0);
    const auto colours = [&](int line) {
        QList<QColor> found;
        const auto *view = f.panel.findChild<JsonView *>();
        for (const QTextLayout::FormatRange &range : view->document()->findBlockByNumber(line).layout()->formats())
            found << range.format.foreground().color();
        return found;
    };
    QTRY_VERIFY(colours(2).contains(f.themes.theme().tool)); // the number
    QVERIFY(colours(1) != colours(2));
    f.themes.setMode(ThemeSwitch::Mode::Light);
    QTRY_VERIFY(colours(2).contains(Theme::light().tool));
}

void TestInspectorPanel::marksProblems_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("word");
    QTest::newRow("not JSON") << QByteArray(R"({"type":"error",})") << u"JSON"_s;
    QTest::newRow("unknown") << QByteArray(R"({"type":"made.up"})") << u"dialect"_s;
    QTest::newRow("broken base64") << QByteArray(R"({"type":"response.output_audio.delta","delta":"!!!!"})")
                                   << u"base64"_s;
}

void TestInspectorPanel::marksProblems()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QString, word);
    Fixture f;
    f.log.server(0, frame);
    f.show(0);
    QVERIFY(f.label(u"eventProblems"_s)->isVisible());
    QVERIFY(f.label(u"eventProblems"_s)->text().contains(word));
}

void TestInspectorPanel::linksRelatives()
{
    Fixture f;
    f.log.client(0, R"({"type":"response.create","event_id":"mine"})")
        .server(1, R"({"type":"response.output_text.delta","item_id":"i","response_id":"r","delta":"a"})")
        .server(2, R"({"type":"response.output_text.delta","item_id":"i","response_id":"r","delta":"b"})")
        .server(3, R"({"type":"response.output_text.done","item_id":"i","response_id":"r","text":"ab"})");
    f.show(2);
    QLabel *related = f.label(u"relatedEvents"_s);
    QVERIFY(related->isVisible());
    QVERIFY(related->text().contains(u"href=\"1\""_s));
    QVERIFY(related->text().contains(u"href=\"3\""_s));
    Q_EMIT related->linkActivated(u"3"_s);
    QCOMPARE(f.selection.event(), EventIndex{3});
}

void TestInspectorPanel::savesAudio()
{
    Fixture f;
    f.log.server(0, R"({"type":"response.output_audio.delta","delta":")" + QByteArray(4800, '\1').toBase64() + R"("})");
    f.show(0);
    const auto *view = f.panel.findChild<JsonView *>();
    QCOMPARE(view->shown().elisions.size(), size_t(1));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.wav"_s);
    QVERIFY(f.panel.saveAsWave(view->shown().elisions.front(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Wave> wave = readWav(file.readAll());
    QVERIFY(wave);
    QCOMPARE(wave->rate, 24000);
    QCOMPARE(wave->samples.size(), size_t(2400));
    QVERIFY(!f.panel.saveAsWave(view->shown().elisions.front(), folder.filePath(u"no/such/folder.wav"_s)));
}

void TestInspectorPanel::showsHugeFrames()
{
    Fixture f;
    QByteArray frame = R"({"type":"error","list":[)";
    for (int i = 0; i < 150'000; ++i)
        frame += "\"word\",";
    frame += R"("end"]})";
    f.log.server(0, frame);
    f.show(0);
    auto *all = f.panel.findChild<QPushButton *>(u"showAll"_s);
    QVERIFY(all->isVisible());
    QVERIFY(f.text().size() < 250'000);
    all->click();
    QVERIFY(!all->isVisible());
    QVERIFY(f.text().contains(u"\"end\""_s));
}

QTEST_MAIN(TestInspectorPanel)
#include "tst_inspector_panel.moc"
