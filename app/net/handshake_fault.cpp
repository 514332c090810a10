// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/handshake_fault.h"

#include <QRegularExpression>

#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

using Kind = HandshakeFault::Kind;

struct Phrase
{
    QLatin1StringView words;
    Kind kind;
};

constexpr std::array kPhrases{
    Phrase{"does not match the client key"_L1, Kind::WrongAccept},
    Phrase{"Header is too large"_L1, Kind::TooLarge},
    Phrase{"handshake request status failed"_L1, Kind::NotHttp},
    Phrase{"handshake request header failed"_L1, Kind::NotHttp},
    Phrase{"Invalid statusline"_L1, Kind::NotHttp},
    Phrase{"Accept-key size:"_L1, Kind::Incomplete},
    Phrase{"Invalid parameter(s) presented"_L1, Kind::Incomplete},
    Phrase{"has chosen protocol"_L1, Kind::Subprotocol},
    Phrase{"version that we don't support"_L1, Kind::Version},
    Phrase{"Possible attack detected"_L1, Kind::BadAddress},
    Phrase{"Invalid URL"_L1, Kind::BadAddress},
    Phrase{"Invalid resource name"_L1, Kind::BadAddress},
    Phrase{"Unsupported WebSocket scheme"_L1, Kind::BadAddress},
};

bool isSecure(const QUrl &url)
{
    return url.scheme() == "wss"_L1;
}

} // namespace

HandshakeFault HandshakeFault::in(const QString &errorText)
{
    // The reason phrase in parentheses is the endpoint's own, and may say anything.
    static const QRegularExpression status(u"^[^(]*\\bhttp status code: ([1-5][0-9][0-9]) \\("_s);
    if (const QRegularExpressionMatch match = status.match(errorText); match.hasMatch())
        return {Kind::HttpStatus, match.captured(1).toInt()};
    if (errorText.contains("Unknown error condition encountered"_L1))
        return {Kind::HttpStatus, 400}; // of which nothing else is told
    for (const Phrase &phrase : kPhrases) {
        if (errorText.contains(phrase.words))
            return {phrase.kind, 0};
    }
    return {};
}

QString HandshakeText::place(const QUrl &url)
{
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    return url.port() > 0 ? u"%1:%2"_s.arg(host).arg(url.port()) : host;
}

QString HandshakeText::ofStatus(int status, const QUrl &url)
{
    const QString where = place(url);
    switch (status) {
    case 400:
        return tr("%1 refused the request as wrong (HTTP 400). Check the address, the model and the profile's headers.")
            .arg(where);
    case 401:
        return tr("%1 did not accept the key (HTTP 401). Check that it is complete and belongs to this endpoint.")
            .arg(where);
    case 403:
        return tr("%1 forbids this connection (HTTP 403): the key may not use this model or project.").arg(where);
    case 404:
        return tr("%1 has no realtime endpoint at “%2” (HTTP 404). Check the address and the model.")
            .arg(where, url.path());
    case 407:
        return tr("The proxy on the way to %1 wants a user name and a password (HTTP 407). Give them in the desktop's "
                  "network settings.")
            .arg(where);
    case 429:
        return tr("%1 refused the connection for too many requests, or a used-up quota (HTTP 429). Wait a little, "
                  "then reconnect.")
            .arg(where);
    case 503:
        return tr("%1 is overloaded or down (HTTP 503). Wait a little, then reconnect.").arg(where);
    default:
        break;
    }
    switch (status / 100) {
    case 2:
        return tr("%1 answered as a web server (HTTP %2) and opened no WebSocket. Check the path of the address.")
            .arg(where)
            .arg(status);
    case 3:
        return tr("%1 sends visitors on to another address (HTTP %2). Turnscope does not go there, for the key would "
                  "go along: put that address into the profile if you trust it.")
            .arg(where)
            .arg(status);
    case 5:
        return tr("%1 failed at its own end (HTTP %2). Wait a little, then reconnect; if it is yours, look into its "
                  "log.")
            .arg(where)
            .arg(status);
    default:
        return tr("%1 refused the connection (HTTP %2). Check the address, the model and the key.")
            .arg(where)
            .arg(status);
    }
}

