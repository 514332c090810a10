// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace turnscope {

/// One field of a form that is made of a JSON schema of an object.
struct SchemaField
{
    enum class Kind : quint8 {
        Text,
        Number,
        Integer,
        Flag,
        Choice, ///< of `choices`
        Json,   ///< anything else: objects, lists, what may be several types
    };

    QString name;
    QString description;
    Kind kind = Kind::Json;
    QStringList choices;
    QJsonValue standard; ///< what the field begins with; undefined: empty
    bool required = false;

    /// What is typed as a value; text that is empty and not required is left out (Undefined). Fails with a sentence that
    /// names the field.
    Result<QJsonValue> read(const QString &typed) const;

    friend bool operator==(const SchemaField &, const SchemaField &) = default;
};

/// The fields of an object's schema, those that are required first, else by name; none for what is no such schema.
std::vector<SchemaField> schemaFields(const QJsonObject &schema);

/// The schema that an example speaks for: its members with their types, all of them required. Empty for what is no object.
QJsonObject schemaOf(const QJsonValue &example);

} // namespace turnscope
