// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/qt_text.h"
#include "tests/support/spoken_session.h"
#include "tests/ui/support/test_window.h"
#include "ui/export/export_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QSet>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// File > Export…, in the real window.
class TestExportDialog : public QObject
{
    Q_OBJECT

private:
    TestSettings m_settings;
    QTemporaryDir m_folder;

    struct Fixture : TestWindow
    {
        ExportDialog *dialog = nullptr;

        explicit Fixture(const QString &to, RecordingInfo::Times times = RecordingInfo::Times::Monotonic)
        {
            RecordingInfo info;
            info.path = u"/tmp/booking.jsonl"_s;
            info.times = times;
            auto session = std::make_shared<Session>(SpokenSession().log().shared(), info, false);
            session->advance();
            control.show(session);
            window.setAskSave([to](QWidget *, const QString &, const QString &) { return to; });
            find<QAction>(u"exportAction"_s)->trigger();
            dialog = find<ExportDialog>(u"exportDialog"_s);
        }

        void choose(const char *form)
        {
            const auto forms = ExportForms::all();
            for (size_t i = 0; i < forms.size(); ++i) {
                if (forms[i].id == form)
                    find<QComboBox>(u"exportForm"_s)->setCurrentIndex(int(i));
            }
        }
    };

private Q_SLOTS:
    void init() { TestSettings::clear(); }

    void isOfferedForWhatIsOpen()
    {
        TestWindow empty;
        QVERIFY(!empty.find<QAction>(u"exportAction"_s)->isEnabled());
        QVERIFY(!empty.find<QAction>(u"compareWithAction"_s)->isEnabled());
        Fixture f({});
        QVERIFY(f.find<QAction>(u"exportAction"_s)->isEnabled());
        QCOMPARE(f.find<QAction>(u"exportAction"_s)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
        QVERIFY(f.dialog->isVisible());
        QCOMPARE(f.find<QComboBox>(u"exportForm"_s)->count(), int(ExportForms::all().size()));
    }

    void showsTheChoicesOfTheForm()
    {
        Fixture f({});
        f.choose("csv");
        QVERIFY(f.find<QComboBox>(u"exportTable"_s)->isVisible());
        QVERIFY(!f.find<QComboBox>(u"exportSide"_s)->isVisible());
        f.choose("wav");
        QVERIFY(!f.find<QComboBox>(u"exportTable"_s)->isVisible());
        QVERIFY(f.find<QComboBox>(u"exportSide"_s)->isVisible() && f.find<QComboBox>(u"exportHearing"_s)->isVisible());
        QVERIFY(f.find<QLabel>(u"exportLeftOut"_s)->text().contains(u"left out"_s));
        QVERIFY(!f.dialog->options().raw); // redacted, unless the user wishes otherwise
        f.find<QAbstractButton>(u"exportRedact"_s)->click();
        QVERIFY(f.dialog->options().raw);
    }

    void offersNoRangeWithoutTimes()
    {
        Fixture timed({});
        QCOMPARE(timed.find<QComboBox>(u"exportRange"_s)->count(), 2);
        timed.find<QComboBox>(u"exportRange"_s)->setCurrentIndex(1);
        QVERIFY(timed.dialog->options().range.has_value());
        Fixture untimed({}, RecordingInfo::Times::None);
        QCOMPARE(untimed.find<QComboBox>(u"exportRange"_s)->count(), 1);
        QVERIFY(untimed.find<QLabel>(u"exportLeftOut"_s)->text().contains(u"Times"_s));
    }

    void writesAndTellsWhere()
    {
        const QString to = m_folder.filePath(u"page.md"_s);
        Fixture f(to);
        f.choose("markdown");
        f.find<QPushButton>(u"exportWrite"_s)->click();
        QTRY_VERIFY(f.find<QLabel>(u"exportOutcome"_s)->text().contains(to));
        QFile file(to);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("booking.jsonl"));
        QVERIFY(f.find<QPushButton>(u"exportReveal"_s)->isVisible()
                && f.find<QPushButton>(u"exportOpen"_s)->isVisible());
        QVERIFY(f.find<QPushButton>(u"exportWrite"_s)->isEnabled());
    }

    void everyLetterIsThereOnce()
    {
        Fixture f({});
        for (const ExportForm &form : ExportForms::all()) {
            f.choose(form.id.data());
            QSet<QString> letters;
            const auto look = [&](const QString &text) {
                const QString letter = QKeySequence::mnemonic(text).toString();
                QVERIFY2(letter.isEmpty() || !letters.contains(letter), qPrintable(text));
                letters << letter;
            };
            for (const QAbstractButton *button : f.dialog->findChildren<QAbstractButton *>())
                look(button->text());
            for (const QLabel *label : f.dialog->findChildren<QLabel *>()) {
                if (label->buddy())
                    look(label->text());
            }
        }
    }

    /// Only the work knows whether it was in time.
    void stoppedIsSaidOnceItIs()
    {
        const QString to = m_folder.filePath(u"stopped.html"_s);
        Fixture f(to);
        f.choose("html");
        f.find<QPushButton>(u"exportWrite"_s)->click();
        f.find<QPushButton>(u"exportClose"_s)->click();
        QVERIFY(f.dialog->isVisible());
        auto *outcome = f.find<QLabel>(u"exportOutcome"_s);
        QVERIFY(!outcome->isVisible() && !f.find<QPushButton>(u"exportWrite"_s)->isEnabled());
        QTRY_VERIFY(outcome->isVisible());
        QCOMPARE(outcome->text().contains(u"Stopped"_s), !QFile::exists(to));
        QVERIFY(f.find<QPushButton>(u"exportWrite"_s)->isEnabled());
    }

    void saysWhatWentWrong()
    {
        Fixture f(m_folder.filePath(u"no/such/folder/a.csv"_s));
        f.choose("csv");
        f.find<QPushButton>(u"exportWrite"_s)->click();
        QTRY_VERIFY(f.find<QLabel>(u"exportOutcome"_s)->isVisible());
        QVERIFY(!f.find<QLabel>(u"exportOutcome"_s)->text().isEmpty());
        QVERIFY(!f.find<QPushButton>(u"exportOpen"_s)->isVisible());
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
