// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mcp/mcp_client.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kProtocolHeader = "MCP-Protocol-Version";
constexpr auto kSessionHeader = "Mcp-Session-Id";
constexpr qsizetype kMostUnanswered = 32;    // of the server's own questions, whose answers it has not taken
constexpr int kMostHops = 3;                 // redirections within the server's own origin
constexpr int kMethodNotFound = -32601;      // JSON-RPC
constexpr qsizetype kLongestSessionId = 512; // characters; those of servers are UUIDs
constexpr std::chrono::milliseconds kFarewell{2000};

bool isSessionId(const QByteArray &id)
{
    return id.size() <= kLongestSessionId
           && std::ranges::all_of(id, [](char each) { return each >= '!' && each <= '~'; });
}

QJsonObject rpc(const QString &method, const QJsonObject &parameters)
{
    QJsonObject message{{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}};
    if (!parameters.isEmpty())
        message.insert(u"params"_s, parameters);
    return message;
}

} // namespace

QStringList McpClient::protocolVersions()
{
    return {u"2025-06-18"_s, u"2025-11-25"_s, u"2025-03-26"_s, u"2024-11-05"_s};
}

McpClient::McpClient(McpServer server, const McpLimits &limits, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_ban(CoreDumpBan::where(!m_server.secrets().isEmpty()))
    , m_limits(limits)
    , m_faults(m_server)
    , m_network(new QNetworkAccessManager)
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setAutoDeleteReplies(false);
    const auto proxies = m_server.isHere()
                             ? QList<QNetworkProxy>()
                             : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(m_server.url));
    m_network->setProxy(proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first());
}

McpClient::~McpClient()
{
    m_exchanges.clear();
    endSession();
}

/// Tells the server that its session is over, and does not wait for what it says to that.
void McpClient::endSession()
{
    if (m_session.isEmpty())
        return;
    QNetworkAccessManager *network = m_network.release();
    QNetworkReply *reply = network->deleteResource(makeRequest(m_server.url));
    connect(reply, &QNetworkReply::finished, network, &QObject::deleteLater);
    QTimer::singleShot(kFarewell, network, &QObject::deleteLater);
}

