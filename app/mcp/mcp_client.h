// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/core_dump_ban.h"
#include "app/mcp/mcp_exchange.h"
#include "models/mcp/mcp_greeting.h"
#include "models/mcp/mcp_result.h"
#include "models/mcp/mcp_server.h"
#include "models/mcp/mcp_tool.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace turnscope {

template<typename T>
using McpAnswer = tl::expected<T, McpFault>;

/// A session with one MCP server over streamable HTTP (MCP 2025-06-18): greets it, lists its tools, calls them, and ends the
/// session when it is deleted. Secrets go to the server's own origin and nowhere else. Everything is asynchronous: what was
/// asked is answered by a call of `done`, once, never before the event loop runs again, and not at all when the client is
/// deleted before. Lives on one thread.
class McpClient : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Done = std::function<void(McpAnswer<T>)>;

    /// That are asked for and understood, the newest first.
    static QStringList protocolVersions();

    explicit McpClient(McpServer server, const McpLimits &limits = {}, QObject *parent = nullptr);
    ~McpClient() override;

    const McpServer &server() const { return m_server; }

    /// Begins the session. Before anything else, and once.
    void greet(Done<McpGreeting> done);

    /// All pages of its tools; tools() has them from then on.
    void list(Done<McpToolList> done);
    const McpToolList &tools() const { return m_tools; }

    /// Calls a tool, whether it was listed or not. The number is for cancel().
    qint64 call(const QString &tool, const QJsonObject &arguments, Done<McpResult> done);

    /// Gives a call up, and tells the server; its `done` is not called any more.
    void cancel(qint64 call);

    bool isOpen() const { return m_open; } ///< greeted, and not forgotten by the server since

Q_SIGNALS:
    void toolsChanged();                   ///< says the server: list() may answer something else now
    void progressed(const QString &words); ///< of a call, in the server's words

private:
    /// What is ended may be in the middle of telling something.
    struct Later
    {
        void operator()(QObject *object) const { object->deleteLater(); }
    };

    using Raw = std::function<void(McpAnswer<QJsonObject>)>;

    qint64 request(const QString &method, const QJsonObject &parameters, std::chrono::milliseconds patience,
                   const Raw &done);
    void post(const QJsonObject &message, const QUrl &url, McpExchange::Wants wants, qint64 id,
              std::chrono::milliseconds patience, int hops, const Raw &done);
    void follow(McpExchange *exchange, qint64 key, const Raw &done);
    void settle(qint64 key);
    void notify(const QString &method, const QJsonObject &parameters, Raw done = {});
    void listPage(const QString &cursor, int page, McpToolList found, Done<McpToolList> done);
    McpAnswer<McpGreeting> readGreeting(const QJsonObject &result);
    void listen();
    void take(const QJsonObject &message);
    QNetworkRequest makeRequest(const QUrl &url) const;
    void endSession();

    McpServer m_server;
    std::unique_ptr<CoreDumpBan> m_ban; ///< the server has secrets
    McpLimits m_limits;
    McpFaults m_faults;
    std::unique_ptr<QNetworkAccessManager, Later> m_network;
    std::map<qint64, std::unique_ptr<McpExchange, Later>>
        m_exchanges; ///< by the id of the request; below zero without one
    qint64 m_lastId = 0;
    qint64 m_lastKey = 0; ///< of an exchange without an id
    QByteArray m_session; ///< the server's id for it, or empty
    QByteArray m_protocol;
    McpToolList m_tools;
    bool m_open = false;
};

} // namespace turnscope
