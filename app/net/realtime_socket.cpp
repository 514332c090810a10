// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/realtime_socket.h"

#include "app/net/peer.h"
#include "models/control/profile_secrets.h"
#include "models/within_memory.h"

#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>
#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

// The signal has a name of its own since Qt 6.5, and under the old one it is deprecated.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr auto kSocketError = &QWebSocket::errorOccurred;
#else
constexpr auto kSocketError = QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error);
#endif

} // namespace

RealtimeSocket::RealtimeSocket(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(kConnectSeconds));
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const int seconds = int(std::chrono::ceil<std::chrono::seconds>(m_timer.intervalAsDuration()).count());
        end({0, {}, 0, m_closing, {HandshakeText::ofTimeout(seconds, m_stage, m_url), {}}});
    });
}

RealtimeSocket::~RealtimeSocket()
{
    if (m_socket)
        m_socket->disconnect(this);
}

QUrl RealtimeSocket::endpoint(const Profile &profile)
{
    QUrl url = profile.url;
    QUrlQuery query(url);
    if (!profile.model.isEmpty()) {
        query.removeAllQueryItems(u"model"_s);
        query.addQueryItem(u"model"_s, profile.model);
        url.setQuery(query);
    }
    return url;
}

void RealtimeSocket::open(const Profile &profile, const KeyMemory &key)
{
    m_url = endpoint(profile);
    m_accepted = profile.certificate;
    if (const auto missing = ProfileSecrets::missing(profile); !missing.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this, text = SocketEndText::ofMissing(missing.first())] {
                end({0, {}, 0, m_closing, {text, {}}});
            },
            Qt::QueuedConnection);
        return;
    }
    m_ban = CoreDumpBan::where(!ProfileSecrets::in(profile).isEmpty());
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingFrameSize(kLargestMessage);
    m_socket->setMaxAllowedIncomingMessageSize(kLargestMessage);
    m_socket->setProxy(peer::proxyFor(m_url));
    connect(m_socket.get(), &QWebSocket::connected, this, [this] {
        // Small frames leave at once: otherwise each waits up to 40 ms for the acknowledgement of the one before.
        // QWebSocket has no way to say so, but the socket beneath is its child.
        if (auto *stream = m_socket->findChild<QAbstractSocket *>())
            stream->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_timer.stop();
        m_opened = true;
        Q_EMIT opened();
    });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &RealtimeSocket::noteClosed);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { deliver([&] { Q_EMIT textReceived(text.toUtf8()); }); });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &bytes) { deliver([&] { Q_EMIT binaryReceived(bytes); }); });
    connect(m_socket.get(), kSocketError, this, &RealtimeSocket::noteError);
    connect(m_socket.get(), &QWebSocket::sslErrors, this, &RealtimeSocket::noteTls);

    if (!peer::areHeaders(profile.headers)) {
        // QWebSocket would send nothing at all, and wait.
        QMetaObject::invokeMethod(
            this,
            [this, text = HandshakeText::ofFault({HandshakeFault::Kind::BadAddress, 0}, m_url)] {
                end({0, {}, 0, m_closing, {text, {}}});
            },
            Qt::QueuedConnection);
        return;
    }
    QNetworkRequest request(m_url);
    // QWebSocket sends no user info, and some servers never ask for it (RFC 7617).
    if (!m_url.userInfo().isEmpty()) {
        const QString user = m_url.userName(QUrl::FullyDecoded) + u':' + m_url.password(QUrl::FullyDecoded);
        request.setRawHeader("Authorization", "Basic " + user.toUtf8().toBase64());
    }
    for (const Profile::Header &header : profile.headers)
        request.setRawHeader(header.name, header.value);
    if (!key.isEmpty())
        request.setRawHeader("Authorization", QByteArray("Bearer ").append(key.view()));
    m_timer.start();
    m_socket->open(request);
    watchStages();
}

/// QWebSocket has no way to say how far it has come, but the socket beneath is its child.
void RealtimeSocket::watchStages()
{
    auto *stream = m_ended ? nullptr : m_socket->findChild<QAbstractSocket *>();
    if (!stream)
        return;
    connect(stream, &QAbstractSocket::connected, this, [this] { m_stage = std::max(m_stage, ConnectStage::Reached); });
    if (auto *secure = qobject_cast<QSslSocket *>(stream))
        connect(secure, &QSslSocket::encrypted, this, [this] { m_stage = ConnectStage::Secure; });
}

