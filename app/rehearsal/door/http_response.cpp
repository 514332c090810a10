// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/door/http_response.h"

#include <QJsonDocument>

namespace turnscope {

HttpResponse HttpResponse::refusal(int status, const QByteArray &reason, const WireError &error)
{
    const QJsonObject body{{QStringLiteral("error"), error.toJson({})}};
    return {status, reason, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QByteArray HttpResponse::toBytes() const
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason
           + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size())
           + "\r\nConnection: close\r\n" + headers + "\r\n" + json;
}

} // namespace turnscope
