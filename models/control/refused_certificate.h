// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

namespace turnscope {

/// A server's certificate that was not accepted, although nothing is wrong with it but that nobody vouches for it, or not
/// under this name: the profile may be told to accept just this one. A value.
struct RefusedCertificate
{
    QString place;        ///< host and port that showed it
    QString subject;      ///< whom it says that it is of
    QString issuer;       ///< … and who made it; the same: it is self-signed
    QDateTime from;       ///< when it is valid
    QDateTime to;         ///< …
    QByteArray sha256;    ///< of it as a whole (DER), 32 bytes
    bool another = false; ///< the profile accepts one, and this is not that

    /// "3A:0F:…"
    static QString fingerprint(const QByteArray &sha256) { return QString::fromLatin1(sha256.toHex(':').toUpper()); }

    /// Whether one that was shown at `a` would be shown at `b`: the same host and port.
    static bool isSameServer(const QUrl &a, const QUrl &b)
    {
        const auto port = [](const QUrl &url) {
            const bool plain = url.scheme() == QLatin1StringView("ws") || url.scheme() == QLatin1StringView("http");
            return url.port(plain ? 80 : 443);
        };
        return a.host() == b.host() && port(a) == port(b);
    }

    bool operator==(const RefusedCertificate &) const = default;
};

} // namespace turnscope
