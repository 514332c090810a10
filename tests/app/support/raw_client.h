// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslSocket>
#include <QUrl>

#include <optional>

namespace turnscope {

/// A WebSocket client that does by hand what no library would: breaks rules, goes in the middle, never reads.
class RawClient
{
public:
    enum Opcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9 };

    /// Connects to the endpoint at `url`, with TLS for wss, whose certificate it does not look at.
    explicit RawClient(const QUrl &url);

    /// A whole request for the endpoint; `more` are header lines, each with its CRLF.
    static QByteArray request(const QByteArray &more = {},
                              const QByteArray &target = "/v1/realtime?model=gpt-realtime");

    /// A frame, masked by zeroes unless it is not to be masked at all.
    static QByteArray frame(Opcode opcode, const QByteArray &payload, bool masked = true, bool final = true);
    static QByteArray head(Opcode opcode, quint64 length, bool final = true); ///< of a masked frame

    bool shakeHands(); ///< and waits until `session.created` has come
    void write(const QByteArray &bytes);

    /// With a reset, as when its process is killed.
    void reset();

    /// Waits until the server has closed the connection.
    bool waitUntilClosed(int timeoutMs = 10000);

    /// The code of the server's close frame among what has come since the handshake; nothing without one.
    std::optional<int> closeCode();

    const QByteArray &received();
    QSslSocket &socket() { return m_socket; }

private:
    QSslSocket m_socket;
    QByteArray m_received;
};

} // namespace turnscope
