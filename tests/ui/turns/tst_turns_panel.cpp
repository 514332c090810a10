// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recording/recorder.h"
#include "tests/support/spoken_session.h"
#include "tests/ui/support/fake_session_control.h"
#include "ui/shell/main_window.h"
#include "ui/turns/latency_bands_dialog.h"
#include "ui/turns/turns_panel.h"
#include "ui/turns/waterfall.h"

#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
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
        TurnsPanel panel{turns, selection, themes};
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
        QVERIFY(f.panel.findChild<QLabel *>(u"turnsSummary"_s)->text().contains(u"1 cut in, 1 not clean"_s));
    }

    void selectionIsShared()
    {
        Fixture f;
        f.show();
        const auto turns = f.turns.session()->conversation().turns();
        f.table->setFocus();
        QTest::keyClick(f.table, Qt::Key_Down);
        QVERIFY(f.selection.event());
        f.table->selectRow(1);
        QCOMPARE(f.selection.event(), std::optional(turns[1].firstEvent));
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
        QCOMPARE(events.strings().text(events.type(*f.selection.event())), u"input_audio_buffer.speech_stopped"_s);
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
        MainWindow window(control, themes, QDir::tempPath());
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
        QVERIFY(window.findChild<QLabel *>(u"voiceToVoice"_s)->text().contains(u"p95"_s));
        QTest::qWait(0);
        QVERIFY(window.grab().toImage().save(path));
    }
};

QTEST_MAIN(TurnsPanelTest)
#include "tst_turns_panel.moc"
