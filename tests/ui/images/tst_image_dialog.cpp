// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/stored_preferences.h"
#include "ui/images/image_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestImageDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsWhatItWillSend();
    void sendsWhatWasChosen();
    void remembersTheChoices();
    void refusesWhatIsTooLarge();
    void goesAwayWhileEncoding();

private:
    StoredPreferences m_preferences;
    QTemporaryDir m_settings;
};

namespace {

QImage plain(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

QString facts(const ImageDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"imageFacts"_s)->text();
}

} // namespace

void TestImageDialog::initTestCase()
{
    QCoreApplication::setOrganizationName(u"turnscope-test"_s);
    QCoreApplication::setApplicationName(u"turnscope-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestImageDialog::init()
{
    QSettings().clear();
}

void TestImageDialog::tellsWhatItWillSend()
{
    ImageDialog dialog(plain(2048, 1024), m_preferences);
    dialog.show();
    QTRY_VERIFY(dialog.isReady());
    QVERIFY2(facts(dialog).startsWith(u"1024 × 512 px · "_s), qPrintable(facts(dialog)));
    QVERIFY(facts(dialog).contains(u"about 425 tokens (an estimate)"_s)); // two tiles
    dialog.findChild<QComboBox *>(u"imageDetail"_s)->setCurrentIndex(1);
    QVERIFY(facts(dialog).contains(u"about 85 tokens"_s));
    auto *side = dialog.findChild<QComboBox *>(u"imageSide"_s);
    side->setCurrentIndex(side->findData(512));
    QVERIFY(!dialog.findChild<QPushButton *>(u"imageSend"_s)->isEnabled());
    QTRY_VERIFY(facts(dialog).startsWith(u"512 × 256 px"_s));
    QVERIFY(dialog.findChild<QPushButton *>(u"imageSend"_s)->isEnabled());
}

void TestImageDialog::sendsWhatWasChosen()
{
    ImageDialog dialog(plain(60, 40), m_preferences);
    dialog.show();
    dialog.findChild<QComboBox *>(u"imageFormat"_s)->setCurrentIndex(1);
    dialog.findChild<QComboBox *>(u"imageDetail"_s)->setCurrentIndex(1);
    dialog.findChild<QLineEdit *>(u"imageText"_s)->setText(u"  What is it?  "_s);
    dialog.findChild<QCheckBox *>(u"imageAnswer"_s)->setChecked(false);
    QTRY_VERIFY(dialog.isReady());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"imageSend"_s), Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dialog.message().mimeType, "image/jpeg");
    QCOMPARE(dialog.message().detail, ImageDetail::Low);
    QCOMPARE(dialog.message().text, u"What is it?"_s);
    QVERIFY(!dialog.message().answer);
    QVERIFY(dialog.message().check());
    QCOMPARE(QImage::fromData(dialog.message().bytes).size(), QSize(60, 40));
}

void TestImageDialog::remembersTheChoices()
{
    {
        ImageDialog dialog(plain(60, 40), m_preferences);
        dialog.show();
        auto *side = dialog.findChild<QComboBox *>(u"imageSide"_s);
        side->setCurrentIndex(side->findData(768));
        dialog.findChild<QCheckBox *>(u"imageAnswer"_s)->setChecked(false);
        QTRY_VERIFY(dialog.isReady());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"imageSend"_s), Qt::LeftButton);
    }
    const ImageDialog again(plain(60, 40), m_preferences);
    QCOMPARE(again.findChild<QComboBox *>(u"imageSide"_s)->currentData().toInt(), 768);
    QVERIFY(!again.findChild<QCheckBox *>(u"imageAnswer"_s)->isChecked());
}

void TestImageDialog::refusesWhatIsTooLarge()
{
    QImage noise(2200, 2200, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < noise.height(); ++y)
        random.fillRange(reinterpret_cast<quint32 *>(noise.scanLine(y)), noise.width());
    QSettings().setValue(u"image/longestSide"_s, 0);
    ImageDialog dialog(noise, m_preferences);
    dialog.show();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isReady(), 60000);
    QVERIFY(!dialog.findChild<QPushButton *>(u"imageSend"_s)->isEnabled());
    const auto *problem = dialog.findChild<QLabel *>(u"imageProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"too large"_s));
    auto *side = dialog.findChild<QComboBox *>(u"imageSide"_s);
    side->setCurrentIndex(side->findData(512));
    QTRY_VERIFY_WITH_TIMEOUT(dialog.findChild<QPushButton *>(u"imageSend"_s)->isEnabled(), 60000);
    QVERIFY(!problem->isVisible());
}

void TestImageDialog::goesAwayWhileEncoding()
{
    auto dialog = std::make_unique<ImageDialog>(plain(3000, 3000), m_preferences);
    dialog.reset();
    QCoreApplication::processEvents();
}

QTEST_MAIN(TestImageDialog)
#include "tst_image_dialog.moc"
