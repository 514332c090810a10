// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/export_run.h"
#include "tests/support/spoken_session.h"
#include "tests/ui/support/test_window.h"
#include "ui/compare/compare_dialog.h"
#include "ui/theme/row_table.h"

#include <QAction>
#include <QLabel>
#include <QTabWidget>
#include <QTextBrowser>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// File > Compare with…, in the real window.
class TestCompareDialog : public QObject
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
        QVERIFY(f.find<QTabWidget>(u"compareTabs"_s)->isEnabled());
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

    void saysWhatCannotBeRead()
    {
        Fixture f({m_folder.filePath(u"nothing.jsonl"_s)});
        QTRY_VERIFY(f.find<QLabel>(u"compareSentence"_s)->text().contains(u"nothing.jsonl"_s));
        QVERIFY(!f.find<QTabWidget>(u"compareTabs"_s)->isEnabled());
    }
};

QTEST_MAIN(TestCompareDialog)
#include "tst_compare_dialog.moc"
