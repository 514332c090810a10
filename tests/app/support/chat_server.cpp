// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/support/chat_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace turnscope {

using namespace Qt::StringLiterals;

ChatServer::ChatServer()
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        m_client = socket;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

QUrl ChatServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(serverPort()));
}

void ChatServer::answer(const QList<QByteArray> &pieces, bool hangsUp)
{
    m_pieces = pieces;
    m_hangsUp = hangsUp;
}

void ChatServer::stream(const QList<QByteArray> &body, bool whole)
{
    QList<QByteArray> pieces{"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"
                             "Transfer-Encoding: chunked\r\nConnection: keep-alive\r\n\r\n"};
    for (const QByteArray &piece : body)
        pieces << QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    if (whole)
        pieces << "0\r\n\r\n";
    answer(pieces);
}

QByteArray ChatServer::text(const QString &text)
{
    const QJsonObject choice{
        {u"index"_s, 0}, {u"delta"_s, QJsonObject{{u"content"_s, text}}}, {u"finish_reason"_s, QJsonValue()}};
    return event(
        QJsonDocument(QJsonObject{{u"object"_s, u"chat.completion.chunk"_s}, {u"choices"_s, QJsonArray{choice}}})
            .toJson(QJsonDocument::Compact));
}

void ChatServer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(socket->bytesAvailable());
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    static const QRegularExpression length(u"content-length: *([0-9]+)"_s, QRegularExpression::CaseInsensitiveOption);
    const qsizetype size = length.match(QString::fromLatin1(bytes.left(end))).captured(1).toLongLong();
    if (end < 0 || bytes.size() < end + 4 + size)
        return;
    socket->skip(end + 4 + size);
    m_heads << bytes.left(end);
    m_requests << QJsonDocument::fromJson(bytes.sliced(end + 4, size)).object();
    if (m_thought)
        stream(m_thought(m_requests.last()));
    const QList<QByteArray> refused = m_refusal ? m_refusal(m_requests.last()) : QList<QByteArray>();
    for (const QByteArray &piece : refused.isEmpty() ? m_pieces : refused) {
        socket->write(piece);
        socket->waitForBytesWritten(1000); // so that it goes by itself
    }
    if (m_hangsUp)
        socket->disconnectFromHost();
}

} // namespace turnscope
