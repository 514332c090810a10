// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tools/schema_field.h"

#include <QHash>
#include <QJsonObject>

namespace turnscope {

/// What is typed into a form: by the path of its field.
using FormTexts = QHash<QString, QString>;

/// Fields that show members of an object, and how an object and what is typed become each other. Pure; any thread.
///
/// Nothing is lost between the two: fittedFields() makes a field of JSON of what a field would garble, and a Rest of what has
/// none, so that objectOf(fitted, textsOf(fitted, object)) is `object` again.
class SchemaForm
{
public:
    static constexpr int kMostFields = 64; ///< of one form, inner ones too; the rest is a Rest
    static constexpr int kDeepest = 4;     ///< groups in groups; what is deeper is JSON

    /// Of one schema: members, required names and choices that are read for a form, those again that are referred to from
    /// several places; 64 letters of a choice or default are one more.
    static constexpr qsizetype kMostRead = 100'000;

    /// Bytes of an object that a form shows; nobody fills in more.
    static constexpr qsizetype kLongest = 64 << 10;

    /// The fields of an object's schema, those that are required first, else by name; none for what is no such schema, be it
    /// ever so long, deep or referring to itself. None, too, of one that has more to read than kMostRead: `whyNot`, if given,
    /// is then a sentence, else empty.
    static std::vector<SchemaField> fields(const QJsonObject &schema, QString *whyNot = nullptr);

    /// The same, so that each can show what `object` holds.
    static std::vector<SchemaField> fittedFields(const std::vector<SchemaField> &fields, const QJsonObject &object);

    static FormTexts textsOf(const std::vector<SchemaField> &fields, const QJsonObject &object);

    /// The object; groups of which nothing is filled in are left out unless they are required. Fails with the first sentence
    /// of what cannot be taken.
    static Result<QJsonObject> objectOf(const std::vector<SchemaField> &fields, const FormTexts &texts);

    /// The same for who goes on elsewhere: what is no such value stays as the text it is, what is missing is left out. Fails
    /// where a Rest is no object.
    static Result<QJsonObject> draftOf(const std::vector<SchemaField> &fields, const FormTexts &texts);

    /// The same as text, for who comes back to it: a Rest that cannot be part of the draft stands behind it as it was typed,
    /// so that the whole is no JSON, and nothing is lost.
    static QString keptText(const std::vector<SchemaField> &fields, const FormTexts &texts);
};

/// The schema that an example speaks for: its members with their types, all of them required, some levels deep. Empty for
/// what is no object.
QJsonObject schemaOf(const QJsonValue &example);

} // namespace turnscope
