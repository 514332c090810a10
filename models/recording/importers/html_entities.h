// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace turnscope {

/// Whether JSON in it was written for a web page: {&quot;type&quot;: …
bool hasEntities(std::string_view text);

/// The text without them; those that JSON has no need of stay.
QByteArray withoutEntities(std::string_view text);

} // namespace turnscope
