// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/sound_file.h"
#include "tests/support/event_log.h"
#include "tests/support/spoken_session.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/inspector/json_path.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
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
        SessionTurns turns;
        InspectorPanel panel{selection, findings, turns, themes};

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
    void knowsTheTypesOfTheSecondSession();
    void anotherSessionIsNotAsked();
    void foldsObjects();
    void copiesAndFilters();
    void marksWhatChanged();
    void showsALongStringWhole();
    void staysNarrow();
    void finds();

private:
    static int visibleLines(const JsonView &view);
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
    QCOMPARE(f.selection.current(), EventIndex{3});
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
    const Result<Wave> wave = readSound(file.readAll());
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

void TestInspectorPanel::knowsTheTypesOfTheSecondSession()
{
    Fixture f;
    f.log.server(0, R"({"type":"made.up"})");
    f.show(0);
    QVERIFY(f.label(u"eventProblems"_s)->isVisible());
    EventLog other;
    other.server(0, R"({"type":"response.output_text.delta","delta":"a"})");
    f.panel.setSession(std::make_shared<Session>(other.shared(), RecordingInfo(), false));
    QTRY_VERIFY(!f.label(u"eventProblems"_s)->isVisible());
}

/// With nothing selected the hint is there again.
void TestInspectorPanel::anotherSessionIsNotAsked()
{
    Fixture f;
    const SpokenSession spoken;
    const auto session = std::make_shared<Session>(spoken.log().shared(), RecordingInfo(), false);
    session->advance();
    f.panel.setSession(session);
    f.turns.setSession(session);
    f.panel.resize(400, 600);
    f.panel.show();
    const auto *hint = f.panel.findChild<EmptyHint *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(hint->isVisibleTo(&f.panel));
    f.panel.askWhy(SessionTime(std::chrono::seconds(1)));
    const auto *answer = f.label(u"whyAnswer"_s);
    QVERIFY(answer->isVisibleTo(&f.panel) && !hint->isVisibleTo(&f.panel));
    f.log.server(0, R"({"type":"error","n":42})");
    const auto other = std::make_shared<Session>(f.log.shared(), RecordingInfo(), false);
    other->advance();
    f.panel.setSession(other);
    f.turns.setSession(other);
    QVERIFY(!answer->isVisibleTo(&f.panel));
    QVERIFY(hint->isVisibleTo(&f.panel));
}

int TestInspectorPanel::visibleLines(const JsonView &view)
{
    int lines = 0;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        lines += block.isVisible() ? 1 : 0;
    return lines;
}

void TestInspectorPanel::foldsObjects()
{
    Fixture f;
    QByteArray tools;
    for (int i = 0; i < 40; ++i)
        tools += R"({"name":"t"},)";
    f.log.server(0, R"({"type":"session.created","session":{"id":"s","tools":[)" + tools.chopped(1)
                        + R"(],"n":{"a":1}}})");
    f.show(0);
    auto *view = f.panel.findChild<JsonView *>();
    // {, type, session, id, tools (folded: it is long), n, a, }, }, }
    QCOMPARE(visibleLines(*view), 10);
    QVERIFY(view->folding().foldedAt(4) >= 0);
    const int session = json_path::nodeAt(view->shown(), 2);
    view->setTextCursor(QTextCursor(view->document()->findBlockByNumber(2)));
    QTest::keyClick(view, Qt::Key_Minus);
    QVERIFY(view->folding().isFolded(session));
    QCOMPARE(visibleLines(*view), 4);
    QTest::keyClick(view, Qt::Key_Plus);
    QCOMPARE(visibleLines(*view), 10); // what was folded within stays so
    view->setAllFolded(false);
    QCOMPARE(visibleLines(*view), view->document()->blockCount());
    const std::unique_ptr<QMenu> menu(view->menuFor(3));
    menu->findChild<QAction *>(u"foldAllNodes"_s)->trigger();
    QCOMPARE(visibleLines(*view), 4);
    QVERIFY(view->textCursor().block().isVisible());
}

