// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/socket_end.h"

#include "models/recording/log_limits.h"

namespace turnscope {

using namespace Qt::StringLiterals;

namespace {

/// What QWebSocket says when it closes because of a message that is larger than was allowed it, and nobody else does.
bool isOurRefusal(const QString &reason)
{
    return reason == "Maximum framesize exceeded."_L1 || reason == "Received message is too big."_L1;
}

} // namespace

QString SocketEndText::ofMissing(const ProfileSecrets::Place &place)
{
    return tr("The profile does not keep the key that belongs in %1. Connect again and enter it; for commands, set %2.")
        .arg(place.text(), place.variable());
}

QString SocketEndText::ofNoMemory()
{
    return tr("There was not enough memory for a message of the endpoint, and the connection was closed. What came "
              "before is recorded. Close other programs, then reconnect.");
}

QString SocketEndText::ofClose(int code, const QString &reason, const QString &lastError)
{
    if (code == 3000 && !lastError.isEmpty())
        return tr("The endpoint did not accept the key: %1 (closed with %2)").arg(lastError).arg(code);
    if (code == 4000 && !lastError.isEmpty())
        return tr("The endpoint refused the session: %1 (closed with %2)").arg(lastError).arg(code);
    switch (code) {
    case 1000:
        return tr("The endpoint ended the session.");
    case 1001:
        return reason.isEmpty() ? tr("The endpoint went away: the session is over (closed with 1001).")
                                : tr("The session is over: %1").arg(reason);
    case 1006:
        return tr("The connection was lost without a word from the endpoint (1006). Check your network, then "
                  "reconnect.");
    case 1002:
    case 1007:
        return reason.isEmpty()
                   ? tr("The connection ended for a frame that the WebSocket protocol does not allow (closed with %1). "
                        "Look into what the endpoint sends, then reconnect.")
                         .arg(code)
                   : tr("The connection ended for a frame that the WebSocket protocol does not allow (closed with %1: "
                        "%2). Look into what the endpoint sends, then reconnect.")
                         .arg(code)
                         .arg(reason);
    case 1009:
        if (isOurRefusal(reason))
            return tr("The endpoint sent a message of more than %1 MB, more than any service needs: it was not read, "
                      "and "
                      "the connection was closed. What came before is recorded. Look into what the endpoint sends, "
                      "then "
                      "reconnect.")
                .arg(limits::kLargestMessage >> 20);
        return tr("A message was too big (closed with 1009). Send less audio or a smaller image at once.");
    case 1011:
    case 1012:
    case 1013:
        return tr("The endpoint is in trouble (closed with %1). Wait a little, then reconnect.").arg(code);
    default:
        return reason.isEmpty() ? tr("The endpoint closed the connection with code %1.").arg(code)
                                : tr("The endpoint closed the connection with code %1: %2").arg(code).arg(reason);
    }
}

} // namespace turnscope