QNetworkRequest McpClient::makeRequest(const QUrl &url) const
{
    QNetworkRequest request(url);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("Accept", "application/json, text/event-stream");
    request.setRawHeader("Accept-Encoding", "identity"); // else events may wait in the compressor
    request.setHeader(QNetworkRequest::UserAgentHeader, u"turnscope/"_s + QCoreApplication::applicationVersion());
    for (const auto &[name, value] : m_server.headers)
        request.setRawHeader(name, value);
    if (const QByteArray authorization = m_server.authorizationHeader(); !authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    if (!m_protocol.isEmpty())
        request.setRawHeader(kProtocolHeader, m_protocol);
    if (!m_session.isEmpty())
        request.setRawHeader(kSessionHeader, m_session);
    return request;
}

qint64 McpClient::request(const QString &method, const QJsonObject &parameters, std::chrono::milliseconds patience,
                          const Raw &done)
{
    const qint64 id = ++m_lastId;
    if (const auto objection = m_server.objection()) {
        QTimer::singleShot(0, this, [done, error = *objection] {
            done(tl::unexpected(McpFault{McpFault::Kind::Refused, 0, error}));
        });
        return id;
    }
    QJsonObject message = rpc(method, parameters);
    message.insert(u"id"_s, id);
    post(message, m_server.url, McpExchange::Wants::Answer, id, patience, 0, done);
    return id;
}

void McpClient::post(const QJsonObject &message, const QUrl &url, McpExchange::Wants wants, qint64 id,
                     std::chrono::milliseconds patience, int hops, const Raw &done)
{
    QNetworkRequest request = makeRequest(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = m_network->post(request, QJsonDocument(message).toJson(QJsonDocument::Compact));
    if (message.value("method"_L1) == "initialize"_L1) {
        connect(reply, &QNetworkReply::metaDataChanged, this,
                [this, reply] { m_session = reply->rawHeader(kSessionHeader).trimmed(); });
    }
    auto *exchange = new McpExchange(reply, wants, id, m_faults, m_limits, patience);
    const qint64 key = wants == McpExchange::Wants::Answer ? id : --m_lastKey;
    connect(exchange, &McpExchange::redirected, this,
            [this, message, wants, id, patience, hops, done, key, from = url](const QUrl &to) {
                settle(key);
                if (hops >= kMostHops)
                    return done(tl::unexpected(m_faults.ofRedirect(from, to)));
                m_server.url = to;
                post(message, to, wants, id, patience, hops + 1, done);
            });
    follow(exchange, key, done);
}

void McpClient::follow(McpExchange *exchange, qint64 key, const Raw &done)
{
    m_exchanges[key].reset(exchange);
    connect(exchange, &McpExchange::told, this, &McpClient::take);
    connect(exchange, &McpExchange::answered, this, [this, key, done](const QJsonObject &message) {
        settle(key);
        if (message.contains("error"_L1))
            done(tl::unexpected(m_faults.ofRpcError(message.value("error"_L1).toObject())));
        else
            done(message.value("result"_L1).toObject());
    });
    connect(exchange, &McpExchange::failed, this, [this, key, done](const McpFault &fault) {
        settle(key);
        const bool lost =
            key > 0 && m_open && !m_session.isEmpty() && fault.kind == McpFault::Kind::Http && fault.code == 404;
        m_open = m_open && !lost;
        done(tl::unexpected(lost ? m_faults.ofLostSession() : fault));
    });
}

/// Nothing more is to be heard of it.
void McpClient::settle(qint64 key)
{
    const auto found = m_exchanges.find(key);
    if (found == m_exchanges.end())
        return;
    disconnect(found->second.get(), nullptr, this, nullptr);
    m_exchanges.erase(found);
}

void McpClient::notify(const QString &method, const QJsonObject &parameters, Raw done)
{
    if (!done)
        done = [](const auto &) {};
    post(rpc(method, parameters), m_server.url, McpExchange::Wants::Receipt, 0, m_limits.answer, 0, done);
}

void McpClient::greet(Done<McpGreeting> done)
{
    const QJsonObject ourselves{{u"name"_s, u"turnscope"_s}, {u"version"_s, QCoreApplication::applicationVersion()}};
    request(u"initialize"_s,
            {{u"protocolVersion"_s, protocolVersions().first()},
             {u"capabilities"_s, QJsonObject()},
             {u"clientInfo"_s, ourselves}},
            m_limits.answer, [this, done = std::move(done)](const McpAnswer<QJsonObject> &answer) {
                McpAnswer<McpGreeting> greeting =
                    answer.and_then([this](const QJsonObject &result) { return readGreeting(result); });
                if (!greeting)
                    return done(std::move(greeting));
                m_protocol = greeting->protocol.toLatin1();
                notify(u"notifications/initialized"_s, {}, [this, done, greeting](const McpAnswer<QJsonObject> &taken) {
                    if (!taken)
                        return done(tl::unexpected(taken.error()));
                    m_open = true;
                    listen();
                    done(greeting);
                });
            });
}

McpAnswer<McpGreeting> McpClient::readGreeting(const QJsonObject &result)
{
    McpGreeting greeting;
    greeting.protocol = result.value("protocolVersion"_L1).toString();
    if (greeting.protocol.isEmpty())
        return tl::unexpected(
            m_faults.ofProtocol(tr("%1 answers, but not as an MCP server does: it names no version of the protocol.")
                                    .arg(m_faults.name())));
    if (!protocolVersions().contains(greeting.protocol))
        return tl::unexpected(m_faults.ofProtocol(
            tr("%1 speaks MCP of version %2, which is not one of %3.")
                .arg(m_faults.name(), m_faults.quoted(greeting.protocol), protocolVersions().join(u", "_s))));
    if (!isSessionId(m_session)) {
        m_session.clear();
        return tl::unexpected(
            m_faults.ofProtocol(tr("%1 gives a session id that no header can carry.").arg(m_faults.name())));
    }
    const QJsonObject info = result.value("serverInfo"_L1).toObject();
    greeting.name = info.value("name"_L1).toString();
    greeting.title = info.value("title"_L1).toString();
    greeting.version = info.value("version"_L1).toString();
    greeting.instructions = result.value("instructions"_L1).toString();
    greeting.hasTools = result.value("capabilities"_L1).toObject().contains("tools"_L1);
    return greeting;
}

/// For what the server has to say while nothing is asked; many say that they never have anything.
void McpClient::listen()
{
    QNetworkRequest request = makeRequest(m_server.url);
    request.setRawHeader("Accept", "text/event-stream");
    auto *exchange = new McpExchange(m_network->get(request), McpExchange::Wants::Stream, 0, m_faults, m_limits, {});
    follow(exchange, --m_lastKey, [](const auto &) {});
}

void McpClient::list(Done<McpToolList> done)
{
    listPage({}, 1, {}, [this, done = std::move(done)](McpAnswer<McpToolList> found) {
        if (found)
            m_tools = *found;
        done(std::move(found));
    });
}

void McpClient::listPage(const QString &cursor, int page, McpToolList found, Done<McpToolList> done)
{
    const QJsonObject parameters = cursor.isEmpty() ? QJsonObject() : QJsonObject{{u"cursor"_s, cursor}};
    request(u"tools/list"_s, parameters, m_limits.answer,
            [this, cursor, page, found = std::move(found),
             done = std::move(done)](const McpAnswer<QJsonObject> &answer) mutable {
                if (!answer)
                    return done(tl::unexpected(answer.error()));
                addTools(answer->value("tools"_L1), found);
                const QString next = answer->value("nextCursor"_L1).toString();
                if (next.isEmpty())
                    return done(std::move(found));
                if (next == cursor || page >= m_limits.pages) {
                    found.problems << tr("The list of tools does not come to an end; what came of it is shown.");
                    return done(std::move(found));
                }
                listPage(next, page + 1, std::move(found), std::move(done));
            });
}

qint64 McpClient::call(const QString &tool, const QJsonObject &arguments, Done<McpResult> done)
{
    return request(
        u"tools/call"_s, {{u"name"_s, tool}, {u"arguments"_s, arguments}}, m_limits.call,
        [this, tool, done = std::move(done)](const McpAnswer<QJsonObject> &answer) {
            done(answer.map([&](const QJsonObject &result) { return readMcpResult(result, m_tools.find(tool)); }));
        });
}

void McpClient::cancel(qint64 call)
{
    if (!m_exchanges.contains(call))
        return;
    settle(call);
    notify(u"notifications/cancelled"_s, {{u"requestId"_s, call}, {u"reason"_s, u"The user gave it up."_s}});
}

/// What the server says by itself. It may ask, too: all that we can answer is that we are there.
void McpClient::take(const QJsonObject &message)
{
    const QString method = message.value("method"_L1).toString();
    const QJsonObject parameters = message.value("params"_L1).toObject();
    if (method == "notifications/tools/list_changed"_L1) {
        Q_EMIT toolsChanged();
    } else if (method == "notifications/progress"_L1) {
        if (const QString words = parameters.value("message"_L1).toString(); !words.isEmpty())
            Q_EMIT progressed(m_faults.quoted(words));
    } else if (const QJsonValue id = message.value("id"_L1); !id.isUndefined() && !id.isNull()) {
        if (std::distance(m_exchanges.begin(), m_exchanges.lower_bound(0)) >= kMostUnanswered)
            return; // it asks faster than it takes answers
        QJsonObject answer{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}};
        if (method == "ping"_L1)
            answer.insert(u"result"_s, QJsonObject());
        else
            answer.insert(u"error"_s, QJsonObject{{u"code"_s, kMethodNotFound}, {u"message"_s, u"Method not found"_s}});
        post(answer, m_server.url, McpExchange::Wants::Receipt, 0, m_limits.answer, 0, [](const auto &) {});
    }
}

} // namespace turnscope
