// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audio/sound_file.h"
#include "tests/support/event_log.h"
#include "tests/support/spoken_session.h"
#include "ui/inspector/description_view.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/inspector/json_path.h"
#include "ui/inspector/wait_chart.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

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

        /// A whole talk, with what is measured and found of it.
        std::shared_ptr<Session> talk()
        {
            const SpokenSession spoken;
            auto session = std::make_shared<Session>(spoken.log().shared(), RecordingInfo(), false);
            session->advance();
            turns.setSession(session);
            findings.setSession(session);
            (void)QTest::qWaitFor([this] { return !findings.isPending(); });
            panel.setSession(session);
            panel.resize(344, 700);
            panel.show();
            return session;
        }

        QString said() { return panel.findChild<DescriptionView *>()->plainText(); }
        bool shows(const char *part) { return panel.findChild<QWidget *>(QLatin1StringView(part))->isVisible(); }

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
    void savesWhatWasOffered();
    void staysNarrow();
    void finds();
    void followsWhateverIsSelected();
    void linksLeadOn();
    void goesBackAndForward();
    void asksOfAStretch();
    void showsWhereItIs();
    void keepsTheFocus();
    void fitsItsWidth();
    void anEventTellsWhatItBelongsTo();

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

/// The menu, or the dialog that asks where to, is open while something else comes to be selected.
void TestInspectorPanel::savesWhatWasOffered()
{
    Fixture f;
    const auto delta = [](char of) {
        return R"({"type":"response.output_audio.delta","delta":")" + QByteArray(900, of).toBase64() + R"("})";
    };
    f.log.server(0, delta('a')).server(1, delta('b')).server(2, R"({"type":"session.created","session":{}})");
    f.show(0);
    auto *view = f.panel.findChild<JsonView *>();
    QCOMPARE(view->shown().elisions.size(), size_t(1));
    Q_EMIT view->elisionActivated(view->shown().elisions.front(), {});
    auto *menu = f.panel.findChild<QMenu *>(u"elisionMenu"_s);
    f.selection.select(EventIndex{1});
    QTRY_VERIFY(f.text().contains(QString::fromLatin1(QByteArray(9, 'b').toBase64()))
                || f.label(u"eventFacts"_s)->text().contains(u"#2"_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data.bin"_s);
    f.panel.setChoosePath([&](const QString &, const QString &) {
        f.selection.select(EventIndex{2}); // the dialog is not modal to what plays
        QCoreApplication::processEvents();
        return path;
    });
    menu->findChild<QAction *>(u"saveDecoded"_s)->trigger();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(900, 'a'));
    menu->findChild<QAction *>(u"copyElided"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().toLatin1(), QByteArray(900, 'a').toBase64());
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

/// One inspector for each kind of thing; an event has its JSON, the others have not.
void TestInspectorPanel::followsWhateverIsSelected()
{
    Fixture f;
    const auto session = f.talk();
    const Conversation &conversation = session->conversation();
    f.selection.select(TurnIndex{0}, conversation.turns()[TurnIndex{0}].firstEvent);
    QTRY_VERIFY(f.shows("descriptionView"));
    QVERIFY2(f.said().startsWith(u"Turn 1\n"_s) && f.said().contains(u"over its budget"_s), qPrintable(f.said()));
    QVERIFY(f.shows("waitChart"));
    QVERIFY(!f.panel.findChild<JsonView *>()->isVisible());
    QTRY_VERIFY(f.shows("whySection")); // within, below the wait
    QVERIFY(f.panel.findChild<DescriptionView *>()->isAncestorOf(f.panel.findChild<QWidget *>(u"whySection"_s)));

    f.selection.select(CallIndex{0}, conversation.toolCalls()[CallIndex{0}].askedBy);
    QTRY_VERIFY(f.said().startsWith(u"lookup_order\n"_s));
    QVERIFY(!f.shows("waitChart"));
    QVERIFY(f.said().contains(u"shipped"_s) && f.said().contains(u"184 ms"_s));

    f.selection.select(SpanIndex{1}, conversation.speech()[SpanIndex{1}].startedBy);
    QTRY_VERIFY(f.said().startsWith(u"Speech 2\n"_s));

    const Item *item = &conversation.items().front();
    f.selection.select(ItemIndex{0}, item->firstEvent);
    QTRY_VERIFY(f.said().startsWith(u"You\n"_s));
    QVERIFY(f.said().contains(u"Where is my order four two seven?"_s));

    const Finding &finding = f.findings.all().front();
    f.selection.select(FindingRef{finding.event, finding.rule}, finding.event);
    QTRY_VERIFY2(f.said().contains(finding.message), qPrintable(f.said()));

    f.selection.select(EventIndex{0});
    QTRY_VERIFY(f.panel.findChild<JsonView *>()->isVisible());
    QVERIFY(!f.shows("descriptionView"));
    QVERIFY(!f.panel.findChild<DescriptionView *>()->isAncestorOf(f.panel.findChild<QWidget *>(u"whySection"_s)));

    f.selection.select(std::nullopt);
    QTRY_VERIFY(f.panel.findChild<EmptyHint *>(QString(), Qt::FindDirectChildrenOnly)->isVisible());
    QVERIFY(!f.panel.findChild<JsonView *>()->isVisible() && !f.shows("descriptionView"));

    f.selection.select(TurnIndex{77}, EventIndex{0}); // which is not there: its event is
    QTRY_VERIFY(f.panel.findChild<JsonView *>()->isVisible());
}

void TestInspectorPanel::linksLeadOn()
{
    Fixture f;
    const auto session = f.talk();
    f.selection.select(CallIndex{0}, session->conversation().toolCalls()[CallIndex{0}].askedBy);
    QTRY_VERIFY(f.shows("descriptionView"));
    const auto follow = [&](const QString &text) {
        for (QLabel *label : f.panel.findChildren<QLabel *>()) {
            const QRegularExpression link(u"href=\"(\\d+)\">([^<]*)</a>"_s);
            for (auto each = link.globalMatch(label->text()); each.hasNext();) {
                const auto match = each.next();
                if (!match.captured(2).remove(QChar(0x200B)).contains(text))
                    continue;
                Q_EMIT label->linkActivated(match.captured(1));
                return true;
            }
        }
        return false;
    };
    QVERIFY(follow(u"Turn 1"_s));
    QCOMPARE(f.selection.selected()->subject, Subject(TurnIndex{0}));
    QTRY_VERIFY(f.said().startsWith(u"Turn 1"_s));
    QVERIFY(follow(u"response.done"_s));
    QVERIFY(std::holds_alternative<EventIndex>(f.selection.selected()->subject));
    QTRY_COMPARE(f.label(u"eventType"_s)->text(), u"response.done"_s);
}

/// As a browser does.
void TestInspectorPanel::goesBackAndForward()
{
    Fixture f;
    const auto session = f.talk();
    auto *back = f.panel.findChild<QToolButton *>(u"inspectorBack"_s);
    auto *forward = f.panel.findChild<QToolButton *>(u"inspectorForward"_s);
    QVERIFY(!back->isEnabled() && !forward->isEnabled());
    f.selection.goTo({EventIndex{1}, EventIndex{1}});
    f.selection.goTo({TurnIndex{0}, session->conversation().turns()[TurnIndex{0}].firstEvent});
    QTRY_VERIFY(back->isEnabled());
    QVERIFY2(back->toolTip().contains(u"#2 session.created"_s), qPrintable(back->toolTip()));
    back->click();
    QCOMPARE(f.selection.current(), EventIndex{1});
    QTRY_VERIFY(forward->isEnabled());
    QVERIFY(!back->isEnabled());
    QVERIFY2(forward->toolTip().contains(u"Turn 1"_s), qPrintable(forward->toolTip()));
    forward->click();
    QTRY_VERIFY(f.said().startsWith(u"Turn 1"_s));
}

void TestInspectorPanel::asksOfAStretch()
{
    Fixture f;
    f.talk();
    f.panel.askWhy(SessionRange{SessionTime(std::chrono::milliseconds(500)), SessionTime(std::chrono::seconds(3))});
    QTRY_VERIFY(f.label(u"whyAnswer"_s)->text().contains(u"Measured"_s));
    QVERIFY(f.shows("whySection"));
    f.panel.askNothing();
    QVERIFY(!f.shows("whySection"));
    f.panel.askWhy(SessionTime(std::chrono::seconds(1)));
    f.panel.askNothing(); // which is of stretches
    QVERIFY(f.shows("whySection"));
}

void TestInspectorPanel::showsWhereItIs()
{
    Fixture f;
    const auto session = f.talk();
    auto *show = f.panel.findChild<QToolButton *>(u"inspectorShow"_s);
    QVERIFY(!show->isVisible());
    const Turn &turn = session->conversation().turns()[TurnIndex{1}];
    f.selection.select(TurnIndex{1}, turn.firstEvent);
    QTRY_VERIFY(show->isVisible());
    std::optional<SessionRange> wanted;
    connect(&f.panel, &InspectorPanel::rangeWanted, this, [&](SessionRange range) { wanted = range; });
    show->click();
    QCOMPARE(wanted, turn.range);
}

/// What had it may be gone with what was shown.
void TestInspectorPanel::keepsTheFocus()
{
    Fixture f;
    const auto session = f.talk();
    f.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.panel));
    f.selection.select(EventIndex{0});
    QTRY_VERIFY(f.panel.findChild<JsonView *>()->isVisible());
    f.panel.setFocus();
    QVERIFY(f.panel.findChild<JsonView *>()->hasFocus());
    f.selection.select(TurnIndex{0}, session->conversation().turns()[TurnIndex{0}].firstEvent);
    QTRY_VERIFY(f.shows("descriptionView"));
    QVERIFY(f.panel.isAncestorOf(QApplication::focusWidget()));
    auto *view = f.panel.findChild<DescriptionView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), f.said());
}