void TestInspectorPanel::copiesAndFilters()
{
    Fixture f;
    f.log.server(0, R"({"type":"error","item_id":"item_7","error":{"message":"no \"way\"","param":null}})");
    f.show(0);
    auto *view = f.panel.findChild<JsonView *>();
    const auto trigger = [&](int line, const QString &name) {
        const std::unique_ptr<QMenu> menu(view->menuFor(line));
        menu->findChild<QAction *>(name)->trigger();
    };
    const auto copied = [&](int line, const QString &name) {
        trigger(line, name);
        return QGuiApplication::clipboard()->text();
    };
    QCOMPARE(copied(4, u"copyValue"_s), u"no \"way\""_s);
    QCOMPARE(copied(5, u"copyPython"_s), u"None"_s);
    QCOMPARE(copied(5, u"copyPath"_s), u"error.param"_s);
    QCOMPARE(copied(5, u"copyPathPython"_s), u"event[\"error\"][\"param\"]"_s);
    QCOMPARE(copied(5, u"copyPathJavaScript"_s), u"event.error.param"_s);
    QSignalSpy wanted(&f.panel, &InspectorPanel::filterWanted);
    trigger(2, u"filterByValue"_s);
    QCOMPARE(wanted.takeFirst().first().toString(), u"item:item_7"_s);
    view->setTextCursor(QTextCursor(view->document()->findBlockByNumber(2)));
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier); // nothing is selected: the line's value
    QCOMPARE(QGuiApplication::clipboard()->text(), u"item_7"_s);
}

void TestInspectorPanel::marksWhatChanged()
{
    Fixture f;
    f.log.server(0, R"({"type":"session.created","session":{"voice":"marin","n":1}})")
        .server(1, R"({"type":"session.updated","session":{"voice":"cedar","n":1}})");
    f.show(1);
    const auto *view = f.panel.findChild<JsonView *>();
    QLabel *said = f.label(u"eventChanges"_s);
    QVERIFY(said->isVisible());
    QVERIFY2(said->text().contains(u"session.created #1"_s), qPrintable(said->text()));
    QCOMPARE(view->changes().count(), 1);
    QCOMPARE(view->changes().was.begin()->second, u"marin"_s);
    Q_EMIT said->linkActivated(u"0"_s);
    QTRY_VERIFY(!said->isVisible());
    QVERIFY(view->changes().isEmpty());
}

void TestInspectorPanel::showsALongStringWhole()
{
    Fixture f;
    const QByteArray words = QByteArray("many words ").repeated(300);
    f.log.server(0, R"({"type":"session.created","session":{"instructions":")" + words + R"("}})");
    f.show(0);
    auto *view = f.panel.findChild<JsonView *>();
    QCOMPARE(view->shown().elisions.size(), size_t(1));
    QVERIFY(f.text().size() < 1000);
    Q_EMIT view->elisionActivated(view->shown().elisions.front(), {});
    auto *menu = f.panel.findChild<QMenu *>(u"elisionMenu"_s);
    menu->findChild<QAction *>(u"showWhole"_s)->trigger();
    QVERIFY(f.text().contains(QString::fromUtf8(words)));
}

/// A long type is no reason for a wider window.
void TestInspectorPanel::staysNarrow()
{
    Fixture f;
    f.log.server(
        0, R"({"type":"conversation.item.input_audio_transcription.a_long_name_without_any_place_to_break.delta"})");
    f.show(0);
    QVERIFY2(f.panel.minimumSizeHint().width() <= 260, qPrintable(QString::number(f.panel.minimumSizeHint().width())));
    QLabel *type = f.label(u"eventType"_s);
    QVERIFY(type->heightForWidth(150) > type->heightForWidth(2000));
}

void TestInspectorPanel::finds()
{
    Fixture f;
    QByteArray list;
    for (int i = 0; i < 50; ++i)
        list += QByteArray::number(i) + ',';
    f.log.server(0, R"({"type":"error","error":{"list":[)" + list + R"("needle"]}})");
    f.show(0);
    auto *view = f.panel.findChild<JsonView *>();
    QVERIFY(visibleLines(*view) < 10);
    f.panel.beginFind();
    auto *box = f.panel.findChild<QLineEdit *>(u"findText"_s);
    QVERIFY(box->isVisible());
    QTest::keyClicks(box, u"needle"_s);
    QCOMPARE(view->textCursor().selectedText(), u"needle"_s);
    QVERIFY(view->textCursor().block().isVisible()); // what hid it is unfolded
    QTest::keyClicks(box, u"less"_s);
    QVERIFY(f.label(u"findNothing"_s)->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(!box->isVisible());
}

QTEST_MAIN(TestInspectorPanel)
#include "tst_inspector_panel.moc"
