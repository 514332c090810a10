// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/http_response.h"

#include <QDateTime>
#include <QJsonObject>

#include <deque>
#include <optional>

namespace turnscope {

/// What `POST /v1/realtime/client_secrets` gives out (realtime-protocol 1.4): secrets that open sessions until they expire,
/// each with settings that its sessions begin with. The newest are remembered, none outlives the endpoint.
class ClientSecrets
{
public:
    static constexpr size_t kMost = 1000;

    struct Secret
    {
        QString value;
        QDateTime expires;
        QJsonObject session; ///< the settings that were asked for, with `type`; empty when none were
    };

    /// The response to a request with this body; `now` is when it came.
    HttpResponse create(const QByteArray &body, const QDateTime &now);

    /// The secret of this value, expired or not; nothing when it is none of ours.
    const Secret *find(const QString &value) const;

private:
    std::deque<Secret> m_secrets; ///< the oldest first
};

} // namespace turnscope
