// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/client_secret_desk.h"

#include "app/net/handshake_fault.h"
#include "app/net/peer.h"
#include "app/net/socket_end.h"
#include "models/control/profile_secrets.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <utility>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest makeSecretRequest(const QUrl &url, const Profile &profile, const KeyMemory &key)
{
    QNetworkRequest request(url);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setTransferTimeout(ClientSecretDesk::kPatience);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"turnscope/"_s + QCoreApplication::applicationVersion());
    for (const Profile::Header &header : profile.headers)
        request.setRawHeader(header.name, header.value);
    if (!key.isEmpty())
        request.setRawHeader("Authorization", QByteArray("Bearer ").append(key.view()));
    return request;
}

/// As a socket would have told it.
QAbstractSocket::SocketError socketError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return QAbstractSocket::ConnectionRefusedError;
    case QNetworkReply::RemoteHostClosedError:
        return QAbstractSocket::RemoteHostClosedError;
    case QNetworkReply::HostNotFoundError:
        return QAbstractSocket::HostNotFoundError;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // the transfer's timeout
        return QAbstractSocket::SocketTimeoutError;
    case QNetworkReply::SslHandshakeFailedError:
        return QAbstractSocket::SslHandshakeFailedError;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return QAbstractSocket::ProxyConnectionRefusedError;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return QAbstractSocket::ProxyAuthenticationRequiredError;
    default:
        return QAbstractSocket::UnknownSocketError;
    }
}

} // namespace

ClientSecretDesk::ClientSecretDesk(Rehearsal rehearsal, QObject *parent)
    : ClientSecretControl(parent)
    , m_rehearsal(std::move(rehearsal))
{
}

ClientSecretDesk::~ClientSecretDesk()
{
    cancel();
}

void ClientSecretDesk::cancel()
{
    ++m_wish;
    m_answer = nullptr;
    m_key.clear();
    m_secrets.forget();
    m_tlsProblem.clear();
    m_tooLarge = false;
    if (m_reply)
        m_reply->disconnect(this);
    m_reply = nullptr;
    if (m_network)
        m_network.release()->deleteLater(); // it may be what tells
    m_ban.reset();
}

void ClientSecretDesk::make(const ClientSecretWish &wish, const QByteArray &key, Made answer)
{
    cancel();
    m_answer = std::move(answer);
    m_key = KeyMemory(key);
    const QList<QByteArray> carried = ProfileSecrets::in(wish.profile);
    m_ban = CoreDumpBan::where(!carried.isEmpty());
    m_secrets.add(m_key.view());
    for (const QByteArray &secret : carried)
        m_secrets.add(secret);
    ClientSecretWish asked = wish;
    if (asked.profile.kind == Profile::Kind::Rehearsal) {
        asked.profile.url = m_rehearsal();
        if (asked.profile.url.isEmpty())
            return refuse(
                {tr("The rehearsal endpoint is there as long as a session with it is connected. Connect to it "
                    "first; for an app of yours, start the endpoint that the start page offers."),
                 {}});
    }
    if (const auto missing = ProfileSecrets::missing(asked.profile); !missing.isEmpty())
        return refuse({SocketEndText::ofMissing(missing.first()), {}});
    if (!peer::areHeaders(asked.profile.headers))
        return refuse({HandshakeText::ofFault({HandshakeFault::Kind::BadAddress, 0}, asked.profile.url), {}});
    const Result<QUrl> url = asked.address();
    if (!url)
        return refuse(url.error());
    send(*url, asked);
}

/// Not within the call.
void ClientSecretDesk::refuse(const Error &error)
{
    QMetaObject::invokeMethod(
        this,
        [this, error, wish = m_wish] {
            if (wish == m_wish)
                this->answer(tl::unexpected(error));
        },
        Qt::QueuedConnection);
}

void ClientSecretDesk::send(const QUrl &url, const ClientSecretWish &wish)
{
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setProxy(peer::proxyFor(url));
    m_reply = m_network->post(makeSecretRequest(url, wish.profile, m_key), wish.body());
    connect(
        m_reply, &QNetworkReply::sslErrors, this,
        [this, accepted = wish.profile.certificate](const QList<QSslError> &errors) { checkTrust(errors, accepted); });
    connect(m_reply, &QNetworkReply::readyRead, this, &ClientSecretDesk::noteSize);
    connect(m_reply, &QNetworkReply::finished, this, &ClientSecretDesk::finish);
}

void ClientSecretDesk::checkTrust(const QList<QSslError> &errors, const QByteArray &accepted)
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    const bool pinned =
        !accepted.isEmpty() && !certificate.isNull() && certificate.digest(QCryptographicHash::Sha256) == accepted;
    if (pinned && peer::lacksTrustAlone(errors))
        return m_reply->ignoreSslErrors();
    QStringList problems;
    for (const QSslError &error : errors)
        problems += error.errorString() + u'.';
    m_tlsProblem = accepted.isEmpty() || pinned ? HandshakeText::ofCertificate(problems, m_reply->url())
                                                : HandshakeText::ofOtherCertificate(m_reply->url());
}

void ClientSecretDesk::noteSize()
{
    if (m_reply->bytesAvailable() <= kLargest || m_tooLarge)
        return;
    m_tooLarge = true;
    m_reply->abort();
}

void ClientSecretDesk::finish()
{
    const QByteArray body = m_reply->isOpen() ? m_reply->read(kLargest) : QByteArray();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status / 100 == 2 && m_reply->error() == QNetworkReply::NoError)
        return answer(ClientSecret::read(body));
    const Error error = errorOf(*m_reply, body);
    answer(tl::unexpected(Error{m_secrets.text(error.text), error.detail}));
}

/// Of a secret that is cut in two, half would stay.
QString ClientSecretDesk::plain(const QString &told) const
{
    return peer::plain(m_secrets.text(told));
}

Error ClientSecretDesk::errorOf(QNetworkReply &reply, const QByteArray &body) const
{
    const QUrl url = reply.url();
    const QString where = HandshakeText::place(url);
    if (m_tooLarge)
        return {tr("%1 answered more than a client secret can be, and was cut off. Check the address.").arg(where), {}};
    if (!m_tlsProblem.isEmpty())
        return {m_tlsProblem, plain(reply.errorString())};
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || status / 100 == 2) // the answer was broken off
        return {HandshakeText::ofSocketError(socketError(reply.error()), ConnectStage::Nothing, url),
                plain(reply.errorString())};
    const QJsonObject told = QJsonDocument::fromJson(body).object().value("error"_L1).toObject();
    const QString words = plain(told.value("message"_L1).toString());
    switch (status) {
    case 400:
    case 422:
        return {tr("%1 makes no secret with these settings (HTTP %2). Change them, or make one without.")
                    .arg(where)
                    .arg(status),
                words};
    case 404:
    case 405:
    case 501:
        return {
            tr("%1 makes no client secrets at “%2” (HTTP %3). Many endpoints have none; check the profile's address.")
                .arg(where, url.path())
                .arg(status),
            words};
    default:
        return {HandshakeText::ofStatus(status, url), words};
    }
}

void ClientSecretDesk::answer(const Result<ClientSecret> &made)
{
    const Made told = m_answer;
    cancel();
    if (told)
        told(made);
}

} // namespace turnscope
