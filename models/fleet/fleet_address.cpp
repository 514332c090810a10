// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/fleet_address.h"

#include <QUrlQuery>

namespace turnscope {

using namespace Qt::StringLiterals;

Result<FleetAddress> FleetAddress::parse(const QString &typed)
{
    constexpr int plainPort = 8123;
    constexpr int securePort = 8443;
    const QString text = typed.trimmed();
    const QUrl url(text.contains("://"_L1) ? text : u"http://"_s + text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (text.isEmpty() || !url.isValid() || !isWeb || url.host().isEmpty())
        return failure(tr("This is no address of a ClickHouse server; it looks like "
                          "http://127.0.0.1:8123/?database=turnscope."));
    const QUrlQuery query(url);
    FleetAddress address;
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded).toUtf8();
    if (query.hasQueryItem(u"user"_s))
        address.user = query.queryItemValue(u"user"_s, QUrl::FullyDecoded);
    if (query.hasQueryItem(u"password"_s))
        address.password = query.queryItemValue(u"password"_s, QUrl::FullyDecoded).toUtf8();
    address.url.setScheme(url.scheme());
    address.url.setHost(url.host());
    address.url.setPort(url.port(url.scheme() == "https"_L1 ? securePort : plainPort));
    address.url.setPath(url.path().isEmpty() ? u"/"_s : url.path());
    const QString database = query.queryItemValue(u"database"_s, QUrl::FullyDecoded);
    QUrlQuery kept;
    kept.addQueryItem(u"database"_s,
                      database.isEmpty() ? u"turnscope"_s : QString::fromLatin1(QUrl::toPercentEncoding(database)));
    address.url.setQuery(kept);
    return address;
}

} // namespace turnscope
