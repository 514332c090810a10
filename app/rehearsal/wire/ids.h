// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnscope {

/// Ids of the form the service gives: a prefix, five base-62 digits of the seconds since 2019-12-20 (so that they grow
/// with time, PROTOCOL 13.1), and sixteen random ones.
namespace ids {

QString event();
QString item();
QString response();
QString session();
QString conversation();
QString mcp(QLatin1StringView kind); ///< mcp_, mcpl_ (a listing) or mcpr_ (a request for approval)
QString call();                      ///< call_ and sixteen random digits
QString clientSecret();              ///< ek_ and 32 random hexadecimal digits
QString padding(qsizetype length);   ///< random digits, for `obfuscation`

} // namespace ids

} // namespace turnscope
