// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planner/assumptions_toml.h"
#include "models/session/session.h"
#include "tests/support/spoken_session.h"
#include "ui/planner/plan_table_model.h"
#include "ui/planner/planner_window.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

class PlannerWindowTest : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        ThemeSwitch themes{ThemeSwitch::Mode::Dark};
        PlannerWindow window{themes};
        QTableView *table = window.findChild<QTableView *>(u"planTable"_s);

        Fixture()
        {
            themes.dressApplication();
            window.setPrices(PriceTable::builtIn().value());
            window.show();
        }

        template<typename Widget>
        Widget *find(const QString &name)
        {
            auto *found = window.findChild<Widget *>(name);
            if (!found)
                qFatal("no %s in the window", qPrintable(name));
            return found;
        }

        /// As typed by the user.
        void set(const QString &name, double value)
        {
            auto *box = find<QDoubleSpinBox>(name);
            box->setFocus();
            box->selectAll();
            QTest::keyClicks(box, QLocale().toString(value, 'f', box->decimals()));
            QTest::keyClick(box, Qt::Key_Enter);
        }

        QString cell(const QString &option, int column) const
        {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, PlanTableModel::Name).data().toString() == option)
                    return table->model()->index(row, column).data().toString();
            }
            return u"no such option"_s;
        }

        QString problem()
        {
            auto *label = find<QLabel>(u"plannerProblem"_s);
            return label->isVisible() ? label->text() : QString();
        }
    };

    static std::shared_ptr<Session> spoken()
    {
        auto session = std::make_shared<Session>(SpokenSession().log().shared(), RecordingInfo(), false);
        session->advance();
        return session;
    }

