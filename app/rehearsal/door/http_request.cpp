// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/door/http_request.h"

#include "app/rehearsal/wire/door_limits.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// What decides who asks, for what, and where the request ends. Sec-WebSocket-Protocol may repeat (RFC 6455 11.3.4).
constexpr std::array kOnce{"host",
                           "origin",
                           "upgrade",
                           "sec-websocket-key",
                           "sec-websocket-version",
                           "content-length",
                           "transfer-encoding",
                           "authorization",
                           "api-key"};

bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
               || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isText(const QByteArray &value)
{
    return std::none_of(value.begin(), value.end(),
                        [](char c) { return (quint8(c) < 0x20 && c != '\t') || quint8(c) == 0x7f; });
}

tl::unexpected<HttpRequest::Fault> bad(const QString &message)
{
    return tl::unexpected(HttpRequest::Fault{400, "Bad Request", message});
}

tl::unexpected<HttpRequest::Fault> tooLong(const QString &message)
{
    return tl::unexpected(HttpRequest::Fault{431, "Request Header Fields Too Large", message});
}

/// Takes one line; what is wrong with it, if anything.
std::optional<QString> addHeader(HttpRequest &head, const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (!isToken(name) || !isText(value))
        return u"This is not an HTTP request: one of its headers is malformed."_s;
    if (!head.headers.contains(name)) {
        head.headers.insert(name, value);
        return {};
    }
    if (std::find(kOnce.begin(), kOnce.end(), QByteArrayView(name)) != kOnce.end())
        return u"The header %1 came more than once; send it once."_s.arg(QString::fromLatin1(name));
    head.headers[name] += ", " + value;
    return {};
}

} // namespace

bool HttpRequest::asksForWebSocket() const
{
    return headers.value("upgrade").toLower() == "websocket";
}

std::optional<HttpRequest::Fault> HttpRequest::handshakeFault() const
{
    constexpr qsizetype keySize = 16;
    if (method != "GET")
        return Fault{400, "Bad Request", u"A WebSocket is asked for with GET."_s};
    if (headers.value("sec-websocket-version") != "13") {
        return Fault{426, "Upgrade Required", u"The endpoint speaks WebSocket version 13 (Sec-WebSocket-Version)."_s,
                     "Sec-WebSocket-Version: 13\r\n"};
    }
    const auto key =
        QByteArray::fromBase64Encoding(headers.value("sec-websocket-key"), QByteArray::AbortOnBase64DecodingErrors);
    if (!key || (*key).size() != keySize)
        return Fault{400, "Bad Request", u"Sec-WebSocket-Key must be 16 bytes in base64."_s};
    if (!headers.value("connection").toLower().contains("upgrade"))
        return Fault{400, "Bad Request", u"A WebSocket is asked for with Connection: Upgrade."_s};
    return {};
}

std::optional<qsizetype> HttpRequest::bodySize() const
{
    if (headers.contains("transfer-encoding"))
        return {};
    const QByteArray said = headers.value("content-length", "0");
    bool valid = !said.isEmpty() && std::all_of(said.begin(), said.end(), [](char c) { return c >= '0' && c <= '9'; });
    const qlonglong length = valid ? said.toLongLong(&valid) : 0;
    return valid ? std::optional(qsizetype(length)) : std::nullopt;
}

bool HttpRequest::isMeantForThisMachine() const
{
    static const QRegularExpression form(u"^(?:(localhost)|([0-9.]+)|\\[([0-9a-f:.]+)\\])(?::[0-9]{1,5})?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch host = form.match(QString::fromLatin1(headers.value("host")));
    if (!host.hasMatch())
        return false;
    if (!host.captured(1).isEmpty())
        return true;
    if (!host.captured(3).isEmpty())
        return QHostAddress(host.captured(3)) == QHostAddress(QHostAddress::LocalHostIPv6);
    const QHostAddress address(host.captured(2));
    return host.captured(2).count(u'.') == 3 && address.protocol() == QAbstractSocket::IPv4Protocol
           && address.isLoopback();
}

bool HttpRequest::comesFromThisMachine() const
{
    if (!headers.contains("origin"))
        return true;
    const QUrl origin(QString::fromLatin1(headers.value("origin")));
    const QString host = origin.host();
    const bool web = origin.scheme() == "http"_L1 || origin.scheme() == "https"_L1;
    return web && (host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback());
}

bool hasWholeHead(const QByteArray &bytes)
{
    return bytes.contains("\r\n\r\n");
}

tl::expected<HttpRequest, HttpRequest::Fault> parseHead(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 || end > DoorLimits::kLongestHead)
        return tooLong(u"The request's head is too long."_s);
    QList<QByteArray> lines = bytes.left(end).split('\n');
    if (lines.size() > DoorLimits::kMostLines)
        return tooLong(u"The request has too many headers."_s);
    for (QByteArray &line : lines) {
        if (line.size() > DoorLimits::kLongestLine)
            return tooLong(u"A line of the request's head is too long."_s);
        if (line.endsWith('\r'))
            line.chop(1);
        else if (&line != &lines.last())
            return bad(u"This is not an HTTP request: its lines end in CR and LF."_s);
    }
    const QList<QByteArray> request = lines.takeFirst().split(' ');
    if (request.size() != 3 || !isToken(request[0]) || !isText(request[1]) || !request[2].startsWith("HTTP/1."))
        return bad(u"This is not an HTTP request."_s);
    HttpRequest head;
    head.method = request[0];
    head.target = QUrl(QString::fromLatin1(request[1]), QUrl::StrictMode);
    head.size = end + 4;
    // With a host in it (RFC 9112 3.2.2), that would count instead of Host.
    if (!head.target.isValid() || !head.target.scheme().isEmpty() || !head.target.authority().isEmpty()
        || !head.target.path().startsWith(u'/'))
        return bad(u"This is not an HTTP request for a path."_s);
    for (const QByteArray &line : std::as_const(lines)) {
        if (const auto fault = addHeader(head, line))
            return bad(*fault);
    }
    if (!head.headers.contains("host"))
        return bad(u"The request has no Host header."_s);
    return head;
}

} // namespace turnscope
