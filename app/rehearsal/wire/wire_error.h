// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace turnscope {

/// What an `error` event says (PROTOCOL 11). Empty code and param are null on the wire.
struct WireError
{
    QString code;
    QString message; ///< the service's own words, never translated
    QString param;
    QString type = QStringLiteral("invalid_request_error");

    /// The value of `error` in the event; `clientEventId` is that of the event that caused it.
    QJsonObject toJson(const QString &clientEventId) const
    {
        const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
        return {{QStringLiteral("type"), type},
                {QStringLiteral("code"), orNull(code)},
                {QStringLiteral("message"), message},
                {QStringLiteral("param"), orNull(param)},
                {QStringLiteral("event_id"), orNull(clientEventId)}};
    }
};

} // namespace turnscope
