// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/key_memory.h"
#include "app/net/handshake_fault.h"
#include "app/net/socket_end.h"
#include "models/control/profile.h"
#include "models/recording/log_limits.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QWebSocket;
QT_END_NAMESPACE

namespace turnscope {

/// One WebSocket to one realtime endpoint, used once: open, frames either way, the end. Lives on the
/// session thread. It reads nothing into the frames.
class RealtimeSocket : public QObject
{
    Q_OBJECT

public:
    static constexpr int kConnectSeconds = 15;
    /// Bytes; a larger one ends the connection, with a sentence of its own.
    static constexpr quint64 kLargestMessage = limits::kLargestMessage;

    explicit RealtimeSocket(QObject *parent = nullptr);
    ~RealtimeSocket() override;

    /// Connects to the profile's URL with its model, headers, and the key as bearer token. User info of the URL is Basic
    /// authorization, where neither a header nor the key is one.
    void open(const Profile &profile, const KeyMemory &key);

    /// Sends one text frame; false when the socket is not open. `frame` is UTF-8.
    bool send(const QByteArray &frame);

    /// Says goodbye; ended() follows.
    void close();

    bool isOpen() const;

    void setConnectTimeout(std::chrono::milliseconds timeout) { m_timer.setInterval(timeout); }

    /// What open() connects to: the model goes into the query, beside what is there.
    static QUrl endpoint(const Profile &profile);

Q_SIGNALS:
    void opened();
    void textReceived(const QByteArray &frame);
    void binaryReceived(const QByteArray &frame);

    /// Once, whatever happened; nothing comes after it.
    void ended(const turnscope::SocketEnd &end);

private:
    void noteError(QAbstractSocket::SocketError error);
    void watchStages();
    void noteTls(const QList<QSslError> &errors);
    void noteClosed();
    void deliver(const std::function<void()> &message);
    void end(const SocketEnd &end);

    std::unique_ptr<CoreDumpBan> m_ban; ///< the profile carries a secret
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_timer;
    QUrl m_url;
    QString m_tlsProblem;
    QByteArray m_accepted; ///< the profile's certificate
    std::optional<RefusedCertificate> m_refused;
    ConnectStage m_stage = ConnectStage::Nothing;
    bool m_opened = false;
    bool m_closing = false;
    bool m_dropped = false; ///< the network failed under an open socket
    bool m_deaf = false;    ///< the end is on its way, and nothing is heard any more
    bool m_ended = false;
};

} // namespace turnscope