/// A message for which there is not enough memory ends the connection: what came next would follow upon a hole.
void RealtimeSocket::deliver(const std::function<void()> &message)
{
    if (m_deaf || withinMemory(message))
        return;
    m_deaf = true;
    // Not within QWebSocket's own call.
    QMetaObject::invokeMethod(
        this,
        [this] {
            end({0, {}, 0, m_closing, {SocketEndText::ofNoMemory(), {}}});
        },
        Qt::QueuedConnection);
}

bool RealtimeSocket::isOpen() const
{
    return m_opened && !m_closing && !m_ended && m_socket->isValid();
}

bool RealtimeSocket::send(const QByteArray &frame)
{
    if (!isOpen())
        return false;
    m_socket->sendTextMessage(QString::fromUtf8(frame));
    return true;
}

void RealtimeSocket::close()
{
    if (m_ended || m_closing)
        return;
    m_closing = true;
    if (!m_opened)
        return end({0, {}, 0, true, {}});
    m_timer.start(2000); // for an endpoint that does not answer the goodbye
    m_socket->close();
}

/// While the handshake waits for the answer: without one it ends.
void RealtimeSocket::noteTls(const QList<QSslError> &errors)
{
    auto *secure = m_socket->findChild<QSslSocket *>();
    const QSslCertificate certificate = secure ? secure->peerCertificate() : QSslCertificate();
    const bool acceptable = !certificate.isNull() && peer::lacksTrustAlone(errors);
    const QByteArray sha256 = certificate.digest(QCryptographicHash::Sha256);
    if (acceptable && !m_accepted.isEmpty() && sha256 == m_accepted)
        return secure->ignoreSslErrors();
    QStringList problems;
    for (const QSslError &error : errors)
        problems += error.errorString() + u'.';
    const bool another = !m_accepted.isEmpty() && sha256 != m_accepted;
    m_tlsProblem = another ? HandshakeText::ofOtherCertificate(m_url) : HandshakeText::ofCertificate(problems, m_url);
    if (acceptable)
        m_refused = {HandshakeText::place(m_url),
                     certificate.subjectDisplayName(),
                     certificate.issuerDisplayName(),
                     certificate.effectiveDate(),
                     certificate.expiryDate(),
                     sha256,
                     another};
}

void RealtimeSocket::noteError(QAbstractSocket::SocketError error)
{
    if (m_opened) {
        m_dropped = true;
        return;
    }
    const QString detail = m_socket->errorString();
    const HandshakeFault fault = HandshakeFault::in(detail);
    const QString text = fault.kind != HandshakeFault::Kind::Unknown ? HandshakeText::ofFault(fault, m_url)
                         : !m_tlsProblem.isEmpty()                   ? m_tlsProblem
                                                   : HandshakeText::ofSocketError(error, m_stage, m_url);
    end({0, {}, fault.httpStatus, m_closing, {text, peer::plain(detail)}, m_refused});
}

void RealtimeSocket::noteClosed()
{
    if (!m_opened) {
        // The error that says why comes after this signal, if there is one.
        const SocketEnd unexplained{
            0,
            {},
            0,
            m_closing,
            {HandshakeText::ofSocketError(QAbstractSocket::RemoteHostClosedError, m_stage, m_url), {}}};
        QMetaObject::invokeMethod(
            this, [this, unexplained] { end(unexplained); }, Qt::QueuedConnection);
        return;
    }
    int code = m_socket->closeCode();
    const QString reason = m_socket->closeReason();
    // QWebSocket reports 1000 as long as no close frame has come.
    if (!m_closing && m_dropped && code == QWebSocketProtocol::CloseCodeNormal && reason.isEmpty())
        code = QWebSocketProtocol::CloseCodeAbnormalDisconnection;
    end({code, reason, 0, m_closing, {SocketEndText::ofClose(code, reason, {}), reason}});
}

void RealtimeSocket::end(const SocketEnd &end)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket.release()->deleteLater(); // not before: it may be what says so; it keeps the key in its request
    }
    SocketEnd told = end;
    if (told.byWish)
        told.error = {};
    Q_EMIT ended(told);
}

} // namespace turnscope
