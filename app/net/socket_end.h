// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QAbstractSocket>
#include <QCoreApplication>
#include <QUrl>

namespace turnscope {

/// How a connection ended, or why there was none.
struct SocketEnd
{
    int closeCode = 0;   ///< of WebSocket; 1006: dropped without one; 0: the socket never opened
    QString closeReason; ///< the endpoint's own words
    int httpStatus = 0;  ///< that refused the handshake, or 0
    bool byWish = false; ///< we closed it
    Error error;         ///< in words; empty when by wish
};

/// Puts the ends of connections into words: what happened, to what, and what to do.
class SocketEndText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::SocketEndText)

public:
    /// The handshake was answered with an HTTP status other than 101.
    static QString ofHttpStatus(int status, const QUrl &url);

    /// There was no connection.
    static QString ofSocketError(QAbstractSocket::SocketError error, const QUrl &url);

    static QString ofTls(const QStringList &problems, const QUrl &url);
    static QString ofTimeout(int seconds, const QUrl &url);

    /// The endpoint closed an open socket. `lastError` is the message of the last `error` event, which
    /// explains closes 3000 and 4000; may be empty.
    static QString ofClose(int code, const QString &reason, const QString &lastError);

private:
    static QString place(const QUrl &url);
};

} // namespace turnscope
