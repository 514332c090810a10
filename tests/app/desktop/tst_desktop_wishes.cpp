// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_wishes.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QMap>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace turnscope;
using namespace Qt::StringLiterals;

/// A desktop that answers as xdg-desktop-portal does.
class SettingsPortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QMap<QString, QVariant> kept; ///< by namespace and key, a space between

    void change(const QString &space, const QString &key, const QVariant &value)
    {
        QDBusMessage told = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                       u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        told << space << key << QVariant::fromValue(QDBusVariant(value));
        QDBusConnection(u"desktop"_s).send(told);
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        const QVariant value = kept.value(space + u' ' + key);
        if (!value.isValid())
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"Requested setting not found"_s);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value.isValid() ? value : QVariant(0))));
    }
};

class TestDesktopWishes : public QObject
{
    Q_OBJECT

private:
    QProcess m_daemon;
    SettingsPortal m_portal;

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            QSKIP("needs dbus-daemon");
        m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForStarted() && m_daemon.waitForReadyRead(10000));
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), u"desktop"_s);
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal, QDBusConnection::ExportAllSlots));
    }

    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void init() { m_portal.kept.clear(); }

    void knowsNothingWithoutAPortal()
    {
        DesktopWishes wishes;
        QSignalSpy changed(&wishes, &DesktopWishes::changed);
        QVERIFY(!changed.wait(200));
        QVERIFY(!wishes.isDark() && !wishes.isStill());
    }

    void readsAndFollows()
    {
        QVERIFY(QDBusConnection(u"desktop"_s).registerService(u"org.freedesktop.portal.Desktop"_s));
        m_portal.kept = {{u"org.freedesktop.appearance color-scheme"_s, 1u}};
        DesktopWishes wishes;
        QTRY_COMPARE(wishes.isDark(), std::optional(true));
        m_portal.change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2u);
        QTRY_COMPARE(wishes.isDark(), std::optional(false));
        m_portal.change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1u);
        QTRY_COMPARE(wishes.isDark(), std::optional(true));
        m_portal.change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0u); // as GNOME calls its light one
        QTRY_COMPARE(wishes.isDark(), std::optional(false));
        QVERIFY(!wishes.isStill());
    }

    /// Each desktop says in its own way that it wants less motion.
    void movesLess_data()
    {
        QTest::addColumn<QString>("space");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("still");
        QTest::addColumn<QVariant>("full");
        QTest::newRow("portal") << u"org.freedesktop.appearance"_s << u"reduced-motion"_s << QVariant(1u)
                                << QVariant(0u);
        QTest::newRow("GNOME") << u"org.gnome.desktop.interface"_s << u"enable-animations"_s << QVariant(false)
                               << QVariant(true);
        QTest::newRow("KDE") << u"org.kde.kdeglobals.KDE"_s << u"AnimationDurationFactor"_s << QVariant(u"0"_s)
                             << QVariant(u"1.5"_s);
    }

    void movesLess()
    {
        QFETCH(QString, space);
        QFETCH(QString, key);
        QFETCH(QVariant, still);
        QFETCH(QVariant, full);
        QVERIFY(QDBusConnection(u"desktop"_s).registerService(u"org.freedesktop.portal.Desktop"_s)
                || QDBusConnection(u"desktop"_s).lastError().type() == QDBusError::NoError);
        m_portal.kept = {{space + u' ' + key, still}};
        DesktopWishes wishes;
        QTRY_VERIFY(wishes.isStill());
        m_portal.change(space, key, full);
        QTRY_VERIFY(!wishes.isStill());
        m_portal.change(space, key, still);
        QTRY_VERIFY(wishes.isStill());
        QVERIFY(!wishes.isDark());
    }
};

QTEST_GUILESS_MAIN(TestDesktopWishes)
#include "tst_desktop_wishes.moc"
