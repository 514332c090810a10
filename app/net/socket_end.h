// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/profile_secrets.h"
#include "models/control/refused_certificate.h"
#include "models/result.h"

#include <QCoreApplication>

#include <optional>

namespace turnscope {

/// How a connection ended, or why there was none.
struct SocketEnd
{
    int closeCode = 0;   ///< of WebSocket; 1006: dropped without one; 0: the socket never opened
    QString closeReason; ///< the endpoint's own words
    int httpStatus = 0;  ///< that refused the handshake, or 0
    bool byWish = false; ///< we closed it
    Error error;         ///< in words; empty when by wish

    /// Why, where the profile could be told to accept it.
    std::optional<RefusedCertificate> certificate = std::nullopt;

    /// The endpoint did not take the key, or wants one (PROTOCOL 2.3; 3000 is the service's own close code).
    bool refusesKey() const { return closeCode == 3000 || httpStatus == 401 || httpStatus == 403; }
};

/// Puts the ends of open connections into words: what happened, and what to do. (Of those that never opened:
/// HandshakeText.)
class SocketEndText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SocketEndText)

public:
    /// Nothing was sent: the profile lacks a secret.
    static QString ofMissing(const ProfileSecrets::Place &place);

    /// There was not enough memory for a message of the endpoint's.
    static QString ofNoMemory();

    /// The endpoint closed an open socket. `lastError` is the message of the last `error` event, which
    /// explains closes 3000 and 4000; may be empty. Also when it was us, for a message beyond
    /// limits::kLargestMessage.
    static QString ofClose(int code, const QString &reason, const QString &lastError);
};

} // namespace turnscope
