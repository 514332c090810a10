// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/export_run.h"
#include "tests/support/spoken_session.h"
#include "tests/ui/support/test_window.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/compared_timelines.h"
#include "ui/compare/turn_bars.h"
#include "ui/theme/row_table.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// File > Compare with…, in the real window.
class TestCompareView : public QObject
{
    Q_OBJECT

private:
    TestSettings m_settings;
    QTemporaryDir m_folder;

    QString recording(const EventLog &log, const QString &name) const
    {
        RecordingInfo info;
        info.format = RecordingInfo::ourFormat();
        const QString path = m_folder.filePath(name);
        if (!ExportRun::toFile({log.shared(), info}, *ExportForms::find("recording"), {}, path,
                               [](double) { return true; }))
            qFatal("the test's folder cannot be written to");
        return path;
    }

    struct Fixture : TestWindow
    {
        explicit Fixture(const QStringList &others)
        {
            RecordingInfo info;
            info.path = u"/tmp/booking.jsonl"_s;
            auto session = std::make_shared<Session>(SpokenSession().log().shared(), info, false);
            session->advance();
            control.show(session);
            window.setAskOpenSeveral([others](QWidget *, const QString &, const QString &) { return others; });
            find<QAction>(u"compareWithAction"_s)->trigger();
        }
    };

private Q_SLOTS:
    void init() { TestSettings::clear(); }

    void comparesWithAnother()
    {
        Fixture f({recording(SpokenSession(SpokenSession::CutIn::Clean).log(), u"clean.jsonl"_s)});
        auto *sentence = f.find<QLabel>(u"compareSentence"_s);
        auto *turns = f.find<RowTable>(u"comparedTurns"_s);
        QTRY_VERIFY_WITH_TIMEOUT(turns->model()->rowCount() > 0, 20000);
        QVERIFY2(!sentence->text().isEmpty() && sentence->text() != u"Reading…"_s, qPrintable(sentence->text()));
        QVERIFY(f.find<QLabel>(u"compareFacts"_s)->text().contains(u"clean.jsonl"_s));
        QVERIFY(f.find<RowTable>(u"comparedTotals"_s)->model()->rowCount() > 3);
        QVERIFY(f.find<QTextBrowser>(u"comparedSettings"_s)->toPlainText().contains(u"Instructions"_s));
        QVERIFY(f.find<QTabWidget>(u"compareTabs"_s)->isVisible());
        QVERIFY(f.find<QToolButton>(u"compareWorkspace"_s)->isChecked());
        f.find<QPushButton>(u"compareSwap"_s)->click();
        QTRY_VERIFY(f.find<QLabel>(u"compareA"_s)->text().contains(u"clean.jsonl"_s));
        f.find<QAction>(u"undoAction"_s)->trigger(); // back to where one was
        QVERIFY(f.find<QToolButton>(u"reviewWorkspace"_s)->isChecked()
                || f.find<QToolButton>(u"liveWorkspace"_s)->isChecked());
    }

    /// Both voices of A and of B are drawn, and the turn that is chosen there is chosen in the table, and the other way.
    void drawsBothOnOneZero()
    {
        Fixture f({recording(SpokenSession(SpokenSession::CutIn::Clean).log(), u"clean.jsonl"_s)});
        auto *turns = f.find<RowTable>(u"comparedTurns"_s);
        QTRY_VERIFY_WITH_TIMEOUT(turns->model()->rowCount() > 1, 20000);
        auto *timelines = f.find<ComparedTimelines>(u"comparedTimelines"_s);
        QTRY_VERIFY(timelines->isVisible() && timelines->viewport()->height() > 150);
        const Theme theme = Theme::dark();
        f.themes.setMode(ThemeSwitch::Mode::Dark);
        const QImage image = timelines->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const auto count = [&](const QColor &color, int top, int bottom) {
            int pixels = 0;
            for (int y = top; y < bottom; ++y) {
                for (int x = image.width() / 8; x < image.width(); ++x)
                    pixels += QColor(image.pixel(x, y)) == color ? 1 : 0;
            }
            return pixels;
        };
        const int height = image.height();
        QVERIFY(count(theme.you, 0, height / 2) > 50);
        QVERIFY(count(theme.accent, height / 2, height) > 50);
        QVERIFY(count(theme.model, 0, height / 2) > 50);
        QVERIFY(count(theme.model, height / 2, height) > 50);
        timelines->setFocus();
        QTest::keyClick(timelines, Qt::Key_End);
        QCOMPARE(timelines->row(), turns->model()->rowCount() - 1);
        QCOMPARE(turns->currentIndex().row(), timelines->row());
        QVERIFY(!timelines->accessibleDescription().isEmpty());
        const QString ofLast = f.find<TurnBars>(u"turnBars"_s)->accessibleDescription();
        QVERIFY2(ofLast.contains(u"A: "_s) && ofLast.contains(u"B: "_s), qPrintable(ofLast));
        turns->setFocus();
        QTest::keyClick(turns, Qt::Key_Home);
        QCOMPARE(timelines->row(), 0);
        QVERIFY(f.find<TurnBars>(u"turnBars"_s)->accessibleDescription() != ofLast);
    }

    void repeatsHaveTheirN()
    {
        const QString one = recording(SpokenSession().log(), u"one.jsonl"_s);
        Fixture f({one, one});
        auto *totals = f.find<RowTable>(u"comparedTotals"_s);
        QTRY_VERIFY_WITH_TIMEOUT(totals->model()->rowCount() > 0, 20000);
        QCOMPARE(totals->model()->index(0, ComparedTotalsModel::Runs).data().toString(), u"1 / 2"_s);
        QCOMPARE(totals->model()->index(0, ComparedTotalsModel::Verdict).data().toString(), u"inside the spread"_s);
    }

    /// While the files are chosen the session may be closed, or another one come.
    void comparesWhatWasShownWhenItWasAsked()
    {
        TestWindow f;
        RecordingInfo info;
        info.path = u"/tmp/booking.jsonl"_s;
        auto session = std::make_shared<Session>(SpokenSession().log().shared(), info, false);
        session->advance();
        f.control.show(session);
        const QString other = recording(SpokenSession(SpokenSession::CutIn::Clean).log(), u"clean.jsonl"_s);
        f.window.setAskOpenSeveral([&](QWidget *, const QString &, const QString &) {
            f.control.show(nullptr);
            return QStringList{other};
        });
        f.find<QAction>(u"compareWithAction"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(f.find<QLabel>(u"compareFacts"_s)->text().contains(u"booking.jsonl"_s), 20000);
    }

    void saysWhatCannotBeRead()
    {
        Fixture f({m_folder.filePath(u"nothing.jsonl"_s)});
        QTRY_VERIFY(f.find<QLabel>(u"compareMessage"_s)->text().contains(u"nothing.jsonl"_s));
        QVERIFY(!f.find<QTabWidget>(u"compareTabs"_s)->isVisible());
        QVERIFY(f.find<QPushButton>(u"compareChoose"_s)->isEnabled()); // to try another
    }
};

QTEST_MAIN(TestCompareView)
#include "tst_compare_view.moc"
