// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/wire/wire_schema.h"

#include <QJsonObject>

namespace turnscope::schema {

/// The service's verdict on a client event's shape (PROTOCOL 2.3): nothing when it is well formed. What depends
/// on the session's state (an unknown item, a second response) is not looked at here.
Refusal checkClientEvent(const QJsonObject &event);

/// A session object of a `session.update` or of a client secret (PROTOCOL 3.1, 3.3).
Refusal checkSession(const QJsonObject &session, const QString &path);

} // namespace turnscope::schema
