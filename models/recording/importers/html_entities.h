// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace turnscope {

/// Whether JSON in it was written for a web page: {&quot;type&quot;: …
bool hasEntities(std::string_view text);

/// The text without them; those that JSON has no need of stay. Decided line by line: JSON that stands there as it is keeps
/// what its texts quote of a web page. Never longer, and with as many lines.
QByteArray withoutEntities(std::string_view text);

} // namespace turnscope