QString HandshakeText::ofFault(const HandshakeFault &fault, const QUrl &url)
{
    const QString where = place(url);
    switch (fault.kind) {
    case Kind::HttpStatus:
        return ofStatus(fault.httpStatus, url);
    case Kind::NotHttp:
        return tr("What answers at %1 does not speak HTTP, as a WebSocket endpoint must. Check the address and the "
                  "port.")
            .arg(where);
    case Kind::TooLarge:
        return tr("%1 answered with a header that is too large for a WebSocket handshake, and was cut off. Check that "
                  "this is the address of a realtime endpoint.")
            .arg(where);
    case Kind::WrongAccept:
        return tr("%1 answered another handshake than this one: its accept key does not match. A proxy may answer in "
                  "its place; check the address, and the endpoint if it is yours.")
            .arg(where);
    case Kind::Incomplete:
        return tr("%1 agreed to a WebSocket (HTTP 101), but its answer lacks what belongs to one. Check the address, "
                  "and the endpoint if it is yours.")
            .arg(where);
    case Kind::Subprotocol:
        return tr("%1 chose a subprotocol that it was not offered. Check the profile's headers, and the endpoint if it "
                  "is yours.")
            .arg(where);
    case Kind::Version:
        return tr("%1 speaks another version of the WebSocket protocol than 13. Check the address.").arg(where);
    case Kind::BadAddress:
        return tr("“%1” or a header of the profile cannot be sent as it is. Check the profile; an address looks like "
                  "wss://host/path.")
            .arg(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    case Kind::Unknown:
        break;
    }
    return tr("%1 answered, but not as a WebSocket endpoint does. Check the address and the port.").arg(where);
}

QString HandshakeText::ofClosed(ConnectStage stage, const QUrl &url)
{
    const QString where = place(url);
    if (isSecure(url) && stage != ConnectStage::Secure)
        return tr("%1 closed the connection before it was encrypted. It may speak without TLS on this port (ws), or "
                  "not at all; check the address.")
            .arg(where);
    if (isSecure(url))
        return tr("%1 closed the connection during the handshake. It may not speak WebSocket; check the address.")
            .arg(where);
    return tr("%1 closed the connection during the handshake. It may not speak WebSocket, or only with TLS (wss).")
        .arg(where);
}

QString HandshakeText::ofSocketError(QAbstractSocket::SocketError error, ConnectStage stage, const QUrl &url)
{
    const QString where = place(url);
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        if (stage != ConnectStage::Nothing)
            return ofFault({}, url);
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
        return ofClosed(stage, url);
    case QAbstractSocket::SocketAccessError:
        return tr("This machine does not allow a connection to %1. Check its firewall, or the sandbox that Turnscope "
                  "runs in.")
            .arg(where);
    case QAbstractSocket::SocketResourceError:
        return tr("This machine has no more connections to give. Close other programs, then try again.");
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return tr("No encrypted connection to %1 came about. Check that it speaks TLS on this port; without TLS its "
                  "address begins with ws://.")
            .arg(where);
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return tr("The proxy on the way to %1 did not let the connection through. Check the desktop's network "
                  "settings.")
            .arg(where);
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return ofStatus(407, url);
    default:
        return tr("The connection to %1 failed. Check the address and your network.").arg(where);
    }
}

QString HandshakeText::ofCertificate(const QStringList &problems, const QUrl &url)
{
    return tr("The certificate of %1 cannot be trusted: %2 Nothing was sent. Trust this one certificate for the "
              "profile, or have this machine trust whoever made it; an endpoint on this machine may do without TLS "
              "(ws).")
        .arg(place(url), problems.join(u' '));
}

QString HandshakeText::ofOtherCertificate(const QUrl &url)
{
    return tr("%1 shows another certificate than the one that this profile trusts, and nobody vouches for it. Nothing "
              "was "
              "sent. Somebody may stand between you and the endpoint; if it was given a new one, compare its "
              "fingerprint "
              "before you trust it.")
        .arg(place(url));
}

QString HandshakeText::ofTimeout(int seconds, ConnectStage stage, const QUrl &url)
{
    const QString where = place(url);
    if (stage == ConnectStage::Nothing)
        return tr("%1 did not answer within %n second(s). Check the address and your network.", nullptr, seconds)
            .arg(where);
    if (isSecure(url) && stage != ConnectStage::Secure)
        return tr("%1 took the connection, but did not agree upon encryption within %n second(s). It may speak without "
                  "TLS on this port (ws); check the address.",
                  nullptr, seconds)
            .arg(where);
    return tr("%1 took the connection, but did not answer the handshake within %n second(s). It may hang, or not speak "
              "WebSocket; check the address and the endpoint.",
              nullptr, seconds)
        .arg(where);
}

} // namespace turnscope
