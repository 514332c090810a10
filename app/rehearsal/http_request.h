// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QUrl>

#include <optional>

namespace turnscope {

/// The head of an HTTP/1.1 request.
struct HttpRequest
{
    static constexpr qsizetype kLongestHead = 16 * 1024; ///< bytes

    QByteArray method;
    QUrl target;                           ///< path and query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case; the last one of a name counts
    qsizetype size = 0;                    ///< bytes of the head

    bool asksForWebSocket() const;

    std::optional<qsizetype> bodySize() const; ///< nothing when its head does not say

    /// No page of another machine may talk to this one: without an Origin, or with one on this machine, it is ours.
    bool comesFromThisMachine() const;
};

/// Whether `bytes` hold a whole head; too long a one without an end never will.
bool hasWholeHead(const QByteArray &bytes);

/// Nothing when it is not one.
std::optional<HttpRequest> parseHead(const QByteArray &bytes);

} // namespace turnscope
