// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/url_secrets.h"

#include "models/protocol/secret_forms.h"

#include <QStringList>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeKey(const QString &text)
{
    return secrets::looksLikeKey(text.toStdString());
}

bool isHarmless(const QString &name)
{
    static const QStringList harmless{u"model"_s,    u"deployment"_s, u"api-version"_s, u"intent"_s,
                                      u"protocol"_s, u"language"_s,   u"voice"_s,       u"call_id"_s};
    return harmless.contains(name);
}

QString decoded(const QString &encoded)
{
    return QUrl::fromPercentEncoding(encoded.toUtf8());
}

QString encoded(const QString &plain, const QByteArray &kept = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(plain, kept));
}

} // namespace

QUrl withSecretsReplaced(const QUrl &url,
                         const std::function<QString(const UrlSecret &place, const QString &secret)> &replacement)
{
    QUrl clean = url.adjusted(QUrl::RemoveFragment);
    if (const QString user = decoded(url.userInfo(QUrl::FullyEncoded)); !user.isEmpty())
        clean.setUserInfo(encoded(replacement({UrlSecret::Where::UserInfo, {}}, user), ":"), QUrl::StrictMode);

    QStringList pieces = url.path(QUrl::FullyEncoded).split(u'/');
    QString before;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QString piece = decoded(pieces[i]);
        const bool isMark = piece == QLatin1StringView(kSecretMark);
        const bool named = piece.size() >= 6 && (secrets::isSecretName(before.toStdString()) || before == "key"_L1);
        before = isMark ? QString() : piece;
        if (isMark || named || looksLikeKey(piece))
            pieces[i] = encoded(replacement({UrlSecret::Where::Path, QString::number(i)}, piece));
    }
    clean.setPath(pieces.join(u'/'), QUrl::StrictMode);

    if (!url.hasQuery())
        return clean;
    QStringList items = url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    for (QString &item : items) {
        const qsizetype sign = item.indexOf(u'=');
        const QString name = decoded(item.left(sign));
        const QString value = decoded(item.sliced(sign + 1));
        if (sign < 0 ? isHarmless(name) : value.isEmpty() || (isHarmless(name) && !looksLikeKey(value)))
            continue;
        if (sign < 0 || looksLikeKey(name)) // the name is the secret, or belongs to it: "c2VjcmV0=="
            item = encoded(replacement({UrlSecret::Where::Query, {}}, decoded(item)));
        else
            item = item.left(sign + 1) + encoded(replacement({UrlSecret::Where::Query, name}, value));
    }
    clean.setQuery(items.join(u'&'), QUrl::StrictMode);
    return clean;
}

QList<QByteArray> secretsIn(const QUrl &url)
{
    QList<QByteArray> secrets;
    withSecretsReplaced(url, [&secrets](const UrlSecret &place, const QString &secret) {
        secrets += secret.toUtf8();
        if (const qsizetype colon = secret.indexOf(u':'); place.where == UrlSecret::Where::UserInfo && colon >= 0)
            secrets += secret.sliced(colon + 1).toUtf8();
        return secret;
    });
    return secrets;
}

QUrl withoutSecrets(const QUrl &url)
{
    return withSecretsReplaced(url, [](const UrlSecret &place, const QString &) {
        return place.where == UrlSecret::Where::UserInfo ? QString() : u"redacted"_s;
    });
}

} // namespace turnscope
