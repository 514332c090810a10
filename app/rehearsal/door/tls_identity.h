// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QSslCertificate>
#include <QSslKey>

namespace turnscope {

/// What the rehearsal endpoint shows to clients that insist on wss: a key of this user's own and a certificate for
/// 127.0.0.1, ::1 and localhost, signed by that key, which can vouch for nothing else. Clients trust it by its path,
/// through NODE_EXTRA_CA_CERTS or SSL_CERT_FILE, so it stays the same until it is about to expire.
///
/// Qt reads certificates but makes none; libcrypto makes them. The openssl program would do as well, but it need not be
/// installed, and its options and its configuration file differ between systems, where libcrypto is there with Qt's TLS.
struct TlsIdentity
{
    QSslCertificate certificate;
    QSslKey key;
    QString certificatePath; ///< PEM

    /// The identity that is kept in `folder`; made on first use, and again when it is broken, or expires within a month.
    /// The folder and the key are for their owner alone.
    static Result<TlsIdentity> loadOrMake(const QString &folder);

    static QString usualFolder(); ///< below the user's data folder
};

} // namespace turnscope
