// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/peer.h"

#include <QHostAddress>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

bool isOfTrust(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
    case QSslError::HostNameMismatch:
        return true;
    default:
        return false;
    }
}

} // namespace

QNetworkProxy peer::proxyFor(const QUrl &url)
{
    if (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback())
        return QNetworkProxy::NoProxy;
    QUrl http = url;
    if (url.scheme().startsWith("ws"_L1))
        http.setScheme(url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(http));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

bool peer::lacksTrustAlone(const QList<QSslError> &errors)
{
    return std::ranges::all_of(errors, isOfTrust);
}

bool peer::areHeaders(const QList<Profile::Header> &headers)
{
    return std::ranges::none_of(headers, [](const Profile::Header &header) {
        const QByteArray whole = header.name + header.value;
        return whole.contains('\r') || whole.contains('\n');
    });
}

QString peer::plain(QString detail)
{
    constexpr qsizetype enough = 300;
    for (QChar &c : detail) {
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    return detail.size() <= enough ? detail : detail.left(enough) + u'…';
}

} // namespace turnscope
