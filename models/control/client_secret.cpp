// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/control/client_secret.h"

#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

Result<QUrl> ClientSecretWish::address() const
{
    QUrl url = profile.url;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const bool plain = url.scheme() == "ws"_L1;
    if ((!plain && url.scheme() != "wss"_L1) || !path.endsWith("/realtime"_L1))
        return failure(
            tr("“%1” has no address at which client secrets are made: that of a realtime endpoint begins with "
               "wss:// or ws:// and its path ends in /realtime.")
                .arg(profile.name));
    url.setScheme(plain ? u"http"_s : u"https"_s);
    url.setPath(path + "/client_secrets"_L1, QUrl::StrictMode);
    url.setFragment({});
    return url;
}

QByteArray ClientSecretWish::body() const
{
    QJsonObject settings = session;
    if (!settings.contains("type"_L1))
        settings.insert(u"type"_s, u"realtime"_s);
    if (!profile.model.isEmpty() && settings.value("type"_L1) == "realtime"_L1)
        settings.insert(u"model"_s, profile.model);
    const QJsonObject life{{u"anchor"_s, u"created_at"_s}, {u"seconds"_s, seconds}};
    return QJsonDocument(QJsonObject{{u"expires_after"_s, life}, {u"session"_s, settings}})
        .toJson(QJsonDocument::Compact);
}

Result<ClientSecret> ClientSecret::read(const QByteArray &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    const QJsonValue value = object.value("value"_L1);
    const qint64 expires = object.value("expires_at"_L1).toInteger();
    if (!value.isString() || value.toString().isEmpty() || expires <= 0)
        return failure(
            tr("The endpoint answered, but with no client secret: its answer lacks “value” or “expires_at”."));
    return ClientSecret{value.toString().toUtf8(), QDateTime::fromSecsSinceEpoch(expires)};
}

} // namespace turnscope
