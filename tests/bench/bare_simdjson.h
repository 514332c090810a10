// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnscope {

/// The peer: what the simdjson manual does with a file of JSON Lines, and no more: the type, item and response of each
/// event. iterate_many has a thread of its own to help. Ends the program when the file cannot be read.
quint64 bareSimdjson(const QString &path);

} // namespace turnscope
