// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mcp/mcp_fault.h"
#include "models/protocol/sse_reader.h"

#include <QJsonObject>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace turnscope {

/// How long a server may take for an answer, and how long that may be.
struct McpLimits
{
    std::chrono::milliseconds answer{30000}; ///< to initialize, and to list
    std::chrono::milliseconds call{120000};  ///< of a tool, to its result's last byte: dripping does not prolong it
    qint64 size = qint64(16) * 1024 * 1024;  ///< bytes of one answer
    int pages = 50;                          ///< of a list of tools
};

/// One HTTP request to an MCP server and what comes back, as JSON or as a stream of events (MCP 2025-06-18, transports). Ends
/// with answered() or failed(), once, never before the event loop runs again; what the server says meanwhile comes by told().
/// Deleting it gives the request up. Lives on the thread of its reply, which its manager owns.
class McpExchange : public QObject
{
    Q_OBJECT

public:
    /// What is waited for.
    enum class Wants : quint8 {
        Answer,  ///< the JSON-RPC answer with the id
        Receipt, ///< any success: it was a notification
        Stream,  ///< what the server says of itself, for as long as it likes
    };

    McpExchange(QNetworkReply *reply, Wants wants, qint64 id, McpFaults faults, const McpLimits &limits,
                std::chrono::milliseconds patience);
    ~McpExchange() override;

Q_SIGNALS:
    void told(const QJsonObject &message);     ///< a request or a notification of the server's
    void answered(const QJsonObject &message); ///< the answer with the id; empty for a receipt or a stream's end
    void failed(const turnscope::McpFault &fault);
    void redirected(const QUrl &to); ///< on the same host, in a way that keeps the request: ask there

private:
    int status() const;
    QByteArray contentType() const;
    void read();
    void readStream(const QByteArray &bytes);
    void finish();
    std::optional<McpFault> faultOfEnd();
    void take(const QByteArray &json);
    void takeOne(const QJsonValue &message);
    void end(const QJsonObject &message);
    void fail(const McpFault &fault);
    void stop();

    QPointer<QNetworkReply> m_reply;
    Wants m_wants;
    qint64 m_id;
    McpFaults m_faults;
    McpLimits m_limits;
    QTimer m_patience;
    SseReader m_events;
    QByteArray m_body;
    qint64 m_bytes = 0;
    bool m_over = false;
};

} // namespace turnscope
