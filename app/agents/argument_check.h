// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace turnscope {

/// Why the arguments of a tool are not what its properties ask for, a sentence for an agent; empty: they are. Understood of JSON
/// schema: "type" (string, integer, number, boolean, object), "enum", "minimum", "maximum", "minLength", "maxLength" and, of an
/// object, its own "properties". What has no property is refused: a misspelt argument must not be as good as none.
QString argumentObjection(const QJsonObject &arguments, const QJsonObject &properties, const QStringList &required);

} // namespace turnscope
