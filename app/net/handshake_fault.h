// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSocket>
#include <QCoreApplication>
#include <QUrl>

namespace turnscope {

/// How far a connection had come when it failed.
enum class ConnectStage : quint8 {
    Nothing, ///< nobody had answered
    Reached, ///< the host had taken the connection, in plain
    Secure   ///< and encryption was agreed upon
};

/// Why a WebSocket handshake came to nothing over a connection that stood.
struct HandshakeFault
{
    enum class Kind : quint8 {
        Unknown,
        HttpStatus,  ///< the answer was an HTTP status other than 101
        NotHttp,     ///< the answer was none in HTTP
        TooLarge,    ///< its header has no end within reason
        WrongAccept, ///< its accept key is not made of ours: somebody else's answer
        Incomplete,  ///< 101 without what has to be with it
        Subprotocol, ///< it chose one that was not offered
        Version,     ///< it wants another version of the protocol
        BadAddress   ///< nothing was sent, for the address or a header cannot be
    };

    Kind kind = Kind::Unknown;
    int httpStatus = 0;

    /// Read from what QWebSocket says of it in English (Qt 6.4 to 6.9), the only place where it can be had. What it says in
    /// other words is Unknown.
    static HandshakeFault in(const QString &errorText);
};

/// Puts failed handshakes into words: what happened, to what, and what to do.
class HandshakeText
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::HandshakeText)

public:
    /// An answer with an HTTP status that says no.
    static QString ofStatus(int status, const QUrl &url);

    static QString ofFault(const HandshakeFault &fault, const QUrl &url);

    /// There was no answer that could be read; `stage` is how far it had come.
    static QString ofSocketError(QAbstractSocket::SocketError error, ConnectStage stage, const QUrl &url);

    /// The certificate was not accepted; `problems` are Qt's sentences.
    static QString ofCertificate(const QStringList &problems, const QUrl &url);

    /// It is not the one that the profile accepts, nor one that the system trusts.
    static QString ofOtherCertificate(const QUrl &url);

    static QString ofTimeout(int seconds, ConnectStage stage, const QUrl &url);

    /// Host and port, as they stand in an address.
    static QString place(const QUrl &url);

private:
    static QString ofClosed(ConnectStage stage, const QUrl &url);
};

} // namespace turnscope
