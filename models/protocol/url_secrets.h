// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QUrl>

#include <functional>

namespace turnscope {

/// Stands where a secret was that is not kept: all of its characters may stand in a URL and in a header.
inline constexpr char kSecretMark[] = "~secret~";

/// Where in a URL a secret stands.
struct UrlSecret
{
    enum class Where : quint8 { UserInfo, Path, Query };

    Where where = Where::Query;
    QString name; ///< the query item's, empty for `?sk-…`; of a piece of the path, its number from 1
};

/// The URL with each secret replaced by what `replacement` answers to it; both without percents. Secrets are the user info;
/// of the query, all but what is known to be harmless (model, deployment, api-version, intent, …) and does not look like a
/// key, also an item that is only a name; pieces of the path that look like a key or follow "token", "key" and the like. The
/// fragment, which is sent nowhere, is gone.
QUrl withSecretsReplaced(const QUrl &url,
                         const std::function<QString(const UrlSecret &place, const QString &secret)> &replacement);

/// The secrets of a URL, without percents; a password of user info once more by itself.
QList<QByteArray> secretsIn(const QUrl &url);

/// The URL as it may be shown and recorded: each secret reads "redacted", and there is no user info.
QUrl withoutSecrets(const QUrl &url);

} // namespace turnscope
