// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/time_text.h"
#include "tests/support/spoken_session.h"
#include "tests/ui/support/test_window.h"
#include "ui/shell/window_docks.h"
#include "ui/tools/answer_dialog.h"
#include "ui/tools/call_detail.h"
#include "ui/tools/tool_alarm.h"
#include "ui/tools/tools_panel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kTools = R"({"type":"session.updated","session":{"type":"realtime","id":"s","tools":[
    {"type":"function","name":"find","parameters":{"type":"object","properties":{"number":{"type":"string"}},
     "required":["number"]}},{"type":"function","name":"pay"}]}})";

QByteArray callAdded(const QByteArray &item, const QByteArray &name)
{
    return R"({"type":"response.output_item.added","response_id":"r","output_index":0,"item":{"id":")" + item
           + R"(","type":"function_call","status":"in_progress","name":")" + name + R"(","call_id":"c)" + item
           + R"(","arguments":""}})";
}

QByteArray argumentsCame(const QByteArray &item, const QByteArray &delta)
{
    return R"({"type":"response.function_call_arguments.delta","response_id":"r","item_id":")" + item
           + R"(","output_index":0,"call_id":"c)" + item + R"(","delta":")" + delta + R"("})";
}

QByteArray callDone(const QByteArray &item, const QByteArray &name, const QByteArray &arguments)
{
    return R"({"type":"response.output_item.done","response_id":"r","output_index":0,"item":{"id":")" + item
           + R"(","type":"function_call","status":"completed","name":")" + name + R"(","call_id":"c)" + item
           + R"(","arguments":")" + arguments + R"("}})";
}

QByteArray outputSent(const QByteArray &item, const QByteArray &output)
{
    return R"({"type":"conversation.item.added","item":{"id":"o)" + item
           + R"(","type":"function_call_output","call_id":"c)" + item + R"(","output":")" + output + R"("}})";
}

} // namespace

class ToolsPanelTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        Selection selection;
        ToolsPanel panel{selection, themes};
        RowTable *table = panel.findChild<RowTable *>(u"toolTable"_s);
        QLabel *hint = panel.findChild<QLabel *>(u"emptyHint"_s);
        std::shared_ptr<Session> session;

        void show(const EventLog &log)
        {
            session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
            session->advance();
            panel.setSession(session);
            panel.resize(700, 300);
            panel.show();
        }
    };

    /// The panel on a live session, with who answers.
    struct Bench
    {
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        Selection selection;
        FakeToolControl control;
        StoredPreferences preferences;
        ToolsPanel panel{selection, themes};
        EventLog log;
        std::shared_ptr<Session> session;

        Bench()
        {
            panel.setControl(control, preferences);
            log.server(0, R"({"type":"session.created","session":{"type":"realtime","id":"s","tools":[]}})");
            log.server(1, kTools);
            log.server(2, R"({"type":"response.created","response":{"id":"r","conversation_id":"c"}})");
            session = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
            session->advance();
            panel.setSession(session);
            panel.resize(1000, 420);
            panel.show();
        }

        void server(const QByteArray &frame)
        {
            log.then(Direction::Server, frame);
            session->advance();
        }

        void become(const QByteArray &callId, ToolRun::State state, ToolAnswer::Kind by = ToolAnswer::Kind::Hand)
        {
            control.become({callId, u"find"_s, by, state, {}});
        }

        template<typename Widget>
        Widget *find(const char *name) const
        {
            auto *found = panel.findChild<Widget *>(QLatin1StringView(name));
            if (!found)
                qFatal("no %s in the panel", name);
            return found;
        }

        bool isSeen(const char *name) const { return find<QWidget>(name)->isVisible(); }
        QString text(const char *name) const { return find<QLabel>(name)->text(); }
        QString tool(int row, int column) const
        {
            return find<RowTable>("toolList")->model()->index(row, column).data().toString();
        }
        void click(const char *name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    };

    TestSettings m_settings;

    /// Where TURNSCOPE_PICTURES says, to be looked at.
    static void picture(QWidget &widget, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("TURNSCOPE_PICTURES"); !folder.isEmpty())
            widget.grab().save(folder + u'/' + name + u".png"_s);
    }

