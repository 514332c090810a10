// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace turnscope {

/// An HTTP server as chat endpoints are: answers each request with the pieces it was given, one write each, and keeps
/// what it was asked.
class ChatServer : public QTcpServer
{
    Q_OBJECT

public:
    ChatServer();

    QUrl url() const; ///< up to /v1

    /// What every request from now on is answered with; with `hangsUp` the connection ends behind it.
    void answer(const QList<QByteArray> &pieces, bool hangsUp = false);

    /// The same as a stream of chunks, one piece of `body` each.
    void stream(const QList<QByteArray> &body, bool whole = true);

    /// Answers each request with the stream that `thought` makes of it.
    using Thought = std::function<QList<QByteArray>(const QJsonObject &request)>;
    void think(Thought thought) { m_thought = std::move(thought); }

    /// Answers a request with the pieces that `refusal` makes of it; where those are none, as usual.
    void refuse(Thought refusal) { m_refusal = std::move(refusal); }

    qsizetype requests() const { return m_requests.size(); }
    QByteArray head() const { return m_heads.last(); } ///< of the last request
    QJsonObject request() const { return m_requests.last(); }

    QTcpSocket *client() const { return m_client; } ///< the last one, or null when it is gone

    static QByteArray event(const QByteArray &data) { return "data: " + data + "\n\n"; }
    static QByteArray text(const QString &text); ///< a chunk with a piece of text

private:
    void read(QTcpSocket *socket);

    Thought m_thought;
    Thought m_refusal;
    QList<QByteArray> m_pieces;
    bool m_hangsUp = false;
    QList<QByteArray> m_heads;
    QList<QJsonObject> m_requests;
    QPointer<QTcpSocket> m_client;
};

} // namespace turnscope
