// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_log.h"
#include "ui/cost/cost_chart.h"
#include "ui/cost/cost_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
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
        QCOMPARE(f.panel.title(), u"Cost ≥ $0.0040"_s); // of the second answer nothing is told
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

    void saysWhatIsMissingAndAsksForIt()
    {
        Fixture f;
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"type":"realtime","model":"nobodys-model"}})");
        answer(log, 10, "r1", R"({"input_tokens":1000,"input_token_details":{"text_tokens":1000}})");
        f.show(log);
        QLabel *gap = f.panel.findChild<QLabel *>(u"costGap"_s);
        QVERIFY2(gap->isVisible() && gap->text().contains(u"nobodys-model"_s), qPrintable(gap->text()));
        QSignalSpy wanted(&f.panel, &CostPanel::pricesWanted);
        QTest::mouseClick(f.panel.findChild<QPushButton *>(u"costGivePrice"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"nobodys-model"_s);
    }

    void isAChart()
    {
        Fixture f;
        EventLog log;
        log.server(0, R"({"type":"session.created","session":{"type":"realtime","model":"gpt-realtime"}})");
        answer(log, 1000, "r1", R"({"input_tokens":2000,"input_token_details":{"text_tokens":2000}})");
        answer(log, 60000, "r2",
               R"({"input_tokens":2100,"input_token_details":{"text_tokens":2100,"cached_tokens":1920}})");
        answer(log, 90000, "r3",
               R"({"input_tokens":2200,"input_token_details":{"text_tokens":2200,"cached_tokens":0}})");
        f.show(log);
        auto *how = f.panel.findChild<QComboBox *>(u"costHow"_s);
        how->setCurrentIndex(2);
        Q_EMIT how->activated(2);
        auto *chart = f.panel.findChild<CostChart *>();
        QVERIFY(chart->isVisible() && !f.table->isVisible());
        QVERIFY2(chart->accessibleDescription().contains(u"broken 1"_s), qPrintable(chart->accessibleDescription()));
        const QImage picture = chart->grab().toImage();
        const Theme theme = Theme::dark();
        int broken = 0;
        int input = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                broken += picture.pixelColor(x, y) == theme.error ? 1 : 0;
                input += picture.pixelColor(x, y) == theme.you ? 1 : 0;
            }
        }
        QVERIFY2(broken > 20 && input > 1000, qPrintable(u"%1 %2"_s.arg(broken).arg(input)));
        // The last answer stands at the right end: what broke the cache is there.
        QTest::mouseClick(chart, Qt::LeftButton, {}, {chart->width() - 15, chart->height() * 3 / 4});
        QCOMPARE(f.selection.current(), std::optional(EventIndex{6}));
        how->setCurrentIndex(1);
        Q_EMIT how->activated(1);
        QVERIFY(f.table->isVisible());
        QVERIFY(f.panel.findChild<QLabel *>(u"costRemarks"_s)->text().contains(u"cache saved"_s));
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
        for (int column = CostTableModel::TextFresh; column < CostTableModel::ColumnCount; ++column) {
            if (!f.table->isColumnHidden(column))
                QVERIFY(f.table->columnWidth(column)
                        >= f.table->itemDelegate()->sizeHint(option, f.table->model()->index(0, column)).width());
        }
    }
};

QTEST_MAIN(CostPanelTest)
#include "tst_cost_panel.moc"
