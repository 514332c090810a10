// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/fleet_control.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace turnscope {

/// Asks a ClickHouse server over HTTP. Connects to the host that it is told and nowhere else: redirections are refused.
/// User and password go in headers, over https or to this machine alone, never in an address. Lives on one thread.
class ClickHouseExchange : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<FleetAnswer> &answer)>;

    explicit ClickHouseExchange(QObject *parent = nullptr);
    ~ClickHouseExchange() override;

    /// `done` is called once, not before the event loop runs again, and not at all after stop().
    /// `number`: for giveUp(); 0: it is not.
    void ask(const FleetSource &source, const QByteArray &sql, Done done, quint64 number = 0);

    void giveUp(quint64 number);

    void stop();

    /// For a whole answer; from the next ask() on.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

private:
    struct Asked
    {
        quint64 number = 0;
        QNetworkReply *reply = nullptr;
        Done done{};
        QByteArray answer{};
        QString host{};
        QByteArray password{};
        Error refused{}; ///< by ourselves
        bool isTooLong = false;
        bool isTooLate = false;
    };

    void send(const std::shared_ptr<Asked> &asked, const QUrl &url, const QString &user, const QByteArray &sql);
    void drop(Asked &asked);
    void take(const std::shared_ptr<Asked> &asked);
    void finish(const std::shared_ptr<Asked> &asked);
    static Result<FleetAnswer> resultOf(const Asked &asked);

    std::chrono::milliseconds m_patience{std::chrono::minutes(1)};
    QNetworkAccessManager m_network;
    std::vector<std::shared_ptr<Asked>> m_asked;
};

} // namespace turnscope
