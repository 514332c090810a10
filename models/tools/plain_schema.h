// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace turnscope {

/// A schema of the document `root`, without the detours that generators make (JSON Schema 2020-12; Pydantic, zod): a `$ref`
/// within the document is followed, an `allOf` of one is that one, an `anyOf`, `oneOf` or list of types that allows one thing
/// beside null is that one thing. What stands beside a detour (description, default, title) comes before what it leads to.
/// A reference to another document stays as it is; what goes round in a circle, or is no object, is empty. It has only the
/// words that forms and arguments are made of (type, properties, enum, bounds and the like), so that it costs the same
/// however much stands beside them. Any thread.
QJsonObject plainSchema(const QJsonObject &root, const QJsonValue &schema);

} // namespace turnscope
