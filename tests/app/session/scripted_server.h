// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QThread>
#include <QWebSocket>
#include <QWebSocketServer>

#include <mutex>

namespace turnscope {

/// A realtime endpoint that says what a test tells it to, on a thread of its own, and keeps what it was
/// sent. For one connection.
class ScriptedServer
{
public:
    explicit ScriptedServer(const QByteArray &greeting)
        : m_server(new QWebSocketServer(QStringLiteral("scripted"), QWebSocketServer::NonSecureMode))
    {
        m_server->listen(QHostAddress::LocalHost);
        m_port = m_server->serverPort();
        QObject::connect(m_server, &QWebSocketServer::newConnection, m_server, [this, greeting] {
            m_peer = m_server->nextPendingConnection();
            QObject::connect(m_peer, &QWebSocket::textMessageReceived, m_peer, [this](const QString &text) {
                const std::lock_guard lock(m_mutex);
                m_received.append(QJsonDocument::fromJson(text.toUtf8()).object());
            });
            if (!greeting.isEmpty())
                m_peer->sendTextMessage(QString::fromUtf8(greeting));
        });
        m_server->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
        m_thread.start();
    }

    ~ScriptedServer()
    {
        m_thread.quit();
        m_thread.wait();
    }

    QUrl url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1/v1/realtime").arg(m_port)); }

    void send(const QByteArray &frame)
    {
        post([this, frame] { m_peer->sendTextMessage(QString::fromUtf8(frame)); });
    }
    void sendBinary(const QByteArray &frame)
    {
        post([this, frame] { m_peer->sendBinaryMessage(frame); });
    }
    void close(int code, const QString &reason)
    {
        post([this, code, reason] { m_peer->close(QWebSocketProtocol::CloseCode(code), reason); });
    }

    /// What the client came with.
    QNetworkRequest request()
    {
        QNetworkRequest result;
        post([&] { result = m_peer ? m_peer->request() : QNetworkRequest(); });
        return result;
    }

    /// Everything received so far of one type; all when it is empty.
    QList<QJsonObject> received(const QString &type = {}) const
    {
        const std::lock_guard lock(m_mutex);
        QList<QJsonObject> found;
        for (const QJsonObject &event : m_received) {
            if (type.isEmpty() || event[QStringLiteral("type")].toString() == type)
                found.append(event);
        }
        return found;
    }

private:
    template<typename Call>
    void post(Call call)
    {
        QMetaObject::invokeMethod(m_server, call, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QWebSocketServer *m_server;
    QWebSocket *m_peer = nullptr;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    QList<QJsonObject> m_received;
};

} // namespace turnscope
