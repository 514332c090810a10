// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/thinking/chat_brain.h"

#include "app/rehearsal/thinking/chat_messages.h"
#include "app/rehearsal/thinking/chat_thought.h"

#include <QJsonDocument>
#include <QNetworkProxy>

namespace turnscope {

using namespace Qt::StringLiterals;

ChatBrain::ChatBrain(ChatEndpoint endpoint)
    : m_endpoint(std::move(endpoint))
    , m_network(std::make_shared<QNetworkAccessManager>())
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    const auto proxies = m_endpoint.isHere()
                             ? QList<QNetworkProxy>()
                             : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(m_endpoint.url));
    m_network->setProxy(proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first());
}

ChatBrain::~ChatBrain() = default;

std::unique_ptr<Thought> ChatBrain::think(const ModelInput &prompt)
{
    QNetworkRequest request(m_endpoint.completions());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Accept", "text/event-stream");
    request.setRawHeader("Accept-Encoding", "identity"); // else words may wait in the compressor
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QByteArray key;
    if (m_endpoint.key && !m_endpoint.key->isEmpty()) {
        key = m_endpoint.key->view().toByteArray();
        request.setRawHeader("Authorization", "Bearer " + key);
    }
    const auto post = [network = m_network, request](const QJsonObject &asked) {
        const QByteArray body = QJsonDocument(asked).toJson(QJsonDocument::Compact);
        std::unique_ptr<QNetworkReply> reply(network->post(request, body));
        reply->setParent(nullptr);
        QObject::connect(reply.get(), &QObject::destroyed, [network] {}); // a request that was given up still ends
        return reply;
    };
    const QJsonObject asked = chatRequest(prompt, m_endpoint.model);
    QJsonObject plain = asked;
    plain.remove("stream_options"_L1);
    ChatThought::Again again;
    if (*m_asksForUsage)
        again = [post, plain, asks = m_asksForUsage] {
            *asks = false;
            return post(plain);
        };
    return std::make_unique<ChatThought>(post(*m_asksForUsage ? asked : plain), m_endpoint.patience, key,
                                         m_endpoint.model, std::move(again));
}

} // namespace turnscope
