// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/image_view.h"

#include "models/protocol/data_url.h"
#include "ui/images/image_canvas.h"
#include "ui/images/image_encoding.h"

#include <QLabel>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestImageView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFittedAndAtFullSize();
    void savesWhatWasSent();
    void saysWhatCannotBeShown();
    void goesThroughSeveral();

private:
    ThemeSwitch m_theme{ThemeSwitch::Mode::Dark};
};

namespace {

ImagePart part(const QSize &size, const QColor &colour, int index = 0)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return {index, DataUrl::make("image/png", encodeImage(image, {0, ImageChoice::Format::Png, 0}).bytes), "low"};
}

} // namespace

void TestImageView::showsFittedAndAtFullSize()
{
    ImageView view(m_theme);
    view.resize(300, 300);
    view.show();
    view.setImages({part({1200, 600}, Qt::magenta)});
    QTRY_COMPARE(view.canvas().image().size(), QSize(1200, 600));
    QVERIFY(view.findChild<QLabel *>(u"imageViewFacts"_s)->text().startsWith(u"1200 × 600 · PNG · "_s));
    QVERIFY(view.findChild<QLabel *>(u"imageViewFacts"_s)->text().endsWith(u"detail low"_s));
    QCOMPARE(view.canvas().horizontalScrollBar()->maximum(), 0);
    const QImage fitted = view.canvas().viewport()->grab().toImage();
    QCOMPARE(fitted.pixelColor(fitted.width() / 2, fitted.height() / 2), QColor(Qt::magenta));
    QVERIFY(fitted.pixelColor(fitted.width() / 2, 2) != QColor(Qt::magenta)); // twice as wide as high

    QTest::mouseClick(view.findChild<QToolButton *>(u"imageFit"_s), Qt::LeftButton);
    QVERIFY(!view.canvas().isFitting());
    QCOMPARE(view.canvas().horizontalScrollBar()->maximum(), 1200 - view.canvas().viewport()->width());
    QTest::mouseDClick(view.canvas().viewport(), Qt::LeftButton);
    QVERIFY(view.canvas().isFitting());
    QVERIFY(!view.findChild<QToolButton *>(u"imageFit"_s)->isChecked());
}

void TestImageView::savesWhatWasSent()
{
    ImageView view(m_theme);
    view.show();
    const ImagePart sent = part({30, 20}, Qt::red);
    view.setImages({sent});
    QTRY_VERIFY(!view.canvas().image().isNull());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.png"_s);
    view.setChoosePath([path](const QString &, const QString &) { return path; });
    QTest::mouseClick(view.findChild<QToolButton *>(u"imageSave"_s), Qt::LeftButton);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(DataUrl::make("image/png", file.readAll()), sent.url);
    QVERIFY(!view.saveAs(folder.filePath(u"no/such/folder.png"_s)));
}

void TestImageView::saysWhatCannotBeShown()
{
    ImageView view(m_theme);
    view.show();
    view.setImages({{0, "https://example.com/a.png", {}}});
    auto *problem = view.findChild<QLabel *>(u"imageViewProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"nothing is fetched"_s));
    view.setImages({{0, "data:image/png;base64,AAAA", {}}});
    QTRY_VERIFY(problem->text().contains(u"no image"_s));
    view.setImages({part({9, 9}, Qt::red)});
    QTRY_VERIFY(!view.canvas().image().isNull());
    QVERIFY(!problem->isVisible());
}

void TestImageView::goesThroughSeveral()
{
    ImageView view(m_theme);
    view.show();
    view.setImages({part({10, 10}, Qt::red, 1), part({20, 20}, Qt::red, 2)});
    QTRY_COMPARE(view.canvas().image().width(), 10);
    auto *next = view.findChild<QToolButton *>(u"imageNext"_s);
    QVERIFY(next->isVisible());
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE(view.canvas().image().width(), 20);
    QVERIFY(view.findChild<QLabel *>(u"imageViewFacts"_s)->text().startsWith(u"2 of 2"_s));
    view.setImages({});
    QVERIFY(view.canvas().image().isNull());
}

QTEST_MAIN(TestImageView)
#include "tst_image_view.moc"
