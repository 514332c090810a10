// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spoken_session.h"
#include "ui/tools/tools_panel.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

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

private Q_SLOTS:
    void saysWhatToDoWhenEmpty()
    {
        Fixture f;
        QVERIFY(f.hint->text().contains(u"No tool calls yet"_s));
        QCOMPARE(f.panel.title(), u"Tools"_s);
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{}})");
        f.show(log);
        QVERIFY(f.hint->text().contains(u"No tool was called"_s));
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
};

QTEST_MAIN(ToolsPanelTest)
#include "tst_tools_panel.moc"
