// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/own_prices.h"
#include "ui/cost/cost_limits_dialog.h"
#include "ui/cost/price_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class PriceDialogTest : public QObject
{
    Q_OBJECT

private:
    static QPushButton *save(const PriceDialog &dialog)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }

private Q_SLOTS:
    void givesAModelAPrice()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"prices.toml"_s);
        PriceDialog dialog(path);
        dialog.show();
        QVERIFY(!save(dialog)->isEnabled());
        dialog.beginWith(u"nobodys-model"_s);
        auto *table = dialog.findChild<QTableView *>(u"priceTable"_s);
        QCOMPARE(table->currentIndex().column(), int(PriceListModel::FirstPrice));
        QTest::keyClick(table, Qt::Key_F2);
        QTest::keyClicks(table->findChild<QLineEdit *>(), u"3.25"_s);
        QTest::keyClick(table->findChild<QLineEdit *>(), Qt::Key_Enter);
        QTRY_COMPARE(table->currentIndex().data().toString(), u"3.25"_s);
        QVERIFY(dialog.isVisible() && save(dialog)->isEnabled());
        QSignalSpy saved(&dialog, &PriceDialog::saved);
        QTest::mouseClick(save(dialog), Qt::LeftButton);
        QCOMPARE(saved.size(), 1);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(OwnPrices::load(path).table.find("nobodys-model")->tokens.textIn.value_or(0), 3.25);
    }

    void addsByNameAndGivesBack()
    {
        QTemporaryDir folder;
        PriceDialog dialog(folder.filePath(u"prices.toml"_s));
        dialog.show();
        auto *name = dialog.findChild<QLineEdit *>(u"priceName"_s);
        QTest::keyClicks(name, u"mine"_s);
        QTest::keyClick(name, Qt::Key_Enter);
        QVERIFY(dialog.isVisible()); // Enter adds, and does not save
        QVERIFY(name->text().isEmpty() && save(dialog)->isEnabled());
        auto *back = dialog.findChild<QPushButton *>(u"giveBackPrice"_s);
        QVERIFY(back->isEnabled());
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(!save(dialog)->isEnabled());
    }

    /// What one wrote by hand is not lost for a typo in it.
    void doesNotWriteOverAFileThatItCannotRead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"prices.toml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[[model]]\nname = \"a\"\ntext_inn = 1\n") > 0);
        file.close();
        PriceDialog dialog(path);
        dialog.show();
        const QLabel *problem = dialog.findChild<QLabel *>(u"priceProblem"_s);
        QVERIFY2(problem->isVisible() && problem->text().contains(u"line 3"_s), qPrintable(problem->text()));
        dialog.beginWith(u"mine"_s);
        QVERIFY(!save(dialog)->isEnabled());
    }

    void asksForLimits()
    {
        CostLimitsDialog dialog({{}, 2.5, std::chrono::minutes(3)});
        dialog.show();
        auto *warnOn = dialog.findChild<QCheckBox *>(u"costWarningOn"_s);
        auto *warn = dialog.findChild<QDoubleSpinBox *>(u"costWarning"_s);
        QVERIFY(!warnOn->isChecked() && !warn->isEnabled());
        QVERIFY(dialog.limits() == (MoneyGuard::Limits{{}, 2.5, std::chrono::minutes(3)}));
        warnOn->click();
        QVERIFY(warn->isEnabled());
        warn->setValue(0.5);
        dialog.findChild<QSpinBox *>(u"costIdle"_s)->setValue(0);
        QVERIFY(dialog.limits() == (MoneyGuard::Limits{0.5, 2.5, std::chrono::minutes(0)}));
    }
};

QTEST_MAIN(PriceDialogTest)
#include "tst_price_dialog.moc"
