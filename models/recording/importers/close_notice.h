// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recording/importers/json_splitter.h"

#include <QByteArray>

#include <optional>
#include <string>

namespace turnscope {

/// That the connection was closed, as the log's tool noted it (RFC 6455, 7.4): no event of the protocol's.
struct CloseNotice
{
    std::optional<int> code; ///< 1000 to 1015, 3000 to 4999
    std::string reason;      ///< UTF-8; empty for one that only names the code
    bool byClient = false;

    /// It says more than that somebody was done.
    bool isTelling() const;

    /// As this console would have noted it: console.disconnected.
    QByteArray frame() const;

    friend bool operator==(const CloseNotice &, const CloseNotice &) = default;
};

/// Of an object: {"kind":"close","code":1011,…}, {"code":1006,"reason":"","wasClean":false} and their like.
std::optional<CloseNotice> closeOf(const std::vector<JsonField> &fields);

/// Of a line of text: "< CLOSE 1011 (internal error) keepalive [19 bytes]", "WebSocket closed: code=4000 reason=…",
/// "received 1008 (policy violation) …; then sent 1008". Not of prose.
std::optional<CloseNotice> closeOfLine(std::string_view line);

} // namespace turnscope
