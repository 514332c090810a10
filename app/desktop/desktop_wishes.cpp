// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_wishes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto kPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto kInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto kAppearance = "org.freedesktop.appearance"_L1;
constexpr auto kGnome = "org.gnome.desktop.interface"_L1;
constexpr auto kKde = "org.kde.kdeglobals.KDE"_L1;

/// Without one, libdbus would start a bus for itself.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
           || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

/// Read answers with a variant in a variant.
QVariant innermost(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopWishes::DesktopWishes(QObject *parent)
    : QObject(parent)
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
        return;
    QDBusConnection::sessionBus().connect(kService, kPath, kInterface, u"SettingChanged"_s, this,
                                          SLOT(take(QString, QString, QDBusVariant)));
    ask(kAppearance, u"color-scheme"_s);
    ask(kAppearance, u"reduced-motion"_s);
    ask(kGnome, u"enable-animations"_s);
    ask(kKde, u"AnimationDurationFactor"_s);
}

/// A key that this desktop does not know is an error, and says nothing.
void DesktopWishes::ask(const QString &space, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    call << space << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, space, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError() && note(space, key, innermost(reply.value().variant()), false))
            Q_EMIT changed();
    });
}

void DesktopWishes::take(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (note(space, key, innermost(value.variant()), true))
        Q_EMIT changed();
}

/// Whether it is another now.
bool DesktopWishes::note(const QString &space, const QString &key, const QVariant &value, bool isChange)
{
    const auto put = [](auto &to, const auto &now) { return std::exchange(to, now) != now; };
    if (space == kAppearance && key == "color-scheme"_L1) {
        // 0: no preference. What the program began with holds then; but a desktop that goes there has left the dark.
        const uint scheme = value.toUInt();
        return put(m_isDark, scheme == 1               ? std::optional(true)
                             : scheme == 2 || isChange ? std::optional(false)
                                                       : std::nullopt);
    }
    if (space == kAppearance && key == "reduced-motion"_L1)
        return put(m_still, value.toUInt() == 1);
    if (space == kGnome && key == "enable-animations"_L1)
        return put(m_gnomeMoves, value.toBool());
    if (space == kKde && key == "AnimationDurationFactor"_L1) { // a text there
        bool good = false;
        const double factor = value.toDouble(&good);
        return put(m_kdeStill, good && factor <= 0);
    }
    return false;
}

} // namespace turnscope
