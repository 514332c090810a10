// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/stored_preferences.h"
#include "models/recording/recorder.h"
#include "tests/support/spoken_session.h"
#include "tests/ui/support/fake_session_control.h"
#include "ui/shell/main_window.h"
#include "ui/turns/latency_bands_dialog.h"
#include "ui/turns/latency_budget_dialog.h"
#include "ui/turns/turns_panel.h"
#include "ui/turns/waterfall.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<Session> sessionOf(const SpokenSession &spoken)
{
    auto session = std::make_shared<Session>(spoken.log().shared(), RecordingInfo(), false);
    session->advance();
    return session;
}

} // namespace

class TurnsPanelTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        SpokenSession spoken;
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        Selection selection;
        SessionTurns turns;
        StoredPreferences preferences;
        TurnsPanel panel{turns, selection, themes, preferences};
        QTableView *table = panel.findChild<QTableView *>(u"turnTable"_s);

        void show()
        {
            turns.setSession(sessionOf(spoken));
            panel.resize(700, 420);
            panel.show();
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
    }

    void saysWhatToDoWhenEmpty()
    {
        Fixture f;
        const auto labels = f.panel.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().contains(u"No turns yet"_s); }));
        QVERIFY(!f.panel.findChild<QToolButton *>(u"copyTurns"_s)->isEnabled());
        f.show();
        QVERIFY(f.panel.title().contains(u'2'));
        QVERIFY(f.panel.findChild<QToolButton *>(u"copyTurns"_s)->isEnabled());
        QVERIFY(f.panel.findChild<QLabel *>(u"turnsSummary"_s)->text().contains(u"1 cut into, 1 of them not clean"_s));
    }

    void aSessionThatIsBilledByItsLengthSaysSo()
    {
        Fixture f;
        EventLog log;
        log.server(0, R"({"type":"session.started","session":{"id":"live_1","model":"gpt-live-1"}})");
        log.server(15000, R"({"type":"session.usage.updated","usage":{"seconds":15}})");
        auto session = std::make_shared<Session>(log.shared(), RecordingInfo(), false);
        session->advance();
        f.turns.setSession(session);
        const auto *summary = f.panel.findChild<QLabel *>(u"turnsSummary"_s);
        QCOMPARE(summary->text(), u"15 s billed, ≈ $0.0125"_s);
        f.show();
        QVERIFY(!summary->text().contains(u"billed"_s));
    }

    void selectionIsShared()
    {
        Fixture f;
        f.show();
        const auto turns = f.turns.session()->conversation().turns();
        f.table->setFocus();
        QTest::keyClick(f.table, Qt::Key_Down);
        QVERIFY(f.selection.current());
        f.table->selectRow(1);
        QCOMPARE(f.selection.current(), std::optional(turns[1].firstEvent));
        QCOMPARE(f.selection.selected()->subject, Subject(TurnIndex{1}));
        f.selection.select(turns[0].firstEvent);
        QCOMPARE(f.table->currentIndex().row(), 0);
        QVERIFY(f.panel.findChild<Waterfall *>()->accessibleDescription().startsWith(u"Turn 1"_s));
        f.selection.select(std::nullopt);
        QVERIFY(!f.table->currentIndex().isValid());
    }

    void aClickInTheWaterfallSelectsTheEvent()
    {
        Fixture f;
        f.show();
        f.selection.select(f.turns.session()->conversation().turns()[0].firstEvent);
        auto *waterfall = f.panel.findChild<Waterfall *>();
        QTest::mouseClick(waterfall, Qt::LeftButton, {}, waterfall->bar(0).center());
        const EventStore &events = f.turns.session()->events();
        QCOMPARE(events.strings().text(events.type(*f.selection.current())), u"input_audio_buffer.speech_stopped"_s);
    }

    void columnsHavePresets()
    {
        QSettings().clear();
        Fixture f;
        f.show();
        const auto hidden = [&f](int column) { return f.table->horizontalHeader()->isSectionHidden(column); };
        QVERIFY(!hidden(TurnTableModel::Wait) && hidden(TurnTableModel::Commit));
        const auto trigger = [&f](const QString &name) {
            Q_EMIT f.table->horizontalHeader()->customContextMenuRequested({5, 5});
            const auto menus = f.table->horizontalHeader()->findChildren<QMenu *>(u"turnColumnsMenu"_s);
            menus.back()->findChild<QAction *>(name)->trigger();
            qDeleteAll(menus);
        };
        trigger(u"preset_latency"_s);
        QVERIFY(!hidden(TurnTableModel::Commit) && hidden(TurnTableModel::Verdicts));
        trigger(u"turnColumn%1"_s.arg(int(TurnTableModel::Verdicts)));
        QVERIFY(!hidden(TurnTableModel::Verdicts));
        const Fixture again; // and it is kept
        QVERIFY(!again.table->horizontalHeader()->isSectionHidden(TurnTableModel::Verdicts));
        QVERIFY(again.table->horizontalHeader()->isSectionHidden(TurnTableModel::User));
        trigger(u"preset_all"_s);
        for (int column = 0; column < TurnTableModel::ColumnCount; ++column)
            QVERIFY(!hidden(column));
        QSettings().clear();
    }

    /// Neither the table nor the waterfall is a strip.
    void tableAndWaterfallShareTheRoom()
    {
        for (const QSize size : {QSize(640, 420), QSize(1200, 420)}) {
            Fixture f;
            f.show();
            f.panel.resize(size);
            QCoreApplication::processEvents();
            const auto *split = f.panel.findChild<QSplitter *>(u"turnsSplitter"_s);
            QCOMPARE(split->orientation(), size.width() > 1000 ? Qt::Horizontal : Qt::Vertical);
            const QList<int> sizes = split->sizes();
            const int whole = sizes[0] + sizes[1];
            QVERIFY2(sizes[0] > whole / 3 && sizes[1] > whole / 4, qPrintable(QString::number(sizes[0])));
        }
    }

    void copiesAndExportsCsv()
    {
        Fixture f;
        f.show();
        f.table->setFocus();
        QTest::keyClick(f.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().remove(u'\r'), f.panel.model().csv().remove(u'\r'));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"turns.csv"_s);
        f.panel.setAskPath([path](QWidget *) { return path; });
        f.panel.findChild<QToolButton *>(u"exportTurns"_s)->click();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), f.panel.model().csv().toUtf8());
        QSignalSpy failed(&f.panel, &TurnsPanel::failed);
        f.panel.setAskPath([&](QWidget *) { return folder.filePath(u"no/such/folder.csv"_s); });
        f.panel.findChild<QToolButton *>(u"exportTurns"_s)->click();
        QCOMPARE(failed.size(), 1);
    }

    void limitsCanBeChanged()
    {
        LatencyBandsDialog dialog({});
        QCOMPARE(dialog.bands(), LatencyBands());
        dialog.findChild<QSpinBox *>(u"latencyLimit0"_s)->setValue(2000); // beyond the second: that follows
        QCOMPARE(dialog.bands().fast, milliseconds(2000));
        QCOMPARE(dialog.bands().fair, milliseconds(2000));
    }

    void budgetsCanBeChanged()
    {
        LatencyBudget budget;
        budget.set(Segment::Tool, milliseconds(4321));
        LatencyBudgetDialog dialog(budget);
        QCOMPARE(dialog.budget(), budget);
        dialog.findChild<QSpinBox *>(u"budget%1"_s.arg(int(Segment::Acceptance)))->setValue(42);
        QCOMPARE(dialog.budget().of(Segment::Acceptance), milliseconds(42));
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
        QCOMPARE(dialog.budget(), LatencyBudget());
    }

    /// By the menu, at once, and in the next window too; overruns are counted by it.
    void theWindowKeepsTheBudget()
    {
        QSettings().clear();
        const SpokenSession spoken;
        FakeSessionControl control;
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        StoredPreferences preferences;
        const auto openDialog = [](MainWindow &window) {
            window.findChild<QAction *>(u"latencyBudgetAction"_s)->trigger();
            return window.findChild<LatencyBudgetDialog *>();
        };
        const QString tool = u"budget%1"_s.arg(int(Segment::Tool));
        {
            MainWindow window(control, themes, preferences, QDir::tempPath());
            control.show(sessionOf(spoken));
            const auto *summary = window.findChild<QLabel *>(u"turnsSummary"_s);
            QVERIFY2(!summary->toolTip().contains(u"Tool 1 of 1"_s), qPrintable(summary->toolTip()));
            LatencyBudgetDialog *dialog = openDialog(window);
            QVERIFY(dialog);
            dialog->findChild<QSpinBox *>(tool)->setValue(10);
            dialog->accept();
            QVERIFY2(summary->text().contains(u"over budget"_s), qPrintable(summary->text()));
            QVERIFY2(summary->toolTip().contains(u"Tool 1 of 1"_s), qPrintable(summary->toolTip()));
            QVERIFY(window.findChild<QAbstractButton *>(u"voiceToVoice"_s)->toolTip().contains(u"Tool 1 of 1"_s));
        }
        MainWindow again(control, themes, preferences, QDir::tempPath());
        QCOMPARE(openDialog(again)->findChild<QSpinBox *>(tool)->value(), 10);
        QSettings().clear();
    }

    /// Writes the README's pictures of a clean and of a bad interruption, and the recordings they are of.
    void looksRight()
    {
        const QDir folder(QStringLiteral(TURNSCOPE_BINARY_DIR "/screenshots"));
        folder.mkpath(u"."_s);
        for (const auto cutIn : {SpokenSession::CutIn::Clean, SpokenSession::CutIn::Late}) {
            const SpokenSession spoken(cutIn);
            const QString name = cutIn == SpokenSession::CutIn::Clean ? u"interruption-clean"_s : u"interruption-bad"_s;
            const QString path = folder.filePath(name + u".jsonl"_s);
            QFile::remove(path);
            auto recorder = Recorder::start(path, RecordingInfo());
            QVERIFY(recorder);
            for (quint32 i = 0; i < spoken.log().events().size(); ++i) {
                const EventIndex event{i};
                QVERIFY((*recorder)->record(spoken.log().events().at(event), spoken.log().events().from(event),
                                            spoken.log().events().frame(event)));
            }
            for (const auto mode : {ThemeSwitch::Mode::Dark, ThemeSwitch::Mode::Light}) {
                for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
                    picture(spoken, mode, size,
                            folder.filePath(name + (mode == ThemeSwitch::Mode::Dark ? u"-dark-"_s : u"-light-"_s)
                                            + QString::number(size.width()) + u".png"_s));
            }
        }
    }

private:
    static void picture(const SpokenSession &spoken, ThemeSwitch::Mode mode, const QSize &size, const QString &path)
    {
        FakeSessionControl control;
        ThemeSwitch themes(mode);
        themes.dressApplication();
        StoredPreferences preferences;
        MainWindow window(control, themes, preferences, QDir::tempPath());
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto session = sessionOf(spoken);
        control.show(session);
        auto *dock = window.findChild<QDockWidget *>(u"turnsDock"_s);
        QVERIFY(dock);
        dock->show();
        dock->raise();
        window.selection().select(session->conversation().turns()[0].firstEvent);
        QTRY_VERIFY(window.findChild<Waterfall *>()->bar(0).isValid());
        QTRY_VERIFY(!window.findChild<QLabel *>(u"eventType"_s)->text().isEmpty());
        QVERIFY(window.findChild<QAbstractButton *>(u"voiceToVoice"_s)->toolTip().contains(u"p95"_s));
        QTest::qWait(0);
        QVERIFY(window.grab().toImage().save(path));
    }
};

QTEST_MAIN(TurnsPanelTest)
#include "tst_turns_panel.moc"
