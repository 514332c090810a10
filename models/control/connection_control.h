// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/profile.h"
#include "models/control/refused_certificate.h"
#include "models/result.h"

#include <QObject>

#include <optional>

namespace turnscope {

enum class ConnectionState : quint8 { Disconnected, Connecting, Connected, Closing };

/// The connection as the window shows it.
struct ConnectionStatus
{
    ConnectionState state = ConnectionState::Disconnected;
    QString endpoint;          ///< "ws 127.0.0.1:40871"
    Error reason;              ///< why it is disconnected, when not by wish; empty otherwise
    bool canReconnect = false; ///< offered, never done by itself

    std::optional<Profile> profile = std::nullopt; ///< of the last connectTo(), its secrets taken out

    /// reconnect() would lack the key that there was: it is to be asked for, and connectTo() called with it.
    bool keyForgotten = false;

    bool keyRefused = false; ///< the endpoint did not take the key, or wants one: another is to be asked for

    /// The endpoint's, which is why there is no connection; it can be accepted for this profile.
    std::optional<RefusedCertificate> certificate = std::nullopt;
};

/// Where to connect, and the connection. GUI thread; every call returns at once, and what came of it is told by
/// signals. What prevents a connection is the reason in its status.
class ConnectionControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Rehearsal, OpenAI, then the user's own by name.
    virtual QList<Profile> profiles() const = 0;

    /// Keeps a custom profile across starts, in place of one of the same name. Never stores a key.
    virtual void addProfile(const Profile &profile) = 0;
    virtual void removeProfile(const QString &name) = 0;

    /// `key` is kept in memory until disconnectFromEndpoint(), so that reconnect() can be offered; empty
    /// where the profile needs none.
    virtual void connectTo(const Profile &profile, const QByteArray &key) = 0;

    /// To the same profile, as a new session; nothing without one before, or where its key was forgotten.
    virtual void reconnect() = 0;

    /// From now on the profile accepts the certificate that was refused, and is connected to again. Nothing where that
    /// is not the one that the user was `shown`. What is kept of the profile learns of it only while it names the same
    /// server.
    virtual void trustCertificate(const RefusedCertificate &shown) = 0;

    virtual void disconnectFromEndpoint() = 0;
    virtual ConnectionStatus status() const = 0;

Q_SIGNALS:
    void profilesChanged();
    void statusChanged();
};

} // namespace turnscope
