// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QJsonArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace turnscope {

/// One field of a form that is made of a JSON schema of an object. A value.
struct SchemaField
{
    enum class Kind : quint8 {
        Text,
        Number,
        Integer,
        Flag,
        Choice, ///< of `choices`
        List,   ///< of texts, numbers or choices, a line each
        Group,  ///< an object whose members are `inner`
        Json,   ///< anything else: lists of objects, what may be several types
        Rest,   ///< as a JSON object, the members that no other field shows
    };

    static constexpr qsizetype kMostChoices = 200; ///< an enum of more is written, not chosen from

    QString name;        ///< the member's; empty: Rest
    QString path;        ///< names from the outermost object on, "to/city"; one of a kind in a form, '~' and '/' as in
                         ///< RFC 6901, and "~2" for a member whose name is empty
    QString description; ///< as the schema says, cut where it is endless
    Kind kind = Kind::Json;
    QStringList choices; ///< as they are shown, each once
    QJsonArray values;   ///< of the choices, as many
    std::optional<double> least;
    std::optional<double> most;
    bool aboveLeast = false; ///< the bound itself is not allowed
    bool belowMost = false;
    QJsonValue standard{QJsonValue::Undefined}; ///< what it is when it is left out; Undefined: not told
    bool required = false;
    bool given = false;             ///< a group that the object has, be it empty
    std::vector<SchemaField> inner; ///< Group: its fields. List: one, which each line is as.

    /// What may be typed, in a few words: "number, 0 to 10"; empty where that needs no words. Bounds are told, not kept to:
    /// what the schema objects to is checkArguments()' to tell.
    QString hint() const;

    /// Of numbers, and of a list of them: "0 to 10"; empty: there are none.
    QString bounds() const;

    /// What is typed as a value; text that is empty and not required is left out (Undefined). Fails with a sentence that
    /// names the field. Not for Group and Rest.
    Result<QJsonValue> read(const QString &typed) const;

    /// What read() makes this value of, where holds() is true. Not for Group and Rest.
    QString shown(const QJsonValue &value) const;

    /// Whether the field can show the value so that nothing of it is lost.
    bool holds(const QJsonValue &value) const;
};

/// The first whole number of a JSON text that a QJsonValue cannot keep in all its digits, being beyond 64 bits; empty: there
/// is none. What is no JSON is read as far as that goes.
QString roundedNumber(QByteArrayView json);

/// A value as JSON that a text field gives back unchanged: signs that it would take for others are escaped.
QString editableJson(const QJsonValue &value, bool indented = false);

} // namespace turnscope
