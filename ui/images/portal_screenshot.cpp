// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/portal_screenshot.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrl>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 120'000; // ms; the user is asked

} // namespace

void PortalScreenshot::take(bool interactive)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return fail(bus.lastError().message());
    // The answer may come before the call returns: where it will come is known from our own name and token.
    const QString token = u"turnscope%1"_s.arg(QRandomGenerator::global()->generate());
    QString sender = bus.baseService().mid(1);
    sender.replace(u'.', u'_');
    listenAt(u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender, token));

    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Screenshot"_s, u"Screenshot"_s);
    call << QString() << QVariantMap{{u"handle_token"_s, token}, {u"interactive"_s, interactive}, {u"modal"_s, true}};
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError())
            fail(reply.error().message());
        else if (reply.value().path() != m_request) // portals older than 0.9 choose it themselves
            listenAt(reply.value().path());
    });
    QTimer::singleShot(kPatience, this, [this] { fail(u"no answer"_s); });
}

void PortalScreenshot::listenAt(const QString &path)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString interface = u"org.freedesktop.portal.Request"_s;
    if (!m_request.isEmpty())
        bus.disconnect({}, m_request, interface, u"Response"_s, this, SLOT(respond(uint, QVariantMap)));
    m_request = path;
    bus.connect({}, path, interface, u"Response"_s, this, SLOT(respond(uint, QVariantMap)));
}

void PortalScreenshot::respond(uint response, const QVariantMap &results)
{
    if (m_over)
        return;
    if (response == 1) {
        m_over = true;
        Q_EMIT cancelled();
        return;
    }
    const QUrl url(results.value(u"uri"_s).toString());
    if (response != 0 || !url.isLocalFile())
        return fail(u"response %1"_s.arg(response));
    m_over = true;
    Q_EMIT taken(url.toLocalFile());
}

void PortalScreenshot::fail(const QString &detail)
{
    if (m_over)
        return;
    m_over = true;
    Q_EMIT failed({tr("The desktop took no screenshot. Save one with the desktop's own tool, then drop its file on the "
                      "conversation."),
                   detail});
}

} // namespace turnscope
