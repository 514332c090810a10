// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/endpoint_session.h"

#include "app/rehearsal/door/client_socket.h"

#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

EndpointSession::EndpointSession(std::unique_ptr<QWebSocket> socket, ClientSocket &client)
    : m_socket(std::move(socket))
    , m_client(&client)
{
    m_silence.start();
    const auto hear = [this](const QByteArray &frame, bool binary) {
        m_silence.restart();
        if (m_recording)
            m_recording->note(Direction::Client, frame, binary);
        receive(frame, binary);
    };
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [hear](const QString &text) { hear(text.toUtf8(), false); });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            [hear](const QByteArray &bytes) { hear(bytes, true); });
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] {
        ended();
        if (m_recording)
            m_recording->end(m_socket->closeCode(), m_socket->closeReason());
        Q_EMIT closed();
    });
}

EndpointSession::~EndpointSession()
{
    m_socket->disconnect(this);
}

milliseconds EndpointSession::silentFor() const
{
    return milliseconds(m_silence.elapsed());
}

void EndpointSession::note(const QString &message)
{
    const QJsonObject event{{u"type"_s, u"console.note"_s}, {u"message"_s, message}};
    if (m_recording)
        m_recording->note(Direction::Console, QJsonDocument(event).toJson(QJsonDocument::Compact));
}

void EndpointSession::hangUp(const WireError &error, int closeCode)
{
    refuse(error);
    m_socket->close(QWebSocketProtocol::CloseCode(closeCode), error.message);
}

void EndpointSession::sendFrame(const QByteArray &frame)
{
    if (!isConnected())
        return;
    if (m_recording)
        m_recording->note(Direction::Server, frame);
    m_socket->sendTextMessage(QString::fromUtf8(frame));
}

} // namespace turnscope
