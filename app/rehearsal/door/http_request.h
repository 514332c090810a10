// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

#include <optional>

namespace turnscope {

/// The head of an HTTP/1.1 request.
struct HttpRequest
{
    /// Why what came is not answered, and with which status.
    struct Fault
    {
        int status;
        QByteArray reason;
        QString message;
        QByteArray headers = {}; ///< that the answer has besides, each line with its CRLF
    };

    QByteArray method;
    QUrl target; ///< path and query
    QHash<QByteArray, QByteArray>
        headers;        ///< names in lower case; values of one that came repeatedly, joined by commas
    qsizetype size = 0; ///< bytes of the head

    bool asksForWebSocket() const;

    /// What is wrong with its handshake (RFC 6455 4.2.1); QWebSocketServer would close without a word.
    std::optional<Fault> handshakeFault() const;

    std::optional<qsizetype> bodySize() const; ///< nothing when its head does not say

    /// Whether it was sent to this machine by a name that stands for nothing else: localhost, 127.0.0.0/8 or [::1], with or
    /// without a port. A page whose own name resolves to this machine (DNS rebinding) shows itself by its Host.
    bool isMeantForThisMachine() const;

    /// No page of another machine may talk to this one: without an Origin, or with one on this machine, it is ours.
    bool comesFromThisMachine() const;
};

/// Whether `bytes` hold a whole head; too long a one without an end never will.
bool hasWholeHead(const QByteArray &bytes);

/// The head that `bytes` begin with, strictly (RFC 9112): a header on which something depends here comes once (of two, a
/// proxy or a browser may go by one and we by the other), and Host does come. DoorLimits has the lengths.
tl::expected<HttpRequest, HttpRequest::Fault> parseHead(const QByteArray &bytes);

} // namespace turnscope
