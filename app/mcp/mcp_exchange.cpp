// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mcp/mcp_exchange.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kReadAhead = qint64(1024) * 1024;   // bytes that Qt may hold
constexpr qsizetype kRefusalKept = qsizetype(65536); // bytes of a body that is only quoted

QUrl targetOf(const QNetworkReply &reply)
{
    const QUrl told = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    return told.isEmpty() ? told : reply.url().resolved(told);
}

bool isMarkup(const QByteArray &type, const QByteArray &body)
{
    return type.startsWith("text/html") || type.startsWith("application/xhtml") || body.trimmed().startsWith('<');
}

} // namespace

McpExchange::McpExchange(QNetworkReply *reply, Wants wants, qint64 id, McpFaults faults, const McpLimits &limits,
                         std::chrono::milliseconds patience)
    : m_reply(reply)
    , m_wants(wants)
    , m_id(id)
    , m_faults(std::move(faults))
    , m_limits(limits)
    , m_events(qsizetype(limits.size))
{
    m_reply->setReadBufferSize(kReadAhead);
    connect(m_reply, &QNetworkReply::readyRead, this, &McpExchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &McpExchange::finish);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_patience.intervalAsDuration()).count();
        fail(m_faults.ofTimeout(seconds, m_bytes));
    });
    if (m_wants != Wants::Stream)
        m_patience.start(patience);
}

McpExchange::~McpExchange()
{
    stop();
    if (m_reply)
        m_reply->deleteLater(); // its own signal may be what ends us
}

int McpExchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QByteArray McpExchange::contentType() const
{
    return m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray().trimmed().toLower();
}

void McpExchange::read()
{
    if (m_over)
        return;
    const QByteArray bytes = m_reply->readAll();
    m_bytes += bytes.size();
    const bool success = status() >= 200 && status() < 300;
    if (success && contentType().startsWith("text/event-stream")) {
        readStream(bytes);
        return;
    }
    m_body += bytes;
    if (!success)
        m_body.truncate(kRefusalKept);
    else if (m_body.size() > m_limits.size)
        fail(m_faults.ofSize(m_limits.size));
}

void McpExchange::readStream(const QByteArray &bytes)
{
    const auto events = m_events.push(bytes);
    if (!events || (m_wants == Wants::Answer && m_bytes > m_limits.size)) {
        fail(m_faults.ofSize(m_limits.size));
        return;
    }
    for (const QByteArray &data : *events) {
        if (!m_over)
            take(data);
    }
}

void McpExchange::take(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(m_faults.withoutSecrets(json), &error);
    if (error.error != QJsonParseError::NoError) {
        if (isMarkup(contentType(), json))
            return fail(m_faults.ofWebPage(json.left(kRefusalKept)));
        return fail(m_faults.ofProtocol(McpFaults::tr("%1 answers with something that is no JSON: “%2”.")
                                            .arg(m_faults.name(), m_faults.quoted(QString::fromUtf8(json.left(400))))));
    }
    if (document.isObject())
        return takeOne(document.object());
    for (const QJsonValue &each : document.array()) { // batches, of MCP 2025-03-26
        if (!m_over)
            takeOne(each);
    }
}

void McpExchange::takeOne(const QJsonValue &message)
{
    const QJsonObject json = message.toObject();
    if (json.value("method"_L1).isString()) {
        Q_EMIT told(json);
        return;
    }
    if (m_wants != Wants::Answer)
        return;
    const bool answers = json.contains("result"_L1) || json.contains("error"_L1);
    const QJsonValue id = json.value("id"_L1);
    if (!answers)
        return fail(m_faults.ofProtocol(
            McpFaults::tr("%1 answers with JSON that is no answer of JSON-RPC.").arg(m_faults.name())));
    if (id.isDouble() && id.toInteger() == m_id)
        return end(json);
    if (id.isNull() || id.isUndefined()) { // it could not even tell what was asked
        if (json.contains("error"_L1))
            return fail(m_faults.ofRpcError(json.value("error"_L1).toObject()));
    }
    fail(m_faults.ofProtocol(
        McpFaults::tr("%1 answers another request than the one that was made.").arg(m_faults.name())));
}

void McpExchange::finish()
{
    if (m_over)
        return;
    read();
    if (m_over)
        return;
    const QUrl target = targetOf(*m_reply);
    const bool keepsRequest = status() == 307 || status() == 308;
    if (keepsRequest && isSameOrigin(m_reply->url(), target)) {
        stop();
        Q_EMIT redirected(target);
        return;
    }
    if (const auto fault = faultOfEnd()) {
        fail(*fault);
        return;
    }
    if (m_wants != Wants::Answer) {
        end({});
        return;
    }
    const bool streamed = contentType().startsWith("text/event-stream");
    if (const QByteArray last = streamed ? m_events.finish() : m_body; !last.isEmpty())
        take(last);
    if (m_over)
        return;
    fail(m_faults.ofProtocol(
        streamed
            ? McpFaults::tr("%1 ended its stream without the answer.").arg(m_faults.name())
            : McpFaults::tr("%1 took the request (HTTP %2) and answered nothing.").arg(m_faults.name()).arg(status())));
}

/// What the end of the reply says by itself; nothing when it is a success.
std::optional<McpFault> McpExchange::faultOfEnd()
{
    if (status() == 0)
        return m_faults.ofNetwork(m_reply->errorString());
    if (const QUrl target = targetOf(*m_reply); !target.isEmpty())
        return m_faults.ofRedirect(m_reply->url(), target);
    if (status() >= 300 && status() < 400)
        return m_faults.ofProtocol(McpFaults::tr("%1 sends us elsewhere and does not say where (HTTP %2).")
                                       .arg(m_faults.name())
                                       .arg(status()));
    if (status() >= 400)
        return m_faults.ofStatus(status(), m_body, m_reply->rawHeader("WWW-Authenticate"),
                                 m_reply->request().hasRawHeader("Authorization"));
    if (m_wants == Wants::Answer && isMarkup(contentType(), m_body))
        return m_faults.ofWebPage(m_body.left(kRefusalKept));
    if (m_reply->error() != QNetworkReply::NoError)
        return m_faults.ofProtocol(McpFaults::tr("%1 broke off in the middle of its answer: %2.")
                                       .arg(m_faults.name(), m_faults.quoted(m_reply->errorString())));
    return {};
}

void McpExchange::end(const QJsonObject &message)
{
    stop();
    Q_EMIT answered(message);
}

void McpExchange::fail(const McpFault &fault)
{
    stop();
    Q_EMIT failed(fault);
}

void McpExchange::stop()
{
    m_over = true;
    m_patience.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
}

} // namespace turnscope
