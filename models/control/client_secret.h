// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/control/profile.h"
#include "models/result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

namespace turnscope {

/// What a client secret is wanted for: an app opens sessions with it in place of the key, until it expires (PROTOCOL
/// 1.4). A value.
struct ClientSecretWish
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ClientSecretWish)

public:
    static constexpr int kFewest = 10; ///< seconds of life, as the service takes them
    static constexpr int kUsual = 600;
    static constexpr int kMost = 7200;

    Profile profile;
    QJsonObject session; ///< settings that its sessions begin with, as a session.update has them; may be empty
    int seconds = kUsual;

    /// Where they are made: beneath the profile's own address, over http or https as that is ws or wss. An error: its
    /// address is none of a realtime endpoint that makes any; a sentence.
    Result<QUrl> address() const;

    /// The request's, in JSON.
    QByteArray body() const;
};

/// One that was made. Whoever has it can open sessions: it is shown masked, and kept nowhere.
struct ClientSecret
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::ClientSecret)

public:
    QByteArray value;
    QDateTime expires; ///< by the endpoint's clock; to open sessions: one that runs goes on

    /// Of the endpoint's answer; an error says what that lacks, and repeats nothing of it.
    static Result<ClientSecret> read(const QByteArray &answer);
};

} // namespace turnscope
