// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace turnscope {

/// An MCP server over streamable HTTP on loopback, as good or as bad as a test wants it: by default it greets, has the tools
/// it is given, and answers calls by what `tool` makes of the arguments. Keeps what it was asked.
class LoopbackMcp : public QTcpServer
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray verb;
        QByteArray path;
        QMap<QByteArray, QByteArray> headers; ///< names in lower case
        QJsonObject body;

        QString method() const { return body.value(QLatin1StringView("method")).toString(); }
    };

    LoopbackMcp();

    QUrl url() const; ///< …/mcp

    QJsonArray tools;
    std::function<QJsonObject(const QString &name, const QJsonObject &arguments)> tool; ///< the result of a call
    bool streams = false;                                                               ///< answers come as events
    bool greetsOnly = false;                                                            ///< all else is left unanswered
    QByteArray session = "s-1";                                                         ///< its id; empty: none
    QString protocol = QStringLiteral("2025-06-18");

    /// What answers a request instead; bytes of HTTP, in pieces of which each is written by itself. Empty: as usual.
    std::function<QList<QByteArray>(const Request &request)> instead;

    const QList<Request> &requests() const { return m_requests; }
    qsizetype count(const QString &method) const;
    const Request *last(const QString &method) const;
    bool wasDeleted() const; ///< the session was ended by its client

    void say(const QJsonObject &message); ///< on the stream that a client listens to

    static QByteArray http(int status, const QByteArray &type, const QByteArray &body, const QByteArray &more = {});
    static QByteArray result(const Request &request, const QJsonObject &result); ///< a whole answer in JSON
    static QJsonObject text(const QString &text);                                ///< a result with one text
    static QJsonObject schema(const QJsonObject &properties, const QStringList &required = {});

private:
    void read(QTcpSocket *socket);
    QList<QByteArray> answer(const Request &request) const;
    QByteArray whole(const Request &request, const QJsonObject &result) const;

    QList<Request> m_requests;
    QPointer<QTcpSocket> m_listener;
};

} // namespace turnscope
