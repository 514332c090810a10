// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tools/schema_field.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace turnscope {

/// Makes the fields of a form from a schema, which may be anybody's: what it costs is bounded, whatever stands in it and
/// however often it refers to itself. Pure; any thread. The limits are SchemaForm's.
class SchemaReading
{
public:
    /// Nothing: there is more to read than a form is made of.
    static std::optional<std::vector<SchemaField>> fields(const QJsonObject &schema);

    /// A field for the members that have none, in the object at `parent`.
    static SchemaField rest(const QString &parent);
};

} // namespace turnscope