private Q_SLOTS:
    void saysWhatToDoWhenEmpty()
    {
        Fixture f;
        QVERIFY(f.hint->text().contains(u"No tool calls yet"_s));
        QCOMPARE(f.panel.title(), u"Tools"_s);
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{}})");
        f.show(log);
        QVERIFY(!f.hint->isVisible());
        QVERIFY(f.panel.findChild<QLabel *>(u"noCalls"_s)->text().contains(u"No tool was called"_s));
        QLabel *none = f.panel.findChild<QLabel *>(u"noTools"_s);
        QVERIFY(none->isVisible());
        QVERIFY(none->text().contains(u"has no tools"_s));
    }

    void selectionIsShared()
    {
        Fixture f;
        f.show(SpokenSession().log());
        QVERIFY(!f.hint->isVisible());
        QCOMPARE(f.panel.title(), u"Tools 1"_s);
        QVERIFY(f.panel.findChild<QLabel *>(u"toolsSummary"_s)->text().contains(u"184 ms"_s));
        const ToolCall &call = f.session->conversation().toolCalls()[0];
        QTest::mouseClick(f.table->viewport(), Qt::LeftButton, {}, QPoint(40, 5));
        QCOMPARE(f.selection.current(), std::optional(call.askedBy));
        QVERIFY(std::holds_alternative<CallIndex>(f.selection.selected()->subject));
        f.selection.select(EventIndex{0});
        QVERIFY(!f.table->currentIndex().isValid());
        f.selection.select(call.answeredBy);
        QCOMPARE(f.table->currentIndex().row(), 0);
        QCOMPARE(f.selection.current(), call.answeredBy); // as it was selected, not as this row would
    }

    void copiesAndFinds()
    {
        Fixture f;
        f.show(SpokenSession().log());
        QVERIFY(!f.table->findNext(u"no such thing"_s, false));
        QVERIFY(f.table->findNext(u"SHIPPED"_s, false));
        QCOMPARE(f.table->currentIndex().row(), 0);
        f.table->setFocus();
        QTest::keyClick(f.table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(u"lookup_order\t"_s));
        f.panel.beginFind();
        QVERIFY(f.panel.findChild<QLineEdit *>(u"findText"_s)->isVisible());
    }

    void toolsAreListedWithWhoAnswersThem()
    {
        Bench b;
        QCOMPARE(b.tool(0, ToolListModel::Name), u"find"_s);
        QCOMPARE(b.tool(0, ToolListModel::Answer), u"by hand"_s);
        QCOMPARE(b.tool(0, ToolListModel::Calls), QString());
        ToolAnswer canned;
        canned.kind = ToolAnswer::Kind::Canned;
        canned.delay = milliseconds(300);
        b.control.setAnswer(u"pay"_s, canned);
        QCOMPARE(b.tool(1, ToolListModel::Answer), canned.summary());
        b.server(callDone("a", "find", "{}"));
        QCOMPARE(b.tool(0, ToolListModel::Calls), u"1"_s);
        QVERIFY(!b.isSeen("noTools"));
    }

    void argumentsAreSeenAsTheyCome()
    {
        Bench b;
        b.server(callAdded("a", "find"));
        b.server(argumentsCame("a", R"({\"number\": \"4)"));
        QVERIFY(b.isSeen("callDetail"));
        QVERIFY(b.find<QPlainTextEdit>("callArguments")->toPlainText().contains(u"\"4"_s));
        QVERIFY(!b.isSeen("callVerdict"));
        QVERIFY2(b.text("callState").contains(u"writing"_s), qPrintable(b.text("callState")));
        b.server(argumentsCame("a", R"(27\"})"));
        QVERIFY(b.find<QPlainTextEdit>("callArguments")->toPlainText().contains(u"427"_s));
        b.server(callDone("a", "find", R"({\"number\": \"427\"})"));
        b.become("ca", ToolRun::State::ByHand);
        QVERIFY(b.text("callVerdict").contains(u"As the schema says"_s));
    }

    void argumentsAreCheckedAgainstTheSchema()
    {
        Bench b;
        b.server(callDone("a", "find", R"({\"number\": 427})"));
        b.become("ca", ToolRun::State::ByHand);
        QVERIFY2(b.text("callVerdict").contains(u"number must be string"_s), qPrintable(b.text("callVerdict")));
        b.server(callDone("b", "find", R"({\"number\": )"));
        b.selection.select(CallIndex{1}, b.session->conversation().toolCalls()[1].askedBy);
        QVERIFY2(b.text("callVerdict").contains(u"not JSON"_s), qPrintable(b.text("callVerdict")));
        b.server(callDone("c", "pay", "{}"));
        b.selection.select(CallIndex{2}, b.session->conversation().toolCalls()[2].askedBy);
        QVERIFY2(b.text("callVerdict").contains(u"no schema"_s), qPrintable(b.text("callVerdict")));
    }

    void anOutputIsWrittenByHand()
    {
        Bench b;
        b.server(callDone("a", "find", R"({\"number\": \"427\"})"));
        b.become("ca", ToolRun::State::ByHand);
        auto *text = b.find<QPlainTextEdit>("answerText");
        QVERIFY(text->isVisible());
        picture(b.panel, u"tools_by_hand"_s);
        b.panel.resize(640, 260);
        picture(b.panel, u"tools_small"_s);
        QVERIFY(!b.isSeen("answerFormOn")); // nobody knows what an output of it looks like
        text->setPlainText(u"{\"state\": \"shipped\"}"_s);
        b.click("answerSend");
        QCOMPARE(b.control.sent.size(), 1);
        QCOMPARE(b.control.sent[0], std::pair(QByteArray("ca"), u"{\"state\": \"shipped\"}"_s));
        text->setPlainText(u"no such order"_s);
        b.click("answerSendError");
        QCOMPARE(b.control.sent[1].second, u"{\"error\":\"no such order\"}"_s);
        b.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&b.panel));
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(b.control.sent.size(), 3);
        b.become("ca", ToolRun::State::Sent);
        b.server(outputSent("a", R"({\"state\":\"shipped\"})"));
        QVERIFY(!b.isSeen("answerText"));
        b.selection.select(CallIndex{0}, b.session->conversation().toolCalls()[0].askedBy);
        QVERIFY(b.find<QPlainTextEdit>("callOutput")->toPlainText().contains(u"shipped"_s));
    }

    /// A form has the fields that an earlier output had.
    void anOutputIsFilledIn()
    {
        Bench b;
        b.server(callDone("a", "find", "{}"));
        b.server(outputSent("a", R"({\"state\":\"shipped\",\"days\":2})"));
        b.server(callDone("b", "find", "{}"));
        b.become("cb", ToolRun::State::ByHand);
        b.selection.select(CallIndex{1}, b.session->conversation().toolCalls()[1].askedBy);
        b.click("answerFormOn");
        auto *days = b.find<QLineEdit>("answerField:days");
        QTest::keyClicks(days, u"many"_s);
        QTest::keyClicks(b.find<QLineEdit>("answerField:state"), u"lost"_s);
        b.click("answerSend");
        QCOMPARE(b.control.sent.size(), 0);
        QTest::qWait(450); // the alarm ticks meanwhile
        QVERIFY2(b.text("answerProblem").contains(u"days"_s), qPrintable(b.text("answerProblem")));
        picture(b.panel, u"tools_form"_s);
        days->clear();
        QTest::keyClicks(days, u"3"_s);
        b.click("answerSend");
        QCOMPARE(b.control.sent.size(), 1);
        QCOMPARE(b.control.sent[0].second, u"{\"days\":3,\"state\":\"lost\"}"_s);
    }

    /// What is typed into a form is kept, too, be it finished or not.
    void aFormThatIsLeftIsKept()
    {
        Bench b;
        b.server(callDone("a", "find", "{}"));
        b.server(outputSent("a", R"({\"state\":\"shipped\",\"to\":{\"city\":\"Oban\"},\"days\":2})"));
        b.server(callDone("b", "find", "{}"));
        b.server(callDone("c", "find", "{}"));
        b.become("cb", ToolRun::State::ByHand);
        b.become("cc", ToolRun::State::ByHand);
        const auto go = [&](quint32 call) {
            b.selection.select(CallIndex{call}, b.session->conversation().toolCalls()[call].askedBy);
        };
        go(1);
        b.click("answerFormOn");
        QTest::keyClicks(b.find<QLineEdit>("answerField:to/city"), u"Tiree"_s);
        go(2);
        QCOMPARE(b.find<QLineEdit>("answerField:to/city")->text(), QString());
        go(1);
        QCOMPARE(b.find<QLineEdit>("answerField:to/city")->text(), u"Tiree"_s);
        QTest::keyClicks(b.find<QLineEdit>("answerField:days"), u"3"_s);
        picture(b.panel, u"tools_form_group"_s);
        b.click("answerTextOn");
        const QString text = b.find<QPlainTextEdit>("answerText")->toPlainText();
        QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).object().value("days"_L1).toInt(), 3);
        b.click("answerSend");
        QCOMPARE(b.control.sent.size(), 1);
        QCOMPARE(b.control.sent[0].second, text);
    }

    /// Neither when the "others" are no JSON yet.
    void aHalfTypedRestIsKept()
    {
        Bench b;
        b.server(callDone("a", "find", "{}"));
        b.server(outputSent("a", R"({\"state\":\"shipped\"})"));
        b.server(callDone("b", "find", "{}"));
        b.server(callDone("c", "find", "{}"));
        b.become("cb", ToolRun::State::ByHand);
        b.become("cc", ToolRun::State::ByHand);
        const auto go = [&](quint32 call) {
            b.selection.select(CallIndex{call}, b.session->conversation().toolCalls()[call].askedBy);
        };
        go(1);
        auto *text = b.find<QPlainTextEdit>("answerText");
        text->setPlainText(u"{\"state\": \"lost\", \"why\": 1}"_s);
        b.click("answerFormOn");
        b.find<QPlainTextEdit>("answerField:~")->setPlainText(u"{\"why\": \"storm"_s);
        go(2);
        go(1);
        QVERIFY(text->isVisible());
        QVERIFY2(text->toPlainText().contains(u"{\"why\": \"storm"_s), qPrintable(text->toPlainText()));
        QVERIFY2(text->toPlainText().contains(u"\"lost\""_s), qPrintable(text->toPlainText()));
    }

    void whatIsTypedForOneCallStaysItsOwn()
    {
        Bench b;
        b.server(callDone("a", "find", "{}"));
        b.server(callDone("b", "find", "{}"));
        b.become("ca", ToolRun::State::ByHand);
        b.become("cb", ToolRun::State::ByHand);
        const auto go = [&](quint32 call) {
            b.selection.select(CallIndex{call}, b.session->conversation().toolCalls()[call].askedBy);
        };
        go(0);
        auto *text = b.find<QPlainTextEdit>("answerText");
        text->setPlainText(u"of a"_s);
        go(1);
        QCOMPARE(text->toPlainText(), QString());
        text->setPlainText(u"of b"_s);
        go(0);
        QCOMPARE(text->toPlainText(), u"of a"_s);
        go(1);
        QCOMPARE(text->toPlainText(), u"of b"_s);
    }

    /// For this function and this line, after a question.
    void aCommandIsAllowedByTheUserAlone()
    {
        Bench b;
        // Presses a button of the question that is asked, and tells what it is about.
        const auto reply = [&](bool allows) {
            auto *question = b.panel.findChild<QMessageBox *>(u"allowCommand"_s);
            if (!question)
                return QString();
            const QString about = question->text() + u' ' + question->informativeText();
            if (allows)
                question->findChild<QPushButton *>(u"allowIt"_s)->click();
            else
                question->reject();
            delete question;
            return about;
        };
        b.server(callDone("a", "find", "{}"));
        b.become("ca", ToolRun::State::ByHand);
        b.click("callChange");
        auto *dialog = b.panel.findChild<AnswerDialog *>();
        QVERIFY(dialog && dialog->isModal());
        auto *kind = dialog->findChild<QComboBox *>(u"answerKind"_s);
        kind->setCurrentIndex(kind->findData(int(ToolAnswer::Kind::Command)));
        dialog->findChild<QLineEdit *>(u"answerCommand"_s)->setText(u"jq ."_s);
        dialog->accept();
        const QString asked = reply(false);
        QVERIFY2(asked.contains(u"calls find?"_s) && asked.contains(u"jq ."_s), qPrintable(asked));
        QVERIFY(!b.control.answers().isAllowed(u"find"_s, u"jq ."_s));
        b.become("ca", ToolRun::State::Forbidden, ToolAnswer::Kind::Command);
        QVERIFY(b.isSeen("callAllow"));
        picture(b.panel, u"tools_forbidden"_s);
        QVERIFY(b.text("callAnswerer").contains(u"jq ."_s));
        QVERIFY(b.isSeen("answerText")); // or by hand
        b.click("callAllow");
        QVERIFY(reply(true).contains(u"jq ."_s));
        QVERIFY(b.control.answers().isAllowed(u"find"_s, u"jq ."_s));
        b.become("ca", ToolRun::State::Running, ToolAnswer::Kind::Command);
        b.click("callStop");
        QCOMPARE(b.control.stopped, QList<QByteArray>{"ca"});
    }

    void aCallThatWaitsTooLongIsToldOf()
    {
        Bench b;
        b.panel.alarm().setPatience(milliseconds(600));
        QSignalSpy overdue(&b.panel.alarm(), &ToolAlarm::overdue);
        QSignalSpy unseen(&b.panel, &ToolsPanel::overdueUnseen);
        QSignalSpy settled(&b.panel, &ToolsPanel::overdueSettled);
        b.log.server(toMilliseconds(b.session->end()), callDone("a", "find", "{}"));
        b.session->advance();
        b.become("ca", ToolRun::State::ByHand);
        QCOMPARE(overdue.size(), 0);
        QTRY_COMPARE(overdue.size(), 1);
        QVERIFY(overdue[0][0].toString().contains(u"find"_s));
        QVERIFY2(b.text("callState").startsWith(u"! No output yet since"_s), qPrintable(b.text("callState")));
        QVERIFY(b.text("toolsSummary").contains(u"1 too long"_s));
        QCOMPARE(unseen.size(), 0); // it is seen here
        QTest::qWait(500);
        QCOMPARE(overdue.size(), 1);
        settled.clear();
        b.server(outputSent("a", "1"));
        QTRY_VERIFY(settled.size() > 0);
        b.panel.hide();
        b.log.server(toMilliseconds(b.session->end()), callDone("b", "find", "{}"));
        b.session->advance();
        QTRY_COMPARE(unseen.size(), 1);
    }

    void theAlarmsTimeIsRemembered()
    {
        Bench b;
        const auto actions = b.panel.alarm().menu()->actions();
        for (QAction *action : actions) {
            if (action->data().toInt() == 5000)
                action->trigger();
        }
        QCOMPARE(b.panel.alarm().patience(), milliseconds(5000));
        Bench next;
        QCOMPARE(next.panel.alarm().patience(), milliseconds(5000));
        QVERIFY(next.panel.alarm().text().contains(durationText(milliseconds(5000))));
    }

    void theDialogTakesNothingThatCannotBeUsed()
    {
        ToolAnswer http;
        http.kind = ToolAnswer::Kind::Http;
        http.url = QUrl(u"http://127.0.0.1:8080/x"_s);
        http.limit = milliseconds(2500);
        AnswerDialog dialog(u"find"_s, http, nullptr);
        dialog.show();
        QCOMPARE(dialog.answer(), http);
        QVERIFY(!dialog.findChild<QWidget *>(u"answerCommand"_s)->isVisible());
        auto *url = dialog.findChild<QLineEdit *>(u"answerUrl"_s);
        url->setText(u"ftp://x"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<QLabel *>(u"answerDialogProblem"_s)->text().contains(u"ftp://x"_s));
        auto *kind = dialog.findChild<QComboBox *>(u"answerKind"_s);
        kind->setCurrentIndex(kind->findData(int(ToolAnswer::Kind::Command)));
        QVERIFY(dialog.findChild<QWidget *>(u"answerCommand"_s)->isVisible());
        QVERIFY(!url->isVisible());
        picture(dialog, u"tools_dialog"_s);
        dialog.findChild<QLineEdit *>(u"answerCommand"_s)->setText(u"jq ."_s);
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.answer().command, u"jq ."_s);
        QVERIFY(dialog.answer().url.isEmpty());
    }

    /// A recording is looked at, not answered.
    void nothingIsAnsweredInARecording()
    {
        Fixture f;
        FakeToolControl control;
        StoredPreferences preferences;
        f.panel.setControl(control, preferences);
        f.show(SpokenSession().log());
        f.selection.select(CallIndex{0}, f.session->conversation().toolCalls()[0].askedBy);
        QVERIFY(f.panel.findChild<QWidget *>(u"callDetail"_s)->isVisible());
        QVERIFY(!f.panel.findChild<QWidget *>(u"answerText"_s)->isVisible());
        QVERIFY(!f.panel.findChild<QWidget *>(u"callChange"_s)->isVisible());
        const QString state = f.panel.findChild<QLabel *>(u"callState"_s)->text();
        picture(f.panel, u"tools_recording"_s);
        QVERIFY2(state.contains(u"184 ms: the model waited for the client"_s), qPrintable(state));
    }

    /// In the window's message line, while the pane is behind another.
    void theWindowTellsOfACallThatNobodySees()
    {
        TestSettings::clear();
        for (const ThemeSwitch::Mode mode : {ThemeSwitch::Mode::Light, ThemeSwitch::Mode::Dark}) {
            TestWindow t;
            t.themes.setMode(mode);
            t.connects();
            EventLog log;
            log.server(0, R"({"type":"session.created","session":{"type":"realtime","id":"s","tools":[]}})");
            log.server(1, kTools);
            log.server(2, callDone("z", "find", "{}"));
            log.server(3, outputSent("z", R"({\"state\":\"shipped\",\"days\":2})"));
            const auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), true);
            session->advance();
            t.control.show(session);
            t.find<ToolAlarm>(u"toolAlarm"_s)->setPatience(milliseconds(400));
            auto *panel = t.window.findChild<ToolsPanel *>();
            t.window.docks().bringForward(t.find<QDockWidget>(u"eventsDock"_s));
            QTRY_VERIFY(panel->visibleRegion().isEmpty());
            log.server(toMilliseconds(session->end()), callDone("a", "find", R"({\"number\": 427})"));
            session->advance();
            t.control.tools().become({"ca", u"find"_s, ToolAnswer::Kind::Hand, ToolRun::State::ByHand, {}});
            auto *told = t.find<QLabel>(u"errorText"_s);
            QTRY_VERIFY(told->isVisible());
            QVERIFY2(told->text().contains(u"find has had no output"_s), qPrintable(told->text()));
            t.window.docks().bringForward(t.find<QDockWidget>(u"toolsDock"_s));
            QTRY_VERIFY(!told->isVisible()); // it is seen there
            QTRY_VERIFY(t.find<QWidget>(u"answerText"_s)->isVisible());
            QTest::qWait(50);
            picture(t.window, mode == ThemeSwitch::Mode::Dark ? u"tools_window_dark"_s : u"tools_window_light"_s);
        }
    }
};

QTEST_MAIN(ToolsPanelTest)
#include "tst_tools_panel.moc"
