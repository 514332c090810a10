// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace turnscope {

/// Arguments to begin with, of a schema of an object: what it names as default, const or first choice; of what is required
/// besides, an empty value of its type. What is optional and has no default, or null for one, is left out, and so is what lies
/// too deep or comes behind a thousand others. Any thread.
QJsonObject startingArguments(const QJsonObject &schema);

} // namespace turnscope
