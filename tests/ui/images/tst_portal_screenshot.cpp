// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/portal_screenshot.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// A desktop that answers as xdg-desktop-portal does.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Screenshot")

public:
    uint response = 0;
    QString uri;
    bool ownPath = false; ///< as portals before 0.9: not where the token says
    QVariantMap asked;

public Q_SLOTS:
    QDBusObjectPath Screenshot(const QString &, const QVariantMap &options)
    {
        asked = options;
        QString sender = message().service().mid(1);
        sender.replace(u'.', u'_');
        const QString path = u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(
            sender, ownPath ? u"other"_s : options.value(u"handle_token"_s).toString());
        QTimer::singleShot(ownPath ? 50 : 0, this, [this, path] {
            QDBusMessage answer = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
            answer << response << QVariantMap{{u"uri"_s, uri}};
            QDBusConnection(u"portal"_s).send(answer);
        });
        return QDBusObjectPath(path);
    }
};

class TestPortalScreenshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void takesThePicture();
    void isCancelled();
    void failsInWords();
    void saysThatThereIsNoPortal();

private:
    struct Outcome
    {
        explicit Outcome(bool interactive = false)
            : taken(&shot, &PortalScreenshot::taken)
            , cancelled(&shot, &PortalScreenshot::cancelled)
            , failed(&shot, &PortalScreenshot::failed)
        {
            shot.take(interactive);
        }

        PortalScreenshot shot;
        QSignalSpy taken;
        QSignalSpy cancelled;
        QSignalSpy failed;
    };

    QTemporaryDir m_folder;
    QProcess m_daemon;
    Portal m_portal;
};

void TestPortalScreenshot::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("needs dbus-daemon");
    m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_daemon.waitForStarted() && m_daemon.waitForReadyRead(10000));
    const QByteArray address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), u"portal"_s);
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal, QDBusConnection::ExportAllSlots));
}

void TestPortalScreenshot::cleanupTestCase()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void TestPortalScreenshot::takesThePicture()
{
    QVERIFY(QDBusConnection(u"portal"_s).registerService(u"org.freedesktop.portal.Desktop"_s));
    m_portal.uri = QUrl::fromLocalFile(m_folder.filePath(u"shot.png"_s)).toString();
    for (const bool ownPath : {false, true}) {
        m_portal.ownPath = ownPath;
        const Outcome outcome(true);
        QTRY_COMPARE(outcome.taken.size(), 1);
        QCOMPARE(outcome.taken.first().first().toString(), m_folder.filePath(u"shot.png"_s));
        QVERIFY(outcome.failed.isEmpty());
        QCOMPARE(m_portal.asked.value(u"interactive"_s).toBool(), true);
    }
    m_portal.ownPath = false;
}

void TestPortalScreenshot::isCancelled()
{
    m_portal.response = 1;
    const Outcome outcome;
    QTRY_COMPARE(outcome.cancelled.size(), 1);
    QVERIFY(outcome.taken.isEmpty() && outcome.failed.isEmpty());
}

void TestPortalScreenshot::failsInWords()
{
    m_portal.response = 2;
    {
        const Outcome outcome;
        QTRY_COMPARE(outcome.failed.size(), 1);
    }
    m_portal.response = 0;
    for (const QString &uri : {u"https://example.com/a.png"_s, QString()}) {
        m_portal.uri = uri;
        const Outcome outcome;
        QTRY_COMPARE(outcome.failed.size(), 1);
        QVERIFY(!outcome.failed.first().first().value<Error>().text.isEmpty());
        QVERIFY(outcome.taken.isEmpty());
    }
}

void TestPortalScreenshot::saysThatThereIsNoPortal()
{
    QVERIFY(QDBusConnection(u"portal"_s).unregisterService(u"org.freedesktop.portal.Desktop"_s));
    const Outcome outcome;
    QTRY_COMPARE_WITH_TIMEOUT(outcome.failed.size(), 1, 30000);
    QVERIFY(outcome.failed.first().first().value<Error>().text.contains(u"drop its file"_s));
}

QTEST_GUILESS_MAIN(TestPortalScreenshot)
#include "tst_portal_screenshot.moc"