/// Nothing asks for more width than there is, whatever it says.
void TestInspectorPanel::fitsItsWidth()
{
    Fixture f;
    const QByteArray name(200, 'n');
    f.log.server(0, R"({"type":"session.created","session":{"id":"s","type":"realtime"}})")
        .server(10, R"({"type":"response.created","response":{"id":"r","status":"in_progress"}})")
        .server(20, R"({"type":"response.output_item.done","response_id":"r","item":{"id":"item_)" + QByteArray(30, 'i')
                        + R"(","type":"function_call","status":"completed","name":")" + name
                        + R"(","call_id":"c","arguments":"{\"q\":\")" + QByteArray(2000, 'a') + R"(\"}"}})");
    const auto session = std::make_shared<Session>(f.log.shared(), RecordingInfo(), false);
    session->advance();
    f.turns.setSession(session);
    f.panel.setSession(session);
    f.panel.resize(300, 600);
    f.panel.show();
    f.selection.select(CallIndex{0}, session->conversation().toolCalls()[CallIndex{0}].askedBy);
    QTRY_VERIFY(f.shows("descriptionView"));
    QVERIFY(f.panel.minimumSizeHint().width() <= 260);
    const auto *content = f.panel.findChild<DescriptionView *>()->widget();
    QVERIFY2(content->width() <= 300, qPrintable(QString::number(content->width())));
}

void TestInspectorPanel::anEventTellsWhatItBelongsTo()
{
    Fixture f;
    const auto session = f.talk();
    f.selection.select(session->conversation().toolCalls()[CallIndex{0}].askedBy);
    QLabel *related = f.label(u"relatedEvents"_s);
    QTRY_VERIFY(related->isVisible() && related->text().contains(u"lookup_order"_s));
    QVERIFY(related->text().contains(u"Turn 1"_s));
    Q_EMIT related->linkActivated(u"s0"_s);
    QCOMPARE(f.selection.selected()->subject, Subject(TurnIndex{0}));
    Q_EMIT related->linkActivated(u"s99"_s);
    QCOMPARE(f.selection.selected()->subject, Subject(TurnIndex{0}));
}

QTEST_MAIN(TestInspectorPanel)
#include "tst_inspector_panel.moc"
