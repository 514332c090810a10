// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/door/http_response.h"

#include <QDateTime>
#include <QJsonObject>

#include <deque>
#include <optional>

namespace turnscope {

/// What `POST /v1/realtime/client_secrets` gives out (PROTOCOL 1.4): secrets that open sessions until they expire,
/// each with settings that its sessions begin with. The newest are remembered, by number and size; none outlives the
/// endpoint.
class ClientSecrets
{
public:
    static constexpr size_t kMost = 1000;

    struct Secret
    {
        QString value;
        QDateTime expires;
        QJsonObject session; ///< the settings that were asked for, with `type`; empty when none were
        qsizetype weight;    ///< bytes of the request
    };

    /// The response to a request with this body; `now` is when it came.
    HttpResponse create(const QByteArray &body, const QDateTime &now);

    /// The value that was given out last; empty before.
    QString newest() const { return m_secrets.empty() ? QString() : m_secrets.back().value; }

    /// The secret of this value, expired or not; nothing when it is none of ours.
    const Secret *find(const QString &value) const;

private:
    std::deque<Secret> m_secrets; ///< the oldest first
    qsizetype m_weight = 0;       ///< of them all
};

} // namespace turnscope
