// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/wire/beta_dialect.h"
#include "app/rehearsal/wire/effective_session.h"

#include <QByteArray>
#include <QUrl>

#include <tl/expected.hpp>

#include <functional>

namespace turnscope {

class ClientSecrets;

/// How a client introduces itself: the URL it asks for, and a way to its headers.
struct Introduction
{
    QUrl url;
    std::function<QByteArray(const char *name)> header;

    /// The key, wherever it is (PROTOCOL 1.2, 1.3, 1.8): `Authorization: Bearer`, `api-key`, the subprotocol
    /// `openai-insecure-api-key.…`, or the query's `api-key`. Empty when there is none.
    QString key() const;

    /// The door by which it asks for the shapes of the beta: header or subprotocol, the old Azure path, Voice Live's path.
    std::optional<BetaDoor> betaDoor() const;
};

/// Why a client does not get in, and with which code its connection is closed.
struct Refused
{
    WireError error;
    int closeCode;

    QString closeReason() const { return error.code.isEmpty() ? error.type : error.type + u'.' + error.code; }
};

/// What the endpoint asks of those who come in.
struct Rules
{
    QString token; ///< without one, any key will do, and none
    const ClientSecrets &secrets;
    QDateTime now;
    std::chrono::seconds sessionLimit;
    bool beta = false; ///< those who ask for the beta get it
};

/// Whether this key opens the endpoint: the token, or a client secret of ours that has not expired. Nothing when it does.
std::optional<Refused> checkKey(const QString &key, const Rules &rules);

/// The settings a new session begins with, by what the client asks for in the URL and what its client secret says.
tl::expected<EffectiveSession, Refused> admit(const Introduction &client, const Rules &rules);

} // namespace turnscope
