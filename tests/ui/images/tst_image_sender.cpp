// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/stored_preferences.h"
#include "ui/images/image_sender.h"

#include "ui/images/image_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWidget>

using namespace turnscope;
using namespace Qt::StringLiterals;

class TestImageSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void knowsImages();
    void sendsAFile();
    void sendsTheClipboard();
    void refusesWhatIsNone();
    void needsASession();

private:
    StoredPreferences m_preferences;
    ImageDialog *dialog() const { return m_window->findChild<ImageDialog *>(); }
    QAction *action(const QString &name) const { return m_sender->findChild<QAction *>(name); }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ImageSender> m_sender;
    std::unique_ptr<QSignalSpy> m_sent;
    std::unique_ptr<QSignalSpy> m_refused;
    QTemporaryDir m_folder;
};

void TestImageSender::init()
{
    m_window = std::make_unique<QWidget>();
    m_sender = std::make_unique<ImageSender>(*m_window, m_preferences);
    m_sent = std::make_unique<QSignalSpy>(m_sender.get(), &ImageSender::sendWanted);
    m_refused = std::make_unique<QSignalSpy>(m_sender.get(), &ImageSender::refused);
    m_sender->setEnabled(true);
    m_window->show();
}

void TestImageSender::cleanup()
{
    m_refused.reset();
    m_sent.reset();
    m_sender.reset();
    m_window.reset();
}

void TestImageSender::knowsImages()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/a.PNG"_s)});
    QVERIFY(ImageSender::holdsImage(data));
    data.setUrls({QUrl::fromLocalFile(u"/tmp/a.jsonl"_s)});
    QVERIFY(!ImageSender::holdsImage(data));
    data.setUrls({QUrl(u"https://example.com/a.png"_s)});
    QVERIFY(!ImageSender::holdsImage(data));
    data.setUrls({QUrl::fromLocalFile(u"/tmp/a.png"_s), QUrl::fromLocalFile(u"/tmp/b.png"_s)});
    QVERIFY(!ImageSender::holdsImage(data));
    data.clear();
    data.setImageData(QImage(4, 4, QImage::Format_RGB32));
    QVERIFY(ImageSender::holdsImage(data));
}

void TestImageSender::sendsAFile()
{
    QImage image(33, 22, QImage::Format_RGB32);
    image.fill(Qt::red);
    const QString path = m_folder.filePath(u"a.png"_s);
    QVERIFY(image.save(path));
    m_sender->setAskPath([path](QWidget *, const QString &) { return path; });
    action(u"imageFileAction"_s)->trigger();
    QTRY_VERIFY(dialog() && dialog()->isReady());
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"imageSend"_s), Qt::LeftButton);
    QCOMPARE(m_sent->size(), 1);
    const auto message = m_sent->first().first().value<ImageMessage>();
    QCOMPARE(QImage::fromData(message.bytes).size(), QSize(33, 22));
}

void TestImageSender::sendsTheClipboard()
{
    QGuiApplication::clipboard()->clear();
    action(u"imageClipboardAction"_s)->trigger();
    QCOMPARE(m_refused->size(), 1);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QGuiApplication::clipboard()->setImage(image);
    action(u"imageClipboardAction"_s)->trigger();
    QTRY_VERIFY(dialog());
}

void TestImageSender::refusesWhatIsNone()
{
    QFile file(m_folder.filePath(u"broken.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no image at all") > 0);
    file.close();
    m_sender->offerFile(file.fileName());
    QTRY_COMPARE(m_refused->size(), 1);
    QVERIFY(!dialog());
}

void TestImageSender::needsASession()
{
    m_sender->setEnabled(false);
    QVERIFY(!action(u"imageFileAction"_s)->isEnabled());
    m_sender->offer(QImage(8, 8, QImage::Format_RGB32));
    QCOMPARE(m_refused->size(), 1);
    QVERIFY(!dialog());
}

QTEST_MAIN(TestImageSender)
#include "tst_image_sender.moc"
