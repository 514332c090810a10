// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace turnscope {

/// Whether an object can be the schema of a function's parameters, as the API takes them. What is wrong, a sentence each,
/// with the place in it ("properties.city.type"). Schemas have more words than are looked at here; those are left alone.
QStringList parameterSchemaObjections(const QJsonObject &schema);

} // namespace turnscope
