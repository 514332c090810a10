// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/wire/wire_error.h"

#include <QByteArray>

namespace turnscope {

/// A response with a JSON body, after which the connection is closed.
struct HttpResponse
{
    int status;
    QByteArray reason;
    QByteArray json;
    QByteArray headers = {}; ///< besides the usual ones, each line with its CRLF

    /// One that says what was wrong, in the form the service says it.
    static HttpResponse refusal(int status, const QByteArray &reason, const WireError &error);

    QByteArray toBytes() const;
};

} // namespace turnscope
