// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace turnscope {

/// A private key and the certificate of its public half, in PEM.
struct PemPair
{
    QByteArray key;
    QByteArray certificate;
};

/// A new P-256 key, and a certificate for 127.0.0.1, ::1 and localhost that it signed: good for a server's proof of itself
/// for two years, and for no other certificate. Nothing when libcrypto cannot.
std::optional<PemPair> makeSelfSigned();

/// Whether the certificate is the key's, and for this machine's names.
bool belongTogether(const PemPair &pair);

QString lastCryptoError(); ///< in libcrypto's words; empty when there was none

} // namespace turnscope
