// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/core_dump_ban.h"
#include "app/keys/key_memory.h"
#include "models/control/client_secret_control.h"
#include "models/protocol/redactor.h"

#include <QNetworkReply>

#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace turnscope {

/// Makes client secrets by one HTTP request to the profile's own host: no redirection is followed, no cookie kept, and
/// of a certificate that nobody vouches for only the one that the profile trusts is accepted, as with its sessions.
class ClientSecretDesk : public ClientSecretControl
{
    Q_OBJECT

public:
    static constexpr qint64 kLargest = 1'000'000; ///< bytes of an answer: a session with its tools is far smaller
    static constexpr int kPatience = 20'000;      ///< ms without a byte

    /// Tells the address of the rehearsal endpoint while a session with it is connected; else an empty one.
    using Rehearsal = std::function<QUrl()>;

    explicit ClientSecretDesk(Rehearsal rehearsal, QObject *parent = nullptr);
    ~ClientSecretDesk() override;

    void make(const ClientSecretWish &wish, const QByteArray &key, Made answer) override;
    void cancel() override;

private:
    void refuse(const Error &error);
    void send(const QUrl &url, const ClientSecretWish &wish);
    void checkTrust(const QList<QSslError> &errors, const QByteArray &accepted);
    void noteSize();
    void finish();
    Error errorOf(QNetworkReply &reply, const QByteArray &body) const;
    QString plain(const QString &told) const;
    void answer(const Result<ClientSecret> &made);

    Rehearsal m_rehearsal;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< of one request: it keeps nothing for the next
    QNetworkReply *m_reply = nullptr;                 ///< m_network's
    KeyMemory m_key;
    std::unique_ptr<CoreDumpBan> m_ban; ///< the profile carries a secret
    Redactor m_secrets;                 ///< that may be repeated in what the endpoint says
    QString m_tlsProblem;
    bool m_tooLarge = false;
    Made m_answer;
    quint64 m_wish = 0;
};

} // namespace turnscope
