// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/region_picker.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace turnscope;

class TestRegionPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cutsARectangle();
    void takesTheWindowOnTop();
    void takesAllOrNothing();

private:
    QImage picked() const { return m_picked->isEmpty() ? QImage() : m_picked->first().first().value<QImage>(); }

    QPointer<RegionPicker> m_picker;
    std::unique_ptr<QSignalSpy> m_picked;
    std::unique_ptr<QSignalSpy> m_cancelled;
};

void TestRegionPicker::init()
{
    // Twice as fine as the widget, as on a screen of 200 %.
    QImage picture(800, 600, QImage::Format_RGB32);
    picture.fill(Qt::red);
    for (int y = 200; y < 400; ++y) {
        for (int x = 100; x < 300; ++x)
            picture.setPixelColor(x, y, Qt::blue);
    }
    m_picker = new RegionPicker(picture, {QRect(0, 0, 500, 500), QRect(100, 200, 200, 200)});
    m_picked = std::make_unique<QSignalSpy>(m_picker, &RegionPicker::picked);
    m_cancelled = std::make_unique<QSignalSpy>(m_picker, &RegionPicker::cancelled);
    m_picker->resize(400, 300);
    m_picker->show();
}

void TestRegionPicker::cutsARectangle()
{
    QTest::mousePress(m_picker, Qt::LeftButton, {}, QPoint(200, 150));
    QTest::mouseMove(m_picker, QPoint(150, 100));
    QTest::mouseRelease(m_picker, Qt::LeftButton, {}, QPoint(50, 100));
    QVERIFY(!picked().isNull());
    QCOMPARE(picked().size(), QSize(301, 101));
    QCOMPARE(picked().pixelColor(2, 2), QColor(Qt::blue));
    QCOMPARE(picked().pixelColor(290, 50), QColor(Qt::red));
    QTRY_VERIFY(!m_picker);
}

void TestRegionPicker::takesTheWindowOnTop()
{
    QTest::mouseClick(m_picker, Qt::LeftButton, {}, QPoint(390, 290)); // no window there
    QVERIFY(m_picked->isEmpty());
    QVERIFY(m_picker);
    QTest::mouseClick(m_picker, Qt::LeftButton, {}, QPoint(100, 150));
    QCOMPARE(picked().size(), QSize(200, 200));
    QCOMPARE(picked().pixelColor(0, 0), QColor(Qt::blue));
    QCOMPARE(picked().pixelColor(199, 199), QColor(Qt::blue));
}

void TestRegionPicker::takesAllOrNothing()
{
    QTest::keyClick(m_picker, Qt::Key_Return);
    QCOMPARE(picked().size(), QSize(800, 600));
    init();
    QTest::keyClick(m_picker, Qt::Key_Escape);
    QCOMPARE(m_cancelled->size(), 1);
    QVERIFY(m_picked->isEmpty());
}

QTEST_MAIN(TestRegionPicker)
#include "tst_region_picker.moc"
