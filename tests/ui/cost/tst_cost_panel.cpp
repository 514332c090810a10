// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_log.h"
#include "ui/cost/cost_panel.h"

#include <QLabel>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class CostPanelTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        Selection selection;
        SessionTurns turns;
        CostPanel panel{turns, selection, themes};
        RowTable *table = panel.findChild<RowTable *>(u"costTable"_s);
        QLabel *hint = panel.findChild<QLabel *>(u"emptyHint"_s);

        void show(const EventLog &log)
        {
            auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
            session->advance();
            turns.setSession(session);
            panel.resize(700, 300);
            panel.show();
        }
    };

    static void answer(EventLog &log, qint64 at, const QByteArray &id, const QByteArray &usage)
    {
        log.server(at, R"({"type":"response.created","response":{"id":")" + id + R"(","conversation_id":"c"}})");
        log.server(at + 5, R"({"type":"response.done","response":{"id":")" + id
                               + R"(","status":"completed","conversation_id":"c","usage":)" + usage + "}}");
    }

private Q_SLOTS:
    void saysWhatToDoWhenEmpty()
    {
        Fixture f;
        QVERIFY(f.hint->text().contains(u"No cost yet"_s));
        QCOMPARE(f.panel.title(), u"Cost"_s);
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{}})");
        f.show(log);
        QVERIFY(f.hint->text().contains(u"Nothing to pay for"_s));
    }

    void tellsTheSumAndSharesTheSelection()
    {
        Fixture f;
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"type":"realtime","model":"gpt-realtime"}})");
        answer(log, 10, "r1", R"({"input_tokens":1000,"input_token_details":{"text_tokens":1000}})");
        answer(log, 20, "r2", "null");
        f.show(log);
        QCOMPARE(f.panel.title(), u"Cost $0.0040"_s);
        const QString summary = f.panel.findChild<QLabel *>(u"costSummary"_s)->text();
        QVERIFY2(summary.contains(u"gpt-realtime"_s) && summary.contains(u"1 without a price"_s), qPrintable(summary));
        QVERIFY(f.table->isColumnHidden(CostTableModel::Seconds));
        f.table->selectRow(2);
        QCOMPARE(f.selection.current(), std::optional(EventIndex{4}));
        f.selection.select(EventIndex{1});
        QCOMPARE(f.table->currentIndex().row(), 1);
        f.table->setFocus();
        QTest::keyClick(f.table, Qt::Key_Home); // the sum belongs to no event
        QCOMPARE(f.selection.current(), std::optional(EventIndex{1}));
    }

    /// What it is all about is in sight in a narrow pane, too.
    void theCostStandsInFront()
    {
        Fixture f;
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"type":"realtime","model":"gpt-realtime"}})");
        answer(log, 10, "r1", R"({"input_tokens":1000,"input_token_details":{"text_tokens":1000}})");
        f.show(log);
        f.panel.resize(360, 300);
        QCoreApplication::processEvents();
        const int column = CostTableModel::Dollars;
        QVERIFY(f.table->columnViewportPosition(column) + f.table->columnWidth(column) <= f.table->viewport()->width());
    }

    /// No figure is cut at the width that a window of 1280 leaves.
    void figuresFit()
    {
        Fixture f;
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"type":"realtime","model":"gpt-realtime"}})");
        answer(log, 10, "r1",
               R"({"input_tokens":1234567,"input_token_details":{"text_tokens":1000000,"audio_tokens":234567}})");
        f.show(log);
        f.panel.resize(672, 300);
        QCoreApplication::processEvents();
        QStyleOptionViewItem option;
        option.font = f.table->font();
        for (int column = CostTableModel::TextIn; column < CostTableModel::ColumnCount; ++column) {
            if (!f.table->isColumnHidden(column))
                QVERIFY(f.table->columnWidth(column)
                        >= f.table->itemDelegate()->sizeHint(option, f.table->model()->index(0, column)).width());
        }
    }
};

QTEST_MAIN(CostPanelTest)
#include "tst_cost_panel.moc"