private Q_SLOTS:
    void editingChangesTheFigures()
    {
        Fixture f;
        const QAbstractItemModelTester tester(f.table->model());
        f.set(u"strong_share"_s, 0);
        QVERIFY2(f.problem().contains(u"sum to 0.8"_s), qPrintable(f.problem()));
        QCOMPARE(f.table->model()->rowCount(), 0);
        f.set(u"small_share"_s, 70);
        QCOMPARE(f.problem(), QString());
        f.set(u"minutes_per_call"_s, 10);
        // No hard turn: the voice alone, at five cents a minute.
        QCOMPARE(f.cell(u"gpt-live-1.1 + gpt-6-luna"_s, PlanTableModel::PerCall), u"0.5000"_s);
        QCOMPARE(f.cell(u"gpt-live-1.1 + gpt-6-luna"_s, PlanTableModel::PerMonth), u"500.00"_s);
        QVERIFY(f.window.assumptions().figure(Quantity::MinutesPerCall).origin == Figure::Origin::Set);
        QTRY_VERIFY(f.find<QPlainTextEdit>(u"planBreakEven"_s)->toPlainText().contains(u"costs less than"_s));
        f.find<QToolButton>(u"minutes_per_callReset"_s)->click();
        QCOMPARE(f.find<QDoubleSpinBox>(u"minutes_per_call"_s)->value(), 5.0);
    }

    void measuresWhatIsOpen()
    {
        Fixture f;
        const auto session = spoken();
        f.set(u"cache_ratio"_s, 25);
        f.window.setSessions(session, {session});
        const Figure &length = f.window.assumptions().figure(Quantity::MinutesPerCall);
        QVERIFY(length.origin == Figure::Origin::Measured);
        QVERIFY(length.value > 0.25 && length.value < 0.35);
        QCOMPARE(f.window.assumptions().value(Quantity::CacheRatio), 0.25);
        auto *basis = f.find<QComboBox>(u"planBasis"_s);
        basis->setCurrentIndex(0);
        Q_EMIT basis->activated(0);
        QVERIFY(f.window.assumptions().figure(Quantity::MinutesPerCall).origin == Figure::Origin::Assumed);
        QCOMPARE(f.window.assumptions().value(Quantity::CacheRatio), 0.25);
    }

    void withoutASessionNothingIsMeasured()
    {
        Fixture f;
        f.window.setSessions(nullptr, {});
        QVERIFY(f.window.assumptions() == Assumptions());
        auto *basis = f.find<QComboBox>(u"planBasis"_s);
        basis->setCurrentIndex(2);
        Q_EMIT basis->activated(2);
        QVERIFY(!f.problem().isEmpty());
        QVERIFY(f.window.assumptions() == Assumptions());
    }

    void anotherCurrencyWantsItsRate()
    {
        Fixture f;
        f.set(u"strong_share"_s, 0);
        f.set(u"small_share"_s, 70);
        auto *currency = f.find<QComboBox>(u"planCurrency"_s);
        QVERIFY(!f.find<QDoubleSpinBox>(u"planRate"_s)->isVisible());
        currency->setCurrentText(u"CNY"_s);
        Q_EMIT currency->activated(1);
        QCOMPARE(f.cell(u"gpt-live-1.1 + gpt-6-luna"_s, PlanTableModel::PerCall), u"not known"_s);
        f.set(u"planRate"_s, 7.1);
        QCOMPARE(f.cell(u"gpt-live-1.1 + gpt-6-luna"_s, PlanTableModel::PerCall), u"1.7750"_s);
        QCOMPARE(f.window.assumptions().rates[0].date, QDate::currentDate());
    }

    void modelsAreChosen()
    {
        Fixture f;
        f.table->selectRow(5);
        f.table->setCurrentIndex(f.table->model()->index(5, 0));
        auto *text = f.find<QComboBox>(u"textModel"_s);
        QVERIFY(text->isVisible() && !f.find<QComboBox>(u"speechModel"_s)->isVisible());
        text->lineEdit()->selectAll();
        QTest::keyClicks(text->lineEdit(), u"nobodys"_s);
        QTest::keyClick(text->lineEdit(), Qt::Key_Enter);
        QCOMPARE(f.cell(u"gpt-live-1.1 + nobodys"_s, PlanTableModel::PerCall), u"not known"_s);
        const QString tip = f.table->model()->index(5, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"does not have it"_s), qPrintable(tip));
    }

    void aPlanIsAFile()
    {
        Fixture f;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"plan.toml"_s);
        f.window.setAskSave([&](QWidget *, const QString &) { return path; });
        f.window.setAskLoad([&](QWidget *, const QString &) { return path; });
        f.set(u"minutes_per_call"_s, 7.5);
        f.find<QPushButton>(u"savePlan"_s)->click();
        const Assumptions saved = AssumptionsToml::load(path).value();
        QVERIFY(saved == f.window.assumptions());
        f.set(u"minutes_per_call"_s, 9);
        f.find<QPushButton>(u"loadPlan"_s)->click();
        QVERIFY(saved == f.window.assumptions());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[calls]\nminutes = 3\n") > 0);
        file.close();
        f.find<QPushButton>(u"loadPlan"_s)->click();
        QVERIFY2(f.problem().contains(u"Line 2"_s), qPrintable(f.problem()));
        QVERIFY(saved == f.window.assumptions());
    }

    /// All figures fit in a window of 1280 × 800, and the bars are as long as what they stand for.
    void barsAreDrawn()
    {
        Fixture f;
        f.window.resize(1280, 760);
        const auto session = spoken();
        f.window.setSessions(session, {});
        QDir().mkpath(QStringLiteral(TURNSCOPE_BINARY_DIR "/screenshots"));
        for (const auto &[mode, name] : {std::pair(ThemeSwitch::Mode::Dark, u"planner-dark.png"_s),
                                         std::pair(ThemeSwitch::Mode::Light, u"planner-light.png"_s)}) {
            f.themes.setMode(mode);
            QTRY_VERIFY(!f.find<QPlainTextEdit>(u"planBreakEven"_s)->toPlainText().isEmpty());
            QVERIFY(f.window.grab().save(QStringLiteral(TURNSCOPE_BINARY_DIR "/screenshots/") + name));
            const QImage bars = f.find<QWidget>(u"planBars"_s)->grab().toImage();
            const auto of = [&bars](const QColor &color) {
                int count = 0;
                for (int y = 0; y < bars.height(); ++y) {
                    for (int x = 0; x < bars.width(); ++x)
                        count += bars.pixelColor(x, y) == color ? 1 : 0;
                }
                return count;
            };
            QVERIFY(of(f.themes.theme().model) > 2000);
            QVERIFY(of(f.themes.theme().tool) > 100);
        }
    }
};

QTEST_MAIN(PlannerWindowTest)
#include "tst_planner_window.moc"
