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
    const QByteArray body = QJsonDocument(chatRequest(prompt, m_endpoint.model)).toJson(QJsonDocument::Compact);
    std::unique_ptr<QNetworkReply> reply(m_network->post(request, body));
    reply->setParent(nullptr);
    QObject::connect(reply.get(), &QObject::destroyed,
                     [network = m_network] {}); // a request that was given up still ends
    return std::make_unique<ChatThought>(std::move(reply), m_endpoint.patience, key, m_endpoint.model);
}

} // namespace turnscope
