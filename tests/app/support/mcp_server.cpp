// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/support/mcp_server.h"

#include <QJsonDocument>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

LoopbackMcp::LoopbackMcp()
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

QUrl LoopbackMcp::url() const
{
    return QUrl(u"http://127.0.0.1:%1/mcp"_s.arg(serverPort()));
}

qsizetype LoopbackMcp::count(const QString &method) const
{
    return std::ranges::count_if(m_requests, [&](const Request &each) { return each.method() == method; });
}

const LoopbackMcp::Request *LoopbackMcp::last(const QString &method) const
{
    const auto found = std::find_if(m_requests.rbegin(), m_requests.rend(),
                                    [&](const Request &each) { return each.method() == method; });
    return found == m_requests.rend() ? nullptr : &*found;
}

bool LoopbackMcp::wasDeleted() const
{
    return std::ranges::any_of(m_requests, [this](const Request &each) {
        return each.verb == "DELETE" && each.headers.value("mcp-session-id") == session;
    });
}

void LoopbackMcp::say(const QJsonObject &message)
{
    if (m_listener)
        m_listener->write("data: " + QJsonDocument(message).toJson(QJsonDocument::Compact) + "\n\n");
}

QByteArray LoopbackMcp::http(int status, const QByteArray &type, const QByteArray &body, const QByteArray &more)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " As said\r\n"
           + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n") + more
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray LoopbackMcp::result(const Request &request, const QJsonObject &result)
{
    const QJsonObject answer{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, request.body.value("id"_L1)}, {u"result"_s, result}};
    return http(200, "application/json", QJsonDocument(answer).toJson(QJsonDocument::Compact));
}

QJsonObject LoopbackMcp::text(const QString &text)
{
    return {{u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}}}};
}

QJsonObject LoopbackMcp::schema(const QJsonObject &properties, const QStringList &required)
{
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    if (!required.isEmpty())
        schema.insert(u"required"_s, QJsonArray::fromStringList(required));
    return schema;
}

QByteArray LoopbackMcp::whole(const Request &request, const QJsonObject &result) const
{
    const bool greets = request.method() == "initialize"_L1;
    const QByteArray head = greets && !session.isEmpty() ? "Mcp-Session-Id: " + session + "\r\n" : "";
    const QJsonObject answer{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, request.body.value("id"_L1)}, {u"result"_s, result}};
    const QByteArray json = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    return streams ? http(200, "text/event-stream", "event: message\nid: 1\ndata: " + json + "\n\n", head)
                   : http(200, "application/json", json, head);
}

QList<QByteArray> LoopbackMcp::answer(const Request &request) const
{
    const QString method = request.method();
    if (request.verb == "GET")
        return {"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n: here\n\n"};
    if (request.verb == "DELETE")
        return {http(204, {}, {})};
    if (method == "initialize"_L1) {
        return {whole(request, {{u"protocolVersion"_s, protocol},
                                {u"capabilities"_s, QJsonObject{{u"tools"_s, QJsonObject()}}},
                                {u"serverInfo"_s, QJsonObject{{u"name"_s, u"loopback"_s}, {u"version"_s, u"1.2"_s}}}})};
    }
    if (method.startsWith("notifications/"_L1) || method.isEmpty())
        return {http(202, {}, {})};
    if (greetsOnly)
        return {};
    if (method == "tools/list"_L1)
        return {whole(request, {{u"tools"_s, tools}})};
    const QJsonObject parameters = request.body.value("params"_L1).toObject();
    return {
        whole(request, tool ? tool(parameters.value("name"_L1).toString(), parameters.value("arguments"_L1).toObject())
                            : text(u"done"_s))};
}

void LoopbackMcp::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(socket->bytesAvailable());
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    QList<QByteArray> lines = bytes.left(end).split('\n');
    Request request;
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    request.verb = first.value(0);
    request.path = first.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype size = request.headers.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + size)
        return;
    socket->skip(end + 4 + size);
    request.body = QJsonDocument::fromJson(bytes.sliced(end + 4, size)).object();
    m_requests << request;
    if (request.verb == "GET")
        m_listener = socket;
    const QList<QByteArray> other = instead ? instead(request) : QList<QByteArray>();
    for (const QByteArray &piece : other.isEmpty() ? answer(request) : other) {
        socket->write(piece);
        socket->waitForBytesWritten(1000); // so that it goes by itself
    }
    if (socket->bytesAvailable() > 0)
        read(socket);
}

} // namespace turnscope
