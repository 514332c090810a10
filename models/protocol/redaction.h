// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace turnscope {

/// A frame without its secrets.
struct Redacted
{
    QByteArray frame;    ///< shares the original's bytes when there was nothing to remove
    QStringList removed; ///< the keys whose values were replaced, in order; "" stands for a value in a list
};

/// Replaces secrets in a frame by "[redacted]" and leaves every other byte as it is: OAuth tokens and headers of
/// MCP tools ("authorization", everything in "headers"), keys and client secrets under their usual names,
/// and every string that looks like an OpenAI key (sk-…, ek_…) or a bearer token, wherever it stands. Works on
/// text that is not JSON too, string by string. Source: realtime-protocol 3.6, the five places of keys.
Redacted redact(const QByteArray &frame);

/// What stands in a secret's place.
inline constexpr char kRedacted[] = "[redacted]";

} // namespace turnscope
