// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QCoreApplication>
#include <QUrl>

namespace turnscope {

/// Where a ClickHouse server with a fleet's tables is asked, as it was typed: what names the user in it is taken out.
struct FleetAddress
{
    Q_DECLARE_TR_FUNCTIONS(turnscope::FleetAddress)

public:
    QUrl url; ///< http(s)://HOST:PORT/?database=NAME and no more
    QString user;
    QByteArray password;

    /// "host:8123", "https://user:word@host:8443/?database=turnscope". Without a scheme it is http, without a port
    /// ClickHouse's own, without a database "turnscope". An error, which repeats no password, where it is no address.
    static Result<FleetAddress> parse(const QString &typed);
};

} // namespace turnscope
