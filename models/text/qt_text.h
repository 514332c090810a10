// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace turnscope {

/// What the protocol's tables and simdjson have as bytes, as Qt has text.
inline QString utf8Text(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The same of text that is known to be ASCII: names of fields, rules, events.
inline QString latinText(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

} // namespace turnscope
