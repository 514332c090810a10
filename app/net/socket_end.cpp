// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/socket_end.h"

namespace turnscope {

using namespace Qt::StringLiterals;

QString SocketEndText::place(const QUrl &url)
{
    return url.port() > 0 ? u"%1:%2"_s.arg(url.host()).arg(url.port()) : url.host();
}

QString SocketEndText::ofHttpStatus(int status, const QUrl &url)
{
    const QString where = place(url);
    switch (status) {
    case 401:
        return tr("%1 did not accept the key (HTTP 401). Check that it is complete and belongs to this endpoint.")
            .arg(where);
    case 403:
        return tr("%1 forbids this connection (HTTP 403): the key may not use this model or project.").arg(where);
    case 404:
        return tr("%1 has no realtime endpoint at “%2” (HTTP 404). Check the address and the model.")
            .arg(where, url.path());
    case 429:
        return tr("%1 refused the connection for too many requests, or a used-up quota (HTTP 429). Wait a little, "
                  "then reconnect.")
            .arg(where);
    case 503:
        return tr("%1 is overloaded or down (HTTP 503). Wait a little, then reconnect.").arg(where);
    default:
        return tr("%1 answered the handshake with HTTP %2 instead of a WebSocket. Check the address.")
            .arg(where)
            .arg(status);
    }
}

QString SocketEndText::ofSocketError(QAbstractSocket::SocketError error, const QUrl &url)
{
    const QString where = place(url);
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return tr("Nothing listens at %1: the connection was refused. Start the endpoint, or check the address and "
                  "port.")
            .arg(where);
    case QAbstractSocket::HostNotFoundError:
        return tr("There is no host “%1”. Check the address and your network.").arg(url.host());
    case QAbstractSocket::SocketTimeoutError:
        return tr("%1 does not answer. Check the address and your network.").arg(where);
    case QAbstractSocket::NetworkError:
        return tr("%1 cannot be reached. Check your network.").arg(where);
    case QAbstractSocket::RemoteHostClosedError:
        return tr("%1 closed the connection during the handshake. It may not speak WebSocket, or only with TLS (wss).")
            .arg(where);
    case QAbstractSocket::SslHandshakeFailedError:
        return tr("No encrypted connection to %1 came about. Check that it speaks TLS (wss) on this port.").arg(where);
    default:
        return tr("The connection to %1 failed.").arg(where);
    }
}

QString SocketEndText::ofTls(const QStringList &problems, const QUrl &url)
{
    return tr("The certificate of %1 cannot be trusted: %2").arg(place(url), problems.join(u' '));
}

QString SocketEndText::ofTimeout(int seconds, const QUrl &url)
{
    return tr("%1 did not answer within %n second(s). Check the address and your network.", nullptr, seconds)
        .arg(place(url));
}

QString SocketEndText::ofClose(int code, const QString &reason, const QString &lastError)
{
    if ((code == 3000 || code == 4000) && !lastError.isEmpty())
        return tr("The endpoint refused the session: %1 (closed with %2)").arg(lastError).arg(code);
    switch (code) {
    case 1000:
        return tr("The endpoint ended the session.");
    case 1001:
        return reason.isEmpty() ? tr("The endpoint went away: the session is over (closed with 1001).")
                                : tr("The session is over: %1").arg(reason);
    case 1006:
        return tr("The connection was lost without a word from the endpoint (1006). Check your network, then "
                  "reconnect.");
    case 1009:
        return tr("A message was too big (closed with 1009). Send less audio or a smaller image at once.");
    case 1011:
    case 1012:
    case 1013:
        return tr("The endpoint is in trouble (closed with %1). Wait a little, then reconnect.").arg(code);
    default:
        return reason.isEmpty() ? tr("The endpoint closed the connection with code %1.").arg(code)
                                : tr("The endpoint closed the connection with code %1: %2").arg(code).arg(reason);
    }
}

} // namespace turnscope
