// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/url_secrets.h"

#include <QStringList>
#include <QUrlQuery>

namespace turnscope {

using namespace Qt::StringLiterals;

QUrl withoutSecrets(const QUrl &url)
{
    static const QStringList harmless{u"model"_s,    u"deployment"_s, u"api-version"_s, u"intent"_s,
                                      u"protocol"_s, u"language"_s,   u"voice"_s,       u"call_id"_s};
    QUrl clean = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (!url.hasQuery())
        return clean;
    QUrlQuery kept;
    const QList<std::pair<QString, QString>> items = QUrlQuery(url).queryItems();
    for (const auto &[name, value] : items)
        kept.addQueryItem(name, harmless.contains(name) ? value : u"redacted"_s);
    clean.setQuery(kept);
    return clean;
}

} // namespace turnscope
