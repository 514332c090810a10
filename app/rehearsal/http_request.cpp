// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/http_request.h"

#include <QHostAddress>

namespace turnscope {

using namespace Qt::StringLiterals;

bool HttpRequest::asksForWebSocket() const
{
    return headers.value("upgrade").toLower() == "websocket";
}

std::optional<qsizetype> HttpRequest::bodySize() const
{
    if (headers.contains("transfer-encoding"))
        return {};
    bool valid = false;
    const qlonglong length = headers.value("content-length", "0").toLongLong(&valid);
    return valid && length >= 0 ? std::optional(qsizetype(length)) : std::nullopt;
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

std::optional<HttpRequest> parseHead(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 || end > HttpRequest::kLongestHead)
        return {};
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> request = lines.first().trimmed().split(' ');
    if (request.size() != 3 || !request[2].startsWith("HTTP/1."))
        return {};
    HttpRequest head;
    head.method = request[0];
    head.target = QUrl(QString::fromLatin1(request[1]), QUrl::StrictMode);
    head.size = end + 4;
    if (!head.target.isValid() || !head.target.path().startsWith(u'/'))
        return {};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return {};
        head.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return head;
}

} // namespace turnscope
